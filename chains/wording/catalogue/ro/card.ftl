# Romanian (ro). The card's headings, deadlines, details and warnings.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

section-notice = Citiți mai întâi asta
section-what = Ce este?
section-meaning = Ce înseamnă?
section-must = Ce trebuie să faceți
section-may = Ce puteți face
section-consequences = Dacă nu faceți asta
section-appeal = Dacă nu sunteți de acord
section-rights = Drepturile dumneavoastră (nu scriu în scrisoare)
section-contact = Pe cine puteți întreba?

# How near the deadline is.
urgency-today = Astăzi
urgency-tomorrow = Mâine
urgency-yesterday = Ieri
urgency-ahead = { $days ->
    [one] Peste { $days } zi
    [few] Peste { $days } zile
   *[other] Peste { $days } de zile
 }
urgency-ago = { $days ->
    [one] Acum { $days } zi
    [few] Acum { $days } zile
   *[other] Acum { $days } de zile
 }
urgency-at-once = Cât mai repede

# Under a line.
deadline-by = Cel mai târziu { $date }.
deadline-by-time = Cel mai târziu { $date }, la ora { $time }.
deadline-at = { $date }.
deadline-at-time = { $date }, la ora { $time }.
deadline-not-before = Cel mai devreme { $date }.
deadline-said = În scrisoare scrie{ in-danish } „{ $words }”.
deadline-at-once = În scrisoare scrie{ in-danish } „{ $words }”: faceți asta cât mai repede.
    .easy = Faceți asta imediat.
deadline-words = Când: „{ $words }” ({ danish-words } din scrisoare)
deadline-no-letter-date = În scrisoare scrie „{ $words }”, dar scrisoarea nu are dată. Numărați din ziua în care ați primit-o. Aveți îndoieli? Sunați și întrebați.
    .easy = Scrisoarea nu are dată. În scrisoare scrie{ in-danish } „{ $words }”. Numărați din ziua în care ați primit scrisoarea. Aveți îndoieli? Sunați și întrebați.
deadline-moved = Acea zi nu este zi lucrătoare. Atunci aveți de obicei timp până { $date }. Mai bine faceți asta înainte.
    .easy = Acea zi este liberă. Adesea aveți timp până { $date }. Mai bine faceți asta înainte.
deadline-from-letter = În scrisoare scrie „{ $words }”. Am numărat de la data scrisorii.
    .easy = Zilele sunt numărate de la data scrisorii.
deadline-from-receipt = În scrisoare scrie „{ $words }”. Am numărat din ziua în care ați primit scrisoarea: { $date }.
    .easy = Ziua în care ați primit scrisoarea: { $date }. Zilele sunt numărate de atunci.
deadline-assumed-receipt = În scrisoare scrie „{ $words }”. Pentru siguranță, am numărat de la data scrisorii. Dacă ați primit-o mai târziu, poate aveți mai mult timp.
    .easy = Zilele sunt numărate de la data scrisorii. Ați primit scrisoarea mai târziu? Atunci poate aveți mai mult timp.
deadline-known = Când: { $known } (în scrisoare: „{ $words }”)
deadline-when-it-happens = Faceți asta imediat ce se întâmplă.
    .easy = S-a întâmplat? Atunci faceți asta imediat.
deadline-passed = Termenul a trecut. Sunați imediat la { $sender } și întrebați ce puteți face acum.
    .easy = Termenul a trecut. Sunați acum la { $sender }. Cereți ajutor.
appointment-passed = Ora întâlnirii a trecut. Dacă nu ați fost acolo, sunați imediat la { $sender }.
    .easy = Ora întâlnirii a trecut. Nu ați fost acolo? Sunați acum la { $sender }.
how = Cum: „{ $words }” ({ danish-words } din scrisoare)
how-known = Cum: { $known } (în scrisoare: „{ $words }”)
place = Locul: { $words }
bring = Aduceți: { $things }
bring-at = Când aduceți: { $date }.
bring-at-time = Când aduceți: { $date }, la ora { $time }.
amount = Suma: { $amount }
payment-slip = Linia de plată: { $line }
payment-account = Cont: reg.nr. { $bank }, kontonr. { $account }
payment-due = Plătiți cel mai târziu { $date }.
payment-in-letter = În scrisoare scrie cum se plătește.
not-translated = Lucruri de făcut care apar aici numai în limba scrisorii: { $count } din { $of }. Nu le putem traduce sigur. Întrebați pe cineva care știe limba sau sunați la expeditor.
outlined-only = Explicate numai pe scurt: { $count }. Restul este în limba scrisorii.
uncertain = Nu este sigur: verificați propoziția în scrisoare sau întrebați expeditorul.
    .easy = Nu este sigur. Uitați-vă chiar dumneavoastră în scrisoare. Sau întrebați.
