# Polish.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = Chcę porozmawiać z człowiekiem
person-title = Rozmowa z człowiekiem
person-call = Proszę zadzwonić: { $municipality }, { $phone }. { $hours }
person-no-chat = Na tej stronie nie odpowiada człowiek. Trzeba zadzwonić.
person-share = Pokazać pracownikowi, co tu Państwo widzieli
person-share-why = Proszę wybrać, co pracownik może zobaczyć. Dostaną Państwo kod, który trzeba podać przez telefon. Nie trzeba wtedy wyjaśniać wszystkiego od początku.
person-card = Wyjaśnienie listu: { $title }
person-answers = Państwa pytania i odpowiedzi (liczba: { $count })
person-question = O co chcą Państwo zapytać? Pole może zostać puste.
person-hidden = Nazwiska, numery CPR i adresy są ukrywane. Nie trzeba pisać, kim Państwo są.
person-preview = Zobacz, co widzi pracownik
person-preview-title = To widzi pracownik
person-danish = Po duńsku
person-asked = Państwa pytanie
person-choose = Proszę coś wybrać albo napisać pytanie.
person-make = Utwórz kod
person-change = Zmień
person-code = Państwa kod: { $code }
person-code-say = Proszę zadzwonić: { $municipality }, { $phone }, i podać kod. { $hours }
person-until = Kod działa do: { $date }, godzina { $time }. Potem to, co Państwo pokazali, zostanie usunięte.
person-until-kept = Kod działa do: { $date }, godzina { $time }. Zgodzili się Państwo na zachowanie. Dlatego usuniemy to najpóźniej: { $later }.
person-too-early = Telefon będzie czynny dopiero wtedy, gdy kod będzie nieważny. Proszę utworzyć kod w dniu rozmowy.
person-withdraw = Usuń kod
person-withdrawn = Kod jest usunięty. Nikt nie może go już użyć.
person-back = Wróć do listu
