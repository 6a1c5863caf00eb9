# Polish (pl). The card's headings, deadlines, details and warnings.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

section-notice = Proszę najpierw przeczytać to
section-what = Co to jest?
section-meaning = Co to znaczy?
section-must = To trzeba zrobić
section-may = To można zrobić
section-consequences = Jeśli się tego nie zrobi
section-appeal = Jeśli się Państwo nie zgadzają
section-rights = Państwa prawa (nie ma ich w liście)
section-contact = Kogo można zapytać?

# How near the deadline is.
urgency-today = Dzisiaj
urgency-tomorrow = Jutro
urgency-yesterday = Wczoraj
urgency-ahead = { $days ->
    [one] Za { $days } dzień
    [few] Za { $days } dni
    [many] Za { $days } dni
   *[other] Za { $days } dnia
 }
urgency-ago = { $days ->
    [one] { $days } dzień temu
    [few] { $days } dni temu
    [many] { $days } dni temu
   *[other] { $days } dnia temu
 }
urgency-at-once = Jak najszybciej

# Under a line.
deadline-by = Najpóźniej: { $date }.
deadline-by-time = Najpóźniej: { $date }, godzina { $time }.
deadline-at = { $date }.
deadline-at-time = { $date }, godzina { $time }.
deadline-not-before = Najwcześniej: { $date }.
deadline-said = W liście jest napisane{ in-danish } „{ $words }”.
deadline-at-once = W liście jest napisane{ in-danish } „{ $words }”: proszę to zrobić jak najszybciej.
    .easy = Proszę to zrobić od razu.
deadline-words = Kiedy: „{ $words }” ({ danish-words } z listu)
deadline-no-letter-date = W liście jest napisane „{ $words }”, ale list nie ma daty. Proszę liczyć od dnia, w którym list przyszedł. W razie wątpliwości proszę zadzwonić i zapytać.
    .easy = List nie ma daty. W liście jest napisane{ in-danish } „{ $words }”. Proszę liczyć od dnia, w którym list przyszedł. Coś jest niejasne? Proszę zadzwonić i zapytać.
deadline-moved = Ten dzień nie jest dniem roboczym. Wtedy zwykle jest czas do następnego dnia roboczego: { $date }. Lepiej zrobić to wcześniej.
    .easy = To dzień wolny od pracy. Często ostatnim dniem jest wtedy: { $date }. Lepiej zrobić to wcześniej.
deadline-from-letter = W liście jest napisane „{ $words }”. To jest liczone od daty listu.
    .easy = Dni są liczone od daty listu.
deadline-from-receipt = W liście jest napisane „{ $words }”. To jest liczone od dnia, w którym list przyszedł: { $date }.
    .easy = Dzień, w którym list przyszedł: { $date }. Dni są liczone od tego dnia.
deadline-assumed-receipt = W liście jest napisane „{ $words }”. Dla bezpieczeństwa jest to liczone od daty listu. Jeśli list przyszedł później, może być więcej czasu.
    .easy = Dni są liczone od daty listu. List przyszedł później? Wtedy może być więcej czasu.
deadline-known = Kiedy: { $known } (w liście: „{ $words }”)
deadline-when-it-happens = Proszę to zrobić, gdy tylko to się stanie.
    .easy = Stało się to? Proszę zrobić to od razu.
deadline-passed = Termin minął. Proszę od razu zapytać nadawcę, co można teraz zrobić: { $sender }.
    .easy = Termin minął. Proszę zadzwonić teraz: { $sender }. Proszę poprosić o pomoc.
appointment-passed = Czas spotkania minął. Jeśli nie było Państwa na spotkaniu, proszę od razu zadzwonić: { $sender }.
    .easy = Czas spotkania minął. Nie było Państwa na spotkaniu? Proszę zadzwonić teraz: { $sender }.
how = Jak: „{ $words }” ({ danish-words } z listu)
how-known = Jak: { $known } (w liście: „{ $words }”)
place = Miejsce: { $words }
bring = Proszę zabrać ze sobą: { $things }
bring-at = Kiedy to przynieść: { $date }.
bring-at-time = Kiedy to przynieść: { $date }, godzina { $time }.
amount = Kwota: { $amount }
payment-slip = Numer płatności: { $line }
payment-account = Konto: reg.nr. { $bank }, kontonr. { $account }
payment-due = Ostatni dzień zapłaty: { $date }.
payment-in-letter = W liście jest napisane, jak zapłacić.
not-translated = Tylko w języku listu są tu rzeczy do zrobienia: { $count } z { $of }. Nie umiemy ich pewnie przetłumaczyć. Proszę zapytać kogoś, kto zna ten język, albo zadzwonić do nadawcy.
outlined-only = Opisane tylko w skrócie: { $count }. Reszta jest w języku listu.
uncertain = To nie jest pewne: proszę sprawdzić to zdanie w liście albo zapytać nadawcę.
    .easy = To nie jest pewne. Proszę zajrzeć do listu. Albo zapytać.
