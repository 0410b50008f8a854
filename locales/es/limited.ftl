# Understood, but not answered in yet.
language-limited = Entiendo su idioma, pero todavía no puedo responder en él. Responderé en este idioma: { $language }. Puede seguir escribiendo en su idioma o elegir otro.
