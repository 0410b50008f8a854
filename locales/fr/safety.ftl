# Danger, and messages that could not be understood.
emergency =
    Êtes-vous en danger, ou une autre personne ? Appelez tout de suite :
emergency-number = { $number } – { $name }
emergency-place-safe = Allez dans un endroit sûr si vous le pouvez. Vous n’êtes pas seul(e).
emergency-unsure = Je ne sais pas si vous êtes en danger en ce moment. Si oui, appelez tout de suite le 110 (police) ou le 112 (secours). Êtes-vous en danger ?
emergency-homeless = Si vous n’avez nulle part où dormir cette nuit, adressez-vous à ce service. La nuit ou en cas de danger, la police vous aide : 110.
emergency-removal = S’agit-il d’une expulsion (Abschiebung), ou la police est-elle devant votre porte ? Restez calme. Appelez votre avocate ou avocat, ou un service de conseil aux réfugiés :
emergency-kind = De quelle aide avez-vous besoin ?
button-violence = Violence, menaces
button-self-harm = Je n’en peux plus
button-children = Enfant en danger
button-homeless = Nulle part où dormir
button-removal = Expulsion
button-medical = Maladie, blessure

fallback-ask = Je ne suis pas sûr d’avoir bien compris. Parlez-vous de ceci ?
fallback-menu = Je suis désolé, je n’ai pas compris. Choisissez un sujet ou parlez à une personne.
input-empty = Je n’ai reçu aucun texte. Écrivez votre question, par exemple : « Quels documents me faut-il pour la naturalisation ? »
input-long = Votre message est très long. Je n’en ai lu que le début.
input-button-expired = Ce choix n’est plus valable. Écrivez ce dont vous avez besoin, s’il vous plaît.
error-internal = Excusez-moi, j’ai rencontré une erreur. Réessayez, s’il vous plaît. En cas d’urgence : 110 ou 112.
