# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = the sender

what-hearing = This is a hearing (høring) from { $sender }: nothing has been decided yet.
what-decision-refusal = This is a decision (afgørelse) from { $sender }, and the answer is no.
what-decision-partly = This is a decision (afgørelse) from { $sender }: the answer is yes to some of it and no to some of it.
what-decision-grant = This is a decision (afgørelse) from { $sender }, and the answer is yes.
what-decision-change = This is a decision (afgørelse) from { $sender } that changes something for you.
what-order = This is an order (påbud) or a ban (forbud) from { $sender }.
what-summons = This is a summons (indkaldelse) from { $sender } to a fixed time.
what-payment-demand = This is a demand for payment from { $sender }.
what-reminder = This is a reminder from { $sender }.
what-information-request = { $sender } needs something from you.
what-notice = This is a notice (varsel) from { $sender } of something that is going to happen.
what-offer = This is an offer from { $sender }.
what-receipt = This is a receipt from { $sender }.
what-information = This is a letter from { $sender } with information for you.
what-other = This is a letter from { $sender }.
what-fraud = This looks like fraud.
what-no-letter = This does not look like a letter to you from an authority.

what-date = The letter is from { $date }.
what-subject = It is about: “{ $subject }”
what-case-number = Case number (sagsnummer): { $number }

nothing-to-do = The letter does not ask you to do anything.
nothing-found-to-do = On the pages that could be read, there is nothing you have to do. Check the rest of the letter yourself.

meaning-hearing = { $sender } has not decided anything, and you can say what you think first.
    .easy = { $sender } has not decided yet. You can say what you think.
meaning-decision-refusal = It is a no, and you can ask if you do not understand why.
    .easy = { $sender } says no. You can ask why.
meaning-decision-refusal-appeal = It is a no, but you can appeal if you disagree.
    .easy = { $sender } says no. You can appeal.
meaning-decision-partly = Read what you get and what you do not get.
    .easy = { $sender } says yes to some of it. And no to some of it.
meaning-decision-grant = It is a yes, but there may be conditions you have to keep.
    .easy = { $sender } says yes. See if there are rules to keep.
meaning-decision-change = { $sender } has decided something that changes what you have or get.
    .easy = Something will be different for you.
meaning-order = { $sender } has decided that you must do something or must not do something.
    .easy = You must do something. Or you must not do something.
meaning-summons = You have to come or be ready at a fixed time.
    .easy = You must come. Can you not come? Then call first.
meaning-payment-demand = If you cannot pay or you disagree, call { $sender } before the deadline.
    .easy = You must pay money. Can you not pay? Then call them.
meaning-reminder = { $sender } has written to you before and is still waiting for something.
    .easy = { $sender } has written before. They are waiting for you.
meaning-information-request = { $sender } needs something from you to go on with the case.
    .easy = They need to know something from you.
meaning-notice = { $sender } tells you what they intend to do, and when.
    .easy = { $sender } says what will happen.
meaning-offer = You can say yes or no to the offer.
    .easy = You can say yes. Or no.
meaning-receipt = { $sender } has got something from you.
    .easy = They have got what you sent.
meaning-information = { $sender } wants you to know something.
    .easy = Here is something you should know.
meaning-other = It is not certain what the letter wants, so read it yourself, and ask if you are in doubt.
    .easy = The letter is hard to explain here. Ask somebody for help.
meaning-fraud = Do not pay, and do not open any links. Ask the authority yourself, on a number you have found yourself.
    .easy = Do not pay. Do not tap on anything.
meaning-no-letter = If you have a letter, take a photo of it or choose the file with the letter.

meaning-own-words = The letter says in Danish: “{ $sentence }”
meaning-appointment = The time is { $date }.
meaning-appointment-time = The time is { $date } at { $time }.
meaning-receive = The letter mentions money for you: { $amounts }.
meaning-pay = The letter mentions money for you to pay: { $amounts }.
meaning-repay = The letter mentions money for you to pay back: { $amounts }.
meaning-money = The letter mentions { $count ->
    [one] this amount
   *[other] these amounts
 }: { $amounts }.
meaning-money-undecided = The letter mentions { $count ->
    [one] this amount
   *[other] these amounts
 }: { $amounts }. Nothing has been decided about it yet.
meaning-money-many = The letter mentions several amounts, so look at them in the letter itself.
meaning-duties = { $count ->
    [one] There is one thing you have to do.
   *[other] There are { $count } things you have to do.
 }
meaning-duties-first = { $count ->
    [one] There is one thing you have to do, no later than { $date }.
   *[other] There are { $count } things you have to do. The first deadline is { $date }.
 }
