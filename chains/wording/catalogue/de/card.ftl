# German (de). The card's headings, deadlines, details and warnings.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

section-notice = Lesen Sie das zuerst
section-what = Was ist das?
section-meaning = Was bedeutet das?
section-must = Das müssen Sie tun
section-may = Das können Sie tun
section-consequences = Wenn Sie es nicht tun
section-appeal = Wenn Sie nicht einverstanden sind
section-rights = Ihre Rechte (stehen nicht im Brief)
section-contact = Wen können Sie fragen?

# How near the deadline is.
urgency-today = Heute
urgency-tomorrow = Morgen
urgency-yesterday = Gestern
urgency-ahead = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
 }
urgency-ago = { $days ->
    [one] Vor { $days } Tag
   *[other] Vor { $days } Tagen
 }
urgency-at-once = So schnell Sie können

# Under a line.
deadline-by = Spätestens am { $date }.
deadline-by-time = Spätestens am { $date } um { $time } Uhr.
deadline-at = { $date }.
deadline-at-time = { $date } um { $time } Uhr.
deadline-not-before = Frühestens am { $date }.
deadline-said = Im Brief steht{ in-danish } „{ $words }“.
deadline-at-once = Im Brief steht{ in-danish } „{ $words }“: Tun Sie es, so schnell Sie können.
    .easy = Tun Sie es sofort.
deadline-words = Wann: „{ $words }“ ({ danish-words } aus dem Brief)
deadline-no-letter-date = Im Brief steht „{ $words }“, aber der Brief hat kein Datum. Zählen Sie ab dem Tag, an dem Sie ihn bekommen haben. Sind Sie unsicher? Dann rufen Sie an und fragen Sie.
    .easy = Der Brief hat kein Datum. Im Brief steht{ in-danish } „{ $words }“. Zählen Sie ab dem Tag, an dem Sie den Brief bekommen haben. Sind Sie unsicher? Dann rufen Sie an und fragen Sie.
deadline-moved = Dieser Tag ist kein Werktag. Dann haben Sie meistens Zeit bis { $date }. Machen Sie es lieber vorher.
    .easy = Dieser Tag ist ein freier Tag. Oft haben Sie Zeit bis { $date }. Machen Sie es lieber vorher.
deadline-from-letter = Im Brief steht „{ $words }“. Das ist ab dem Datum des Briefes gezählt.
    .easy = Die Tage sind ab dem Datum des Briefes gezählt.
deadline-from-receipt = Im Brief steht „{ $words }“. Das ist ab dem Tag gezählt, an dem Sie den Brief bekommen haben: { $date }.
    .easy = An diesem Tag haben Sie den Brief bekommen: { $date }. Die Tage sind ab diesem Tag gezählt.
deadline-assumed-receipt = Im Brief steht „{ $words }“. Zur Sicherheit ist das ab dem Datum des Briefes gezählt. Haben Sie ihn später bekommen? Dann haben Sie vielleicht mehr Zeit.
    .easy = Die Tage sind ab dem Datum des Briefes gezählt. Haben Sie den Brief später bekommen? Dann haben Sie vielleicht mehr Zeit.
deadline-known = Wann: { $known } (im Brief: „{ $words }“)
deadline-when-it-happens = Tun Sie es, sobald es passiert.
    .easy = Passiert es? Dann tun Sie es sofort.
deadline-passed = Die Frist ist vorbei. Fragen Sie sofort, was Sie jetzt tun können: { $sender }.
    .easy = Die Frist ist vorbei. Rufen Sie jetzt an: { $sender }. Bitten Sie um Hilfe.
appointment-passed = Der Termin ist vorbei. Waren Sie nicht da? Dann rufen Sie sofort an: { $sender }.
    .easy = Der Termin ist vorbei. Waren Sie nicht da? Dann rufen Sie jetzt an: { $sender }.
how = So geht es: „{ $words }“ ({ danish-words } aus dem Brief)
how-known = So geht es: { $known } (im Brief: „{ $words }“)
place = Ort: { $words }
bring = Bringen Sie mit: { $things }
bring-at = Bringen Sie es mit: am { $date }.
bring-at-time = Bringen Sie es mit: am { $date } um { $time } Uhr.
amount = Betrag: { $amount }
payment-slip = Zahlungszeile: { $line }
payment-account = Konto: reg.nr. { $bank }, kontonr. { $account }
payment-due = Bezahlen Sie spätestens am { $date }.
payment-in-letter = Im Brief steht, wie man bezahlt.
not-translated = Dinge, die Sie tun müssen und die hier nur in der Sprache des Briefes stehen: { $count } von { $of }. Wir können sie nicht sicher übersetzen. Fragen Sie jemanden, der die Sprache kann, oder rufen Sie den Absender an.
outlined-only = Nur in groben Zügen erklärt: { $count }. Der Rest steht in der Sprache des Briefes.
uncertain = Nicht sicher: Prüfen Sie den Satz im Brief, oder fragen Sie den Absender.
    .easy = Das ist nicht sicher. Sehen Sie selbst im Brief nach. Oder fragen Sie.
