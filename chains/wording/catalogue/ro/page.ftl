# Romanian (ro). The page's own texts. Short sentences, everyday words, figures for numbers.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

page-title = Brevklar: scrisoarea dumneavoastră, explicată
page-description = Aflați ce înseamnă scrisoarea de la primărie și ce trebuie să faceți.
page-brand = Brevklar
page-of = de la { $municipality }
page-skip = Mergeți la scrisoare
page-language = Limba
page-language-name = Română
page-level = Cuvinte mai simple
page-accessibility = Accesibilitate
page-call-label = Sunați la { $municipality }: { $phone }
page-open-until = Deschis acum. Se închide la{"\u00A0"}{ $time }.
page-opens-at = Închis acum. Se deschide { $day } la{"\u00A0"}{ $time }.
page-closed = Închis acum.
page-delete = Ștergeți
page-delete-label = Ștergeți scrisoarea mea
page-delete-sure = Ștergeți scrisoarea acum? Nu o mai puteți recupera.
page-photo = Faceți o fotografie
page-file = Alegeți un fișier
page-input = Scrieți o întrebare sau lipiți o scrisoare
page-input-short = Întrebați sau lipiți o scrisoare
page-stop = Stop
page-remove = Scoateți fișierul
page-send = Trimiteți
page-explain = Explicați scrisoarea
page-needs-script = Pagina are nevoie de JavaScript. Porniți-l sau sunați la { $municipality }: { $phone }.
page-opening = Pagina se deschide …
page-offline = Acum nu există conexiune. Pagina încearcă singură mai departe.
page-notices = Anunțuri
page-messages = Scrisoarea, întrebările dumneavoastră și răspunsurile

page-welcome-title = Înțelegeți scrisoarea de la primărie
page-welcome-do = Fotografiați scrisoarea, alegeți un fișier sau lipiți textul în câmpul de jos. Apoi aflați ce înseamnă scrisoarea, ce trebuie să faceți și până când. Dacă aveți o întrebare, scrieți-o în același loc.
page-welcome-pages = Scrisoarea are mai multe pagini? Adăugați-le pe toate înainte să apăsați pe „Explicați scrisoarea”.
page-welcome-program = Vorbiți cu un program. Nu este un om.
page-welcome-kept = Scrisoarea se păstrează numai cât sunteți aici. Se șterge când apăsați pe „Ștergeți” sau dacă lipsiți { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }.
page-welcome-case = Ce scrieți aici nu intră în dosarul dumneavoastră.
page-translation-unchecked = Nimeni de la primărie nu a verificat încă această traducere. Întrebați un om dacă aveți îndoieli.
page-welcome-human = Doriți să vorbiți cu un om? Sunați la { $municipality }: { $phone }.
page-welcome-short = Vorbiți cu un program. Scrisoarea se șterge când apăsați pe „Ștergeți” sau dacă lipsiți { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }. Nimic de aici nu intră în dosarul dumneavoastră.
page-model-on = Un alt program, un model lingvistic, ajută cu cuvinte mai simple. Primește textul scrisorii și întrebările dumneavoastră. Numele, numerele CPR și adresele sunt ascunse înainte.
page-model-off = Pentru scrisoarea și întrebările dumneavoastră nu se folosește niciun model lingvistic.
page-model-refuse = Nu folosiți modelul lingvistic
page-model-allow = Folosiți modelul lingvistic

page-sent-files = { $count ->
    [one] Ați trimis 1 fișier.
    [few] Ați trimis { $count } fișiere.
   *[other] Ați trimis { $count } de fișiere.
}
page-sent-text = { $count ->
    [one] Ați lipit un text de 1 caracter.
    [few] Ați lipit un text de { $count } caractere.
   *[other] Ați lipit un text de { $count } de caractere.
}
page-sent-both = { $count ->
    [one] Ați trimis 1 fișier și un mesaj.
    [few] Ați trimis { $count } fișiere și un mesaj.
   *[other] Ați trimis { $count } de fișiere și un mesaj.
}
page-sent-question = Ați scris un mesaj.

page-reading = Se citește scrisoarea …
page-reading-page = Se citește pagina { $number } din { $of } …
page-explaining = Se scrie explicația …
page-queue = Înaintea dumneavoastră la rând: { $ahead ->
    [one] 1 persoană
    [few] { $ahead } persoane
   *[other] { $ahead } de persoane
}. { $minutes ->
    [0] Durează mai puțin de 1 minut.
    [one] Durează cam 1 minut.
    [few] Durează cam { $minutes } minute.
   *[other] Durează cam { $minutes } de minute.
}
page-queue-stay = Între timp puteți folosi altă aplicație.

page-letter-of = Scrisoarea { $number } din { $of }
page-where = Arătați-mi unde
page-where-hide = Ascundeți
page-where-picture = Pagina { $page } a scrisorii. Propoziția este marcată cu galben.
page-where-text = Aici scrie asta în scrisoare. Propoziția este scoasă în evidență.
page-wrong = Acest rând este greșit
page-wrong-thanks = Mulțumim. Am numărat asta. Sunați la primărie dacă aveți îndoieli.

