# Polish (pl). The page's own texts. Short sentences, everyday words, figures for numbers.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

page-title = Brevklar: wyjaśnienie Państwa listu
page-description = Co oznacza list z gminy i co trzeba zrobić.
page-brand = Brevklar
page-of = Gmina: { $municipality }
page-skip = Przejdź do listu
page-language = Język
page-language-name = Polski
page-level = Prostsze słowa
page-accessibility = Dostępność
page-call-label = Zadzwoń: { $municipality }, { $phone }
page-open-until = Teraz czynne. Do godziny{"\u00A0"}{ $time }.
page-opens-at = Teraz nieczynne. Czynne od: { $day }, godzina{"\u00A0"}{ $time }.
page-closed = Teraz nieczynne.
page-delete = Usuń
page-delete-label = Usuń mój list
page-delete-sure = Usunąć teraz list? Tego nie da się cofnąć.
page-photo = Zrób zdjęcie
page-file = Wybierz plik
page-input = Napisz pytanie albo wklej list
page-input-short = Proszę zapytać lub wkleić list
page-stop = Stop
page-remove = Usuń plik
page-send = Wyślij
page-explain = Wyjaśnij list
page-needs-script = Ta strona potrzebuje JavaScript. Proszę go włączyć albo zadzwonić: { $municipality }, { $phone }.
page-opening = Strona się otwiera …
page-offline = Teraz nie ma połączenia. Strona sama próbuje dalej.
page-notices = Komunikaty
page-messages = Państwa list, pytania i odpowiedzi

page-welcome-title = Zrozumieć list z gminy
page-welcome-do = Proszę zrobić zdjęcie listu, wybrać plik albo wkleić tekst w polu na dole. Wtedy pokażemy, co list oznacza, co trzeba zrobić i do kiedy. Pytania można pisać w tym samym miejscu.
page-welcome-pages = Czy list ma kilka stron? Proszę dodać wszystkie, a potem nacisnąć „Wyjaśnij list”.
page-welcome-program = To jest rozmowa z programem. To nie jest człowiek.
page-welcome-kept = List jest przechowywany tylko podczas korzystania ze strony. Zostaje usunięty po naciśnięciu „Usuń” albo gdy nikt nie korzysta ze strony { $minutes ->
    [one] przez { $minutes } minutę
    [few] przez { $minutes } minuty
    [many] przez { $minutes } minut
   *[other] przez { $minutes } minut
 }.
page-welcome-case = To, co jest tu pisane, nie trafia do akt Państwa sprawy.
page-translation-unchecked = Gmina jeszcze nie sprawdziła tego tłumaczenia. W razie wątpliwości proszę zapytać człowieka.
page-welcome-human = Woleliby Państwo porozmawiać z człowiekiem? Proszę zadzwonić: { $municipality }, { $phone }.
page-welcome-short = To jest rozmowa z programem. List zostaje usunięty po naciśnięciu „Usuń” albo gdy nikt nie korzysta ze strony { $minutes ->
    [one] przez { $minutes } minutę
    [few] przez { $minutes } minuty
    [many] przez { $minutes } minut
   *[other] przez { $minutes } minut
 }. Nic stąd nie trafia do akt Państwa sprawy.
page-model-on = Inny program, model językowy, pomaga pisać prościej. Dostaje tekst listu i Państwa pytania. Nazwiska, numery CPR i adresy są najpierw ukrywane.
page-model-off = Do Państwa listu i pytań nie jest używany model językowy.
page-model-refuse = Nie używaj modelu językowego
page-model-allow = Używaj modelu językowego

page-sent-files = { $count ->
    [one] Wysłano 1 plik.
    [few] Wysłano { $count } pliki.
    [many] Wysłano { $count } plików.
   *[other] Wysłano { $count } pliku.
}
page-sent-text = { $count ->
    [one] Wklejono tekst: 1 znak.
    [few] Wklejono tekst: { $count } znaki.
    [many] Wklejono tekst: { $count } znaków.
   *[other] Wklejono tekst: { $count } znaku.
}
page-sent-both = { $count ->
    [one] Wysłano 1 plik i wiadomość.
    [few] Wysłano { $count } pliki i wiadomość.
    [many] Wysłano { $count } plików i wiadomość.
   *[other] Wysłano { $count } pliku i wiadomość.
}
page-sent-question = Napisano wiadomość.

page-reading = Czytanie listu …
page-reading-page = Czytanie strony { $number } z { $of } …
page-explaining = Pisanie wyjaśnienia …
page-queue = W kolejce przed Państwem: { $ahead ->
    [one] 1 osoba
    [few] { $ahead } osoby
    [many] { $ahead } osób
   *[other] { $ahead } osoby
}. { $minutes ->
    [0] To potrwa mniej niż 1 minutę.
    [one] To potrwa około 1 minuty.
    [few] To potrwa około { $minutes } minut.
    [many] To potrwa około { $minutes } minut.
   *[other] To potrwa około { $minutes } minuty.
}
page-queue-stay = W tym czasie można korzystać z innej aplikacji.

page-letter-of = List { $number } z { $of }
page-where = Pokaż, gdzie to jest
page-where-hide = Ukryj
page-where-picture = Strona { $page } listu. Zdanie jest zaznaczone na żółto.
page-where-text = Tu jest to w liście. Zdanie jest wyróżnione.
page-wrong = Ta linijka jest błędna
page-wrong-thanks = Dziękujemy. Liczymy takie zgłoszenia. W razie wątpliwości proszę zadzwonić do gminy.

