# Understood, but not answered in yet.
language-limited = Razumem Vaš jezik, ali još ne mogu da odgovaram na njemu. Odgovaraću na ovom jeziku: { $language }. Možete i dalje da pišete na svom jeziku ili da izaberete drugi.
