# German (de). What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# $sender is the sender's name or "sender-unknown": always the subject or after a colon, so that no case is needed.

sender-known = { $name }
sender-unknown = der Absender

what-hearing = { $sender } schreibt Ihnen zu einer Anhörung (høring): Es ist noch nichts entschieden.
    .easy = { $sender } schreibt Ihnen. Es ist noch nichts entschieden.
what-decision-refusal = { $sender } schickt Ihnen eine Entscheidung (afgørelse), und die Antwort ist Nein.
    .easy = { $sender } schreibt Ihnen. Die Antwort ist Nein.
what-decision-partly = { $sender } schickt Ihnen eine Entscheidung (afgørelse): Zu einem Teil ist die Antwort Ja, zu einem Teil Nein.
    .easy = { $sender } schreibt Ihnen. Zu einem Teil ist die Antwort Ja. Zu einem Teil ist die Antwort Nein.
what-decision-grant = { $sender } schickt Ihnen eine Entscheidung (afgørelse), und die Antwort ist Ja.
    .easy = { $sender } schreibt Ihnen. Die Antwort ist Ja.
what-decision-change = { $sender } schickt Ihnen eine Entscheidung (afgørelse), die etwas für Sie ändert.
    .easy = { $sender } schreibt Ihnen. Etwas ändert sich für Sie.
what-order = { $sender } schickt Ihnen eine behördliche Anordnung (påbud) oder ein Verbot (forbud).
    .easy = { $sender } schreibt Ihnen. Sie müssen sich daran halten.
what-summons = { $sender } gibt Ihnen einen festen Termin (indkaldelse).
    .easy = { $sender } schreibt Ihnen. Sie haben einen Termin bekommen.
what-payment-demand = { $sender } verlangt Geld von Ihnen.
    .easy = { $sender } schreibt Ihnen. Es geht um Geld, das Sie zahlen sollen.
what-reminder = { $sender } schickt Ihnen eine Erinnerung.
    .easy = { $sender } schreibt Ihnen. Sie haben schon früher einen Brief bekommen.
what-information-request = { $sender } braucht etwas von Ihnen.
    .easy = { $sender } schreibt Ihnen. Es fehlt etwas von Ihnen.
what-notice = { $sender } schickt Ihnen eine Ankündigung (varsel): Etwas wird passieren.
    .easy = { $sender } schreibt Ihnen. Etwas wird passieren.
what-offer = { $sender } macht Ihnen ein Angebot.
    .easy = { $sender } schreibt Ihnen. Sie bekommen ein Angebot.
what-receipt = { $sender } schickt Ihnen eine Empfangsbestätigung (kvittering).
    .easy = { $sender } schreibt Ihnen. Es ist etwas von Ihnen angekommen.
what-information = { $sender } schickt Ihnen einen Brief mit Informationen für Sie.
    .easy = { $sender } schreibt Ihnen. Sie bekommen Informationen.
what-other = { $sender } schickt Ihnen einen Brief.
    .easy = { $sender } schreibt Ihnen.
what-fraud = Das sieht nach Betrug aus.
    .easy = Vorsicht. Das sieht nach Betrug aus.
what-no-letter = Das sieht nicht wie ein Brief von einer Behörde an Sie aus.
    .easy = Das sieht nicht wie ein Brief von einer Behörde aus.

what-date = Der Brief ist vom { $date }.
what-subject-known = Darum geht es: { $terms } (im Brief: „{ $subject }“)
what-subject = Darum geht es: „{ $subject }“
what-case-number = Aktenzeichen (sagsnummer): { $number }

nothing-to-do = Im Brief steht anscheinend nichts, was Sie tun müssen.
    .easy = Der Brief verlangt nichts von Ihnen.
nothing-found-to-do = Auf den Seiten, die man lesen konnte, steht nichts, was Sie tun müssen. Prüfen Sie den Rest des Briefes selbst.
    .easy = Einige Seiten konnte man nicht lesen. Lesen Sie selbst den ganzen Brief. Es kann etwas darin stehen, was Sie tun müssen.

meaning-hearing = { $sender } hat nichts entschieden. Sie können vorher sagen, was Sie denken.
    .easy = Es ist nichts entschieden. Sie können vorher sagen, was Sie denken.
meaning-decision-refusal = Das ist ein Nein. Sie können fragen, wenn Sie nicht verstehen, warum.
    .easy = Verstehen Sie nicht, warum? Dann fragen Sie nach.
meaning-decision-refusal-appeal = Das ist ein Nein, aber Sie können Widerspruch einlegen, wenn Sie nicht einverstanden sind.
    .easy = Sind Sie nicht einverstanden? Dann können Sie Widerspruch einlegen.
meaning-decision-refusal-court = Das ist ein Nein. Wenn Sie nicht einverstanden sind, können Sie vor Gericht gehen.
    .easy = Sind Sie nicht einverstanden? Dann können Sie vor Gericht gehen.
meaning-decision-partly = Lesen Sie, was Sie bekommen und was Sie nicht bekommen.
    .easy = Lesen Sie, was Sie bekommen. Lesen Sie, was Sie nicht bekommen.
