# Romanian (ro). Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# The letter's own Danish words stand beside them.

case-prevented = Dacă nu puteți veni
case-prevented-ill = Dacă nu puteți veni din cauza unei boli
case-ill = Dacă vă îmbolnăviți
case-cannot-pay = Dacă nu puteți plăti
case-cannot-pay-at-once = Dacă nu puteți plăti totul deodată
case-hard-to-pay = Dacă vă este greu să plătiți
case-disagree = Dacă nu sunteți de acord
case-questions = Dacă aveți întrebări
case-wrong = Dacă credeți că ceva este greșit
case-owes-nothing = Dacă credeți că nu datorați banii
case-says-yes = Dacă spuneți da
case-says-no = Dacă spuneți nu
case-more-time = Dacă doriți mai mult timp
case-comments = Dacă aveți ceva de spus despre caz
case-objections = Dacă sunteți împotrivă
case-new-information = Dacă aveți informații noi
case-moves = Dacă vă mutați
case-moves-away = Dacă vă mutați în altă comună daneză (kommune)
case-changes = Dacă se schimbă ceva pentru dumneavoastră
case-health-changes = Dacă se schimbă starea dumneavoastră de sănătate
case-work-done = Când lucrarea este gata
case-no-work = Dacă tot nu aveți un loc de muncă
case-pacemaker = Dacă aveți stimulator cardiac (pacemaker)
case-wants-vaccine = Dacă doriți să vă vaccinați
case-anything-changes = Dacă se schimbă ceva
case-new-job = Dacă găsiți de lucru sau un loc de muncă nou
case-goes-abroad = Dacă plecați în străinătate
case-away = Dacă lipsiți de acasă
case-hindered-child = Dacă copilul este bolnav
case-fever = Dacă aveți febră sau v-ați îmbolnăvit
case-moves-together = Dacă cineva se mută la dumneavoastră sau vă mutați împreună
case-time-does-not-suit = Dacă data sau ora nu vă convine
case-not-digital = Dacă aveți scutire de la Digital Post
case-wants = Dacă doriți acest lucru

result-decides-anyway = Se hotărăște pe baza a ceea ce se știe acum.
result-stops = Ce primiți se va opri.
result-may-stop = Ce primiți se poate opri.
result-may-lose = Puteți pierde ceva din ce primiți: bani sau ajutor.
result-may-repay = Se poate să trebuiască să dați bani înapoi.
result-no-payment = Nu vi se pot plăti bani.
result-given-up = Dosarul sau cererea dumneavoastră se închide.
result-permission-lapses = Permisiunea nu mai este valabilă.
result-offer-lapses = Oferta nu mai este valabilă.
result-collection = Datoria este trimisă mai departe pentru a fi recuperată (inddrivelse).
result-set-off = Banii se iau din ce veți primi mai târziu.
result-wages-or-belongings = Pot lua bani din salariul dumneavoastră. Pot pune și sechestru pe lucrurile dumneavoastră (udlæg).
result-wages = Pot lua bani din salariul dumneavoastră.
result-fee = Trebuie să plătiți o taxă.
result-may-fee = Puteți primi o taxă de plătit.
result-reminder = Veți primi o scrisoare care vă amintește de plată.
result-interest = Se adaugă dobândă.
result-may-fine = Puteți primi o amendă.
result-may-be-punished = Dacă nu respectați asta, puteți primi o pedeapsă.
result-work-at-your-cost = Pot pune pe altcineva să facă lucrarea, iar dumneavoastră trebuie să plătiți.
result-registered-missing = Vă pot înregistra ca persoană dispărută.
result-place-to-others = Locul sau locuința merge la altcineva.
result-off-the-list = Numele este șters de pe lista de așteptare.
result-keeps-place = Vă păstrați locul pe lista de așteptare.
result-assumes = Dacă nu răspundeți, asta se ia drept răspuns.
result-from-income-register = Ajutorul dumneavoastră se calculează din registrul veniturilor.
result-may-get-less = Este posibil să primiți mai puțin.

way-phone = la telefon: { $value }
way-mail = prin e-mail la { $value }
way-web = pe { $value }
way-digital-post = prin Digital Post
way-digital-or-paper = spunând sau scriind
way-in-writing = în scris
way-named = prin { $value }

time-when-it-happens = imediat ce se întâmplă
time-each-month = în fiecare lună
time-each-week = în fiecare săptămână