uncertain-model = Nicht sicher: Ein Sprachmodell liest das anders als unsere Regeln. Prüfen Sie den Satz im Brief, oder fragen Sie den Absender.
    .easy = Das ist nicht sicher. Sehen Sie selbst im Brief nach. Oder fragen Sie.
said-beside = { $sentence } (Von einem Sprachmodell gesagt und nicht geprüft: { $words })
things = „{ $quote }“ ({ danish-words } aus dem Brief)
terms = { $first }, { $more }
things-known = { $terms } (im Brief: „{ $quote }“)

# $tongue is the letter's language.
in-danish = { $tongue ->
    [da] { " " }auf Dänisch
   *[other] { "" }
 }
danish-words = { $tongue ->
    [da] dänische Wörter
   *[other] Wörter
 }

# What happens if you do not do it.
consequence = Im Brief steht{ in-danish }: „{ $sentence }“
consequence-known = { $known } Im Brief steht{ in-danish }: „{ $sentence }“
    .easy = { $known } Im Brief steht{ in-danish }: „{ $sentence }“
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = Sie können Widerspruch einlegen. Die Stelle dafür: { $body }.
appeal-possible = Sie können Widerspruch einlegen.
appeal-how = So geht es, in den Worten des Briefes: „{ $sentence }“
appeal-how-known = So geht es: { $known } (im Brief: „{ $sentence }“)
appeal-fee = Das kostet ein Widerspruch: „{ $sentence }“
appeal-sentence = Im Brief steht{ in-danish }: „{ $sentence }“
appeal-by = Legen Sie Widerspruch ein, spätestens am { $date }.
appeal-by-time = Legen Sie Widerspruch ein, spätestens am { $date } um { $time } Uhr.
appeal-passed = Die Frist für den Widerspruch ist vorbei. Haben Sie einen guten Grund? Dann legen Sie trotzdem sofort Widerspruch ein, und schreiben Sie, warum.
    .easy = Die Frist für den Widerspruch ist vorbei. Haben Sie einen guten Grund? Dann legen Sie sofort Widerspruch ein. Schreiben Sie, warum.
appeal-not-found = Auf den Seiten, die man lesen konnte, steht nicht, wie Sie Widerspruch einlegen. Suchen Sie den Rest des Briefes, oder fragen Sie den Absender.
    .easy = Einige Seiten konnte man nicht lesen. Suchen Sie diese Seiten. Oder fragen Sie, wo Sie Widerspruch einlegen können.
court-to = Sie können mit dem Fall vor Gericht gehen: { $body }.
court-by = Tun Sie es spätestens am { $date }.
court-by-time = Tun Sie es spätestens am { $date } um { $time } Uhr.
court-passed = Die Frist ist vorbei. Fragen Sie in einer Anwaltskanzlei oder bei der Rechtsberatung (retshjælp), was Sie jetzt tun können.
    .easy = Die Frist ist vorbei. Bitten Sie in einer Anwaltskanzlei um Hilfe. Oder fragen Sie bei der Rechtsberatung (retshjælp).
appeal-not-here = Was Sie hier schreiben, ist kein Widerspruch. Sie müssen ihn selbst abschicken.
    .easy = Hier legen Sie keinen Widerspruch ein. Sie müssen den Widerspruch selbst abschicken.

# Whom you can ask.
contact-check = Ein Programm hat den Brief gelesen, und es kann etwas übersehen. Lesen Sie den Brief auch selbst, und fragen Sie, wenn Sie unsicher sind.
    .easy = Ein Programm hat den Brief gelesen. Es kann etwas übersehen. Lesen Sie den Brief auch selbst. Fragen Sie, wenn Sie unsicher sind.
contact-sender = Fragen Sie hier: { $sender }.
contact-phone = Telefon: { $value }
contact-email = E-Mail: { $value }
contact-web = Internetseite: { $value }
contact-address = Adresse: { $value }
contact-hours = Geöffnet: { $value } ({ danish-words } aus dem Brief)
contact-calls = Telefonzeiten: { $value } ({ danish-words } aus dem Brief)
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = Brauchen Sie Hilfe mit dem Brief? Dann können Sie auch hier anrufen: { $municipality }, { $phone }
    .easy = Möchten Sie Hilfe? Rufen Sie an: { $municipality }, { $phone }
contact-municipality-any = Brauchen Sie Hilfe mit einem Brief? Dann rufen Sie an: { $municipality }, { $phone }
    .easy = Möchten Sie Hilfe? Rufen Sie an: { $municipality }, { $phone }
