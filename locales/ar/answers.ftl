# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = المصدر: { $source } (بتاريخ: { $date })
answer-source-undated = المصدر: { $source } (بدون تاريخ)
answer-as-of = (بتاريخ: { $date })
answer-check = من فضلكم اسألوا إن كانت هذه المعلومة ما زالت صحيحة.
answer-also-asked = لقد سألتم عن شيء آخر أيضًا. هل أجيب عنه كذلك؟
answer-no-more = لا أعرف أكثر من ذلك عن هذا الموضوع. هناك أشخاص يمكنهم مساعدتكم أكثر.

# Nothing certain is known.
none-info = ليس لديّ معلومات مؤكدة عن هذا.
none-documents = لا أعرف بشكل مؤكد ما هي الأوراق التي تحتاجونها هنا.
none-cost = لا أعرف بشكل مؤكد كم يكلّف ذلك.
none-duration = لا أعرف بشكل مؤكد كم يستغرق ذلك.
none-eligibility = لا أعرف بشكل مؤكد من يحصل على ذلك.
none-opening_hours = لا أعرف أوقات الدوام الحالية بشكل مؤكد. من فضلكم تحققوا منها قبل أن تذهبوا.
none-location = ليس لديّ عنوان مؤكد لهذا.
none-contact = ليس لديّ رقم هاتف أو بريد إلكتروني مؤكد لهذا.
ask-there = من فضلكم اسألوا هنا:
current-state = تجدون آخر المعلومات هنا: { $link }

place-address = العنوان: { $address }
place-transport = الموقف: { $transport }
place-city = في فوبرتال
contact-phone = الهاتف: { $value }
contact-email = البريد الإلكتروني: { $value }
contact-web = الإنترنت: { $value }
contact-languages = اللغات: { $languages }
partners-heading = تحصلون على المساعدة هنا أيضًا:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = بالهاتف فقط

# A question without a topic.
ask-topic = بكل سرور. ما هو الموضوع؟
ask-topic-again = من فضلكم اختاروا موضوعًا أو اكتبوه بكلمة واحدة.
menu-groups = عمّ تسألون؟ اختاروا مجالًا أو اكتبوا سؤالكم ببساطة.
menu-topics = اختاروا موضوعًا:
topic-chosen = { $topic }: ماذا تريدون أن تعرفوا؟

# Buttons, at most 20 characters.
button-more = المزيد
button-menu = كل المواضيع
button-other-topic = موضوع آخر
button-none-of-these = لا شيء من ذلك
button-yes = نعم
button-no = لا
button-back = رجوع
