# Talking: greeting, help, language, privacy and so on.
greeting =
    Guten Tag! Ich heiße Lotse. Ich bin ein Computer-Programm von der Stadt Wuppertal. Ich bin kein Mensch. Hier schreiben wir uns Nachrichten. Das heißt: Chat.
    Ich helfe bei Fragen zu Zuwanderung und Integration. Zum Beispiel zu Aufenthalt, Einbürgerung, Deutsch-Kurs, Schule und Flucht. Ich sage Ihnen: Welche Papiere brauchen Sie? Was kostet es? Wo gehen Sie hin? Wer hilft Ihnen?
    Schreiben Sie in Ihrer Sprache. Zum Beispiel: { $languages }.
greeting-again = Guten Tag! Wie kann ich Ihnen helfen?
help =
    Das kann ich für Sie tun:
    • Ich beantworte Fragen zu { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }.
    • Ich sage Ihnen: Woher weiß ich das? Von wann ist die Information?
    • Ich nenne Papiere, Kosten, Zeit und Bedingungen.
    • Ich sage Ihnen: Wo gehen Sie hin? Wen rufen Sie an?
    • Ich nenne Ihnen Menschen, die Sie beraten.
    Schreiben Sie einfach Ihre Frage. Ein kurzer Satz genügt.
goodbye = Auf Wiedersehen! Alles Gute für Sie! Sie können mir immer wieder schreiben.
thanks = Das habe ich gern gemacht! Haben Sie noch eine Frage?
affirm-nothing-open = Gut. Was möchten Sie wissen?
deny-nothing-open = In Ordnung. Was möchten Sie anderes wissen?
stopped = In Ordnung. Ich höre damit auf. Sie können immer neu fragen.
bot = Ich heiße Lotse. Ich bin ein Computer-Programm. Ich bin kein Mensch. Ich gehöre zum Amt für Zuwanderung und Integration in Wuppertal. Ich sage Ihnen immer: Woher weiß ich das? Ich gebe keine Rechts-Beratung. Rechts-Beratung macht zum Beispiel eine Anwältin. Möchten Sie mit Menschen sprechen? Ich nenne Ihnen Menschen, die Sie beraten.
repeat-nothing = Ich habe noch nichts gesagt. Darum kann ich nichts wiederholen. Was möchten Sie wissen?
repeat-intro = Noch einmal und kürzer:
repeat-simple = Noch einmal, in Leichter Sprache:
out-of-scope = Dabei kann ich leider nicht helfen. Ich kenne diese Themen: Aufenthalt, Einbürgerung, Deutsch-Kurs, Schule und Flucht. Ich weiß auch etwas über das Leben in Wuppertal.
complaint =
    Sie haben sich geärgert. Das tut mir leid. Ihre Beschwerde ist wichtig. Beschwerde heißt: Sie sagen, was nicht gut war.
    Ich bin ein Programm. Ich kann Ihre Beschwerde noch nicht an das Amt geben. Beschweren Sie sich bitte selbst hier:
complaint-discrimination = Hat jemand Sie schlecht behandelt? Zum Beispiel wegen Ihrer Herkunft, Haut-Farbe oder Religion? Das nennt man Diskriminierung. Dafür gibt es eine eigene Beratung.
human =
    In diesem Chat können Sie noch nicht mit einem Menschen schreiben. Hier sprechen Sie mit Menschen:
human-general = Diese Stelle kann Ihnen helfen:

language-changed = Gern. Wir schreiben jetzt in dieser Sprache: { $language }.
language-which = In welcher Sprache möchten Sie schreiben? Sie können auch einfach in Ihrer Sprache weiter schreiben.
language-limited = Ich verstehe Ihre Sprache. Ich kann aber noch nicht in Ihrer Sprache antworten. Ich antworte in dieser Sprache: { $language }. Sie können weiter in Ihrer Sprache schreiben. Oder Sie wählen eine andere Sprache.

appointment-book = In diesem Chat kann ich noch keine Termine machen. So bekommen Sie einen Termin:
appointment-move = In diesem Chat kann ich noch keine Termine ändern. Wo haben Sie den Termin bekommen? Melden Sie sich bitte dort:
appointment-cancel = In diesem Chat kann ich noch keine Termine absagen. Wo haben Sie den Termin bekommen? Sagen Sie bitte dort ab:
appointment-show = In diesem Chat kann ich Ihre Termine noch nicht sehen. Lesen Sie bitte Ihre Einladung. Das ist ein Brief, eine SMS oder eine E-Mail. Oder fragen Sie hier:
courses = Ich kann Ihnen noch keine Liste mit Kursen zeigen. So finden Sie einen Kurs:

privacy =
    Der Computer von Lotse liest und speichert Ihre Nachrichten. Andere Firmen bekommen Ihre Nachrichten nicht.
    Ich gebe Ihre Nachrichten nicht an die Ausländer-Behörde. Ich gebe sie auch nicht an die Polizei oder andere Ämter.
    Sie schreiben { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } keine neue Nachricht? Dann lösche ich den Chat. Sie können Ihre Daten immer ansehen oder löschen.
    Schreiben Sie bitte keine Nummer von einem Pass. Schreiben Sie bitte nichts über Krankheiten.
delete-confirm = Soll ich den ganzen Chat löschen? Dann ist er für immer weg.
delete-done = Ihr Chat ist gelöscht. Schreiben Sie wieder? Dann beginnt ein neuer Chat.
delete-kept = Gut. Ich lösche nichts.
export-done = Das habe ich zu diesem Chat gespeichert. Hier ist alles.
export-filename = lotse-meine-daten
