# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = منبع: { $source } (تاریخ: { $date })
answer-source-undated = منبع: { $source } (بدون تاریخ)
answer-as-of = (تاریخ: { $date })
answer-check = لطفاً بپرسید که آیا این هنوز درست است.
answer-also-asked = شما چیز دیگری هم پرسیدید. آیا به آن هم جواب بدهم؟
answer-no-more = بیشتر از این درباره این موضوع نمی‌دانم. یک مشاور می‌تواند به شما بیشتر کمک کند.

# Nothing certain is known.
none-info = در این باره اطلاعات مطمئن ندارم.
none-documents = مطمئن نیستم که اینجا چه مدارکی لازم دارید.
none-cost = مطمئن نیستم که این چقدر هزینه دارد.
none-duration = مطمئن نیستم که این چقدر طول می‌کشد.
none-eligibility = مطمئن نیستم که چه کسانی این را می‌گیرند.
none-opening_hours = ساعت‌های کار فعلی را با اطمینان نمی‌دانم. لطفاً پیش از رفتن آن را بررسی کنید.
none-location = برای این یک آدرس مطمئن ندارم.
none-contact = برای این شماره تلفن یا ایمیل مطمئن ندارم.
ask-there = لطفاً اینجا بپرسید:
current-state = اطلاعات تازه را اینجا پیدا می‌کنید: { $link }

place-address = آدرس: { $address }
place-transport = ایستگاه: { $transport }
place-city = در ووپرتال
contact-phone = تلفن: { $value }
contact-email = ایمیل: { $value }
contact-web = اینترنت: { $value }
contact-languages = زبان‌ها: { $languages }
partners-heading = اینجا هم کمک می‌گیرید:
hours-line = { $days }: از { $opens } تا { $closes }
hours-phone-only = فقط تلفنی

# A question without a topic.
ask-topic = با کمال میل. سؤال شما درباره چه موضوعی است؟
ask-topic-again = لطفاً یک موضوع را انتخاب کنید یا آن را با یک کلمه بنویسید.
menu-groups = سؤال شما درباره چیست؟ یک بخش را انتخاب کنید یا فقط سؤال خود را بنویسید.
menu-topics = یک موضوع را انتخاب کنید:
topic-chosen = { $topic }: چه می‌خواهید بدانید؟

# Buttons, at most 20 characters.
button-more = بیشتر
button-menu = همه موضوع‌ها
button-other-topic = موضوع دیگر
button-none-of-these = هیچ‌کدام
button-yes = بله
button-no = نه
button-back = برگشت
