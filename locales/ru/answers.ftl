# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Источник: { $source } (по состоянию на { $date })
answer-source-undated = Источник: { $source } (без даты)
answer-as-of = (по состоянию на { $date })
answer-check = Пожалуйста, уточните, действует ли это ещё.
answer-also-asked = Вы спросили ещё кое-что. Ответить и на это?
answer-no-more = Больше я об этом ничего не знаю. Дальше Вам поможет человек.

# Nothing certain is known.
none-info = Об этом у меня нет надёжных сведений.
none-documents = Я не знаю точно, какие документы здесь нужны.
none-cost = Я не знаю точно, сколько это стоит.
none-duration = Я не знаю точно, сколько это длится.
none-eligibility = Я не знаю точно, кому это положено.
none-opening_hours = Я не знаю точно, какие сейчас часы работы. Пожалуйста, проверьте их, прежде чем идти.
none-location = Надёжного адреса для этого у меня нет.
none-contact = Надёжного номера телефона или адреса электронной почты для этого у меня нет.
ask-there = Пожалуйста, спросите здесь:
current-state = Актуальные сведения Вы найдёте здесь: { $link }

place-address = Адрес: { $address }
place-transport = Остановка: { $transport }
place-city = в Вуппертале
contact-phone = Телефон: { $value }
contact-email = Эл. почта: { $value }
contact-web = Сайт: { $value }
contact-languages = Языки: { $languages }
partners-heading = Здесь Вам тоже помогут:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = только по телефону

# A question without a topic.
ask-topic = Хорошо. О какой теме идёт речь?
ask-topic-again = Пожалуйста, выберите тему или напишите её одним словом.
menu-groups = О чём Ваш вопрос? Выберите раздел или просто напишите вопрос.
menu-topics = Выберите тему:
topic-chosen = { $topic }: что Вы хотите узнать?

# Buttons, at most 20 characters.
button-more = Ещё
button-menu = Все темы
button-other-topic = Другая тема
button-none-of-these = Ничего из этого
button-yes = Да
button-no = Нет
button-back = Назад
