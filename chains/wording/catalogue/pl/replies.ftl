# Polish (pl). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = Do: { $sender }
reply-subject-comment = Moje uwagi
reply-subject-appeal = Odwołanie (klage)
reply-subject-cancel = Nie mogę przyjść
reply-subject-move = Proszę o inny termin spotkania
reply-subject-more-time = Proszę o więcej czasu
reply-subject-pay-later = Proszę o zgodę na późniejszą zapłatę
reply-subject-access = Proszę o wgląd w moją sprawę
reply-case = Numer sprawy: { $number }
reply-letter = Chodzi o list z dnia: { $date }.
reply-cannot-come = Nie mogę przyjść: { $date }.
reply-cannot-come-time = Nie mogę przyjść: { $date }, godz. { $time }.
reply-new-time = Proszę o inny termin spotkania.
reply-more-time = Termin: { $date }. Proszę o późniejszy termin.
reply-pay-later = Mam zapłacić najpóźniej: { $date }. Proszę o zgodę na późniejszą zapłatę albo na raty.
reply-comment = Oto moje uwagi:
reply-appeal = Odwołuję się od decyzji.
reply-access = Proszę o wgląd we wszystkie dokumenty w mojej sprawie.
reply-blank = ________________________
reply-regards = Z poważaniem
reply-name = { $name }
reply-hint-self = Ten tekst trzeba wysłać samodzielnie. Stąd nic nie jest wysyłane.
reply-hint-blank = Tam, gdzie jest linia, proszę wpisać własne słowa.
reply-hint-still-holds = Termin obowiązuje, dopóki nie przyjdzie zgoda.
reply-hint-meeting = Czy to już niedługo? Wtedy proszę też zadzwonić.
reply-hint-no-reasons = Nie trzeba pisać, dlaczego.
reply-hint-by = Pismo musi dotrzeć najpóźniej: { $date }.
reply-hint-passed = Termin minął. Proszę mimo to wysłać od razu i napisać, dlaczego z opóźnieniem.
reply-hint-mail = Można wysłać e-mailem: { $value }
reply-hint-phone = Można też zadzwonić i powiedzieć: { $value }
reply-hint-post = Można też odpowiedzieć w Digital Post albo wysłać list. Adresat: { $sender }.
