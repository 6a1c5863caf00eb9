# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Взяти з собою на папері
paper-title = Візьміть це з собою до віконця
paper-made = Це написала програма { $date }. Головне — те, що в листі.
paper-page = Сторінка { $page } листа:
paper-question = Моє запитання
paper-notes = Нотатки
paper-large = Великі літери
paper-usual = Звичайні літери
paper-pdf = Завантажити PDF
paper-print = Натисніть «Друк» у браузері.
paper-with = Додати моє останнє запитання
paper-without = Без мого запитання
