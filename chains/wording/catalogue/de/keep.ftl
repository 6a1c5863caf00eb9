# German.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = Dürfen wir Ihre Fragen auf dieser Seite bis { $date } speichern, damit die Hilfe besser wird? Namen und Nummern werden verdeckt. Der Brief wird nicht gespeichert.
keep-yes = Ja, speichern
keep-no = Nein danke
keep-what = Was wird gespeichert?
keep-on = Ihre Fragen auf dieser Seite werden gespeichert. Namen und Nummern sind verdeckt. Die Fragen werden spätestens gelöscht am: { $date }.
keep-off = Was Sie schreiben, wird nicht gespeichert. Wir zählen nur, wie viele fragen.
keep-show = Zeigen, was gespeichert ist
keep-stop = Nein, wieder löschen
keep-stopped = Es ist gelöscht. Was Sie jetzt schreiben, wird nicht gespeichert.
keep-nothing = Noch ist nichts gespeichert.
keep-letter = Ein Brief wurde erklärt. Die Worte des Briefes sind nicht gespeichert.
keep-reference = Nummer dieser Antwort: { $code }
keep-file = Alles herunterladen, was gespeichert ist
keep-failed = Das geht gerade nicht. Versuchen Sie es gleich noch einmal.
keep-not-deleted = Der Brief ist gelöscht. Aber was wir speichern durften, ist noch nicht gelöscht. Wir versuchen es noch einmal.
