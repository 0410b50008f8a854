# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Źródło: { $source } (stan: { $date })
answer-source-undated = Źródło: { $source } (bez daty)
answer-as-of = (stan: { $date })
answer-check = Proszę zapytać, czy to nadal obowiązuje.
answer-also-asked = Było jeszcze jedno pytanie. Czy mam odpowiedzieć również na nie?
answer-no-more = Więcej na ten temat nie wiem. Dalszej pomocy może udzielić człowiek.

# Nothing certain is known.
none-info = Nie mam na ten temat pewnych informacji.
none-documents = Nie wiem na pewno, jakie dokumenty są tu potrzebne.
none-cost = Nie wiem na pewno, ile to kosztuje.
none-duration = Nie wiem na pewno, jak długo to trwa.
none-eligibility = Nie wiem na pewno, komu to przysługuje.
none-opening_hours = Nie wiem na pewno, jakie są aktualne godziny otwarcia. Proszę je sprawdzić przed wyjściem z domu.
none-location = Nie mam pewnego adresu w tej sprawie.
none-contact = Nie mam pewnego numeru telefonu ani adresu e-mail w tej sprawie.
ask-there = Proszę zapytać tutaj:
current-state = Aktualne informacje są tutaj: { $link }

place-address = Adres: { $address }
place-transport = Przystanek: { $transport }
place-city = w Wuppertalu
contact-phone = Telefon: { $value }
contact-email = E-mail: { $value }
contact-web = Internet: { $value }
contact-languages = Języki: { $languages }
partners-heading = Pomoc można znaleźć także tutaj:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = tylko telefonicznie

# A question without a topic.
ask-topic = Chętnie. Jakiego tematu dotyczy pytanie?
ask-topic-again = Proszę wybrać temat lub napisać go jednym słowem.
menu-groups = O co chodzi? Proszę wybrać dziedzinę albo po prostu napisać pytanie.
menu-topics = Proszę wybrać temat:
topic-chosen = { $topic }: czego dotyczy pytanie?

# Buttons, at most 20 characters.
button-more = Więcej
button-menu = Wszystkie tematy
button-other-topic = Inny temat
button-none-of-these = Nic z tego
button-yes = Tak
button-no = Nie
button-back = Wstecz