page-calendar = Puneți datele în calendarul meu
page-calendar-name = datele-din-scrisoare
page-write-title = Răspundeți la scrisoare
page-write-why = Alegeți ce doriți să scrieți. Primiți un text pe care îl puteți trimite chiar dumneavoastră.
page-write-more = Arătați mai multe
page-write-text = Textul de trimis, în daneză:
page-write-means = Ce înseamnă textul:
page-copy = Copiați textul
page-copied = Copiat
page-marked = Textul este selectat. Alegeți „Copiază”.
page-ways-title = Vă este greu să faceți asta fără ajutor?
page-ways-no-mitid = Nu pot folosi MitID
page-ways-helping = Ajut pe altcineva

page-received-title = Când ați primit scrisoarea?
page-received-why = Un termen din scrisoare se numără din ziua în care ați primit-o. Alegeți ziua, și calculăm termenul.
page-received-safe = Până alegeți, numărăm de la data de pe scrisoare. Așa este cel mai sigur.
page-received-digital = Am primit-o în Digital Post
page-received-paper = Am primit-o pe hârtie
page-received-day = Am primit-o într-o anumită zi
page-received-which = În ce zi ați primit scrisoarea? Dacă a fost în altă zi, scrieți-o în câmpul de jos. De exemplu: 3 noiembrie.
page-received-is-digital = Termenul este calculat ca și cum scrisoarea a venit în Digital Post la data scrisorii.
page-received-is-paper = Termenul este calculat de la data scrisorii. Așa este cel mai sigur când nu știm în ce zi a venit poșta.
page-received-is-day = Termenul este calculat din ziua în care ați primit scrisoarea: { $date }.
page-received-not-then = Ziua aceasta nu se potrivește. Alegeți o zi de la data scrisorii până astăzi.
page-received-change = Alegeți altă zi

page-split-title = Este o scrisoare sau sunt mai multe?
page-split-why = Nu ne dăm seama din pagini dacă merg împreună.
page-split-one = Este o singură scrisoare
page-split-more = Sunt mai multe scrisori

page-deleted = Scrisoarea dumneavoastră este ștearsă. Nu am păstrat nimic.
page-stopped = Ați oprit. Scrisoarea nu este citită până la capăt. Trimiteți-o din nou când doriți.
page-expired = Ați lipsit mult timp, așa că scrisoarea este ștearsă. Trimiteți-o din nou dacă doriți să vedeți explicația.
page-failed = Ceva nu a mers la noi. Nu ați greșit cu nimic. Încercați din nou peste puțin timp.
page-whom-to-call = Dacă este urgent, sunați la { $municipality }: { $phone }. { $hours }
page-too-fast = Ați trimis foarte mult în timp scurt. Așteptați câteva minute, apoi încercați din nou.
page-full = Acum mulți folosesc pagina. Așteptați câteva minute, apoi încercați din nou.
page-too-many-files = Câte fișiere puteți trimite deodată: { $limit }. Trimiteți întâi fișierele alese.
page-text-too-long = Textul este prea lung. Trimiteți scrisoarea ca fișier.
page-upload-lost = Fișierul nu mai este la noi. Alegeți-l din nou, apoi trimiteți-l.
page-upload-bad = Fișierul nu a ajuns cum trebuie. Încercați din nou.
page-not-found = Pagina aceasta nu există.
page-still-reading = Încă citim ce ați trimis. O clipă.

# Questions and answers.
page-looking = Se caută răspunsul …
page-more = Mai puteți întreba:
page-more-card = Aveți o întrebare despre scrisoare? Alegeți una aici sau scrieți întrebarea dumneavoastră mai jos.
page-source = Sursa:
page-source-updated = actualizată la { $date }
page-source-taken = textul este de la { $site }
page-source-letter = Sursa: scrisoarea dumneavoastră, pagina { $page }
page-source-letter-named = Sursa: scrisoarea „{ $title }”, pagina { $page }
page-not-received = Nimeni nu a primit mesajul dumneavoastră
page-no-guidance = Acum nu se poate căuta pe paginile primăriei. Pot răspunde numai din scrisoarea dumneavoastră și din lista de cuvinte.
page-right = A fost corect răspunsul?
page-right-yes = Da, a fost corect
page-right-no = Nu, a fost greșit
page-right-thanks = Mulțumim pentru răspuns.
page-right-sorry = Mulțumim că ne-ați spus. Ca să fie sigur, întrebați un om: sunați la { $municipality }, { $phone }. { $hours }
page-question-too-long = Întrebarea este prea lungă. Scrieți-o cu mai puține cuvinte.
page-stopped-looking = Ați oprit. Întrebați din nou când doriți.

page-crisis = Nu trebuie să treceți prin asta fără ajutor. Sunați acum dacă dumneavoastră sau altcineva este în pericol.
page-emergency = Este cineva în pericol acum? Sunați la { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Corecție la această scrisoare
page-correction-said = { $municipality } scrie ({ $date }): { $text }
page-correction-card = Explicația de mai jos arată ce scrie chiar în scrisoare.
page-off-chat = Chatul este oprit acum.
page-off-model = Modelul lingvistic este oprit acum. Primiți în continuare răspunsuri.
page-off-said = { $municipality } scrie: { $text }
