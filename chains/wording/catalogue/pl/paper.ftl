# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Weź to na papierze
paper-title = Weź to do urzędu
paper-made = Napisał to program dnia { $date }. Liczy się to, co jest w piśmie.
paper-page = Strona { $page } pisma:
paper-question = Moje pytanie
paper-notes = Notatki
paper-large = Duże litery
paper-usual = Zwykłe litery
paper-pdf = Pobierz jako PDF
paper-print = Naciśnij „Drukuj” w przeglądarce.
paper-with = Dodaj moje ostatnie pytanie
paper-without = Bez mojego pytania
