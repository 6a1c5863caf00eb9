# The card's headings, deadlines, details and warnings.
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

section-notice = Read this first
section-what = What is this?
section-meaning = What does it mean?
section-must = What you must do
section-may = What you may do
section-consequences = If you do not do it
section-appeal = If you disagree
section-rights = Your rights (not in the letter)
section-contact = Whom can you ask?

# How near the deadline is.
urgency-today = Today
urgency-tomorrow = Tomorrow
urgency-yesterday = Yesterday
urgency-ahead = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
 }
urgency-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
 }
urgency-at-once = As soon as you can

# Under a line.
deadline-by = No later than { $date }.
deadline-by-time = No later than { $date } at { $time }.
deadline-at = { $date }.
deadline-at-time = { $date } at { $time }.
deadline-not-before = Not before { $date }.
deadline-said = The letter says{ in-danish } “{ $words }”.
deadline-at-once = The letter says{ in-danish } “{ $words }”: do it as soon as you can.
    .easy = Do it at once.
deadline-words = When: “{ $words }” ({ danish-words } from the letter)
deadline-no-letter-date = The letter says “{ $words }”, but it has no date. Count from the day you got it. If you are in doubt, call and ask.
    .easy = The letter has no date. It says{ in-danish } “{ $words }”. Count from the day you got it. Are you in doubt? Then call and ask.
deadline-moved = That day is not a working day. Then you usually have until { $date }, but better do it before.
    .easy = That day is a day off. You often have until { $date }. Better do it before.
deadline-from-letter = The letter says “{ $words }”. That is counted from the letter's date.
    .easy = The days are counted from the letter's date.
deadline-from-receipt = The letter says “{ $words }”. That is counted from the day you got the letter: { $date }.
    .easy = You got the letter on { $date }. The days are counted from then.
deadline-assumed-receipt = The letter says “{ $words }”. To be on the safe side, that is counted from the letter's date. If you got it later, you may have more time.
    .easy = The days are counted from the letter's date. Did you get it later? Then you may have more time.
deadline-known = When: { $known } (in the letter: “{ $words }”)
deadline-when-it-happens = Do it as soon as it happens.
    .easy = Does it happen? Then do it at once.
deadline-passed = The deadline has passed. Contact { $sender } at once and ask what you can do now.
    .easy = The deadline has passed. Call { $sender } now. Ask for help.
appointment-passed = The time has passed. If you did not come, call { $sender } at once.
    .easy = The time has passed. Did you not come? Then call { $sender } now.
how = How: “{ $words }” ({ danish-words } from the letter)
how-known = How: { $known } (in the letter: “{ $words }”)
place = Place: { $words }
bring = Bring: { $things }
bring-at = Bring it on { $date }.
bring-at-time = Bring it on { $date } at { $time }.
amount = Amount: { $amount }
payment-slip = Payment line: { $line }
payment-account = Account: reg. no. { $bank }, account no. { $account }
payment-due = Pay no later than { $date }.
payment-in-letter = The letter says how to pay.
not-translated =
    { $of ->
        [1] What you must do is shown here only in the letter’s own language. We cannot translate it safely. Ask somebody who reads it, or call the sender.
       *[other] Of the { $of } things you must do, { $count } can only be shown here in the letter’s own language. We cannot translate this safely. Ask somebody who reads it, or call the sender.
    }
outlined-only = Only told in outline: { $count }. The rest is in the letter’s own language.
uncertain = Not certain: check the sentence in the letter, or ask the sender.
    .easy = It is not certain. Look in the letter yourself. Or ask.
uncertain-model = Not certain: a language model reads this differently from our rules. Check the sentence in the letter, or ask the sender.
    .easy = It is not certain. Look in the letter yourself. Or ask.
said-beside = { $sentence } (Said by a language model and not checked: { $words })
things = “{ $quote }” ({ danish-words } from the letter)
terms = { $first }, { $more }
things-known = { $terms } (in the letter: “{ $quote }”)

# $tongue is the letter's language.
in-danish = { $tongue ->
    [da] { " " }in Danish
   *[other] { "" }
 }
danish-words = { $tongue ->
    [da] Danish words
   *[other] words
 }

# What happens if you do not do it.
consequence = The letter says{ in-danish }: “{ $sentence }”
consequence-known = { $known } The letter says{ in-danish }: “{ $sentence }”
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = You can appeal to { $body }.
appeal-possible = You can appeal.
appeal-how = How, in the letter's words: “{ $sentence }”
appeal-how-known = How: { $known } (in the letter: “{ $sentence }”)
appeal-fee = The price of an appeal: “{ $sentence }”
appeal-sentence = The letter says{ in-danish }: “{ $sentence }”
appeal-by = Appeal no later than { $date }.
appeal-by-time = Appeal no later than { $date } at { $time }.
appeal-passed = The deadline for an appeal has passed. If you have a good reason, appeal at once all the same and write why.
    .easy = The deadline for an appeal has passed. Do you have a good reason? Then appeal at once. Write why.
