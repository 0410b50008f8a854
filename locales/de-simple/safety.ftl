# Danger, and messages that could not be understood.
emergency =
    Sind Sie in Gefahr? Oder ist ein anderer Mensch in Gefahr? Rufen Sie sofort an:
emergency-number = { $number } – { $name }
emergency-place-safe = Gehen Sie an einen sicheren Ort, wenn es geht. Es gibt Menschen, die Ihnen helfen.
emergency-unsure = Vielleicht sind Sie gerade in Gefahr. Das weiß ich nicht sicher. Bei Gefahr rufen Sie sofort an: 110 (Polizei) oder 112 (Kranken-Wagen und Feuer-Wehr). Sind Sie in Gefahr?
emergency-homeless = Haben Sie heute Nacht keinen Platz zum Schlafen? In der Nacht oder bei Gefahr hilft die Polizei: 110. Sonst fragen Sie bitte hier:
emergency-removal = Sollen Sie Deutschland verlassen (Abschiebung)? Oder ist die Polizei an der Tür? Bleiben Sie ruhig. Rufen Sie Ihre Anwältin oder Ihren Anwalt an. Oder rufen Sie eine Beratung für Geflüchtete an:
emergency-kind = Wobei brauchen Sie Hilfe?
button-violence = Gewalt oder Drohung
button-self-harm = Ich kann nicht mehr
button-children = Kind in Gefahr
button-homeless = Kein Schlaf-Platz
button-removal = Abschiebung
button-medical = Krank oder verletzt

fallback-ask = Ich habe Sie nicht sicher verstanden. Meinen Sie das?
fallback-menu = Das habe ich leider nicht verstanden. Wählen Sie bitte ein Thema. Oder sprechen Sie mit einem Menschen.
input-empty = Ich habe keinen Text bekommen. Schreiben Sie bitte Ihre Frage. Zum Beispiel: „Welche Papiere brauche ich für die Einbürgerung?“
input-long = Ihre Nachricht ist sehr lang. Ich habe nur den Anfang gelesen.
input-button-expired = Diese Auswahl geht nicht mehr. Schreiben Sie bitte: Was brauchen Sie?
error-internal = Entschuldigung! Bei mir ist gerade ein Fehler passiert. Versuchen Sie es bitte noch einmal. Bei Gefahr rufen Sie an: 110 oder 112.