meaning-decision-partly-appeal = Sie können Widerspruch einlegen gegen das, was Sie nicht bekommen.
    .easy = Bekommen Sie nicht genug? Dann können Sie Widerspruch einlegen.
meaning-decision-grant = Das ist ein Ja. Aber es kann Bedingungen geben, die Sie einhalten müssen.
    .easy = { $sender } sagt Ja. Sehen Sie nach, ob es Regeln für Sie gibt.
meaning-decision-change = { $sender } hat etwas entschieden. Das ändert, was Sie haben oder bekommen.
    .easy = Für Sie wird etwas anders.
meaning-order = { $sender } hat etwas bestimmt. Daran müssen Sie sich halten.
    .easy = { $sender } hat etwas bestimmt. Sie müssen es befolgen.
meaning-summons = Sie müssen zu einer festen Zeit kommen oder bereit sein.
    .easy = Sie müssen kommen. Können Sie nicht? Dann rufen Sie vorher an.
meaning-payment-demand = Wenn Sie nicht bezahlen können oder nicht einverstanden sind, rufen Sie vor der Frist an: { $sender }.
    .easy = Können Sie nicht bezahlen? Dann rufen Sie vor der Frist dort an.
meaning-payment-demand-late = Wenn Sie nicht bezahlen können oder nicht einverstanden sind, rufen Sie sofort an: { $sender }.
    .easy = Können Sie nicht bezahlen? Dann rufen Sie jetzt dort an.
meaning-reminder = { $sender } hat Ihnen schon geschrieben und wartet noch auf etwas.
    .easy = { $sender } hat schon geschrieben. Man wartet auf Sie.
meaning-information-request = { $sender } braucht etwas von Ihnen, damit Ihr Fall weitergehen kann.
    .easy = Man muss etwas von Ihnen wissen.
meaning-notice = { $sender } sagt, was geplant ist und wann.
    .easy = { $sender } sagt, was passieren wird.
meaning-offer = Sie können zu dem Angebot Ja oder Nein sagen.
    .easy = Sie können Ja sagen. Sie können auch Nein sagen.
meaning-receipt = { $sender } hat etwas von Ihnen bekommen.
    .easy = Was Sie geschickt haben, ist angekommen.
meaning-information = { $sender } möchte, dass Sie etwas wissen.
    .easy = Hier steht etwas, was Sie wissen sollen.
meaning-other = Es ist nicht sicher, was der Brief will. Lesen Sie ihn selbst, und fragen Sie, wenn Sie unsicher sind.
    .easy = Der Brief ist hier schwer zu erklären. Bitten Sie jemanden um Hilfe.
meaning-fraud = Bezahlen Sie nicht, und öffnen Sie keine Links. Fragen Sie selbst bei der Behörde, mit einer Nummer, die Sie selbst gefunden haben.
    .easy = Bezahlen Sie nicht. Tippen Sie nichts an.
meaning-no-letter = Haben Sie einen Brief? Dann machen Sie ein Foto davon, oder wählen Sie die Datei mit dem Brief.
    .easy = Haben Sie einen Brief? Machen Sie ein Foto davon. Oder wählen Sie die Datei.

meaning-own-words = Im Brief steht{ in-danish }: „{ $sentence }“
meaning-appointment = Der Termin: { $date }.
meaning-appointment-time = Der Termin: { $date } um { $time } Uhr.
meaning-date = Ein wichtiger Tag: { $date }. Im Brief steht{ in-danish }: „{ $sentence }“
meaning-date-time = Ein wichtiger Tag: { $date } um { $time } Uhr. Im Brief steht{ in-danish }: „{ $sentence }“
meaning-receive-monthly = Sie bekommen { $amount } im Monat.
meaning-receive-instead = Sie bekommen { $amount } im Monat statt { $before }
meaning-own-words-undecided = Im Brief steht{ in-danish }: „{ $sentence }“ Darüber ist noch nichts entschieden.
meaning-duties-if = Was Sie tun müssen, gilt nur in bestimmten Fällen. Sehen Sie nach, ob es für Sie gilt.
    .easy = Vielleicht müssen Sie etwas tun. Sehen Sie nach, ob es für Sie gilt.
meaning-duties = { $count ->
    [one] Es gibt eine Sache, die Sie tun müssen.
   *[other] Es gibt { $count } Dinge, die Sie tun müssen.
 }
    .easy = { $count ->
        [one] Sie müssen eine Sache tun.
       *[other] Sie müssen { $count } Dinge tun.
    }
meaning-duties-first = { $count ->
    [one] Es gibt eine Sache, die Sie tun müssen, spätestens am { $date }.
   *[other] Es gibt { $count } Dinge, die Sie tun müssen. Die erste Frist: { $date }.
 }
    .easy = { $count ->
        [one] Sie müssen eine Sache tun. Tun Sie es spätestens am { $date }.
       *[other] Sie müssen { $count } Dinge tun. Die erste Frist: { $date }.
    }
