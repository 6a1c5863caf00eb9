# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = the sender

what-hearing = This is a hearing (høring) from { $sender }: nothing has been decided yet.
    .easy = The letter is from { $sender }. They have not decided anything yet.
what-decision-refusal = This is a decision (afgørelse) from { $sender }, and the answer is no.
    .easy = The letter is from { $sender }. They say no.
what-decision-partly = This is a decision (afgørelse) from { $sender }: the answer is yes to some of it and no to some of it.
    .easy = The letter is from { $sender }. They say yes to some of it. They say no to some of it.
what-decision-grant = This is a decision (afgørelse) from { $sender }, and the answer is yes.
    .easy = The letter is from { $sender }. They say yes.
what-decision-change = This is a decision (afgørelse) from { $sender } that changes something for you.
    .easy = The letter is from { $sender }. They change something for you.
what-order = This is an order (påbud) or a ban (forbud) from { $sender }.
    .easy = The letter is from { $sender }. You must follow it.
what-summons = This is a summons (indkaldelse) from { $sender } to a fixed time.
    .easy = The letter is from { $sender }. You have got an appointment.
what-payment-demand = This is a demand for payment from { $sender }.
    .easy = The letter is from { $sender }. They want money.
what-reminder = This is a reminder from { $sender }.
    .easy = The letter is from { $sender }. They have written to you before.
what-information-request = { $sender } needs something from you.
    .easy = The letter is from { $sender }. They need something from you.
what-notice = This is a notice (varsel) from { $sender } of something that is going to happen.
    .easy = The letter is from { $sender }. Something is going to happen.
what-offer = This is an offer from { $sender }.
    .easy = The letter is from { $sender }. They offer you something.
what-receipt = This is a receipt from { $sender }.
    .easy = The letter is from { $sender }. They have got something from you.
what-information = This is a letter from { $sender } with information for you.
    .easy = The letter is from { $sender }. They tell you something.
what-other = This is a letter from { $sender }.
    .easy = The letter is from { $sender }.
what-fraud = This looks like fraud.
    .easy = Be careful. It looks like fraud.
what-no-letter = This does not look like a letter to you from an authority.
    .easy = It does not look like a letter from an authority.

what-date = The letter is from { $date }.
what-subject-known = It is about: { $terms } (in the letter: “{ $subject }”)
what-subject = It is about: “{ $subject }”
what-case-number = Case number (sagsnummer): { $number }

nothing-to-do = The letter does not seem to ask you to do anything.
    .easy = The letter asks nothing of you.
nothing-found-to-do = On the pages that could be read, there is nothing you have to do. Check the rest of the letter yourself.
    .easy = Some pages could not be read. Read the whole letter yourself. There may be something you have to do.

meaning-hearing = { $sender } has not decided anything. You can say what you think first.
    .easy = Nothing is decided. You can say what you think first.
meaning-decision-refusal = It is a no, and you can ask if you do not understand why.
    .easy = Do you not understand why? Then ask them.
meaning-decision-refusal-appeal = It is a no, but you can appeal if you disagree.
    .easy = Do you disagree? Then you can appeal.
meaning-decision-refusal-court = It is a no. If you disagree, you can take the case to court.
    .easy = Do you disagree? Then you can go to court.
meaning-decision-partly = Read what you get and what you do not get.
    .easy = Read what you get. Read what you do not get.
meaning-decision-partly-appeal = You can appeal about what you do not get.
    .easy = Do you not get enough? Then you can appeal.
meaning-decision-grant = It is a yes, but there may be conditions you have to keep.
    .easy = { $sender } says yes. See if there are rules to keep.
meaning-decision-change = { $sender } has decided something that changes what you have or get.
    .easy = Something will be different for you.
meaning-order = { $sender } has decided something that you have to follow.
    .easy = { $sender } has decided something. You must follow it.
meaning-summons = You have to come or be ready at a fixed time.
    .easy = You must come. Can you not come? Then call first.
meaning-payment-demand = If you cannot pay or you disagree, call { $sender } before the deadline.
    .easy = Can you not pay? Then call them before the deadline.
meaning-payment-demand-late = If you cannot pay or you disagree, call { $sender } at once.
    .easy = Can you not pay? Then call them now.
meaning-reminder = { $sender } has written to you before and is still waiting for something.
    .easy = { $sender } has written before. They are waiting for you.
meaning-information-request = { $sender } needs something from you to go on with the case.
    .easy = They need to know something from you.
meaning-notice = { $sender } tells you what they intend to do, and when.
    .easy = { $sender } says what will happen.
meaning-offer = You can say yes or no to the offer.
    .easy = You can say yes. You can also say no.
meaning-receipt = { $sender } has got something from you.
    .easy = They have got what you sent.
meaning-information = { $sender } wants you to know something.
    .easy = Here is something you should know.
meaning-other = It is not certain what the letter wants, so read it yourself, and ask if you are in doubt.
    .easy = The letter is hard to explain here. Ask somebody for help.
meaning-fraud = Do not pay, and do not open any links. Ask the authority yourself, on a number you have found yourself.
    .easy = Do not pay. Do not tap on anything.
meaning-no-letter = If you have a letter, take a photo of it or choose the file with the letter.
    .easy = Do you have a letter? Take a photo of it. Or choose the file.

meaning-own-words = The letter says{ in-danish }: “{ $sentence }”
meaning-appointment = The time is { $date }.
meaning-appointment-time = The time is { $date } at { $time }.
meaning-date = A day to know: { $date }. The letter says{ in-danish }: “{ $sentence }”
meaning-date-time = A day to know: { $date } at { $time }. The letter says{ in-danish }: “{ $sentence }”
meaning-receive-monthly = You get { $amount } a month.
meaning-receive-instead = You get { $amount } a month instead of { $before }
meaning-own-words-undecided = The letter says{ in-danish }: “{ $sentence }” Nothing has been decided about it yet.
meaning-duties-if = What you have to do only applies in certain cases. See if it applies to you.
    .easy = You may have to do something. See if it is for you.
meaning-duties = { $count ->
    [one] There is one thing you have to do.
   *[other] There are { $count } things you have to do.
 }
    .easy = { $count ->
        [one] You must do one thing.
       *[other] You must do { $count } things.
    }
meaning-duties-first = { $count ->
    [one] There is one thing you have to do, no later than { $date }.
   *[other] There are { $count } things you have to do. The first deadline is { $date }.
 }
    .easy = { $count ->
        [one] You must do one thing. Do it no later than { $date }.
       *[other] You must do { $count } things. The first deadline is { $date }.
    }
