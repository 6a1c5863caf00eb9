# German (de). Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

# What the pages say.
answer-composed = Kurz gesagt, von einem Sprachmodell aus den Quellen unten geschrieben:
answer-composed-beside = Von einem Sprachmodell in Ihrer Sprache geschrieben. Die Wörter sind nicht vollständig geprüft. Es gilt, was in den Quellen steht.
answer-page-says = Auf der Seite „{ $title }“ steht:
answer-page-under = Auf der Seite „{ $title }“ steht unter „{ $heading }“:
answer-page-also = Auf der Seite „{ $title }“ steht auch:
answer-page-old = Letzte Änderung der Seite: { $updated }. Rufen Sie an und fragen Sie, ob das noch stimmt.
answer-pages-say-too = Die Seiten der Gemeinde sagen auch etwas dazu:
answer-quote = „{ $words }“
answer-source = Quelle: { $title }. { $url }
answer-source-updated = Quelle: { $title }, geändert am { $updated }. { $url }
answer-source-taken = Der Text ist von { $site }.
answer-source-letter = Quelle: Ihr Brief, Seite { $page }.
answer-source-glossary = Quelle: die Wortliste.
answer-not-translated = Der Text von der Seite ist { $language }. Er ist nicht übersetzt.
answer-language-da = auf Dänisch
answer-language-other = in einer anderen Sprache als Ihrer
answer-read-with-you = Hier kann man den Text mit Ihnen lesen: { $name }. Rufen Sie an: { $phone }. Oder gehen Sie hin.
answer-interpreter = Sie können um einen Dolmetscher bitten, wenn Sie mit der Gemeinde sprechen.
answer-word = „{ $word }“ ist Dänisch für: { $name }. { $meaning }
answer-word-in-letter = So steht es in Ihrem Brief:

# What the letter says.
answer-no-deadline = Im Brief wurde keine Frist für Sie gefunden. Sind Sie unsicher? Dann rufen Sie an und fragen Sie.
answer-nothing-to-do = Im Brief wurde nichts gefunden, was Sie tun müssen.
answer-amount-pay = Sie müssen so viel bezahlen: { $amount }
answer-amount-repay = Sie müssen so viel zurückzahlen: { $amount }
answer-amount-receive = Sie bekommen { $amount }
answer-amount-considered = Im Brief steht dieser Betrag: { $amount } Es ist noch nichts entschieden.
answer-nothing-decided = Es ist noch nichts entschieden. Darum gibt es noch nichts für einen Widerspruch. Sie können sagen, was Sie denken.
answer-meeting = Sie müssen zu diesem Termin da sein: { $date }.
answer-meeting-time = Sie müssen zu diesem Termin da sein: { $date } um { $time } Uhr.
answer-sender = Der Brief ist von: { $sender }
answer-department = Abteilung: { $name }
answer-letter-date = Datum des Briefes: { $date }.
answer-case-number = Aktenzeichen (sagsnummer): { $number }
answer-more-time = Sie können um mehr Zeit bitten. Rufen Sie dort an, woher der Brief kommt, bevor die Frist vorbei ist. Bis Sie ein Ja bekommen, gilt die Frist im Brief.
answer-cannot-come = Wenn Sie nicht kommen können, sagen Sie vor dem Termin Bescheid. Bitten Sie um einen neuen Termin.
answer-cannot-pay = Wenn Sie nicht bezahlen können, rufen Sie vor Ende der Frist dort an, woher der Brief kommt. Fragen Sie, ob Sie in kleinen Teilen bezahlen können.
answer-not-in-letter = Das wurde im Brief nicht gefunden. Sind Sie unsicher? Dann rufen Sie dort an, woher der Brief kommt.

# Whom to call.
answer-call-department = Rufen Sie an: { $municipality }, { $name }, Telefon { $phone }
answer-call-municipality = Rufen Sie an: { $municipality }, Telefon { $phone }

# When there is no answer.
answer-no-guidance = Das steht nicht auf den Seiten der Gemeinde, und ich rate nicht. Fragen Sie einen Menschen.
answer-no-pages = Ich kann die Seiten der Gemeinde gerade nicht lesen. Versuchen Sie es später noch einmal, oder fragen Sie einen Menschen.
answer-own-case = Ich kann Ihren Fall nicht sehen. Ich kann auch nicht sagen, was entschieden wird. Das können nur die Menschen, die Ihren Fall bearbeiten.
answer-out-of-scope-medical = Ich kann keinen Rat zu Krankheit oder Medikamenten geben. Rufen Sie in Ihrer Arztpraxis an. Ist ein Leben in Gefahr? Dann rufen Sie 112 an.
answer-out-of-scope-legal = Ich kann keinen Rechtsrat geben und nicht sagen, wer recht hat. Fragen Sie in einer Anwaltskanzlei, oder holen Sie sich kostenlosen Rat bei der Rechtsberatung (retshjælp, advokatvagt).
answer-out-of-scope-politics = Ich sage nicht, was man denken oder wählen soll. Über Wahlen und Politik können Sie hier lesen: { $municipality }, { $website }
answer-out-of-scope-other = Dabei kann ich nicht helfen.
answer-what-i-do = Ich kann Briefe von Behörden erklären und mit den Seiten der Gemeinde antworten.

