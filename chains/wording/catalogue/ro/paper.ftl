# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Luați explicația pe hârtie
paper-title = Luați foaia cu dumneavoastră la ghișeu
paper-made = Scris de un program la { $date }. Contează ce spune scrisoarea.
paper-page = Pagina { $page } a scrisorii:
paper-question = Întrebarea mea
paper-notes = Notițe
paper-large = Litere mari
paper-usual = Litere obișnuite
paper-pdf = Descărcați ca PDF
paper-print = Apăsați pe „Tipărire” în browser.
paper-with = Adăugați ultima mea întrebare
paper-without = Fără întrebarea mea
