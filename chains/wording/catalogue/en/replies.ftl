# English (en). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = To { $sender }
reply-subject-comment = My comments
reply-subject-appeal = Appeal
reply-subject-cancel = I cannot come
reply-subject-move = I ask for another time
reply-subject-more-time = I ask for more time
reply-subject-pay-later = I ask to pay later
reply-subject-access = I ask to see my case papers
reply-case = Case number: { $number }
reply-letter = This is about your letter of { $date }.
reply-cannot-come = I cannot come on { $date }.
reply-cannot-come-time = I cannot come on { $date } at { $time }.
reply-new-time = I ask for another time.
reply-more-time = The deadline is { $date }. I ask for a later deadline.
reply-pay-later = I have to pay by { $date }. I ask to pay later or in instalments.
reply-comment = Here are my comments:
reply-appeal = I appeal against your decision.
reply-access = I ask to see all the papers in my case.
reply-blank = ________________________
reply-regards = Kind regards
reply-name = { $name }
reply-hint-self = You must send the text yourself. We send nothing from here.
reply-hint-blank = Write your own words where there is a line.
reply-hint-still-holds = The deadline holds until you are told yes.
reply-hint-meeting = Is it soon? Then call as well.
reply-hint-no-reasons = You do not have to write why.
reply-hint-by = They must have it by { $date }.
reply-hint-passed = The deadline has passed. Send it at once all the same, and write why it is late.
reply-hint-mail = Send it by e-mail: { $value }
reply-hint-phone = Call if you would rather say it: { $value }
reply-hint-post = You can also reply in Digital Post or send a letter to { $sender }.
