# Talking: greeting, help, language, privacy and so on.
greeting =
    Hello! I am Lotse, the City of Wuppertal's chat assistant for immigration and integration. I am a computer program, not a person.
    I answer questions on residence, citizenship, German courses, school, asylum and much more. I can tell you about documents, costs, places and people to contact.
    Write in your own language, for example: { $languages }.
greeting-again = Hello! How can I help you?
help =
    This is what I can do for you:
    • answer questions on { $count ->
        [one] one topic
       *[other] { $count } topics
    } – with source and date
    • tell you about documents, costs, times and conditions
    • tell you where to go and whom to call
    • name people who can advise you
    Just write your question – a short sentence is enough.
goodbye = Goodbye and all the best! You can write to me again at any time.
thanks = You are welcome! Do you have another question?
affirm-nothing-open = Good. What would you like to know?
deny-nothing-open = All right. What would you like to know instead?
stopped = All right, I have stopped. You can ask something new at any time.
bot = I am Lotse, a computer program of the City of Wuppertal's department for immigration and integration. I am not a person. What I say has sources, but it is not legal advice. If you like, I can name people who will advise you.
repeat-nothing = I have not said anything yet that I could repeat. What would you like to know?
repeat-intro = Once more, shorter:
repeat-simple = Once more, in simple language:
out-of-scope = I am sorry, I cannot help with that. I know about residence, citizenship, German courses, school, asylum and life in Wuppertal.
complaint =
    I am sorry that you had this trouble. Your complaint matters.
    I am a program and cannot pass it on to the office here yet. Please complain directly here:
complaint-discrimination = Were you treated unfairly, for example because of your origin, skin colour or religion? There is special advice for that.
human =
    I cannot connect you with a person in this chat yet. These places will advise you in person:
human-general = This place can help you further:

language-changed = Sure. Let us go on in { $language }.
language-which = In which language would you like to write? You can also simply go on in your own language.
language-limited = I understand your language, but I cannot answer in it yet. I will answer in { $language }. You can go on writing in your language or choose another one.

appointment-book = I cannot book appointments in this chat yet. This is how you get an appointment:
appointment-move = I cannot move appointments in this chat yet. Please contact the place that gave you the appointment:
appointment-cancel = I cannot cancel appointments in this chat yet. Please cancel at the place that gave you the appointment:
appointment-show = I cannot see your appointments in this chat yet. Please look at your invitation (letter, text message or e-mail) or ask here:
courses = I cannot show you a list of single courses yet. This is how you find a course:

privacy =
    Your chat is processed and stored on Lotse's own computer. It does not go to other companies.
    I do not pass your messages on to the immigration office, the police or other authorities.
    After { $days ->
        [one] one day
       *[other] { $days } days
    } without a new message the chat is deleted. You can see or delete your data at any time.
    Please do not write passport numbers or health data.
delete-confirm = Shall I delete this whole chat? This cannot be undone.
delete-done = Your chat is deleted. When you write again, a new chat begins.
delete-kept = Good, I will not delete anything.
export-done = Here is everything I have stored about this chat.
export-filename = lotse-my-data
