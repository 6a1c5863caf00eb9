# Polish (pl). Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

# What the pages say.
answer-composed = W skrócie, tekst napisany przez model językowy na podstawie źródeł poniżej:
answer-composed-beside = Tekst napisany przez model językowy w Państwa języku. Słowa nie są w pełni sprawdzone. Obowiązuje to, co jest w źródłach.
answer-page-says = Na stronie „{ $title }” jest napisane:
answer-page-under = Na stronie „{ $title }”, w części „{ $heading }”, jest napisane:
answer-page-also = Na stronie „{ $title }” jest też napisane:
answer-page-old = Ostatnia zmiana strony: { $updated }. Proszę zadzwonić i zapytać, czy to jest nadal aktualne.
answer-pages-say-too = Na stronach gminy też jest coś na ten temat:
answer-quote = „{ $words }”
answer-source = Źródło: { $title }. { $url }
answer-source-updated = Źródło: { $title }, zmiana: { $updated }. { $url }
answer-source-taken = Skąd jest tekst: { $site }.
answer-source-letter = Źródło: Państwa list, strona { $page }.
answer-source-glossary = Źródło: słowniczek.
answer-not-translated = Tekst ze strony jest { $language }. Nie jest przetłumaczony.
answer-language-da = po duńsku
answer-language-other = w innym języku niż Państwa
answer-read-with-you = Tu ktoś może przeczytać to razem z Państwem: { $name }. Proszę zadzwonić: { $phone }. Można też przyjść.
answer-interpreter = W rozmowie z gminą można poprosić o tłumacza.
answer-word = „{ $word }” to duńskie słowo. Znaczenie: { $name }. { $meaning }
answer-word-in-letter = Tak jest napisane w Państwa liście:

# What the letter says.
answer-no-deadline = W liście nie znaleziono terminu dla Państwa. W razie wątpliwości proszę zadzwonić i zapytać.
answer-nothing-to-do = W liście nie znaleziono niczego, co trzeba zrobić.
answer-amount-pay = Trzeba zapłacić { $amount }
answer-amount-repay = Trzeba oddać pieniądze: { $amount }
answer-amount-receive = Dostają Państwo { $amount }
answer-amount-considered = W liście jest podana kwota: { $amount } Nic nie jest jeszcze postanowione.
answer-nothing-decided = Nic nie jest jeszcze postanowione, więc nie ma od czego się odwołać. Można powiedzieć, co się o tym myśli.
answer-meeting = Trzeba przyjść w tym terminie: { $date }.
answer-meeting-time = Trzeba przyjść w tym terminie: { $date }, godzina { $time }.
answer-sender = List wysyła: { $sender }
answer-department = Dział: { $name }
answer-letter-date = Data listu: { $date }.
answer-case-number = Numer sprawy (sagsnummer): { $number }
answer-more-time = Można poprosić o więcej czasu. Proszę zadzwonić do nadawcy listu, zanim minie termin. Dopóki nie powiedzą „tak”, obowiązuje termin z listu.
answer-cannot-come = Jeśli nie mogą Państwo przyjść, proszę to zgłosić przed spotkaniem. Proszę poprosić o nowy termin.
answer-cannot-pay = Jeśli nie mogą Państwo zapłacić, proszę zadzwonić do nadawcy, zanim minie termin. Proszę zapytać, czy można płacić po trochu.
answer-not-in-letter = Nie znaleziono tego w liście. W razie wątpliwości proszę zadzwonić do nadawcy listu.

# Whom to call.
answer-call-department = Proszę zadzwonić: { $municipality }, { $name }, telefon { $phone }
answer-call-municipality = Proszę zadzwonić: { $municipality }, telefon { $phone }

# When there is no answer.
answer-no-guidance = Nie ma tego na stronach gminy, a ja nie zgaduję. Proszę zapytać człowieka.
answer-no-pages = Nie mogę teraz zajrzeć na strony gminy. Proszę spróbować później albo zapytać człowieka.
answer-own-case = Nie widzę Państwa sprawy. Nie mogę też powiedzieć, jaka będzie decyzja. Mogą to zrobić tylko ci, którzy prowadzą sprawę.
answer-out-of-scope-medical = Nie mogę dawać rad o chorobach ani lekach. Proszę zadzwonić do swojego lekarza. Jeśli czyjeś życie jest w niebezpieczeństwie, proszę zadzwonić pod 112.
answer-out-of-scope-legal = Nie mogę udzielać porad prawnych ani mówić, kto ma rację. Proszę zapytać adwokata albo skorzystać z bezpłatnej porady prawnej (retshjælp, advokatvagt).
answer-out-of-scope-politics = Nie mówię, co myśleć ani jak głosować. O wyborach i polityce można przeczytać tutaj: { $municipality }, { $website }
answer-out-of-scope-other = W tym nie mogę pomóc.
answer-what-i-do = Mogę wyjaśniać listy z urzędów i odpowiadać na podstawie stron gminy.

