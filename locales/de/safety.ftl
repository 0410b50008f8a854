# Danger, and messages that could not be understood.
emergency =
    Sind Sie oder ein anderer Mensch in Gefahr? Rufen Sie sofort an:
emergency-number = { $number } – { $name }
emergency-place-safe = Gehen Sie an einen sicheren Ort, wenn Sie können. Sie sind nicht allein.
emergency-unsure = Ich bin nicht sicher, ob Sie gerade in Gefahr sind. Wenn ja, rufen Sie sofort 110 (Polizei) oder 112 (Rettung) an. Sind Sie in Gefahr?
emergency-homeless = Wenn Sie heute Nacht keinen Schlafplatz haben, wenden Sie sich an diese Stelle. Nachts oder bei Gefahr hilft die Polizei: 110.
emergency-removal = Geht es um Abschiebung oder steht die Polizei vor der Tür? Bleiben Sie ruhig. Rufen Sie Ihre Anwältin, Ihren Anwalt oder eine Flüchtlingsberatung an:
emergency-kind = Wobei brauchen Sie Hilfe?
button-violence = Gewalt, Drohung
button-self-harm = Ich kann nicht mehr
button-children = Kind in Gefahr
button-homeless = Kein Schlafplatz
button-removal = Abschiebung
button-medical = Krank, verletzt

fallback-ask = Ich bin nicht sicher, was Sie meinen. Meinen Sie das?
fallback-menu = Das habe ich leider nicht verstanden. Bitte wählen Sie ein Thema oder sprechen Sie mit einem Menschen.
input-empty = Ich habe keinen Text erhalten. Bitte schreiben Sie Ihre Frage, zum Beispiel: „Welche Unterlagen brauche ich für die Einbürgerung?“
input-long = Ihre Nachricht ist sehr lang. Ich habe nur den Anfang gelesen.
input-button-expired = Diese Auswahl ist nicht mehr gültig. Bitte schreiben Sie, was Sie brauchen.
error-internal = Entschuldigung, gerade ist bei mir ein Fehler passiert. Bitte versuchen Sie es noch einmal. In Notfällen: 110 oder 112.
