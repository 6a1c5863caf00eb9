# Somali (so). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.

reply-to = Ku: { $sender }
reply-subject-comment = Faallooyinkayga
reply-subject-appeal = Cabasho (klage)
reply-subject-cancel = Ma iman karo
reply-subject-move = Waxaan codsanayaa waqti kale
reply-subject-more-time = Waxaan codsanayaa waqti dheeraad ah
reply-subject-pay-later = Waxaan codsanayaa inaan hadhow bixiyo
reply-subject-access = Waxaan codsanayaa inaan arko warqadaha kiiskayga
reply-case = Lambarka kiiska: { $number }
reply-letter = Waxay ku saabsan tahay warqaddiinna. Taariikhda: { $date }.
reply-cannot-come = Ma iman karo: { $date }.
reply-cannot-come-time = Ma iman karo: { $date }, saacadda { $time }.
reply-new-time = Waxaan codsanayaa waqti kale.
reply-more-time = Maalinta ugu dambaysa: { $date }. Waxaan codsanayaa maalin ka dambaysa.
reply-pay-later = Waa inaan bixiyo ugu dambayn: { $date }. Waxaan codsanayaa inaan hadhow bixiyo ama qayb qayb u bixiyo.
reply-comment = Faallooyinkaygu waa kuwan:
reply-appeal = Waxaan ka cabanayaa go'aankiinna.
reply-access = Waxaan codsanayaa inaan arko dhammaan warqadaha kiiskayga.
reply-blank = ________________________
reply-regards = Mahadsanidin
reply-name = { $name }
reply-hint-self = Adiga ayay tahay inaad qoraalka dirto. Halkan waxba lagama diro.
reply-hint-blank = Meesha xariiqdu ku taal adigu qor.
reply-hint-still-holds = Maalinta ugu dambaysa way jiraysaa ilaa lagaa yiraahdo haa.
reply-hint-meeting = Ma dhowdahay? Markaas wac sidoo kale.
reply-hint-no-reasons = Uma baahnid inaad qorto sababta.
reply-hint-by = Waa inay helaan ugu dambayn: { $date }.
reply-hint-passed = Waqtigii wuu dhaafay. Haddana isla markiiba dir, oo qor sababta ay u daahday.
reply-hint-mail = Ku dir iimayl: { $value }
reply-hint-phone = Wac haddii aad doorbidayso inaad hadasho: { $value }
reply-hint-post = Waxaad sidoo kale kaga jawaabi kartaa Digital Post ama waxaad diri kartaa warqad. Ku: { $sender }.
