# Arket til skranken.

page-sheet = Tag det med på papir
paper-title = Tag det med til skranken
paper-made = Skrevet af et program den { $date }. Det er brevet, der gælder.
paper-page = Brevets side { $page }:
paper-question = Mit spørgsmål
paper-notes = Notater
paper-large = Store bogstaver
paper-usual = Almindelige bogstaver
paper-pdf = Hent som PDF
paper-print = Tryk på »Udskriv« i din browser.
paper-with = Tag mit sidste spørgsmål med
paper-without = Tag ikke mit spørgsmål med
