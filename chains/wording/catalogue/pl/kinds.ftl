# Polish (pl). What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# $sender is the sender's name or "sender-unknown": the subject of a verb in the present tense (no gender) or after a colon.

sender-known = { $name }
sender-unknown = nadawca

what-hearing = { $sender } przysyła list w ramach konsultacji (høring): nic nie jest jeszcze postanowione.
    .easy = Pisze do Państwa { $sender }. Nic nie jest jeszcze postanowione.
what-decision-refusal = { $sender } przysyła decyzję (afgørelse). Odpowiedź brzmi: nie.
    .easy = Pisze do Państwa { $sender }. Odpowiedź brzmi: nie.
what-decision-partly = { $sender } przysyła decyzję (afgørelse). Na jedną część odpowiedź brzmi: tak. Na inną część: nie.
    .easy = Pisze do Państwa { $sender }. Na jedną część odpowiedź brzmi: tak. Na inną część odpowiedź brzmi: nie.
what-decision-grant = { $sender } przysyła decyzję (afgørelse). Odpowiedź brzmi: tak.
    .easy = Pisze do Państwa { $sender }. Odpowiedź brzmi: tak.
what-decision-change = { $sender } przysyła decyzję (afgørelse), która coś dla Państwa zmienia.
    .easy = Pisze do Państwa { $sender }. Coś się dla Państwa zmienia.
what-order = { $sender } przysyła nakaz (påbud) albo zakaz (forbud).
    .easy = Pisze do Państwa { $sender }. Trzeba się do tego zastosować.
what-summons = { $sender } przysyła wezwanie (indkaldelse) na określony termin.
    .easy = Pisze do Państwa { $sender }. Mają Państwo wyznaczony termin.
what-payment-demand = { $sender } przysyła wezwanie do zapłaty.
    .easy = Pisze do Państwa { $sender }. Chodzi o pieniądze do zapłaty.
what-reminder = { $sender } przysyła przypomnienie.
    .easy = Pisze do Państwa { $sender }. To nie jest pierwszy list.
what-information-request = { $sender } czegoś od Państwa potrzebuje.
    .easy = Pisze do Państwa { $sender }. Czegoś od Państwa brakuje.
what-notice = { $sender } przysyła zawiadomienie (varsel) o czymś, co ma się stać.
    .easy = Pisze do Państwa { $sender }. Coś ma się stać.
what-offer = { $sender } przysyła Państwu ofertę.
    .easy = Pisze do Państwa { $sender }. Dostają Państwo ofertę.
what-receipt = { $sender } przysyła potwierdzenie odbioru (kvittering).
    .easy = Pisze do Państwa { $sender }. Dotarło coś, co Państwo wysłali.
what-information = { $sender } przysyła list z informacjami dla Państwa.
    .easy = Pisze do Państwa { $sender }. To są informacje dla Państwa.
what-other = { $sender } przysyła Państwu list.
    .easy = Pisze do Państwa { $sender }.
what-fraud = To wygląda na oszustwo.
    .easy = Uwaga. To wygląda na oszustwo.
what-no-letter = To nie wygląda na list do Państwa z urzędu.
    .easy = To nie wygląda na list z urzędu.

what-date = Data listu: { $date }.
what-subject-known = Czego dotyczy: { $terms } (w liście: „{ $subject }”)
what-subject = Czego dotyczy: „{ $subject }”
what-case-number = Numer sprawy (sagsnummer): { $number }

nothing-to-do = Wygląda na to, że w liście nie ma nic do zrobienia.
    .easy = List o nic Państwa nie prosi.
nothing-found-to-do = Na stronach, które dało się przeczytać, nie ma nic do zrobienia. Proszę samodzielnie sprawdzić resztę listu.
    .easy = Niektórych stron nie dało się przeczytać. Proszę samodzielnie przeczytać cały list. Może tam być coś do zrobienia.

meaning-hearing = Nie ma jeszcze decyzji ({ $sender }). Najpierw mogą Państwo powiedzieć, co o tym myślą.
    .easy = Nic nie jest postanowione. Najpierw mogą Państwo powiedzieć, co o tym myślą.
meaning-decision-refusal = Odpowiedź brzmi: nie. Można zapytać, jeśli nie jest jasne dlaczego.
    .easy = Nie jest jasne dlaczego? Proszę zapytać.
meaning-decision-refusal-appeal = Odpowiedź brzmi: nie. Jeśli się Państwo nie zgadzają, można złożyć odwołanie.
    .easy = Nie zgadzają się Państwo? Można złożyć odwołanie.
meaning-decision-refusal-court = Odpowiedź brzmi: nie. Jeśli się Państwo nie zgadzają, można iść do sądu.
    .easy = Nie zgadzają się Państwo? Można iść do sądu.
meaning-decision-partly = Proszę przeczytać, co Państwo dostają, a czego nie.
    .easy = Proszę przeczytać, co Państwo dostają. Proszę przeczytać, czego Państwo nie dostają.
meaning-decision-partly-appeal = Można złożyć odwołanie w sprawie tego, czego Państwo nie dostają.
    .easy = To za mało? Można złożyć odwołanie.
meaning-decision-grant = Odpowiedź brzmi: tak. Mogą jednak być warunki, których trzeba przestrzegać.
    .easy = { $sender } mówi „tak”. Proszę sprawdzić, czy są jakieś zasady.
