# English (en). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = You can get help without MitID. Say it when you call: “I cannot use MitID.”
ways-still-holds = The deadline still holds. Call in good time.
ways-come = Come yourself on the day. You do not need MitID for that.
ways-letter = The letter says: “{ $words }”
ways-phone = Call { $sender } on { $value }. Ask how you can do it without MitID.
ways-paper = You can also send a letter on paper to { $sender }. It must arrive before the deadline.
ways-paper-to = You can also send a letter on paper to { $sender }: { $value }. It must arrive before the deadline.
ways-no-phone = We found no phone number in the letter. Call { $municipality } on { $phone } and ask whom to call.
ways-exempt = You may be able to leave Digital Post. Then you get your letters on paper. Ask { $municipality } on { $phone }.
ways-help-mitid = Never use somebody else’s MitID. Nobody may do that, not even in a family.
ways-help-read = You are welcome to read the letter together.
ways-help-power = Do you want to write or answer for somebody else? Then that person must give you a power of attorney (fuldmagt). It is a yes in writing.
ways-help-how = A power of attorney can be given on borger.dk or on paper. { $municipality } can help: { $phone }.
ways-help-post = On borger.dk the other person can also let you read their Digital Post.
ways-help-call = Call { $sender } together on { $value }. Then the other person can say yes to your help themselves.
ways-share = Share the explanation
ways-share-why = You can copy the text and send it to somebody you trust. Names, CPR numbers, addresses and case numbers are taken out. Read it through first.
