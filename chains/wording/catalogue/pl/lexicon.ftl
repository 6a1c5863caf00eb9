# Polish (pl). Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# The letter's own Danish words stand beside them.

case-prevented = Jeśli nie mogą Państwo przyjść
case-prevented-ill = Jeśli z powodu choroby nie mogą Państwo przyjść
case-ill = W razie choroby
case-cannot-pay = Jeśli nie mogą Państwo zapłacić
case-cannot-pay-at-once = Jeśli nie mogą Państwo zapłacić wszystkiego naraz
case-hard-to-pay = Jeśli trudno jest Państwu zapłacić
case-disagree = Jeśli się Państwo nie zgadzają
case-questions = Jeśli mają Państwo pytania
case-wrong = Jeśli uważają Państwo, że coś się nie zgadza
case-owes-nothing = Jeśli uważają Państwo, że nie są winni tych pieniędzy
case-says-yes = Jeśli odpowiedź brzmi „tak”
case-says-no = Jeśli odpowiedź brzmi „nie”
case-more-time = Jeśli chcą Państwo mieć więcej czasu
case-comments = Jeśli chcą Państwo coś powiedzieć w tej sprawie
case-objections = Jeśli są Państwo temu przeciwni
case-new-information = Jeśli wiedzą Państwo coś nowego
case-moves = W razie przeprowadzki
case-moves-away = W razie przeprowadzki do innej gminy
case-changes = Jeśli coś się u Państwa zmieni
case-health-changes = Jeśli zmieni się Państwa stan zdrowia
case-work-done = Gdy prace będą skończone
case-no-work = Jeśli nadal nie mają Państwo pracy
case-pacemaker = Jeśli mają Państwo rozrusznik serca
case-wants-vaccine = Jeśli chcą się Państwo zaszczepić
case-anything-changes = Jeśli coś się zmieni
case-new-job = Jeśli zaczną Państwo pracę lub dostaną nową
case-goes-abroad = Jeśli wyjadą Państwo za granicę
case-away = Jeśli nie będzie Państwa w domu
case-hindered-child = Jeśli dziecko jest chore
case-fever = Jeśli mają Państwo gorączkę lub są chorzy
case-moves-together = Jeśli ktoś się wprowadzi lub zamieszkają Państwo razem
case-time-does-not-suit = Jeśli termin Państwu nie odpowiada
case-not-digital = Jeśli są Państwo zwolnieni z Digital Post
case-wants = Jeśli Państwo tego chcą

result-decides-anyway = Decyzja zapadnie na podstawie tego, co wiadomo teraz.
result-stops = To, co Państwo dostają, zostanie wstrzymane.
result-may-stop = To, co Państwo dostają, może zostać wstrzymane.
result-may-lose = Mogą Państwo stracić pieniądze lub pomoc, którą Państwo dostają.
result-may-repay = Może być tak, że trzeba będzie oddać pieniądze.
result-no-payment = Nie mogą wypłacić Państwu pieniędzy.
result-given-up = Państwa sprawa lub wniosek zostanie zamknięty.
result-permission-lapses = Pozwolenie przestaje być ważne.
result-offer-lapses = Oferta przestaje być ważna.
result-collection = Dług zostanie przekazany do ściągnięcia (inddrivelse).
result-set-off = Te pieniądze zostaną odjęte od tego, co dostaną Państwo później.
result-wages-or-belongings = Mogą zabrać pieniądze z Państwa pensji. Mogą też zająć Państwa rzeczy (udlæg).
result-wages = Mogą zabrać pieniądze z Państwa pensji.
result-fee = Trzeba będzie zapłacić opłatę.
result-may-fee = Może zostać naliczona opłata.
result-reminder = Przyjdzie przypomnienie o zapłacie.
result-interest = Do kwoty dojdą odsetki.
result-may-fine = Mogą Państwo dostać grzywnę.
result-may-be-punished = Za złamanie tego zakazu lub nakazu może grozić kara.
result-work-at-your-cost = Mogą zlecić tę pracę komuś innemu, a Państwo muszą za nią zapłacić.
result-registered-missing = Mogą wpisać Państwa do rejestru jako osobę zaginioną.
result-place-to-others = Miejsce lub mieszkanie dostanie ktoś inny.
result-off-the-list = Nazwisko zostanie skreślone z listy oczekujących.
result-keeps-place = Zachowują Państwo swoje miejsce na liście oczekujących.
result-assumes = Jeśli nie będzie odpowiedzi, uznają to za odpowiedź.
result-from-income-register = Pomoc zostanie obliczona na podstawie rejestru dochodów.
result-may-get-less = Mogą Państwo dostać mniej.

way-phone = telefonicznie: { $value }
way-mail = e-mailem: { $value }
way-web = na stronie { $value }
way-digital-post = przez Digital Post
way-digital-or-paper = ustnie albo na piśmie
way-in-writing = na piśmie
way-named = przez { $value }

time-when-it-happens = gdy tylko to się stanie
time-each-month = co miesiąc
time-each-week = co tydzień
