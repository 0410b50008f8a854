# Understood, but not answered in yet.
language-limited = Compreendo a sua língua, mas ainda não consigo responder nela. Vou responder nesta língua: { $language }. Pode continuar a escrever na sua língua ou escolher outra.
