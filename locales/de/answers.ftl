# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Quelle: { $source } (Stand: { $date })
answer-source-undated = Quelle: { $source } (ohne Datum)
answer-as-of = (Stand: { $date })
answer-check = Bitte fragen Sie nach, ob das noch gilt.
answer-also-asked = Sie haben noch etwas gefragt. Soll ich auch das beantworten?
answer-no-more = Mehr weiß ich dazu nicht. Ein Mensch kann Ihnen weiterhelfen.

# Nothing certain is known.
none-info = Dazu habe ich keine sicheren Angaben.
none-documents = Welche Unterlagen Sie hier brauchen, weiß ich nicht sicher.
none-cost = Was das kostet, weiß ich nicht sicher.
none-duration = Wie lange das dauert, weiß ich nicht sicher.
none-eligibility = Wer das bekommt, weiß ich nicht sicher.
none-opening_hours = Die aktuellen Öffnungszeiten weiß ich nicht sicher. Bitte prüfen Sie sie, bevor Sie losgehen.
none-location = Eine sichere Adresse habe ich dafür nicht.
none-contact = Eine sichere Telefonnummer oder E-Mail-Adresse habe ich dafür nicht.
ask-there = Bitte fragen Sie dort nach:
current-state = Den aktuellen Stand finden Sie hier: { $link }

place-address = Adresse: { $address }
place-transport = Haltestelle: { $transport }
place-city = in Wuppertal
contact-phone = Telefon: { $value }
contact-email = E-Mail: { $value }
contact-web = Internet: { $value }
contact-languages = Sprachen: { $languages }
partners-heading = Hier bekommen Sie auch Hilfe:
hours-line = { $days }: { $opens }–{ $closes } Uhr
hours-phone-only = nur am Telefon

# A question without a topic.
ask-topic = Gern. Um welches Thema geht es?
ask-topic-again = Bitte wählen Sie ein Thema oder schreiben Sie es mit einem Wort.
menu-groups = Worum geht es? Wählen Sie einen Bereich oder schreiben Sie einfach Ihre Frage.
menu-topics = Wählen Sie ein Thema:
topic-chosen = { $topic }: Was möchten Sie wissen?

# Buttons, at most 20 characters.
button-more = Mehr
button-menu = Alle Themen
button-other-topic = Anderes Thema
button-none-of-these = Nichts davon
button-yes = Ja
button-no = Nein
button-back = Zurück
