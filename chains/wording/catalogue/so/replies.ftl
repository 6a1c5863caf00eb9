# Somali (so). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = Ku: { $sender }
reply-subject-comment = Faallooyinkayga
reply-subject-appeal = Cabasho (klage)
reply-subject-cancel = Ma imaan karo
reply-subject-move = Waxaan codsanayaa wakhti kale
reply-subject-more-time = Waxaan codsanayaa wakhti dheeraad ah
reply-subject-pay-later = Waxaan codsanayaa inaan mar dambe bixiyo
reply-subject-access = Waxaan codsanayaa inaan arko waraaqaha kiiskayga
reply-case = Lambarka kiiska: { $number }
reply-letter = Waxay ku saabsan tahay warqaddiinna. Taariikhda warqadda: { $date }.
reply-cannot-come = Ma imaan karo: { $date }.
reply-cannot-come-time = Ma imaan karo: { $date }, saacadda { $time }.
reply-new-time = Waxaan codsanayaa wakhti kale.
reply-more-time = Wakhtiga kama dambaysta ah: { $date }. Waxaan codsanayaa wakhti ka dambeeya.
reply-pay-later = Waa inaan bixiyo ugu dambayn: { $date }. Waxaan codsanayaa inaan mar dambe bixiyo ama qayb qayb u bixiyo.
reply-comment = Faallooyinkaygu waa kuwan:
reply-appeal = Waxaan cabasho ka gudbinayaa go'aankiinna.
reply-access = Waxaan codsanayaa inaan arko dhammaan waraaqaha kiiskayga.
reply-blank = ________________________
reply-regards = Salaan wanaagsan
reply-name = { $name }
reply-hint-self = Adiga ayay tahay inaad qoraalka dirto. Halkan waxba lagama diro.
reply-hint-blank = Meesha xariiqdu ku taal adigu qor.
reply-hint-still-holds = Wakhtiga warqadda ku qoran wuu taagan yahay ilaa lagugu yiraahdo haa.
reply-hint-meeting = Ma dhowdahay? Markaas wac sidoo kale.
reply-hint-no-reasons = Uma baahnid inaad qorto sababta.
reply-hint-by = Waa inay helaan ugu dambayn: { $date }.
reply-hint-passed = Wakhtigii waa dhammaaday. Haddana isla markiiba dir, oo qor sababta ay u daahday.
reply-hint-mail = Ku dir iimayl: { $value }
reply-hint-phone = Wac haddii aad doorbidayso inaad hadasho: { $value }
reply-hint-post = Waxaad sidoo kale kaga jawaabi kartaa Digital Post ama waxaad diri kartaa warqad. Ku: { $sender }.