appeal-not-found = On the pages that could be read, nothing says how to appeal. Find the rest of the letter, or ask the sender.
    .easy = Some pages could not be read. Find them, or ask where you can appeal.
court-to = You can take the case to { $body }.
court-by = Do it no later than { $date }.
court-by-time = Do it no later than { $date } at { $time }.
court-passed = The deadline has passed. Ask a lawyer or a legal aid office (retshjælp) what you can do now.
    .easy = The deadline has passed. Ask a lawyer for help. Or ask a legal aid office (retshjælp).
appeal-not-here = What you write here is not an appeal. You have to send it yourself.
    .easy = You do not appeal here. You have to send the appeal yourself.

# Whom you can ask.
contact-check = A program has read the letter, and it can miss something. Read the letter yourself too, and ask if you are in doubt.
    .easy = A program has read the letter. It can miss something. Read the letter yourself too. Ask if you are in doubt.
contact-sender = Ask { $sender }.
contact-phone = Phone: { $value }
contact-email = E-mail: { $value }
contact-web = Website: { $value }
contact-address = Address: { $value }
contact-hours = Open: { $value } ({ danish-words } from the letter)
contact-calls = Phone hours: { $value } ({ danish-words } from the letter)
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = If you need help with the letter, you can also call { $municipality }: { $phone }
    .easy = Do you want help? Call { $municipality }: { $phone }
contact-municipality-any = If you need help with a letter, call { $municipality }: { $phone }
    .easy = Do you want help? Call { $municipality }: { $phone }
contact-phone-hours = The phone is open: { $hours }
contact-help = { $name }: { $phone }. { $about } (checked { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

# Warnings.
warning-not-a-letter = This does not look like a letter from an authority. There is nothing here that can be explained.
warning-not-from-authority = The letter does not seem to come from an authority. Check the sender before you do anything.
    .easy = The letter is probably not from an authority. Check who sent it.
warning-suspected-fraud = This looks like fraud. Do not pay, do not open links, and do not give away codes or your CPR number. Call the authority on a number you have found yourself. If you have already paid or given away codes, call your bank and the police on 114.
    .easy = It looks like fraud. Do not pay. Do not open links. Do not give codes. Do not give your CPR number. Have you done it? Call your bank. Call the police on 114.
warning-low-confidence = The picture is hard to read. Check dates and amounts in the letter itself.
    .easy = The picture is hard to read. Look at dates and amounts in the letter yourself.
warning-page-missing = One or more pages are missing. Find them and add the whole letter: there may be something important on them.
    .easy = Pages are missing. Find them. Add the whole letter.
warning-unreadable-pages = One or more pages cannot be read. Take the photo again: { photo-advice }
warning-no-letter-date = The letter has no date, so a deadline cannot be worked out. Count from the day you got the letter, and call and ask if you are in doubt.
    .easy = The letter has no date. Count from the day you got it. Are you in doubt? Then call and ask.
warning-deadline-passed = A deadline in the letter has passed. It is not too late to do something: contact the sender at once and ask what you can do now.
    .easy = A deadline has passed. It is not too late. Call them now.
warning-no-appeal-guidance = We did not find in the letter how to appeal. Look for it yourself, or ask the sender where and by when you can appeal.
    .easy = We did not find in the letter how to appeal. Look in the letter yourself. Ask those who sent it.
warning-hidden-text-ignored = There is hidden text in the file. It has been left out.
warning-instructions-ignored = There is text in the letter that tries to steer this program. It has not been followed.
warning-contradictory-dates = The dates in the letter do not agree. Keep to the earliest, and call and ask.
    .easy = The dates in the letter do not agree. Use the first one. Call and ask.
warning-language-fallback = Some of the text is not in your language yet. It is in Danish or English.
warning-model-unavailable = The help with plainer wording does not work right now. Everything important is still here.
warning-model-wording-rejected = A plainer text did not agree with the letter and is not shown.
notice-pages-missing = { $count ->
    [one] Page { $pages } is missing. Find it and add the whole letter: there may be something important on it.
   *[other] Pages { $pages } are missing. Find them and add the whole letter: there may be something important on them.
 }
notice-pages-unreadable = { $count ->
    [one] Page { $pages } cannot be read. Take a photo of it again: { photo-advice }
   *[other] Pages { $pages } cannot be read. Take photos of them again: { photo-advice }
 }
notice-unsure-split = The pages may be one letter or several. Add one letter at a time if the card does not fit.
    .easy = Is it one letter or several? Add one letter at a time.

# The calendar file.
calendar-deadline = Deadline: { $text }
calendar-appeal = Deadline for an appeal
calendar-appointment = Appointment with { $sender }
calendar-note = From the explanation of your letter. Always check the date in the letter itself.

# The command line.
progress-page = Reading page { $number } of { $of } …
quote-on-page = Page { $page }: “{ $words }”