# When something is done here that has to be done elsewhere.
answer-not-received = Die Gemeinde hat nicht bekommen, was Sie hier schreiben. Es wurde nichts abgeschickt. Sie müssen es selbst schicken.
answer-not-received-appeal = Sie haben noch keinen Widerspruch eingelegt. Die Gemeinde hat nicht bekommen, was Sie hier schreiben, und es wurde nichts abgeschickt. Sie müssen Ihren Widerspruch selbst schicken oder anrufen.
answer-not-received-apply = Sie haben noch keinen Antrag gestellt. Die Gemeinde hat nicht bekommen, was Sie hier schreiben, und es wurde nichts abgeschickt. Sie müssen den Antrag selbst stellen.
answer-not-received-sick = Sie sind noch nicht krank- oder gesundgemeldet. Niemand hat bekommen, was Sie hier schreiben. Geben Sie jetzt selbst Bescheid: bei Ihrer Arbeit, wenn Sie eine haben, sonst bei der Gemeinde.
answer-not-received-cancel = Ihr Termin ist nicht abgesagt. Niemand hat bekommen, was Sie hier schreiben. Geben Sie selbst Bescheid, bevor Sie da sein müssen.
answer-not-received-change = Die Gemeinde hat Ihre Nachricht nicht bekommen. Es wurde nichts geändert. Sie müssen selbst Bescheid geben.
answer-not-received-send = Die Gemeinde hat Ihre Papiere oder Angaben nicht bekommen. Es wurde nichts abgeschickt. Sie müssen alles selbst schicken.
answer-not-received-end = Es wurde nichts gekündigt. Die Gemeinde hat nicht bekommen, was Sie hier schreiben. Sie müssen selbst kündigen.
answer-not-received-report = Die Gemeinde hat nicht bekommen, was Sie hier schreiben. Es wurde nichts gemeldet. Sie müssen es selbst melden.
answer-not-received-book = Es wurde kein Termin gebucht. Niemand hat bekommen, was Sie hier schreiben. Sie müssen selbst buchen.
answer-channels = Sie können in Digital Post schreiben, anrufen oder hingehen. Schreiben Sie Ihr Aktenzeichen (sagsnummer) dazu, wenn Sie eines haben.

# A life in danger.
answer-crisis-nobody = Sie schreiben mit einem Programm. Kein Mensch liest das hier. Rufen Sie an. Dann hört Ihnen jemand zu.

# When the question is not clear.
answer-what-about = Was möchten Sie wissen? Schreiben Sie eine Frage, oder schicken Sie Ihren Brief.
answer-what-about-letter = Was möchten Sie über den Brief wissen? Wählen Sie hier, oder schreiben Sie eine Frage.
answer-which-letter = Welchen Brief meinen Sie? Schicken Sie den Brief, dann kann ich nachsehen. Oder schreiben Sie, worum es geht.
answer-which-page = Was möchten Sie darüber wissen? Wählen Sie eine Seite der Gemeinde, oder schreiben Sie etwas mehr.
answer-is-letter = Das sieht wie ein Brief aus. Schicken Sie es als Brief, dann wird es erklärt.
answer-welcome = Gern geschehen. Möchten Sie noch mehr wissen?

# Questions on buttons.
ask-deadline = Wann ist die Frist?
ask-meeting = Wann und wo muss ich da sein?
ask-cannot-pay = Was mache ich, wenn ich nicht bezahlen kann?
ask-consequence = Was passiert, wenn ich das nicht mache?
ask-bring = Was soll ich mitbringen?
ask-more-time = Kann ich mehr Zeit bekommen?
ask-cannot-come = Was mache ich, wenn ich nicht kommen kann?
ask-appeal = Wie lege ich Widerspruch gegen diesen Brief ein?
ask-call = Wen kann ich anrufen?
ask-amount = Um wie viel Geld geht es?
ask-do = Was muss ich tun?
ask-how-to-pay = Wie bezahle ich?
ask-meaning = Was bedeutet der Brief?
ask-sender = Wer hat den Brief geschickt?
ask-how-appeal = Wie lege ich Widerspruch gegen eine Entscheidung ein?
ask-interpreter = Kann ich einen Dolmetscher bekommen?
ask-without-mitid = Was mache ich, wenn ich kein MitID habe?
ask-power-of-attorney = Wie gebe ich jemandem eine Vollmacht?
ask-instalments = Kann ich in Raten bezahlen?
ask-adviser = Wobei kann der Bürgerberater helfen?
ask-page = { $title }

# The command line.
answer-suggestions = Sie können auch fragen:
answer-choices = Wählen Sie:
answer-nothing-published = Es gibt noch keine Seiten für Antworten. Holen Sie sie mit: python -m knowledge refresh --publish
