# Polish.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = Czy możemy zachować Państwa pytania z tej strony do dnia { $date }, żeby pomoc była lepsza? Nazwiska i numery są ukrywane. List nie jest zachowywany.
keep-yes = Tak, zachowaj je
keep-no = Nie, dziękuję
keep-what = Co jest zachowywane?
keep-on = Państwa pytania z tej strony są zachowywane. Nazwiska i numery są ukryte. Usuniemy je najpóźniej: { $date }.
keep-off = To, co jest tu pisane, nie jest zachowywane. Liczymy tylko, ile osób pyta.
keep-show = Pokaż, co jest zachowane
keep-stop = Nie, usuń to
keep-stopped = Usunięto. To, co jest teraz pisane, nie jest zachowywane.
keep-nothing = Nic jeszcze nie jest zachowane.
keep-letter = Wyjaśniono list. Słowa listu nie są zachowane.
keep-reference = Numer tej odpowiedzi: { $code }
keep-file = Pobierz wszystko, co jest zachowane
keep-failed = Teraz to niemożliwe. Proszę spróbować jeszcze raz za chwilę.
keep-not-deleted = List jest usunięty. Ale to, co mogliśmy zachować, nie jest jeszcze usunięte. Spróbujemy ponownie.