uncertain-model = To nie jest pewne: model językowy odczytuje to inaczej niż nasze reguły. Proszę sprawdzić to zdanie w liście albo zapytać nadawcę.
    .easy = To nie jest pewne. Proszę zajrzeć do listu. Albo zapytać.
said-beside = { $sentence } (Powiedziane przez model językowy, niesprawdzone: { $words })
things = „{ $quote }” ({ danish-words } z listu)
terms = { $first }, { $more }
things-known = { $terms } (w liście: „{ $quote }”)

# $tongue is the letter's language.
in-danish = { $tongue ->
    [da] { " " }po duńsku
   *[other] { "" }
 }
danish-words = { $tongue ->
    [da] duńskie słowa
   *[other] słowa
 }

# What happens if you do not do it.
consequence = W liście jest napisane{ in-danish }: „{ $sentence }”
consequence-known = { $known } W liście jest napisane{ in-danish }: „{ $sentence }”
    .easy = { $known } W liście jest napisane{ in-danish }: „{ $sentence }”
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = Można złożyć odwołanie. Gdzie: { $body }.
appeal-possible = Można złożyć odwołanie.
appeal-how = Jak, słowami z listu: „{ $sentence }”
appeal-how-known = Jak: { $known } (w liście: „{ $sentence }”)
appeal-fee = Ile kosztuje odwołanie: „{ $sentence }”
appeal-sentence = W liście jest napisane{ in-danish }: „{ $sentence }”
appeal-by = Ostatni dzień na odwołanie: { $date }.
appeal-by-time = Ostatni dzień na odwołanie: { $date }, do godziny { $time }.
appeal-passed = Termin na odwołanie minął. Jeśli jest dobry powód, proszę mimo to od razu złożyć odwołanie i napisać, dlaczego jest spóźnione.
    .easy = Termin na odwołanie minął. Jest dobry powód? Proszę od razu złożyć odwołanie. Proszę napisać, dlaczego jest spóźnione.
appeal-not-found = Na stronach, które dało się przeczytać, nie ma informacji, jak złożyć odwołanie. Proszę znaleźć resztę listu albo zapytać nadawcę.
    .easy = Niektórych stron nie dało się przeczytać. Proszę je znaleźć. Albo zapytać, gdzie można złożyć odwołanie.
court-to = Można iść z tą sprawą do sądu. Gdzie: { $body }.
court-by = Ostatni dzień: { $date }.
court-by-time = Ostatni dzień: { $date }, do godziny { $time }.
court-passed = Termin minął. Proszę zapytać adwokata lub bezpłatną pomoc prawną (retshjælp), co można teraz zrobić.
    .easy = Termin minął. Proszę poprosić adwokata o pomoc. Albo zapytać w bezpłatnej pomocy prawnej (retshjælp).
appeal-not-here = To, co jest pisane tutaj, nie jest odwołaniem. Trzeba je wysłać samodzielnie.
    .easy = Tutaj nie składa się odwołania. Odwołanie trzeba wysłać samodzielnie.

# Whom you can ask.
contact-check = List przeczytał program, który może coś przeoczyć. Proszę też przeczytać list samodzielnie i zapytać w razie wątpliwości.
    .easy = List przeczytał program. Może coś przeoczyć. Proszę też przeczytać list samodzielnie. W razie wątpliwości proszę zapytać.
contact-sender = Proszę zapytać tutaj: { $sender }.
contact-phone = Telefon: { $value }
contact-email = E-mail: { $value }
contact-web = Strona internetowa: { $value }
contact-address = Adres: { $value }
contact-hours = Otwarte: { $value } ({ danish-words } z listu)
contact-calls = Godziny telefoniczne: { $value } ({ danish-words } z listu)
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = Jeśli potrzebna jest pomoc z listem, można też zadzwonić tutaj: { $municipality }, { $phone }
    .easy = Potrzebna pomoc? Proszę zadzwonić: { $municipality }, { $phone }
contact-municipality-any = Jeśli potrzebna jest pomoc z listem, proszę zadzwonić: { $municipality }, { $phone }
    .easy = Potrzebna pomoc? Proszę zadzwonić: { $municipality }, { $phone }