# When something is done here that has to be done elsewhere.
answer-not-received = Gmina nie dostała tego, co jest tu napisane. Nic nie zostało wysłane. Trzeba to wysłać samodzielnie.
answer-not-received-appeal = Odwołanie nie jest jeszcze złożone. Gmina nie dostała tego, co jest tu napisane, i nic nie zostało wysłane. Odwołanie trzeba wysłać samodzielnie albo zgłosić je przez telefon.
answer-not-received-apply = Wniosek nie jest jeszcze złożony. Gmina nie dostała tego, co jest tu napisane, i nic nie zostało wysłane. Wniosek trzeba złożyć samodzielnie.
answer-not-received-sick = Choroba ani powrót do zdrowia nie są jeszcze zgłoszone. Nikt nie dostał tego, co jest tu napisane. Trzeba to teraz zgłosić samodzielnie: w pracy, a jeśli nie mają Państwo pracy, to w gminie.
answer-not-received-cancel = Wizyta nie jest odwołana. Nikt nie dostał tego, co jest tu napisane. Trzeba to zgłosić samodzielnie, przed spotkaniem.
answer-not-received-change = Gmina nie dostała Państwa wiadomości. Nic nie zostało zmienione. Trzeba to zgłosić samodzielnie.
answer-not-received-send = Gmina nie dostała Państwa dokumentów ani informacji. Nic nie zostało wysłane. Trzeba je wysłać samodzielnie.
answer-not-received-end = Nic nie zostało wypowiedziane. Gmina nie dostała tego, co jest tu napisane. Wypowiedzenie trzeba złożyć samodzielnie.
answer-not-received-report = Gmina nie dostała tego, co jest tu napisane. Nic nie zostało zgłoszone. Trzeba to zgłosić samodzielnie.
answer-not-received-book = Wizyta nie jest umówiona. Nikt nie dostał tego, co jest tu napisane. Wizytę trzeba umówić samodzielnie.
answer-channels = Można napisać w Digital Post, zadzwonić albo przyjść. Proszę podać numer sprawy (sagsnummer), jeśli jest.

# A life in danger.
answer-crisis-nobody = To jest program. Żaden człowiek tego nie czyta. Proszę zadzwonić, a ktoś Państwa wysłucha.

# When the question is not clear.
answer-what-about = Co chcą Państwo wiedzieć? Proszę napisać pytanie albo przesłać list.
answer-what-about-letter = Co chcą Państwo wiedzieć o liście? Proszę wybrać tutaj albo napisać pytanie.
answer-which-letter = O który list chodzi? Proszę przesłać list, a zajrzę do niego. Można też napisać, czego dotyczy.
answer-which-page = Co chcą Państwo o tym wiedzieć? Proszę wybrać jedną ze stron gminy albo napisać trochę więcej.
answer-is-letter = To wygląda na list. Proszę przesłać to jako list, a zostanie wyjaśniony.
answer-welcome = Nie ma za co. Czy chcą Państwo wiedzieć coś jeszcze?

# Questions on buttons.
ask-deadline = Jaki jest termin?
ask-meeting = Kiedy i gdzie mam przyjść?
ask-cannot-pay = Co mam zrobić, jeśli nie mogę zapłacić?
ask-consequence = Co się stanie, jeśli tego nie zrobię?
ask-bring = Co mam ze sobą zabrać?
ask-more-time = Czy mogę dostać więcej czasu?
ask-cannot-come = Co mam zrobić, jeśli nie mogę przyjść?
ask-appeal = Jak odwołać się od tego listu?
ask-call = Do kogo mogę zadzwonić?
ask-amount = O ile pieniędzy chodzi?
ask-do = Co mam zrobić?
ask-how-to-pay = Jak mam zapłacić?
ask-meaning = Co oznacza ten list?
ask-sender = Kto wysłał list?
ask-how-appeal = Jak odwołać się od decyzji?
ask-interpreter = Czy mogę dostać tłumacza?
ask-without-mitid = Co mam zrobić, jeśli nie mam MitID?
ask-power-of-attorney = Jak dać komuś pełnomocnictwo?
ask-instalments = Czy mogę płacić w ratach?
ask-adviser = W czym może pomóc doradca obywateli?
ask-page = { $title }

# The command line.
answer-suggestions = Można też zapytać:
answer-choices = Proszę wybrać:
answer-nothing-published = Nie ma jeszcze stron, z których można odpowiadać. Można je pobrać tak: python -m knowledge refresh --publish
