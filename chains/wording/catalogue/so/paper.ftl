# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Warqad ahaan u qaado
paper-title = U qaado miiska adeegga
paper-made = Waxaa qoray barnaamij { $date }. Waxa jira waa waxa warqaddu sheegto.
paper-page = Bogga { $page } ee warqadda:
paper-question = Su’aashayda
paper-notes = Qoraal
paper-large = Far waaweyn
paper-usual = Far caadi ah
paper-pdf = Ku soo deji PDF
paper-print = Riix “Daabac” ee browser-kaaga.
paper-with = Ku dar su’aashaydii ugu dambaysay
paper-without = Ha ku darin su’aashayda
