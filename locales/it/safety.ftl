# Danger, and messages that could not be understood.
emergency =
    Lei o un'altra persona è in pericolo? Chiami subito:
emergency-number = { $number } – { $name }
emergency-place-safe = Se può, vada in un posto sicuro. Non è solo, non è sola.
emergency-unsure = Non so con certezza se in questo momento è in pericolo. Se sì, chiami subito il 110 (polizia) o il 112 (soccorso). È in pericolo?
emergency-homeless = Se stanotte non ha un posto per dormire, si rivolga a questo servizio. Di notte o in caso di pericolo può chiamare la polizia: 110.
emergency-removal = Si tratta di un'espulsione (Abschiebung) o la polizia è alla porta? Mantenga la calma. Chiami la sua avvocata, il suo avvocato o un servizio di consulenza per rifugiati:
emergency-kind = Di quale aiuto ha bisogno?
button-violence = Violenza, minacce
button-self-harm = Non ce la faccio più
button-children = Bambino in pericolo
button-homeless = Non so dove dormire
button-removal = Espulsione
button-medical = Malattia, ferite

fallback-ask = Non so bene che cosa intende. Intende questo?
fallback-menu = Mi dispiace, non ho capito. Scelga un tema o parli con una persona.
input-empty = Non ho ricevuto nessun testo. Scriva la sua domanda, per esempio: «Quali documenti mi servono per la cittadinanza tedesca?»
input-long = Il suo messaggio è molto lungo. Ho letto solo l'inizio.
input-button-expired = Questa scelta non è più valida. Scriva di che cosa ha bisogno.
error-internal = Mi scusi, si è verificato un errore. Provi ancora una volta. In caso di emergenza: 110 o 112.
