# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Източник: { $source } (към { $date })
answer-source-undated = Източник: { $source } (без дата)
answer-as-of = (към { $date })
answer-check = Моля, попитайте дали това още важи.
answer-also-asked = Попитахте и за нещо друго. Да отговоря ли и на него?
answer-no-more = Повече по тази тема не зная. Служител може да Ви помогне по-нататък.

# Nothing certain is known.
none-info = Нямам сигурна информация за това.
none-documents = Не зная със сигурност какви документи са нужни тук.
none-cost = Не зная със сигурност колко струва това.
none-duration = Не зная със сигурност колко време отнема това.
none-eligibility = Не зная със сигурност кой има право на това.
none-opening_hours = Не зная със сигурност актуалното работно време. Моля, проверете го, преди да тръгнете.
none-location = Нямам сигурен адрес за това.
none-contact = Нямам сигурен телефон или имейл за това.
ask-there = Моля, попитайте тук:
current-state = Актуалната информация ще намерите тук: { $link }

place-address = Адрес: { $address }
place-transport = Спирка: { $transport }
place-city = във Вупертал
contact-phone = Телефон: { $value }
contact-email = Имейл: { $value }
contact-web = Интернет: { $value }
contact-languages = Езици: { $languages }
partners-heading = Тук също ще получите помощ:
hours-line = { $days }: { $opens }–{ $closes } ч.
hours-phone-only = само по телефон

# A question without a topic.
ask-topic = С удоволствие. За коя тема става дума?
ask-topic-again = Моля, изберете тема или я напишете с една дума.
menu-groups = За какво става дума? Изберете област или просто напишете въпроса си.
menu-topics = Изберете тема:
topic-chosen = { $topic }: Какво искате да знаете?

# Buttons, at most 20 characters.
button-more = Още
button-menu = Всички теми
button-other-topic = Друга тема
button-none-of-these = Нито едно от тези
button-yes = Да
button-no = Не
button-back = Назад
