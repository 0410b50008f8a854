# Danger, and messages that could not be understood.
emergency =
    Are you or is someone else in danger? Call at once:
emergency-number = { $number } – { $name }
emergency-place-safe = Go to a safe place if you can. You are not alone.
emergency-unsure = I am not sure whether you are in danger right now. If so, call 110 (police) or 112 (ambulance, fire) at once. Are you in danger?
emergency-homeless = If you have nowhere to sleep tonight, please contact this place. At night or in danger the police will help: 110.
emergency-removal = Is it about deportation, or are the police at your door? Stay calm. Call your lawyer or a refugee counselling service:
emergency-kind = What do you need help with?
button-violence = Violence, threats
button-self-harm = I can't go on
button-children = Child in danger
button-homeless = Nowhere to sleep
button-removal = Deportation
button-medical = Ill, injured

fallback-ask = I am not sure what you mean. Do you mean this?
fallback-menu = I am sorry, I did not understand that. Please choose a topic or talk to a person.
input-empty = I have not received any text. Please write your question, for example: “Which documents do I need for naturalisation?”
input-long = Your message is very long. I have only read the beginning.
input-button-expired = This choice is no longer valid. Please write what you need.
error-internal = I am sorry, something went wrong on my side. Please try again. In an emergency: 110 or 112.
