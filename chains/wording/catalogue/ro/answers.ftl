# Romanian (ro). Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

# What the pages say.
answer-composed = Pe scurt, scris de un model lingvistic din sursele de mai jos:
answer-composed-beside = Scris de un model lingvistic în limba dumneavoastră. Cuvintele nu au fost verificate complet. Contează ce scrie în surse.
answer-page-says = Pe pagina „{ $title }” scrie:
answer-page-under = Pe pagina „{ $title }”, la „{ $heading }”, scrie:
answer-page-also = Pe pagina „{ $title }” mai scrie:
answer-page-old = Pagina nu a mai fost schimbată din { $updated }. Sunați și întrebați dacă mai este valabil.
answer-pages-say-too = Și paginile primăriei spun ceva despre asta:
answer-quote = „{ $words }”
answer-source = Sursa: { $title }. { $url }
answer-source-updated = Sursa: { $title }, modificată la { $updated }. { $url }
answer-source-taken = Textul este de la { $site }.
answer-source-letter = Sursa: scrisoarea dumneavoastră, pagina { $page }.
answer-source-glossary = Sursa: lista de cuvinte.
answer-not-translated = Textul de pe pagină este { $language }. Nu este tradus.
answer-language-da = în daneză
answer-language-other = în altă limbă decât a dumneavoastră
answer-read-with-you = Aici cineva poate citi textul împreună cu dumneavoastră: { $name }. Sunați la { $phone } sau mergeți acolo.
answer-interpreter = Puteți cere un interpret când vorbiți cu primăria.
answer-word = „{ $word }” este un cuvânt danez. Înseamnă: { $name }. { $meaning }
answer-word-in-letter = Așa scrie în scrisoarea dumneavoastră:

# What the letter says.
answer-no-deadline = În scrisoare nu am găsit un termen pentru dumneavoastră. Dacă aveți îndoieli, sunați și întrebați.
answer-nothing-to-do = În scrisoare nu am găsit nimic ce trebuie să faceți.
answer-amount-pay = Trebuie să plătiți { $amount }
answer-amount-repay = Trebuie să dați înapoi { $amount }
answer-amount-receive = Primiți { $amount }
answer-amount-considered = În scrisoare apare suma: { $amount } Încă nu s-a hotărât nimic.
answer-nothing-decided = Încă nu s-a hotărât nimic, deci nu aveți ce contesta. Puteți spune ce credeți.
answer-meeting = Trebuie să fiți acolo { $date }.
answer-meeting-time = Trebuie să fiți acolo { $date }, la ora { $time }.
answer-sender = Scrisoarea este de la: { $sender }
answer-department = Serviciul: { $name }
answer-letter-date = Data scrisorii: { $date }.
answer-case-number = Număr de dosar (sagsnummer): { $number }
answer-more-time = Puteți cere mai mult timp. Sunați la cei care au trimis scrisoarea, înainte să treacă termenul. Până când spun da, rămâne valabil termenul din scrisoare.
answer-cannot-come = Dacă nu puteți veni, anunțați înainte de ora la care trebuie să fiți acolo. Cereți o altă programare.
answer-cannot-pay = Dacă nu puteți plăti, sunați la cei care au trimis scrisoarea, înainte să treacă termenul. Întrebați dacă puteți plăti câte puțin.
answer-not-in-letter = Nu am găsit asta în scrisoare. Dacă aveți îndoieli, sunați la cei care au trimis-o.