meaning-decision-change = Jest decyzja, która zmienia to, co Państwo mają lub dostają ({ $sender }).
    .easy = Coś będzie dla Państwa inaczej.
meaning-order = Jest postanowienie, do którego trzeba się zastosować ({ $sender }).
    .easy = Jest postanowienie ({ $sender }). Trzeba się do niego zastosować.
meaning-summons = Trzeba przyjść albo być do dyspozycji o określonej godzinie.
    .easy = Trzeba przyjść. Nie mogą Państwo? Proszę wcześniej zadzwonić.
meaning-payment-demand = Jeśli nie mogą Państwo zapłacić albo się nie zgadzają, proszę zadzwonić przed terminem: { $sender }.
    .easy = Nie mogą Państwo zapłacić? Proszę zadzwonić przed terminem.
meaning-payment-demand-late = Jeśli nie mogą Państwo zapłacić albo się nie zgadzają, proszę zadzwonić od razu: { $sender }.
    .easy = Nie mogą Państwo zapłacić? Proszę zadzwonić teraz.
meaning-reminder = { $sender } pisze po raz kolejny i nadal na coś czeka.
    .easy = { $sender } pisze po raz kolejny. Czeka na Państwa.
meaning-information-request = { $sender } potrzebuje czegoś od Państwa, żeby dalej prowadzić sprawę.
    .easy = Potrzebna jest informacja od Państwa.
meaning-notice = { $sender } informuje, co i kiedy zamierza zrobić.
    .easy = { $sender } mówi, co się stanie.
meaning-offer = Można odpowiedzieć na ofertę „tak” albo „nie”.
    .easy = Można powiedzieć „tak”. Można też powiedzieć „nie”.
meaning-receipt = { $sender } potwierdza, że coś od Państwa dotarło.
    .easy = To, co Państwo wysłali, dotarło.
meaning-information = { $sender } chce, żeby Państwo o czymś wiedzieli.
    .easy = To jest coś, o czym trzeba wiedzieć.
meaning-other = Nie jest pewne, o co chodzi w liście. Proszę przeczytać go samodzielnie i zapytać w razie wątpliwości.
    .easy = Ten list trudno tu wyjaśnić. Proszę poprosić kogoś o pomoc.
meaning-fraud = Proszę nie płacić i nie otwierać żadnych linków. Proszę samodzielnie zapytać urząd, dzwoniąc pod numer znaleziony samodzielnie.
    .easy = Proszę nie płacić. Proszę w nic nie klikać.
meaning-no-letter = Jeśli mają Państwo list, proszę zrobić jego zdjęcie albo wybrać plik z listem.
    .easy = Mają Państwo list? Proszę zrobić jego zdjęcie. Albo wybrać plik.

meaning-own-words = W liście jest napisane{ in-danish }: „{ $sentence }”
meaning-appointment = Wyznaczony termin: { $date }.
meaning-appointment-time = Wyznaczony termin: { $date }, godzina { $time }.
meaning-date = Ważny dzień: { $date }. W liście jest napisane{ in-danish }: „{ $sentence }”
meaning-date-time = Ważny dzień: { $date }, godzina { $time }. W liście jest napisane{ in-danish }: „{ $sentence }”
meaning-receive-monthly = Dostają Państwo { $amount } miesięcznie.
meaning-receive-instead = Dostają Państwo { $amount } miesięcznie zamiast { $before }
meaning-own-words-undecided = W liście jest napisane{ in-danish }: „{ $sentence }” Nic nie jest jeszcze w tej sprawie postanowione.
meaning-duties-if = To, co trzeba zrobić, dotyczy tylko pewnych przypadków. Proszę sprawdzić, czy dotyczy Państwa.
    .easy = Być może trzeba coś zrobić. Proszę sprawdzić, czy to Państwa dotyczy.
meaning-duties = { $count ->
    [one] Trzeba zrobić jedną rzecz.
    [few] Trzeba zrobić { $count } rzeczy.
    [many] Trzeba zrobić { $count } rzeczy.
   *[other] Trzeba zrobić { $count } rzeczy.
 }
    .easy = { $count ->
        [one] Trzeba zrobić jedną rzecz.
        [few] Trzeba zrobić { $count } rzeczy.
        [many] Trzeba zrobić { $count } rzeczy.
       *[other] Trzeba zrobić { $count } rzeczy.
    }
meaning-duties-first = { $count ->
    [one] Trzeba zrobić jedną rzecz. Najpóźniej: { $date }.
    [few] Trzeba zrobić { $count } rzeczy. Pierwszy termin: { $date }.
    [many] Trzeba zrobić { $count } rzeczy. Pierwszy termin: { $date }.
   *[other] Trzeba zrobić { $count } rzeczy. Pierwszy termin: { $date }.
 }
    .easy = { $count ->
        [one] Trzeba zrobić jedną rzecz. Najpóźniej: { $date }.
        [few] Trzeba zrobić { $count } rzeczy. Pierwszy termin: { $date }.
        [many] Trzeba zrobić { $count } rzeczy. Pierwszy termin: { $date }.
       *[other] Trzeba zrobić { $count } rzeczy. Pierwszy termin: { $date }.
    }
