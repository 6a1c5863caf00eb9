# German (de). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = An: { $sender }
reply-subject-comment = Meine Anmerkungen
reply-subject-appeal = Widerspruch (klage)
reply-subject-cancel = Ich kann nicht kommen
reply-subject-move = Ich bitte um einen neuen Termin
reply-subject-more-time = Ich bitte um mehr Zeit
reply-subject-pay-later = Ich bitte darum, später zu zahlen
reply-subject-access = Ich bitte um Einsicht in meine Akte
reply-case = Aktenzeichen: { $number }
reply-letter = Es geht um Ihren Brief vom { $date }.
reply-cannot-come = Ich kann nicht kommen: { $date }.
reply-cannot-come-time = Ich kann nicht kommen: { $date }, { $time } Uhr.
reply-new-time = Ich bitte um einen neuen Termin.
reply-more-time = Die Frist ist: { $date }. Ich bitte um mehr Zeit.
reply-pay-later = Ich muss spätestens am { $date } zahlen. Ich bitte darum, später oder in Raten zu zahlen.
reply-comment = Das sind meine Anmerkungen:
reply-appeal = Ich lege Widerspruch gegen Ihre Entscheidung ein.
reply-access = Ich bitte darum, alle Papiere in meinem Fall zu sehen.
reply-blank = ________________________
reply-regards = Mit freundlichen Grüßen
reply-name = { $name }
reply-hint-self = Sie müssen den Text selbst schicken. Von hier wird nichts verschickt.
reply-hint-blank = Schreiben Sie selbst dort, wo ein Strich ist.
reply-hint-still-holds = Die Frist gilt, bis Sie ein Ja bekommen.
reply-hint-meeting = Ist es bald? Dann rufen Sie auch an.
reply-hint-no-reasons = Sie müssen nicht schreiben, warum.
reply-hint-by = Es muss spätestens dann dort sein: { $date }.
reply-hint-passed = Die Frist ist vorbei. Schicken Sie es trotzdem sofort, und schreiben Sie, warum es spät kommt.
reply-hint-mail = Per E-Mail schicken: { $value }
reply-hint-phone = Rufen Sie an, wenn Sie es lieber sagen: { $value }
reply-hint-post = Sie können auch in Digital Post antworten oder einen Brief schicken an: { $sender }.
