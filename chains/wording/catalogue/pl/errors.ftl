# Polish (pl). What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

error-empty-file = Plik jest pusty. Proszę wybrać plik jeszcze raz albo zrobić zdjęcie listu.
error-unsupported-file = Tego rodzaju pliku nie da się tu przeczytać. Proszę przesłać list jako PDF, zdjęcie, plik Word, e-mail albo tekst. Można też zrobić zdjęcie listu.
error-damaged-file = Plik jest uszkodzony i nie da się go otworzyć. Proszę pobrać list jeszcze raz, na przykład z Digital Post. Można też zrobić jego zdjęcie.
error-encrypted-file = Plik jest zablokowany hasłem. Proszę go otworzyć i zapisać bez hasła. Można też zrobić zdjęcie listu.
error-too-large = Plik jest za duży. { $limit ->
    [0] Proszę przesłać
   *[other] Może mieć najwyżej { $limit } MB. Proszę przesłać
 } mniejszy plik albo zrobić zdjęcie każdej strony.
error-too-many-pages = Jest za dużo stron. { $limit ->
    [0] Proszę przesłać
   *[other] Największa dozwolona liczba stron: { $limit }. Proszę przesłać
 } tylko sam list, bez załączników.
error-took-too-long = Czytanie pliku trwało za długo. Proszę spróbować z mniejszą liczbą stron albo zrobić zdjęcie każdej strony.
error-no-text-found = W pliku nie ma tekstu do przeczytania. Proszę sprawdzić, czy to właściwy plik. Jeśli to zdjęcie, proszę zrobić je jeszcze raz: { photo-advice }
error-unreadable = Tekst jest zbyt niewyraźny, żeby go wyjaśnić. Proszę zrobić zdjęcie jeszcze raz: { photo-advice }
error-unexpected = Coś poszło u nas nie tak. Proszę spróbować jeszcze raz za chwilę. Jeśli sprawa jest pilna, proszę zadzwonić do gminy.

photo-advice = Proszę położyć kartkę płasko w dobrym świetle. Na zdjęciu musi być cała strona. Proszę trzymać telefon prosto nad kartką i zupełnie nieruchomo.
