# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Sursa: { $source } (la data de { $date })
answer-source-undated = Sursa: { $source } (fără dată)
answer-as-of = (la data de { $date })
answer-check = Vă rog să întrebați dacă mai este valabil.
answer-also-asked = Ați mai întrebat ceva. Să răspund și la asta?
answer-no-more = Mai mult nu știu despre acest subiect. O persoană vă poate ajuta mai departe.

# Nothing certain is known.
none-info = Despre asta nu am informații sigure.
none-documents = Nu știu sigur ce acte vă trebuie aici.
none-cost = Nu știu sigur cât costă.
none-duration = Nu știu sigur cât durează.
none-eligibility = Nu știu sigur cine poate primi asta.
none-opening_hours = Nu știu sigur programul actual. Vă rog să îl verificați înainte să mergeți.
none-location = Nu am o adresă sigură pentru asta.
none-contact = Nu am un număr de telefon sau un e-mail sigur pentru asta.
ask-there = Vă rog să întrebați aici:
current-state = Informațiile actuale le găsiți aici: { $link }

place-address = Adresa: { $address }
place-transport = Stația: { $transport }
place-city = în Wuppertal
contact-phone = Telefon: { $value }
contact-email = E-mail: { $value }
contact-web = Internet: { $value }
contact-languages = Limbi: { $languages }
partners-heading = Primiți ajutor și aici:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = doar la telefon

# A question without a topic.
ask-topic = Desigur. Despre ce temă este vorba?
ask-topic-again = Vă rog să alegeți o temă sau să o scrieți într-un cuvânt.
menu-groups = Despre ce este vorba? Alegeți un domeniu sau scrieți pur și simplu întrebarea.
menu-topics = Alegeți o temă:
topic-chosen = { $topic }: Ce doriți să aflați?

# Buttons, at most 20 characters.
button-more = Mai mult
button-menu = Toate temele
button-other-topic = Altă temă
button-none-of-these = Nimic din acestea
button-yes = Da
button-no = Nu
button-back = Înapoi