contact-phone-hours = Das Telefon ist offen: { $hours }
contact-help = { $name }: { $phone }. { $about } (geprüft am { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }

weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag

# Warnings.
warning-not-a-letter = Das sieht nicht wie ein Brief von einer Behörde aus. Hier gibt es nichts zu erklären.
warning-not-from-authority = Der Brief kommt wohl nicht von einer Behörde. Prüfen Sie den Absender, bevor Sie etwas tun.
    .easy = Der Brief ist wahrscheinlich nicht von einer Behörde. Prüfen Sie, wer ihn geschickt hat.
warning-suspected-fraud = Das sieht nach Betrug aus. Bezahlen Sie nicht, öffnen Sie keine Links, und geben Sie keine Codes und keine CPR-Nummer weiter. Rufen Sie die Behörde an, mit einer Nummer, die Sie selbst gefunden haben. Haben Sie schon bezahlt oder Codes weitergegeben? Dann rufen Sie Ihre Bank an und die Polizei unter 114.
    .easy = Das sieht nach Betrug aus. Bezahlen Sie nicht. Öffnen Sie keine Links. Geben Sie keine Codes weiter. Geben Sie Ihre CPR-Nummer nicht weiter. Haben Sie schon bezahlt oder Codes weitergegeben? Rufen Sie Ihre Bank an. Rufen Sie die Polizei an: 114.
warning-low-confidence = Das Bild ist schwer zu lesen. Prüfen Sie jedes Datum und jeden Betrag im Brief selbst.
    .easy = Das Bild ist schwer zu lesen. Sehen Sie sich jedes Datum und jeden Betrag im Brief selbst an.
warning-page-missing = Es fehlen eine oder mehrere Seiten. Suchen Sie die Seiten und laden Sie hier den ganzen Brief hoch: Es kann etwas Wichtiges darauf stehen.
    .easy = Es fehlen Seiten. Suchen Sie die Seiten. Laden Sie hier den ganzen Brief hoch.
warning-unreadable-pages = Eine oder mehrere Seiten kann man nicht lesen. Machen Sie das Foto noch einmal: { photo-advice }
warning-no-letter-date = Der Brief hat kein Datum. Darum kann man eine Frist nicht ausrechnen. Zählen Sie ab dem Tag, an dem Sie den Brief bekommen haben. Rufen Sie an und fragen Sie, wenn Sie unsicher sind.
    .easy = Der Brief hat kein Datum. Zählen Sie ab dem Tag, an dem Sie ihn bekommen haben. Sind Sie unsicher? Dann rufen Sie an und fragen Sie.
warning-deadline-passed = Eine Frist im Brief ist vorbei. Es ist nicht zu spät, etwas zu tun: Melden Sie sich sofort beim Absender, und fragen Sie, was Sie jetzt tun können.
    .easy = Eine Frist ist vorbei. Es ist nicht zu spät. Rufen Sie jetzt beim Absender an.
warning-no-appeal-guidance = Wir haben im Brief nicht gefunden, wie Sie Widerspruch einlegen. Sehen Sie selbst nach, oder fragen Sie den Absender, wo und bis wann Sie Widerspruch einlegen können.
    .easy = Wir haben im Brief nicht gefunden, wie Sie Widerspruch einlegen. Sehen Sie selbst im Brief nach. Fragen Sie den Absender.
warning-hidden-text-ignored = In der Datei ist versteckter Text. Er wurde weggelassen.
warning-instructions-ignored = Im Brief ist Text, der dieses Programm steuern will. Das Programm hat nicht darauf gehört.
warning-contradictory-dates = Im Brief stehen Tage, die nicht zusammenpassen. Halten Sie sich an den frühesten Tag, und rufen Sie an und fragen Sie.
    .easy = Im Brief stehen Tage, die nicht zusammenpassen. Nehmen Sie den frühesten Tag. Rufen Sie an und fragen Sie.
warning-language-fallback = Ein Teil des Textes ist noch nicht in Ihrer Sprache. Er steht auf Dänisch oder Englisch da.
warning-model-unavailable = Die Hilfe für leichtere Sprache geht gerade nicht. Alles Wichtige steht trotzdem hier.
warning-model-wording-rejected = Ein leichterer Text passte nicht zum Brief und wird nicht gezeigt.
notice-pages-missing = { $count ->
    [one] Seite { $pages } fehlt. Suchen Sie die Seite und laden Sie hier den ganzen Brief hoch: Es kann etwas Wichtiges darauf stehen.
   *[other] Diese Seiten fehlen: { $pages }. Suchen Sie die Seiten und laden Sie hier den ganzen Brief hoch: Es kann etwas Wichtiges darauf stehen.
 }
notice-pages-unreadable = { $count ->
    [one] Seite { $pages } kann man nicht lesen. Machen Sie noch einmal ein Foto davon: { photo-advice }
   *[other] Diese Seiten kann man nicht lesen: { $pages }. Machen Sie noch einmal Fotos davon: { photo-advice }
 }
notice-unsure-split = Die Seiten können ein Brief oder mehrere sein. Laden Sie immer nur einen Brief hoch, wenn die Erklärung nicht passt.
    .easy = Ist es ein Brief, oder sind es mehrere? Laden Sie immer nur einen Brief hoch.

# The calendar file.
calendar-deadline = Frist: { $text }
calendar-appeal = Frist für den Widerspruch
calendar-appointment = Termin: { $sender }
calendar-note = Aus der Erklärung Ihres Briefes. Prüfen Sie das Datum immer im Brief selbst.

# The command line.
progress-page = Seite { $number } von { $of } wird gelesen …
quote-on-page = Seite { $page }: „{ $words }“
