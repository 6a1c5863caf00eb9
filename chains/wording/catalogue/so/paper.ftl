# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Xaashi ahaan u qaado
paper-title = Tan u qaado miiska adeegga
paper-made = Barnaamij ayaa qoray { $date }. Warqadda lafteeda ayaa la raacayaa.
paper-page = Bogga { $page } ee warqadda:
paper-question = Su'aashayda
paper-notes = Qoraal
paper-large = Far weyn
paper-usual = Far caadi ah
paper-pdf = Ku soo deji PDF
paper-print = Riix “Daabac” ee browser-kaaga.
paper-with = Ku dar su'aashaydii ugu dambaysay
paper-without = Ha ku darin su'aashayda
