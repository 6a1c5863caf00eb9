# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Czytaj na głos
page-listen-back = Poprzednia wiadomość
page-listen-pause = Pauza
page-listen-on = Czytaj dalej
page-listen-next = Następna wiadomość
page-listen-speed = Szybkość
page-listen-close = Zakończ czytanie
page-listen-none = Twój telefon nie umie czytać w tym języku. Zadzwoń, jeśli chcesz wyjaśnienia.
page-speak = Mów zamiast pisać
page-speak-done = Stop i zapisz
page-speak-where = Mów teraz. Dźwięk trafia do usługi, która go zapisuje. Nie jest przechowywany.
page-speak-check = Przeczytaj tekst. Popraw go, zanim wyślesz.
page-speak-unheard = Nie było słychać. Spróbuj jeszcze raz albo napisz.
page-speak-forbidden = Twój telefon nie pozwala użyć mikrofonu.
