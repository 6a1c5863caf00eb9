# The card's headings, deadlines, details and warnings.

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
deadline-said = The letter says “{ $words }” (Danish).
deadline-at-once = The letter says “{ $words }” (Danish): do it as soon as you can.
deadline-words = When: “{ $words }” (Danish words from the letter)
deadline-no-letter-date = The letter says “{ $words }”, but it has no date. Count from the day you got it. If you are in doubt, call and ask.
deadline-moved = That day is not a working day. Then you usually have until { $date }, but better do it before.
deadline-from-letter = The letter says “{ $words }”. That is counted from the letter's date.
deadline-from-receipt = The letter says “{ $words }”. That is counted from the day you got the letter: { $date }.
deadline-assumed-receipt = The letter says “{ $words }”. That is counted from the letter's date, to be on the safe side. If you got the letter later, you may have more time.
deadline-passed = The deadline has passed. Contact { $sender } at once and ask what you can do now.
appointment-passed = The time has passed. If you did not come, call { $sender } at once.
condition = This only applies in this case: “{ $words }” (Danish words from the letter)
condition-other = This only applies in this case: “{ $words }” (Danish words from the letter)
how = How: “{ $words }” (Danish words from the letter)
place = Place: { $words }
bring = Bring: { $things }
amount = Amount: { $amount }
payment-slip = Payment line: { $line }
payment-account = Account: reg. no. { $bank }, account no. { $account }
payment-due = Pay no later than { $date }.
payment-in-letter = The letter says how to pay.
uncertain = Not certain: check the sentence in the letter, or ask the sender.
things = “{ $quote }” (Danish words from the letter)
terms = { $first }, { $more }
things-known = { $terms } (in the letter: “{ $quote }”)

# What happens if you do not do it.
consequence = The letter says in Danish: “{ $sentence }”

# Appeal.
appeal-to = You can appeal to { $body }.
appeal-possible = You can appeal.
appeal-how = How, in the letter's Danish words: “{ $sentence }”
appeal-sentence = The letter says in Danish: “{ $sentence }”
appeal-by = Appeal no later than { $date }.
appeal-by-time = Appeal no later than { $date } at { $time }.
appeal-passed = The deadline for an appeal has passed. If you have a good reason, appeal at once all the same and write why.
appeal-not-here = What you write here is not an appeal. You have to send it yourself.

# Whom you can ask.
contact-sender = Ask { $sender }.
contact-phone = Phone: { $value }
contact-email = Mail: { $value }
contact-web = Website: { $value }
contact-address = Address: { $value }
contact-hours = Open: { $value }
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = If you need help with the letter, you can also call { $municipality }: { $phone }
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
warning-suspected-fraud = This looks like fraud. Do not pay, do not open links, and do not give away codes or your CPR number. Call the authority on a number you have found yourself. If you have already paid or given away codes, call your bank and the police on 114.
warning-low-confidence = The picture is hard to read. Check dates and amounts in the letter itself.
warning-page-missing = One or more pages are missing. Find them and add the whole letter: there may be something important on them.
warning-unreadable-pages = One or more pages cannot be read. Take the photo again: { photo-advice }
warning-no-letter-date = The letter has no date, so a deadline cannot be worked out. Count from the day you got the letter, and call and ask if you are in doubt.
warning-deadline-passed = A deadline in the letter has passed. It is not too late to do something: contact the sender at once and ask what you can do now.
warning-no-appeal-guidance = The letter does not say how to appeal. Ask the sender where and by when you can appeal.
warning-hidden-text-ignored = There is hidden text in the file. It has been left out.
warning-instructions-ignored = There is text in the letter that tries to steer this program. It has not been followed.
warning-contradictory-dates = The dates in the letter do not agree. Keep to the earliest, and call and ask.
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

# The calendar file.
calendar-deadline = Deadline: { $text }
calendar-appeal = Deadline for an appeal
calendar-appointment = Appointment with { $sender }
calendar-note = From the explanation of your letter. Always check the date in the letter itself.

# The command line.
progress-page = Reading page { $number } of { $of } …
quote-on-page = Page { $page }: “{ $words }”
