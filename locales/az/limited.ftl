# Understood, but not answered in yet.
language-limited = Dilinizi başa düşürəm, amma hələ bu dildə cavab verə bilmirəm. Cavablarımın dili: { $language }. Öz dilinizdə yazmağa davam edə və ya başqa dil seçə bilərsiniz.
