# Talking: greeting, help, language, privacy and so on.
greeting =
    Guten Tag! Ich bin Lotse, der Chat-Assistent der Stadt Wuppertal für Zuwanderung und Integration. Ich bin ein Computerprogramm, kein Mensch.
    Ich beantworte Fragen zu Aufenthalt, Einbürgerung, Deutschkursen, Schule, Flucht und vielem mehr. Ich nenne Unterlagen, Kosten, Orte und Ansprechpartner.
    Schreiben Sie in Ihrer Sprache, zum Beispiel: { $languages }.
greeting-again = Guten Tag! Wie kann ich Ihnen helfen?
help =
    Das kann ich für Sie tun:
    • Fragen zu { $count ->
        [one] einem Thema
       *[other] { $count } Themen
    } beantworten – mit Quelle und Datum
    • Unterlagen, Kosten, Dauer und Voraussetzungen nennen
    • sagen, wo Sie hingehen und wen Sie anrufen können
    • Ihnen Menschen nennen, die Sie beraten
    Schreiben Sie einfach Ihre Frage – ein kurzer Satz genügt.
goodbye = Auf Wiedersehen und alles Gute! Sie können mir jederzeit wieder schreiben.
thanks = Gern geschehen! Haben Sie noch eine Frage?
affirm-nothing-open = Gut. Was möchten Sie wissen?
deny-nothing-open = In Ordnung. Was möchten Sie stattdessen wissen?
stopped = In Ordnung, ich habe abgebrochen. Sie können jederzeit neu fragen.
bot = Ich bin Lotse, ein Computerprogramm des Ressorts Zuwanderung und Integration der Stadt Wuppertal. Ich bin kein Mensch. Meine Auskünfte haben Quellen, sind aber keine Rechtsberatung. Wenn Sie möchten, nenne ich Ihnen Menschen, die Sie beraten.
repeat-nothing = Ich habe noch nichts gesagt, was ich wiederholen kann. Was möchten Sie wissen?
repeat-intro = Noch einmal, kürzer:
repeat-simple = Noch einmal, in Leichter Sprache:
out-of-scope = Dabei kann ich leider nicht helfen. Ich kenne mich mit Aufenthalt, Einbürgerung, Deutschkursen, Schule, Flucht und dem Leben in Wuppertal aus.
complaint =
    Es tut mir leid, dass Sie sich ärgern mussten. Ihre Beschwerde ist wichtig.
    Ich bin ein Programm und kann sie hier noch nicht an das Amt weitergeben. Bitte beschweren Sie sich direkt hier:
complaint-discrimination = Wurden Sie ungerecht behandelt, zum Beispiel wegen Herkunft, Hautfarbe oder Religion? Dann gibt es dafür eigene Beratung.
human =
    Ich kann Sie in diesem Chat noch nicht mit einem Menschen verbinden. Diese Stellen beraten Sie persönlich:
human-general = Diese Stelle kann Ihnen weiterhelfen:

language-changed = Gern. Wir schreiben auf { $language } weiter.
language-which = In welcher Sprache möchten Sie schreiben? Sie können auch einfach in Ihrer Sprache weiterschreiben.
language-limited = Ich verstehe Ihre Sprache, kann aber noch nicht in ihr antworten. Ich antworte auf { $language }. Sie können weiter in Ihrer Sprache schreiben oder eine andere wählen.

appointment-book = Termine kann ich in diesem Chat noch nicht buchen. So kommen Sie zu einem Termin:
appointment-move = Termine kann ich in diesem Chat noch nicht verschieben. Bitte melden Sie sich dort, wo Sie den Termin bekommen haben:
appointment-cancel = Termine kann ich in diesem Chat noch nicht absagen. Bitte sagen Sie dort ab, wo Sie den Termin bekommen haben:
appointment-show = Ihre Termine kann ich in diesem Chat noch nicht sehen. Bitte sehen Sie in Ihrer Einladung (Brief, SMS oder E-Mail) nach oder fragen Sie hier:
courses = Eine Liste einzelner Kurse kann ich noch nicht zeigen. So finden Sie einen Kurs:

privacy =
    Ihr Chat wird auf dem Rechner von Lotse verarbeitet und gespeichert. Er geht nicht an andere Firmen.
    Ich gebe Ihre Nachrichten nicht an die Ausländerbehörde, die Polizei oder andere Ämter weiter.
    Nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } ohne neue Nachricht wird der Chat gelöscht. Sie können Ihre Daten jederzeit ansehen oder löschen.
    Bitte schreiben Sie keine Passnummern und keine Gesundheitsdaten.
delete-confirm = Soll ich diesen ganzen Chat löschen? Das kann man nicht rückgängig machen.
delete-done = Ihr Chat ist gelöscht. Wenn Sie wieder schreiben, beginnt ein neuer Chat.
delete-kept = Gut, ich lösche nichts.
export-done = Hier ist alles, was ich zu diesem Chat gespeichert habe.
export-filename = lotse-meine-daten
