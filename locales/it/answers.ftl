# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Fonte: { $source } (aggiornamento: { $date })
answer-source-undated = Fonte: { $source } (senza data)
answer-as-of = (aggiornamento: { $date })
answer-check = Per favore, chieda se è ancora valido.
answer-also-asked = Ha chiesto anche un'altra cosa. Vuole che risponda anche a questa?
answer-no-more = Su questo non so altro. Per il resto può aiutarla una persona.

# Nothing certain is known.
none-info = Su questo non ho informazioni certe.
none-documents = Non so con certezza quali documenti servono in questo caso.
none-cost = Non so con certezza quanto costa.
none-duration = Non so con certezza quanto tempo ci vuole.
none-eligibility = Non so con certezza chi ne ha diritto.
none-opening_hours = Non so con certezza gli orari di apertura attuali. Li controlli prima di andare, per favore.
none-location = Per questo non ho un indirizzo certo.
none-contact = Per questo non ho un numero di telefono o un indirizzo e-mail certo.
ask-there = Può chiedere qui:
current-state = Qui trova le informazioni aggiornate: { $link }

place-address = Indirizzo: { $address }
place-transport = Fermata: { $transport }
place-city = a Wuppertal
contact-phone = Telefono: { $value }
contact-email = E-mail: { $value }
contact-web = Sito web: { $value }
contact-languages = Lingue: { $languages }
partners-heading = Può ricevere aiuto anche qui:
hours-line = { $days }: ore { $opens }–{ $closes }
hours-phone-only = solo per telefono

# A question without a topic.
ask-topic = Volentieri. Di quale tema si tratta?
ask-topic-again = Scelga un tema oppure lo scriva con una parola.
menu-groups = Di che cosa si tratta? Scelga un settore o scriva semplicemente la sua domanda.
menu-topics = Scelga un tema:
topic-chosen = { $topic }: che cosa vuole sapere?

# Buttons, at most 20 characters.
button-more = Altro
button-menu = Tutti i temi
button-other-topic = Un altro tema
button-none-of-these = Niente di questo
button-yes = Sì
button-no = No
button-back = Indietro
