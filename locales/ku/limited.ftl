# Understood, but not answered in yet.
language-limited = Ez zimanê we fêm dikim, lê hê nikarim bi zimanê we bersivê bidim. Zimanê bersivên min: { $language }. Hûn dikarin bi zimanê xwe nivîsandinê bidomînin an jî zimanekî din hilbijêrin.
