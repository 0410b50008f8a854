# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Source: { $source } (as of { $date })
answer-source-undated = Source: { $source } (no date)
answer-as-of = (as of { $date })
answer-check = Please ask whether this still applies.
answer-also-asked = You asked something else, too. Shall I answer that as well?
answer-no-more = That is all I know about this. A person can help you further.

# Nothing certain is known.
none-info = I have no reliable information on this.
none-documents = I am not sure which documents you need here.
none-cost = I am not sure what this costs.
none-duration = I am not sure how long this takes.
none-eligibility = I am not sure who can get this.
none-opening_hours = I am not sure about the current opening hours. Please check them before you go.
none-location = I have no reliable address for this.
none-contact = I have no reliable phone number or e-mail address for this.
ask-there = Please ask here:
current-state = You will find the current information here: { $link }

place-address = Address: { $address }
place-transport = Stop: { $transport }
place-city = in Wuppertal
contact-phone = Phone: { $value }
contact-email = E-mail: { $value }
contact-web = Website: { $value }
contact-languages = Languages: { $languages }
partners-heading = You can also get help here:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = by phone only

# A question without a topic.
ask-topic = Sure. Which topic is it about?
ask-topic-again = Please choose a topic or write it in one word.
menu-groups = What is it about? Choose an area or simply write your question.
menu-topics = Choose a topic:
topic-chosen = { $topic }: What would you like to know?

# Buttons, at most 20 characters.
button-more = More
button-menu = All topics
button-other-topic = Another topic
button-none-of-these = None of these
button-yes = Yes
button-no = No
button-back = Back
