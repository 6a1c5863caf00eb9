# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Ia-l cu tine pe hârtie
paper-title = Ia foaia cu tine la ghișeu
paper-made = Scris de un program la { $date }. Contează ce spune scrisoarea.
paper-page = Pagina { $page } a scrisorii:
paper-question = Întrebarea mea
paper-notes = Notițe
paper-large = Litere mari
paper-usual = Litere obișnuite
paper-pdf = Descarcă PDF
paper-print = Apasă pe „Tipărire” în browser.
paper-with = Adaugă ultima mea întrebare
paper-without = Fără întrebarea mea