uncertain-model = Nu este sigur: un model lingvistic citește acest lucru altfel decât regulile noastre. Verificați propoziția în scrisoare sau întrebați expeditorul.
    .easy = Nu este sigur. Uitați-vă chiar dumneavoastră în scrisoare. Sau întrebați.
said-beside = { $sentence } (Spus de un model lingvistic și neverificat: { $words })
things = „{ $quote }” ({ danish-words } din scrisoare)
terms = { $first }, { $more }
things-known = { $terms } (în scrisoare: „{ $quote }”)

# $tongue is the letter's language.
in-danish = { $tongue ->
    [da] { " " }în daneză
   *[other] { "" }
 }
danish-words = { $tongue ->
    [da] cuvinte daneze
   *[other] cuvinte
 }

# What happens if you do not do it.
consequence = În scrisoare scrie{ in-danish }: „{ $sentence }”
consequence-known = { $known } În scrisoare scrie{ in-danish }: „{ $sentence }”
    .easy = { $known } În scrisoare scrie{ in-danish }: „{ $sentence }”
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = Puteți face contestație. Unde: { $body }.
appeal-possible = Puteți face contestație.
appeal-how = Cum, cu vorbele din scrisoare: „{ $sentence }”
appeal-how-known = Cum: { $known } (în scrisoare: „{ $sentence }”)
appeal-fee = Cât costă o contestație: „{ $sentence }”
appeal-sentence = În scrisoare scrie{ in-danish }: „{ $sentence }”
appeal-by = Faceți contestația cel mai târziu { $date }.
appeal-by-time = Faceți contestația cel mai târziu { $date }, la ora { $time }.
appeal-passed = Termenul pentru contestație a trecut. Dacă aveți un motiv bun, faceți totuși contestația imediat și scrieți de ce.
    .easy = Termenul pentru contestație a trecut. Aveți un motiv bun? Atunci faceți contestația imediat. Scrieți de ce.
appeal-not-found = Pe paginile care s-au putut citi nu scrie cum se face contestația. Căutați restul scrisorii sau întrebați expeditorul.
    .easy = Unele pagini nu s-au putut citi. Căutați-le. Sau întrebați unde puteți face contestație.
court-to = Puteți merge cu cazul în instanță. Unde: { $body }.
court-by = Faceți asta cel mai târziu { $date }.
court-by-time = Faceți asta cel mai târziu { $date }, la ora { $time }.
court-passed = Termenul a trecut. Întrebați un avocat sau asistența juridică (retshjælp) ce puteți face acum.
    .easy = Termenul a trecut. Cereți ajutorul unui avocat. Sau întrebați la asistența juridică (retshjælp).
appeal-not-here = Ce scrieți aici nu este o contestație. Trebuie să o trimiteți chiar dumneavoastră.
    .easy = Aici nu faceți contestație. Trebuie să trimiteți contestația chiar dumneavoastră.

# Whom you can ask.
contact-check = Un program a citit scrisoarea și poate să-i scape ceva. Citiți și dumneavoastră scrisoarea și întrebați dacă aveți îndoieli.
    .easy = Un program a citit scrisoarea. Poate să-i scape ceva. Citiți și dumneavoastră scrisoarea. Întrebați dacă aveți îndoieli.
contact-sender = Întrebați la { $sender }.
contact-phone = Telefon: { $value }
contact-email = E-mail: { $value }
contact-web = Pagină de internet: { $value }
contact-address = Adresă: { $value }
contact-hours = Deschis: { $value } ({ danish-words } din scrisoare)
contact-calls = Program telefonic: { $value } ({ danish-words } din scrisoare)
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = Dacă aveți nevoie de ajutor cu scrisoarea, puteți suna și la { $municipality }: { $phone }
    .easy = Doriți ajutor? Sunați la { $municipality }: { $phone }
contact-municipality-any = Dacă aveți nevoie de ajutor cu o scrisoare, sunați la { $municipality }: { $phone }
    .easy = Doriți ajutor? Sunați la { $municipality }: { $phone }
