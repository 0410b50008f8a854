# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Джерело: { $source } (станом на { $date })
answer-source-undated = Джерело: { $source } (без дати)
answer-as-of = (станом на { $date })
answer-check = Будь ласка, уточніть, чи це ще діє.
answer-also-asked = Ви запитали ще про щось інше. Відповісти й на це?
answer-no-more = Більше про це я не знаю. Далі вам може допомогти людина.

# Nothing certain is known.
none-info = Про це я не маю надійної інформації.
none-documents = Які документи тут потрібні, я точно не знаю.
none-cost = Скільки це коштує, я точно не знаю.
none-duration = Як довго це триває, я точно не знаю.
none-eligibility = Хто це може отримати, я точно не знаю.
none-opening_hours = Актуальних годин роботи я точно не знаю. Будь ласка, перевірте їх, перш ніж іти.
none-location = Надійної адреси для цього я не маю.
none-contact = Надійного номера телефону чи електронної адреси для цього я не маю.
ask-there = Будь ласка, запитайте тут:
current-state = Актуальну інформацію ви знайдете тут: { $link }

place-address = Адреса: { $address }
place-transport = Зупинка: { $transport }
place-city = у Вупперталі
contact-phone = Телефон: { $value }
contact-email = Ел. пошта: { $value }
contact-web = Інтернет: { $value }
contact-languages = Мови: { $languages }
partners-heading = Тут вам також допоможуть:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = лише телефоном

# A question without a topic.
ask-topic = Звісно. Яка тема вас цікавить?
ask-topic-again = Будь ласка, виберіть тему або напишіть її одним словом.
menu-groups = Про що йдеться? Виберіть розділ або просто напишіть своє запитання.
menu-topics = Виберіть тему:
topic-chosen = { $topic }: що ви хочете дізнатися?

# Buttons, at most 20 characters.
button-more = Більше
button-menu = Усі теми
button-other-topic = Інша тема
button-none-of-these = Нічого з цього
button-yes = Так
button-no = Ні
button-back = Назад
