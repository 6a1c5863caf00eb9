# German (de). The page's own texts. Short sentences, everyday words, figures for numbers.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

page-title = Brevklar: Ihr Brief wird erklärt
page-description = Was bedeutet Ihr Brief von der Gemeinde, und was müssen Sie tun?
page-brand = Brevklar
page-of = von { $municipality }
page-skip = Zum Brief gehen
page-language = Sprache
page-language-name = Deutsch
page-level = Leichtere Wörter
page-accessibility = Barrierefreiheit
page-call-label = Anrufen: { $municipality }, { $phone }
page-open-until = Jetzt geöffnet. Schließt um{"\u00A0"}{ $time } Uhr.
page-opens-at = Jetzt geschlossen. Öffnet wieder: { $day } um{"\u00A0"}{ $time } Uhr.
page-closed = Jetzt geschlossen.
page-delete = Löschen
page-delete-label = Meinen Brief löschen
page-delete-sure = Den Brief jetzt löschen? Das können Sie nicht rückgängig machen.
page-photo = Foto machen
page-file = Datei wählen
page-input = Schreiben Sie eine Frage, oder fügen Sie einen Brief ein
page-input-short = Fragen, oder Brief einfügen
page-stop = Stopp
page-remove = Datei entfernen
page-send = Senden
page-explain = Brief erklären
page-needs-script = Die Seite braucht JavaScript. Schalten Sie es ein, oder rufen Sie an: { $municipality }, { $phone }.
page-opening = Die Seite wird geöffnet …
page-offline = Gerade gibt es keine Verbindung. Die Seite versucht es von selbst weiter.
page-notices = Hinweise
page-messages = Ihr Brief, Ihre Fragen und die Antworten

page-welcome-title = Verstehen Sie Ihren Brief von der Gemeinde
page-welcome-do = Machen Sie ein Foto vom Brief, wählen Sie eine Datei, oder fügen Sie den Text unten in das Feld ein. Dann sehen Sie, was der Brief bedeutet, was Sie tun müssen und bis wann. Haben Sie eine Frage? Schreiben Sie sie in dasselbe Feld.
page-welcome-pages = Hat der Brief mehrere Seiten? Fügen Sie alle hinzu, bevor Sie auf „Brief erklären“ drücken.
page-welcome-program = Sie sprechen mit einem Programm. Es ist kein Mensch.
page-welcome-kept = Der Brief bleibt nur gespeichert, solange Sie hier sind. Er wird gelöscht, wenn Sie auf „Löschen“ drücken oder { $minutes } Minuten weg waren.
page-welcome-case = Was Sie hier schreiben, kommt nicht in Ihre Akte.
page-translation-unchecked = Die Gemeinde hat diese Übersetzung noch nicht geprüft. Fragen Sie einen Menschen, wenn Sie unsicher sind.
page-welcome-human = Möchten Sie mit einem Menschen sprechen? Rufen Sie an: { $municipality }, { $phone }.
page-welcome-short = Sie sprechen mit einem Programm. Der Brief wird gelöscht, wenn Sie auf „Löschen“ drücken oder { $minutes } Minuten weg waren. Nichts von hier kommt in Ihre Akte.
page-model-on = Ein anderes Programm, ein Sprachmodell, hilft mit leichteren Wörtern. Es bekommt den Text des Briefes und Ihre Fragen. Namen, CPR-Nummern und Adressen werden vorher verdeckt.
page-model-off = Für Ihren Brief und Ihre Fragen wird kein Sprachmodell benutzt.
page-model-refuse = Kein Sprachmodell benutzen
page-model-allow = Sprachmodell benutzen

page-sent-files = { $count ->
    [one] Sie haben 1 Datei geschickt.
   *[other] Sie haben { $count } Dateien geschickt.
}
page-sent-text = { $count ->
    [one] Sie haben einen Text mit 1 Zeichen eingefügt.
   *[other] Sie haben einen Text mit { $count } Zeichen eingefügt.
}
page-sent-both = { $count ->
    [one] Sie haben 1 Datei und eine Nachricht geschickt.
   *[other] Sie haben { $count } Dateien und eine Nachricht geschickt.
}
page-sent-question = Sie haben eine Nachricht geschrieben.

page-reading = Der Brief wird gelesen …
page-reading-page = Seite { $number } von { $of } wird gelesen …
page-explaining = Die Erklärung wird geschrieben …
page-queue = Vor Ihnen in der Warteschlange: { $ahead ->
    [one] 1 Person
   *[other] { $ahead } Personen
}. { $minutes ->
    [0] Es dauert weniger als 1 Minute.
    [one] Es dauert ungefähr 1 Minute.
   *[other] Es dauert ungefähr { $minutes } Minuten.
}
page-queue-stay = Sie können in der Zeit eine andere App benutzen.

page-letter-of = Brief { $number } von { $of }
page-where = Zeigen, wo das steht
page-where-hide = Wieder ausblenden
page-where-picture = Seite { $page } des Briefes. Der Satz ist gelb markiert.
page-where-text = Hier steht es im Brief. Der Satz ist hervorgehoben.
page-wrong = Diese Zeile ist falsch
page-wrong-thanks = Danke. Wir haben das gezählt. Rufen Sie die Gemeinde an, wenn Sie unsicher sind.

