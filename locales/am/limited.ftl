# Understood, but not answered in yet.
language-limited = ቋንቋዎ ይገባኛል፤ ነገር ግን በእርስዎ ቋንቋ መልስ መስጠት ገና አልችልም። የምመልሰው በዚህ ቋንቋ ነው፦ { $language }። በራስዎ ቋንቋ መጻፍዎን መቀጠል ወይም ሌላ ቋንቋ መምረጥ ይችላሉ።
