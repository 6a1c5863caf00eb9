# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Czytaj na głos
page-listen-back = Poprzednia wiadomość
page-listen-pause = Pauza
page-listen-on = Czytaj dalej
page-listen-next = Następna wiadomość
page-listen-speed = Szybkość
page-listen-close = Zakończ czytanie na głos
page-listen-none = Ten telefon nie umie czytać na głos w tym języku. Proszę zadzwonić, jeśli potrzebne jest wyjaśnienie.
page-speak = Mówienie zamiast pisania
page-speak-done = Zatrzymaj i zapisz
page-speak-where = Proszę mówić teraz. Dźwięk trafia do usługi, która zapisuje słowa. Dźwięk nie jest przechowywany.
page-speak-check = Proszę przeczytać tekst i poprawić go przed wysłaniem.
page-speak-unheard = Nie było słychać. Proszę spróbować jeszcze raz albo napisać.
page-speak-forbidden = Ten telefon nie pozwala użyć mikrofonu.
page-word = Co znaczy to słowo
page-close = Zamknij
