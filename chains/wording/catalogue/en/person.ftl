# To a person: whom to call, what to show the staff, and the code to it.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

person-button = I want to talk to a person
person-title = Talk to a person
person-call = Call { $municipality } on { $phone }. { $hours }
person-no-chat = No person sits here and answers on this page. You have to call.
person-share = Show the staff what you have seen here
person-share-why = Choose what the staff may see. You get a code to say on the phone. Then you need not explain everything again.
person-card = The explanation of the letter: { $title }
person-answers = Your questions and the answers (number: { $count })
person-question = What do you want to ask? You may leave this empty.
person-hidden = Names, CPR numbers and addresses are hidden. You need not write who you are.
person-preview = See what the staff see
person-preview-title = This is what the staff see
person-danish = In Danish
person-asked = You asked
person-choose = Choose something, or write a question.
person-make = Make a code
person-change = Change it
person-code = Your code: { $code }
person-code-say = Call { $municipality } on { $phone } and say the code. { $hours }
person-until = The code works until { $date } at { $time }. Then what you have shown is deleted.
person-until-kept = The code works until { $date } at { $time }. You said yes to us keeping it. So it is deleted by { $later }.
person-too-early = The phone opens only when the code is too old. Make the code on the day you call.
person-withdraw = Delete the code
person-withdrawn = The code is deleted. Nobody can use it any more.
person-back = Back to the letter
