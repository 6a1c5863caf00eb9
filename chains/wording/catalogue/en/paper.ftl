# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Take it with you on paper
paper-title = Take it to the counter
paper-made = Written by a program on { $date }. The letter is what counts.
paper-page = Page { $page } of the letter:
paper-question = My question
paper-notes = Notes
paper-large = Large print
paper-usual = Usual print
paper-pdf = Get it as a PDF
paper-print = Press “Print” in your browser.
paper-with = Add my last question
paper-without = Leave my question out