contact-phone-hours = Se răspunde la telefon: { $hours }
contact-help = { $name }: { $phone }. { $about } (verificat la { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }

weekday-0 = luni
weekday-1 = marți
weekday-2 = miercuri
weekday-3 = joi
weekday-4 = vineri
weekday-5 = sâmbătă
weekday-6 = duminică

# Warnings.
warning-not-a-letter = Asta nu pare o scrisoare de la o autoritate. Nu este nimic de explicat aici.
warning-not-from-authority = Scrisoarea nu pare să fie de la o autoritate. Verificați expeditorul înainte să faceți ceva.
    .easy = Probabil scrisoarea nu este de la o autoritate. Verificați cine a trimis-o.
warning-suspected-fraud = Asta pare o înșelătorie. Nu plătiți, nu deschideți linkuri și nu dați coduri sau numărul CPR. Sunați la autoritate la un număr găsit chiar de dumneavoastră. Dacă ați plătit deja sau ați dat coduri, sunați la bancă și la poliție, la 114.
    .easy = Pare o înșelătorie. Nu plătiți. Nu deschideți linkuri. Nu dați coduri. Nu dați numărul CPR. Ați plătit deja sau ați dat coduri? Sunați la bancă. Sunați la poliție: 114.
warning-low-confidence = Imaginea este greu de citit. Verificați datele și sumele chiar în scrisoare.
    .easy = Imaginea este greu de citit. Verificați chiar dumneavoastră datele și sumele din scrisoare.
warning-page-missing = Lipsesc una sau mai multe pagini. Căutați-le și adăugați toată scrisoarea: poate scrie ceva important pe ele.
    .easy = Lipsesc pagini. Căutați-le. Adăugați toată scrisoarea.
warning-unreadable-pages = Una sau mai multe pagini nu se pot citi. Faceți fotografia din nou: { photo-advice }
warning-no-letter-date = Scrisoarea nu are dată, deci nu se poate calcula un termen. Numărați din ziua în care ați primit-o. Dacă aveți îndoieli, sunați și întrebați.
    .easy = Scrisoarea nu are dată. Numărați din ziua în care ați primit-o. Aveți îndoieli? Sunați și întrebați.
warning-deadline-passed = Un termen din scrisoare a trecut. Nu este prea târziu să faceți ceva: contactați imediat expeditorul și întrebați ce puteți face acum.
    .easy = Un termen a trecut. Nu este prea târziu. Sunați acum la cei care au trimis scrisoarea.
warning-no-appeal-guidance = Nu am găsit în scrisoare cum se face contestația. Căutați și dumneavoastră sau întrebați expeditorul unde și până când puteți face contestație.
    .easy = Nu am găsit în scrisoare cum se face contestația. Uitați-vă chiar dumneavoastră în scrisoare. Întrebați-i pe cei care au trimis-o.
warning-hidden-text-ignored = În fișier este un text ascuns. Nu a fost luat în seamă.
warning-instructions-ignored = În scrisoare este un text care încearcă să dea ordine acestui program. Programul nu le-a urmat.
warning-contradictory-dates = Datele din scrisoare nu se potrivesc între ele. Țineți-vă de data cea mai timpurie, apoi sunați și întrebați.
    .easy = Datele din scrisoare nu se potrivesc. Folosiți data cea mai timpurie. Sunați și întrebați.
warning-language-fallback = O parte din text nu este încă în limba dumneavoastră. Este în daneză sau în engleză.
warning-model-unavailable = Ajutorul pentru un limbaj mai simplu nu merge acum. Tot ce este important este în continuare aici.
warning-model-wording-rejected = Un text mai simplu nu se potrivea cu scrisoarea și nu este afișat.
notice-pages-missing = { $count ->
    [one] Lipsește pagina { $pages }. Căutați-o și adăugați toată scrisoarea: poate scrie ceva important pe ea.
    [few] Lipsesc paginile { $pages }. Căutați-le și adăugați toată scrisoarea: poate scrie ceva important pe ele.
   *[other] Lipsesc paginile { $pages }. Căutați-le și adăugați toată scrisoarea: poate scrie ceva important pe ele.
 }
notice-pages-unreadable = { $count ->
    [one] Pagina { $pages } nu se poate citi. Fotografiați-o din nou: { photo-advice }
    [few] Paginile { $pages } nu se pot citi. Fotografiați-le din nou: { photo-advice }
   *[other] Paginile { $pages } nu se pot citi. Fotografiați-le din nou: { photo-advice }
 }
notice-unsure-split = Paginile pot fi o scrisoare sau mai multe. Adăugați câte o scrisoare, dacă explicația nu se potrivește.
    .easy = Este o scrisoare sau sunt mai multe? Adăugați câte o scrisoare.

# The calendar file.
calendar-deadline = Termen: { $text }
calendar-appeal = Termen pentru contestație
calendar-appointment = Întâlnire: { $sender }
calendar-note = Din explicația scrisorii dumneavoastră. Verificați întotdeauna data chiar în scrisoare.

# The command line.
progress-page = Se citește pagina { $number } din { $of } …
quote-on-page = Pagina { $page }: „{ $words }”
