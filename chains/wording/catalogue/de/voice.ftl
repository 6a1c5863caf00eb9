# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Vorlesen
page-listen-back = Vorige Nachricht
page-listen-pause = Pause
page-listen-on = Weiterlesen
page-listen-next = Nächste Nachricht
page-listen-speed = Geschwindigkeit
page-listen-close = Vorlesen beenden
page-listen-none = Ihr Telefon kann diese Sprache nicht vorlesen. Rufen Sie an, wenn Sie eine Erklärung möchten.
page-speak = Sprechen statt schreiben
page-speak-done = Stopp und aufschreiben
page-speak-where = Sprechen Sie jetzt. Der Ton geht an einen Dienst, der ihn aufschreibt. Der Ton wird nicht gespeichert.
page-speak-check = Lesen Sie den Text durch. Korrigieren Sie ihn, bevor Sie ihn senden.
page-speak-unheard = Es war nicht zu hören. Versuchen Sie es noch einmal, oder schreiben Sie.
page-speak-forbidden = Ihr Telefon erlaubt das Mikrofon nicht.
page-word = Was das Wort bedeutet
page-close = Schließen
