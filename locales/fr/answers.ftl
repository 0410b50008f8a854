# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Source : { $source } (mise à jour : { $date })
answer-source-undated = Source : { $source } (sans date)
answer-as-of = (mise à jour : { $date })
answer-check = Demandez, s’il vous plaît, si c’est toujours valable.
answer-also-asked = Vous avez aussi posé une autre question. Voulez-vous que j’y réponde aussi ?
answer-no-more = Je n’en sais pas plus à ce sujet. Pour la suite, une personne peut vous aider.

# Nothing certain is known.
none-info = Je n’ai pas d’information fiable à ce sujet.
none-documents = Je ne sais pas avec certitude quels documents il vous faut ici.
none-cost = Je ne sais pas avec certitude combien cela coûte.
none-duration = Je ne sais pas avec certitude combien de temps cela prend.
none-eligibility = Je ne sais pas avec certitude qui peut l’obtenir.
none-opening_hours = Je ne connais pas avec certitude les horaires actuels. Vérifiez-les avant de vous déplacer.
none-location = Je n’ai pas d’adresse fiable pour cela.
none-contact = Je n’ai pas de numéro de téléphone ni d’adresse e-mail fiables pour cela.
ask-there = Demandez ici, s’il vous plaît :
current-state = Vous trouverez les informations à jour ici : { $link }

place-address = Adresse : { $address }
place-transport = Arrêt : { $transport }
place-city = à Wuppertal
contact-phone = Téléphone : { $value }
contact-email = E-mail : { $value }
contact-web = Internet : { $value }
contact-languages = Langues : { $languages }
partners-heading = Vous trouverez aussi de l’aide ici :
hours-line = { $days } : { $opens }–{ $closes }
hours-phone-only = par téléphone uniquement

# A question without a topic.
ask-topic = Volontiers. De quel sujet s’agit-il ?
ask-topic-again = Choisissez un sujet ou écrivez-le en un mot.
menu-groups = De quoi s’agit-il ? Choisissez un domaine ou écrivez simplement votre question.
menu-topics = Choisissez un sujet :
topic-chosen = { $topic } : que souhaitez-vous savoir ?

# Buttons, at most 20 characters.
button-more = Plus
button-menu = Tous les sujets
button-other-topic = Autre sujet
button-none-of-these = Rien de tout cela
button-yes = Oui
button-no = Non
button-back = Retour
