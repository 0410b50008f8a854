# Understood, but not answered in yet.
language-limited = Értem az Ön nyelvét, de ezen a nyelven még nem tudok válaszolni. A válaszaim nyelve: { $language }. Továbbra is írhat a saját nyelvén, vagy választhat egy másik nyelvet.