# Whom to call.
answer-call-department = Sunați la { $municipality }, { $name }: { $phone }
answer-call-municipality = Sunați la { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = Asta nu scrie pe paginile primăriei, iar eu nu ghicesc. Întrebați un om.
answer-no-pages = Acum nu pot căuta pe paginile primăriei. Încercați din nou mai târziu sau întrebați un om.
answer-own-case = Nu pot vedea dosarul dumneavoastră. Nici nu pot spune ce se va hotărî. Numai cei care se ocupă de dosar pot.
answer-out-of-scope-medical = Nu pot da sfaturi despre boli sau medicamente. Sunați la medicul dumneavoastră. Dacă viața cuiva este în pericol, sunați la 112.
answer-out-of-scope-legal = Nu pot da sfaturi juridice și nu pot spune cine are dreptate. Întrebați un avocat sau cereți sfaturi gratuite la asistența juridică (retshjælp, advokatvagt).
answer-out-of-scope-politics = Nu spun ce să credeți sau cum să votați. Despre alegeri și politică puteți citi la { $municipality }: { $website }
answer-out-of-scope-other = Cu asta nu pot ajuta.
answer-what-i-do = Pot explica scrisori de la autorități și pot răspunde pe baza paginilor primăriei.

# When something is done here that has to be done elsewhere.
answer-not-received = Primăria nu a primit ce scrieți aici. Nu s-a trimis nimic. Trebuie să trimiteți chiar dumneavoastră.
answer-not-received-appeal = Încă nu ați făcut contestație. Primăria nu a primit ce scrieți aici și nu s-a trimis nimic. Trebuie să trimiteți chiar dumneavoastră contestația sau să sunați.
answer-not-received-apply = Încă nu ați făcut cererea. Primăria nu a primit ce scrieți aici și nu s-a trimis nimic. Trebuie să faceți chiar dumneavoastră cererea.
answer-not-received-sick = Încă nu ați anunțat că v-ați îmbolnăvit sau că v-ați făcut bine. Nimeni nu a primit ce scrieți aici. Anunțați acum chiar dumneavoastră: la locul de muncă, dacă aveți unul, altfel la primărie.
answer-not-received-cancel = Programarea dumneavoastră nu este anulată. Nimeni nu a primit ce scrieți aici. Anunțați chiar dumneavoastră, înainte de ora la care trebuie să fiți acolo.
answer-not-received-change = Primăria nu a primit mesajul dumneavoastră. Nu s-a schimbat nimic. Trebuie să anunțați chiar dumneavoastră.
answer-not-received-send = Primăria nu a primit actele sau informațiile dumneavoastră. Nu s-a trimis nimic. Trebuie să le trimiteți chiar dumneavoastră.
answer-not-received-end = Nu s-a reziliat nimic. Primăria nu a primit ce scrieți aici. Trebuie să cereți rezilierea chiar dumneavoastră.
answer-not-received-report = Primăria nu a primit ce scrieți aici. Nu s-a raportat nimic. Trebuie să raportați chiar dumneavoastră.
answer-not-received-book = Nu s-a făcut nicio programare. Nimeni nu a primit ce scrieți aici. Trebuie să vă programați chiar dumneavoastră.
answer-channels = Puteți scrie în Digital Post, puteți suna sau puteți merge acolo. Scrieți numărul de dosar (sagsnummer), dacă aveți unul.

# A life in danger.
answer-crisis-nobody = Scrieți unui program. Niciun om nu citește asta. Sunați, și cineva vă va asculta.

# When the question is not clear.
answer-what-about = Ce doriți să știți? Scrieți o întrebare sau trimiteți scrisoarea.
answer-what-about-letter = Ce doriți să știți despre scrisoare? Alegeți aici sau scrieți o întrebare.
answer-which-letter = La ce scrisoare vă gândiți? Trimiteți scrisoarea și mă pot uita. Sau scrieți despre ce este vorba.
answer-which-page = Ce doriți să știți despre asta? Alegeți una dintre paginile primăriei sau scrieți ceva mai mult.
answer-is-letter = Asta pare o scrisoare. Trimiteți-o ca scrisoare și va fi explicată.
answer-welcome = Cu plăcere. Mai doriți să știți ceva?

# Questions on buttons.
ask-deadline = Care este termenul?
ask-meeting = Când și unde trebuie să fiu?
ask-cannot-pay = Ce fac dacă nu pot plăti?
ask-consequence = Ce se întâmplă dacă nu fac asta?
ask-bring = Ce trebuie să aduc?
ask-more-time = Pot primi mai mult timp?
ask-cannot-come = Ce fac dacă nu pot veni?
ask-appeal = Cum contest această scrisoare?
ask-call = La cine pot suna?
ask-amount = Despre câți bani este vorba?
ask-do = Ce trebuie să fac?
ask-how-to-pay = Cum plătesc?
ask-meaning = Ce înseamnă scrisoarea?
ask-sender = Cine a trimis scrisoarea?
ask-how-appeal = Cum contest o decizie?
ask-interpreter = Pot primi un interpret?
ask-without-mitid = Ce fac dacă nu am MitID?
ask-power-of-attorney = Cum dau cuiva o procură?
ask-instalments = Pot plăti în rate?
ask-adviser = Cu ce poate ajuta consilierul cetățenilor?
ask-page = { $title }

# The command line.
answer-suggestions = Mai puteți întreba:
answer-choices = Alegeți:
answer-nothing-published = Încă nu există pagini din care se poate răspunde. Le puteți lua cu: python -m knowledge refresh --publish