contact-phone-hours = Telefon czynny: { $hours }
contact-help = { $name }: { $phone }. { $about } (sprawdzono: { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }

weekday-0 = poniedziałek
weekday-1 = wtorek
weekday-2 = środa
weekday-3 = czwartek
weekday-4 = piątek
weekday-5 = sobota
weekday-6 = niedziela

# Warnings.
warning-not-a-letter = To nie wygląda na list z urzędu. Nie ma tu nic do wyjaśnienia.
warning-not-from-authority = Ten list chyba nie jest z urzędu. Proszę najpierw sprawdzić nadawcę, a dopiero potem coś robić.
    .easy = List prawdopodobnie nie jest z urzędu. Proszę sprawdzić, kto go wysłał.
warning-suspected-fraud = To wygląda na oszustwo. Proszę nie płacić, nie otwierać linków i nie podawać kodów ani numeru CPR. Proszę zadzwonić do urzędu pod numer znaleziony samodzielnie. Jeśli pieniądze są już zapłacone albo kody są już podane, proszę zadzwonić do swojego banku i na policję pod numer 114.
    .easy = To wygląda na oszustwo. Proszę nie płacić. Proszę nie otwierać linków. Proszę nie podawać kodów. Proszę nie podawać numeru CPR. Czy pieniądze są już zapłacone albo kody podane? Proszę zadzwonić do swojego banku. Proszę zadzwonić na policję: 114.
warning-low-confidence = Zdjęcie jest trudne do odczytania. Proszę sprawdzić daty i kwoty w samym liście.
    .easy = Zdjęcie jest trudne do odczytania. Proszę samodzielnie sprawdzić daty i kwoty w liście.
warning-page-missing = Brakuje jednej lub kilku stron. Proszę je znaleźć i dodać cały list: może tam być coś ważnego.
    .easy = Brakuje stron. Proszę je znaleźć. Proszę dodać cały list.
warning-unreadable-pages = Jednej lub kilku stron nie da się przeczytać. Proszę zrobić zdjęcie jeszcze raz: { photo-advice }
warning-no-letter-date = List nie ma daty, więc nie da się obliczyć terminu. Proszę liczyć od dnia, w którym list przyszedł. W razie wątpliwości proszę zadzwonić i zapytać.
    .easy = List nie ma daty. Proszę liczyć od dnia, w którym list przyszedł. Coś jest niejasne? Proszę zadzwonić i zapytać.
warning-deadline-passed = Jeden z terminów w liście minął. Nie jest za późno, żeby coś zrobić: proszę od razu skontaktować się z nadawcą i zapytać, co można teraz zrobić.
    .easy = Jeden termin minął. Nie jest za późno. Proszę teraz zadzwonić do nadawcy.
warning-no-appeal-guidance = Nie znaleźliśmy w liście informacji, jak złożyć odwołanie. Proszę samodzielnie sprawdzić w liście albo zapytać nadawcę, gdzie i do kiedy można złożyć odwołanie.
    .easy = Nie znaleźliśmy w liście informacji, jak złożyć odwołanie. Proszę zajrzeć do listu. Proszę zapytać nadawcę.
warning-hidden-text-ignored = W pliku jest ukryty tekst. Został pominięty.
warning-instructions-ignored = W liście jest tekst, który próbuje sterować tym programem. Program go nie posłuchał.
warning-contradictory-dates = Daty w liście nie zgadzają się ze sobą. Proszę trzymać się najwcześniejszej, zadzwonić i zapytać.
    .easy = Daty w liście nie zgadzają się ze sobą. Proszę wybrać najwcześniejszą. Proszę zadzwonić i zapytać.
warning-language-fallback = Część tekstu nie jest jeszcze w Państwa języku. Jest po duńsku albo po angielsku.
warning-model-unavailable = Pomoc w pisaniu prostszym językiem teraz nie działa. Wszystko, co ważne, nadal tu jest.
warning-model-wording-rejected = Prostszy tekst nie zgadzał się z listem i nie jest pokazany.
notice-pages-missing = { $count ->
    [one] Brakuje strony { $pages }. Proszę ją znaleźć i dodać cały list: może tam być coś ważnego.
    [few] Brakuje stron: { $pages }. Proszę je znaleźć i dodać cały list: może tam być coś ważnego.
    [many] Brakuje stron: { $pages }. Proszę je znaleźć i dodać cały list: może tam być coś ważnego.
   *[other] Brakuje stron: { $pages }. Proszę je znaleźć i dodać cały list: może tam być coś ważnego.
 }
notice-pages-unreadable = { $count ->
    [one] Nie da się przeczytać strony { $pages }. Proszę zrobić jej zdjęcie jeszcze raz: { photo-advice }
    [few] Nie da się przeczytać stron: { $pages }. Proszę zrobić ich zdjęcia jeszcze raz: { photo-advice }
    [many] Nie da się przeczytać stron: { $pages }. Proszę zrobić ich zdjęcia jeszcze raz: { photo-advice }
   *[other] Nie da się przeczytać stron: { $pages }. Proszę zrobić ich zdjęcia jeszcze raz: { photo-advice }
 }
notice-unsure-split = Te strony mogą być jednym listem albo kilkoma. Proszę dodawać po jednym liście, jeśli wyjaśnienie nie pasuje.
    .easy = To jeden list czy kilka? Proszę dodawać po jednym liście.

# The calendar file.
calendar-deadline = Termin: { $text }
calendar-appeal = Termin na odwołanie
calendar-appointment = Spotkanie: { $sender }
calendar-note = Z wyjaśnienia Państwa listu. Proszę zawsze sprawdzić datę w samym liście.

# The command line.
progress-page = Czytanie strony { $number } z { $of } …
quote-on-page = Strona { $page }: „{ $words }”
