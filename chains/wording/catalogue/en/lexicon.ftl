# Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words. The letter's own Danish words
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# stand beside them.

case-prevented = If you cannot come
case-prevented-ill = If you are ill and cannot come
case-ill = If you are ill
case-cannot-pay = If you cannot pay
case-cannot-pay-at-once = If you cannot pay everything at once
case-hard-to-pay = If it is hard for you to pay
case-disagree = If you disagree
case-questions = If you have questions
case-wrong = If you think that something is wrong
case-owes-nothing = If you think that you do not owe the money
case-says-yes = If you say yes
case-says-no = If you say no
case-more-time = If you want more time
case-comments = If you have something to say about the case
case-objections = If you are against it
case-new-information = If you have new information
case-moves = If you move
case-moves-away = If you move to another municipality
case-changes = If something changes for you
case-health-changes = If your health changes
case-work-done = When the work is done
case-no-work = If you still do not have a job
case-pacemaker = If you have a pacemaker
case-wants-vaccine = If you want to be vaccinated
case-anything-changes = If something changes
case-new-job = If you get work or a new job
case-goes-abroad = If you go abroad
case-away = If you are away
case-hindered-child = If the child is ill
case-fever = If you have a fever or are ill
case-moves-together = If somebody moves in or you move in together
case-time-does-not-suit = If the time does not suit you
case-not-digital = If you are exempt from Digital Post
case-wants = If you want that

result-decides-anyway = They decide the case on what they know now.
result-stops = They stop what you get.
result-may-stop = They may stop what you get.
result-may-lose = You may lose money or help that you get.
result-may-repay = You may have to pay money back.
result-no-payment = They cannot pay you.
result-given-up = They close your case or application.
result-permission-lapses = The permission is no longer valid.
result-offer-lapses = The offer is no longer valid.
result-collection = The debt is sent on to be collected (inddrivelse).
result-set-off = They take the money from what you get later.
result-wages-or-belongings = They may take money from your wages. They may also take a charge on your belongings (udlæg).
result-wages = They may take money from your wages.
result-fee = You have to pay a fee.
result-may-fee = You may get a fee.
result-reminder = They send you a reminder.
result-interest = Interest is added.
result-may-fine = You may get a fine.
result-may-be-punished = If you break it, you may be punished.
result-work-at-your-cost = They may have the work done, and you have to pay for it.
result-registered-missing = They may register you as missing.
result-place-to-others = The place or home goes to somebody else.
result-off-the-list = The name is taken off the waiting list.
result-keeps-place = You keep your place on the waiting list.
result-assumes = If you do not answer, they take that as an answer.
result-from-income-register = They work out what you get from the income register.
result-may-get-less = You may get less.

way-phone = by phone: { $value }
way-mail = by e-mail to { $value }
way-web = on { $value }
way-digital-post = through Digital Post
way-digital-or-paper = by saying it or writing it
way-in-writing = in writing
way-named = on { $value }

time-when-it-happens = as soon as it happens
time-each-month = every month
time-each-week = every week
