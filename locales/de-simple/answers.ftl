# Answers from the service database.
answer-heading = { $topic }: { $aspect }
answer-source = Das steht hier: { $source } (Information von: { $date })
answer-source-undated = Das steht hier: { $source } (ohne Datum)
answer-as-of = (Information von: { $date })
answer-check = Fragen Sie bitte nach: Gilt das noch?
answer-also-asked = Sie haben noch etwas gefragt. Soll ich das auch beantworten?
answer-no-more = Mehr weiß ich dazu nicht. Ein Mensch kann Ihnen helfen.

# Nothing certain is known.
none-info = Dazu weiß ich nichts sicher.
none-documents = Welche Papiere brauchen Sie? Das weiß ich nicht sicher.
none-cost = Was kostet das? Das weiß ich nicht sicher.
none-duration = Wie lange dauert das? Das weiß ich nicht sicher.
none-eligibility = Wer bekommt das? Das weiß ich nicht sicher.
none-opening_hours = Wann ist offen? Das weiß ich nicht sicher. Prüfen Sie das bitte, bevor Sie losgehen.
none-location = Wo ist das? Ich weiß keine sichere Adresse.
none-contact = Ich weiß keine sichere Telefon-Nummer. Ich weiß auch keine sichere E-Mail-Adresse.
ask-there = Fragen Sie bitte hier:
current-state = Die neuen Informationen finden Sie hier: { $link }

place-address = Adresse: { $address }
place-transport = Halte-Stelle: { $transport }
place-city = in Wuppertal
contact-phone = Telefon: { $value }
contact-email = E-Mail: { $value }
contact-web = Internet: { $value }
contact-languages = Sprachen: { $languages }
partners-heading = Hier bekommen Sie auch Hilfe:
hours-line = { $days }: { $opens } bis { $closes } Uhr
hours-phone-only = nur am Telefon

# A question without a topic.
ask-topic = Gern. Um welches Thema geht es?
ask-topic-again = Wählen Sie bitte ein Thema. Oder schreiben Sie das Thema mit 1 Wort.
menu-groups = Worum geht es? Wählen Sie bitte aus. Oder schreiben Sie einfach Ihre Frage.
menu-topics = Wählen Sie bitte ein Thema:
topic-chosen = { $topic }: Was möchten Sie wissen?

# Buttons, at most 20 characters.
button-more = Mehr
button-menu = Alle Themen
button-other-topic = Anderes Thema
button-none-of-these = Nichts davon
button-yes = Ja
button-no = Nein
button-back = Zurück
