# Danger, and messages that could not be understood.
emergency =
    Sunteți în pericol sau este altcineva în pericol? Sunați imediat:
emergency-number = { $number } – { $name }
emergency-place-safe = Mergeți într-un loc sigur, dacă puteți. Nu sunteți singur(ă).
emergency-unsure = Nu știu sigur dacă sunteți acum în pericol. Dacă da, sunați imediat la 110 (poliția) sau la 112 (salvarea, pompierii). Sunteți în pericol?
emergency-homeless = Dacă nu aveți unde să dormiți la noapte, adresați-vă acestui serviciu. Noaptea sau în caz de pericol vă ajută poliția: 110.
emergency-removal = Este vorba de expulzare sau este poliția la ușă? Păstrați-vă calmul. Sunați la avocata sau avocatul dumneavoastră ori la un centru de consiliere pentru refugiați:
emergency-kind = La ce aveți nevoie de ajutor?
button-violence = Violență, amenințări
button-self-harm = Nu mai pot
button-children = Copil în pericol
button-homeless = Nu am unde să dorm
button-removal = Expulzare
button-medical = Boală, rănire

fallback-ask = Nu știu sigur ce doriți să spuneți. Vă referiți la asta?
fallback-menu = Îmi pare rău, nu am înțeles. Vă rog să alegeți o temă sau să vorbiți cu un om.
input-empty = Nu am primit niciun text. Vă rog să scrieți întrebarea, de exemplu: „Ce acte îmi trebuie pentru cetățenia germană?”
input-long = Mesajul este foarte lung. Am citit numai începutul.
input-button-expired = Această alegere nu mai este valabilă. Vă rog să scrieți de ce aveți nevoie.
error-internal = Îmi cer scuze, la mine a apărut acum o eroare. Vă rog să încercați încă o dată. În caz de urgență: 110 sau 112.