page-calendar = Fristen und Termine in meinen Kalender eintragen
page-calendar-name = termine-aus-dem-brief
page-write-title = Auf den Brief antworten
page-write-why = Wählen Sie, was Sie schreiben möchten. Sie bekommen einen Text, den Sie selbst senden können.
page-write-more = Mehr zeigen
page-write-text = Der Text zum Senden, auf Dänisch:
page-write-means = Das bedeutet der Text:
page-copy = Text kopieren
page-copied = Kopiert
page-marked = Der Text ist markiert. Wählen Sie „Kopieren“.
page-ways-title = Ist es schwer, das selbst zu tun?
page-ways-no-mitid = Ich kann MitID nicht benutzen
page-ways-helping = Ich helfe einer anderen Person

page-received-title = Wann haben Sie den Brief bekommen?
page-received-why = Eine Frist im Brief zählt ab dem Tag, an dem Sie ihn bekommen haben. Wählen Sie den Tag, dann rechnen wir die Frist aus.
page-received-safe = Bis Sie wählen, rechnen wir ab dem Datum des Briefes. Das ist am sichersten.
page-received-digital = Ich habe ihn in Digital Post bekommen
page-received-paper = Ich habe ihn auf Papier bekommen
page-received-day = Ich habe ihn an einem bestimmten Tag bekommen
page-received-which = An welchem Tag haben Sie den Brief bekommen? War es ein anderer Tag? Dann schreiben Sie ihn unten in das Feld. Zum Beispiel: 3. November.
page-received-is-digital = Die Frist ist so gezählt: Der Brief kam am Datum des Briefes in Digital Post.
page-received-is-paper = Die Frist ist ab dem Datum des Briefes gezählt. Das ist am sichersten, wenn wir nicht wissen, an welchem Tag die Post kam.
page-received-is-day = Die Frist ist so gezählt: Sie haben den Brief an diesem Tag bekommen: { $date }.
page-received-not-then = Dieser Tag passt nicht. Wählen Sie einen Tag vom Datum des Briefes bis heute.
page-received-change = Anderen Tag wählen

page-split-title = Ist es ein Brief, oder sind es mehrere?
page-split-why = Wir können an den Seiten nicht sehen, ob sie zusammengehören.
page-split-one = Es ist ein Brief
page-split-more = Es sind mehrere Briefe

page-deleted = Ihr Brief ist gelöscht. Nichts ist gespeichert.
page-stopped = Sie haben angehalten. Der Brief ist nicht zu Ende gelesen. Schicken Sie ihn noch einmal, wenn Sie möchten.
page-expired = Sie waren lange weg. Darum ist der Brief gelöscht. Schicken Sie ihn noch einmal, wenn Sie die Erklärung sehen möchten.
page-failed = Bei uns ist etwas schiefgegangen. Sie haben nichts falsch gemacht. Versuchen Sie es gleich noch einmal.
page-whom-to-call = Ist es eilig? Dann rufen Sie an: { $municipality }, { $phone }. { $hours }
page-too-fast = Sie haben in kurzer Zeit sehr viel geschickt. Warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal.
page-full = Gerade benutzen viele die Seite. Warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal.
page-too-many-files = So viele Dateien können Sie auf einmal schicken: { $limit }. Schicken Sie zuerst die, die Sie gewählt haben.
page-text-too-long = Der Text ist zu lang. Schicken Sie den Brief stattdessen als Datei.
page-upload-lost = Die Datei ist nicht mehr bei uns. Wählen Sie die Datei noch einmal, und schicken Sie sie dann.
page-upload-bad = Die Datei ist nicht richtig angekommen. Versuchen Sie es noch einmal.
page-not-found = Diese Seite gibt es nicht.
page-still-reading = Wir lesen noch, was Sie geschickt haben. Einen Moment.

# Questions and answers.
page-looking = Die Antwort wird gesucht …
page-more = Sie können auch fragen:
page-more-card = Haben Sie eine Frage zum Brief? Wählen Sie hier eine, oder schreiben Sie unten Ihre eigene.
page-source = Quelle:
page-source-updated = aktualisiert am { $date }
page-source-taken = der Text ist von { $site }
page-source-letter = Quelle: Ihr Brief, Seite { $page }
page-source-letter-named = Quelle: der Brief „{ $title }“, Seite { $page }
page-not-received = Niemand hat Ihre Nachricht bekommen
page-no-guidance = Die Seiten der Gemeinde kann man gerade nicht lesen. Ich kann nur mit Ihrem Brief und der Wortliste antworten.
page-right = War die Antwort richtig?
page-right-yes = Ja, sie war richtig
page-right-no = Nein, sie war falsch
page-right-thanks = Danke für Ihre Antwort.
page-right-sorry = Danke, dass Sie es sagen. Fragen Sie einen Menschen, damit Sie sicher sind: { $municipality }, { $phone }. { $hours }
page-question-too-long = Die Frage ist zu lang. Schreiben Sie sie bitte mit weniger Wörtern.
page-stopped-looking = Sie haben angehalten. Fragen Sie wieder, wann Sie möchten.

page-crisis = Sie sollen damit nicht allein sein. Rufen Sie jetzt an, wenn Sie oder jemand anderes in Gefahr ist.
page-emergency = Ist jemand gerade in Gefahr? Rufen Sie { $phone } an.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Berichtigung zu diesem Brief
page-correction-said = { $municipality } schreibt am { $date }: { $text }
page-correction-card = Die Karte unten zeigt, was im Brief selbst steht.
page-off-chat = Der Chat ist zurzeit abgeschaltet.
page-off-model = Das Sprachmodell ist zurzeit abgeschaltet. Sie bekommen weiterhin Antworten.
page-off-said = { $municipality } schreibt: { $text }
