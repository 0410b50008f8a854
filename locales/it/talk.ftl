# Talking: greeting, help, language, privacy and so on.
greeting =
    Buongiorno! Sono Lotse, l'assistente chat della Città di Wuppertal per l'immigrazione e l'integrazione. Sono un programma per computer, non una persona.
    Rispondo a domande su soggiorno, cittadinanza tedesca, corsi di tedesco, scuola, asilo e molto altro. Indico documenti, costi, luoghi e contatti.
    Scriva nella sua lingua, per esempio: { $languages }.
greeting-again = Buongiorno! Come posso aiutarla?
help =
    Ecco che cosa posso fare per lei:
    • rispondere a domande su { $count ->
        [one] un tema
        [many] { $count } di temi
       *[other] { $count } temi
    } – con fonte e data
    • indicare documenti, costi, tempi e requisiti
    • dire dove andare e chi chiamare
    • indicarle persone che danno consulenza
    Scriva semplicemente la sua domanda – basta una frase breve.
goodbye = Arrivederci, le auguro ogni bene! Può scrivermi di nuovo in qualsiasi momento.
thanks = Prego! Ha altre domande?
affirm-nothing-open = Bene. Che cosa vuole sapere?
deny-nothing-open = Va bene. Che cosa vuole sapere invece?
stopped = Va bene, mi fermo qui. Può fare una nuova domanda in qualsiasi momento.
bot = Sono Lotse, un programma per computer del dipartimento Immigrazione e integrazione della Città di Wuppertal. Non sono una persona. Le mie informazioni hanno delle fonti, ma non sono una consulenza legale. Se vuole, le indico persone che danno consulenza.
repeat-nothing = Non ho ancora detto niente da ripetere. Che cosa vuole sapere?
repeat-intro = Ancora una volta, più in breve:
repeat-simple = Ancora una volta, in lingua facile:
out-of-scope = Mi dispiace, in questo non posso aiutarla. Conosco i temi soggiorno, cittadinanza tedesca, corsi di tedesco, scuola, asilo e vita a Wuppertal.
complaint =
    Mi dispiace per quello che è successo. Il suo reclamo è importante.
    Sono un programma e da qui non posso ancora inoltrarlo all'ufficio. Presenti il reclamo direttamente qui:
complaint-discrimination = Ha subito un trattamento ingiusto, per esempio per l'origine, il colore della pelle o la religione? Per questo esiste una consulenza apposita.
human =
    In questa chat non posso ancora metterla in contatto con una persona. Questi servizi danno consulenza di persona:
human-general = Questo servizio può aiutarla:

language-changed = Volentieri. Continuiamo in { $language }.
language-which = In quale lingua vuole scrivere? Può anche semplicemente continuare nella sua lingua.
language-limited = Capisco la sua lingua, ma non so ancora rispondere in questa lingua. Rispondo in { $language }. Può continuare a scrivere nella sua lingua o sceglierne un'altra.

appointment-book = In questa chat non posso ancora prenotare appuntamenti. Ecco come ottenere un appuntamento:
appointment-move = In questa chat non posso ancora spostare appuntamenti. Contatti l'ufficio che le ha dato l'appuntamento:
appointment-cancel = In questa chat non posso ancora disdire appuntamenti. Disdica presso l'ufficio che le ha dato l'appuntamento:
appointment-show = In questa chat non posso ancora vedere i suoi appuntamenti. Guardi nel suo invito (lettera, SMS o e-mail) o chieda qui:
courses = Non posso ancora mostrare un elenco dei singoli corsi. Ecco come trovare un corso:

privacy =
    La sua chat viene elaborata e salvata sul computer di Lotse. Non va ad altre aziende.
    Non trasmetto i suoi messaggi all'ufficio stranieri (Ausländerbehörde), alla polizia o ad altri uffici.
    Dopo { $days ->
        [one] un giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    } senza un nuovo messaggio la chat viene cancellata. Può vedere o cancellare i suoi dati in qualsiasi momento.
    Non scriva numeri di passaporto né dati sulla salute.
delete-confirm = Vuole che cancelli tutta questa chat? Poi non si può più recuperare.
delete-done = La sua chat è cancellata. Se scrive di nuovo, inizia una nuova chat.
delete-kept = Bene, non cancello niente.
export-done = Ecco tutto quello che ho salvato su questa chat.
export-filename = lotse-i-miei-dati
