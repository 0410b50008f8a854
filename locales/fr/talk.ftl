# Talking: greeting, help, language, privacy and so on.
greeting =
    Bonjour ! Je suis Lotse, l’assistant de chat de la Ville de Wuppertal pour l’immigration et l’intégration. Je suis un programme informatique, pas un être humain.
    Je réponds aux questions sur le séjour, la naturalisation, les cours d’allemand, l’école, l’asile et bien d’autres sujets. J’indique les documents, les coûts, les lieux et les contacts.
    Écrivez dans votre langue, par exemple : { $languages }.
greeting-again = Bonjour ! Comment puis-je vous aider ?
help =
    Voici ce que je peux faire pour vous :
    • répondre à des questions sur { $count ->
        [one] { $count } sujet
        [many] { $count } de sujets
       *[other] { $count } sujets
    } – avec source et date
    • indiquer les documents, les coûts, la durée et les conditions
    • dire où aller et qui appeler
    • vous indiquer des personnes qui peuvent vous conseiller
    Écrivez simplement votre question – une phrase courte suffit.
goodbye = Au revoir et bonne continuation ! Vous pouvez m’écrire à nouveau à tout moment.
thanks = Avec plaisir ! Avez-vous une autre question ?
affirm-nothing-open = Bien. Que souhaitez-vous savoir ?
deny-nothing-open = D’accord. Alors, que souhaitez-vous savoir ?
stopped = D’accord, j’ai arrêté. Vous pouvez poser une nouvelle question à tout moment.
bot = Je suis Lotse, un programme informatique du service Immigration et Intégration de la Ville de Wuppertal. Je ne suis pas un être humain. Mes informations ont des sources, mais ce n’est pas un conseil juridique. Si vous le souhaitez, je vous indique des personnes qui peuvent vous conseiller.
repeat-nothing = Je n’ai encore rien dit que je puisse répéter. Que souhaitez-vous savoir ?
repeat-intro = Encore une fois, plus court :
repeat-simple = Encore une fois, en langage simple :
out-of-scope = Je suis désolé, je ne peux pas vous aider sur ce point. Je connais le séjour, la naturalisation, les cours d’allemand, l’école, l’asile et la vie à Wuppertal.
complaint =
    Je suis désolé que vous ayez eu ce problème. Votre réclamation est importante.
    Je suis un programme et je ne peux pas encore la transmettre au service. Adressez-la directement ici :
complaint-discrimination = Avez-vous subi un traitement injuste, par exemple à cause de votre origine, de votre couleur de peau ou de votre religion ? Il existe pour cela des services de conseil spécialisés.
human =
    Dans ce chat, je ne peux pas encore vous mettre en contact avec une personne. Ces services vous conseillent personnellement :
human-general = Ce service peut vous aider :

language-changed = Volontiers. Nous continuons en { $language }.
language-which = Dans quelle langue souhaitez-vous écrire ? Vous pouvez aussi simplement continuer dans votre langue.
language-limited = Je comprends votre langue, mais je ne peux pas encore répondre dans cette langue. Je réponds en { $language }. Vous pouvez continuer dans votre langue ou en choisir une autre.

appointment-book = Dans ce chat, je ne peux pas encore prendre de rendez-vous. Voici comment en obtenir un :
appointment-move = Dans ce chat, je ne peux pas encore déplacer de rendez-vous. Contactez le service qui vous a donné le rendez-vous :
appointment-cancel = Dans ce chat, je ne peux pas encore annuler de rendez-vous. Annulez auprès du service qui vous a donné le rendez-vous :
appointment-show = Dans ce chat, je ne peux pas encore voir vos rendez-vous. Regardez votre convocation (lettre, SMS ou e-mail) ou demandez ici :
courses = Je ne peux pas encore montrer de liste de cours. Voici comment trouver un cours :

privacy =
    Votre chat est traité et enregistré sur l’ordinateur de Lotse. Il n’est pas transmis à d’autres entreprises.
    Je ne transmets pas vos messages à l’office des étrangers (Ausländerbehörde), à la police ni à d’autres administrations.
    Après { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } sans nouveau message, le chat est supprimé. Vous pouvez voir ou supprimer vos données à tout moment.
    N’écrivez pas de numéro de passeport ni de données de santé, s’il vous plaît.
delete-confirm = Voulez-vous que je supprime tout ce chat ? C’est définitif.
delete-done = Votre chat est supprimé. Si vous écrivez à nouveau, un nouveau chat commence.
delete-kept = Bien, je ne supprime rien.
export-done = Voici tout ce que j’ai enregistré pour ce chat.
export-filename = lotse-mes-donnees
