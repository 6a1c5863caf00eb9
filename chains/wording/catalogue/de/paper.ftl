# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Auf Papier mitnehmen
paper-title = Zum Schalter mitnehmen
paper-made = Von einem Programm geschrieben am { $date }. Es gilt der Brief.
paper-page = Seite { $page } des Briefs:
paper-question = Meine Frage
paper-notes = Notizen
paper-large = Große Schrift
paper-usual = Normale Schrift
paper-pdf = Als PDF herunterladen
paper-print = Drücken Sie in Ihrem Browser auf „Drucken“.
paper-with = Meine letzte Frage aufnehmen
paper-without = Meine Frage weglassen
