# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Do zabrania na papierze
paper-title = Do zabrania do okienka w urzędzie
paper-made = Napisał to program dnia { $date }. Liczy się to, co jest w liście.
paper-page = Strona { $page } listu:
paper-question = Moje pytanie
paper-notes = Notatki
paper-large = Duże litery
paper-usual = Zwykłe litery
paper-pdf = Pobierz jako PDF
paper-print = Proszę nacisnąć „Drukuj” w przeglądarce.
paper-with = Dodaj moje ostatnie pytanie
paper-without = Bez mojego pytania
