# Romanian.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = Putem păstra întrebările dumneavoastră de pe această pagină până la { $date }, ca ajutorul să devină mai bun? Numele și numerele sunt ascunse. Scrisoarea nu se păstrează.
keep-yes = Da, păstrați-le
keep-no = Nu, mulțumesc
keep-what = Ce se păstrează?
keep-on = Întrebările dumneavoastră de pe această pagină se păstrează. Numele și numerele sunt ascunse. Se șterg cel mai târziu { $date }.
keep-off = Ce scrieți nu se păstrează. Numărăm doar câți oameni întreabă.
keep-show = Arătați ce s-a păstrat
keep-stop = Nu, ștergeți
keep-stopped = S-a șters. Ce scrieți acum nu se păstrează.
keep-nothing = Încă nu s-a păstrat nimic.
keep-letter = A fost explicată o scrisoare. Cuvintele scrisorii nu s-au păstrat.
keep-reference = Numărul acestui răspuns: { $code }
keep-file = Descărcați tot ce s-a păstrat
keep-failed = Acum nu se poate. Încercați din nou peste puțin timp.
keep-not-deleted = Scrisoarea este ștearsă. Dar ce am avut voie să păstrăm nu este șters încă. Încercăm din nou.