page-calendar = Dodaj daty do mojego kalendarza
page-calendar-name = daty-z-listu
page-write-title = Odpowiedź na list
page-write-why = Proszę wybrać, co chcą Państwo napisać. Dostaną Państwo tekst, który można wysłać samodzielnie.
page-write-more = Pokaż więcej
page-write-text = Tekst do wysłania, po duńsku:
page-write-means = Co oznacza ten tekst:
page-copy = Kopiuj tekst
page-copied = Skopiowano
page-marked = Tekst jest zaznaczony. Wybierz „Kopiuj”.
page-ways-title = Trudno zrobić to samodzielnie?
page-ways-no-mitid = Nie mogę używać MitID
page-ways-helping = Pomagam innej osobie

page-received-title = Kiedy list do Państwa przyszedł?
page-received-why = Termin w liście liczy się od dnia, w którym list przyszedł. Proszę wybrać ten dzień, a obliczymy termin.
page-received-safe = Dopóki dzień nie jest wybrany, liczymy od daty na liście. Tak jest najbezpieczniej.
page-received-digital = List przyszedł w Digital Post
page-received-paper = List przyszedł na papierze
page-received-day = List przyszedł w określonym dniu
page-received-which = Którego dnia list przyszedł? Jeśli był to inny dzień, proszę wpisać go w polu na dole. Na przykład: 3 listopada.
page-received-is-digital = Termin jest liczony tak, jakby list przyszedł w Digital Post w dniu daty listu.
page-received-is-paper = Termin jest liczony od daty listu. Tak jest najbezpieczniej, gdy nie wiemy, którego dnia przyszła poczta.
page-received-is-day = Termin jest liczony od dnia, w którym list przyszedł: { $date }.
page-received-not-then = Ten dzień nie pasuje. Proszę wybrać dzień od daty listu do dzisiaj.
page-received-change = Wybierz inny dzień

page-split-title = To jeden list czy kilka?
page-split-why = Po stronach nie widać, czy należą do siebie.
page-split-one = To jeden list
page-split-more = To kilka listów

page-deleted = Państwa list jest usunięty. Nic nie jest zapisane.
page-stopped = Zatrzymano. List nie jest przeczytany do końca. Można go przesłać jeszcze raz w każdej chwili.
page-expired = Przez długi czas nikt nie korzystał ze strony, więc list został usunięty. Proszę przesłać go jeszcze raz, żeby zobaczyć wyjaśnienie.
page-failed = Coś poszło u nas nie tak. To nie Państwa błąd. Proszę spróbować jeszcze raz za chwilę.
page-whom-to-call = W pilnej sprawie proszę zadzwonić: { $municipality }, { $phone }. { $hours }
page-too-fast = W krótkim czasie wysłano bardzo dużo. Proszę poczekać kilka minut i spróbować jeszcze raz.
page-full = Teraz ze strony korzysta wiele osób. Proszę poczekać kilka minut i spróbować jeszcze raz.
page-too-many-files = Ile plików można wysłać naraz: { $limit }. Proszę najpierw wysłać te, które są wybrane.
page-text-too-long = Tekst jest za długi. Proszę zamiast tego przesłać list jako plik.
page-upload-lost = Nie mamy już tego pliku. Proszę wybrać go jeszcze raz i wysłać.
page-upload-bad = Plik nie dotarł prawidłowo. Proszę spróbować jeszcze raz.
page-not-found = Nie ma takiej strony.
page-still-reading = Nadal czytamy to, co Państwo wysłali. Chwileczkę.

# Questions and answers.
page-looking = Szukanie odpowiedzi …
page-more = Można też zapytać:
page-more-card = Czy jest pytanie do listu? Proszę wybrać jedno tutaj albo napisać własne na dole.
page-source = Źródło:
page-source-updated = zmiana: { $date }
page-source-taken = skąd jest tekst: { $site }
page-source-letter = Źródło: Państwa list, strona { $page }
page-source-letter-named = Źródło: list „{ $title }”, strona { $page }
page-not-received = Nikt nie dostał Państwa wiadomości
page-no-guidance = Teraz nie da się zajrzeć na strony gminy. Mogę odpowiadać tylko na podstawie Państwa listu i słowniczka.
page-right = Czy ta odpowiedź jest prawidłowa?
page-right-yes = Tak, jest prawidłowa
page-right-no = Nie, jest błędna
page-right-thanks = Dziękujemy za odpowiedź.
page-right-sorry = Dziękujemy za tę informację. Żeby mieć pewność, proszę zapytać człowieka: { $municipality }, { $phone }. { $hours }
page-question-too-long = Pytanie jest za długie. Proszę napisać je krócej.
page-stopped-looking = Zatrzymano. Można zapytać ponownie w każdej chwili.

page-crisis = Nie muszą Państwo zostawać z tym sami. Proszę zadzwonić teraz, jeśli Państwo albo ktoś inny jest w niebezpieczeństwie.
page-emergency = Czy ktoś jest teraz w niebezpieczeństwie? Proszę dzwonić: { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Sprostowanie do tego listu
page-correction-said = { $municipality } pisze ({ $date }): { $text }
page-correction-card = Karta poniżej pokazuje to, co jest w samym liście.
page-off-chat = Czat jest teraz wyłączony.
page-off-model = Model językowy jest teraz wyłączony. Nadal dostają Państwo odpowiedzi.
page-off-said = { $municipality } pisze: { $text }
