# Romanian (ro). What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# $sender is the sender's name or "sender-unknown", which is worded so that it also fits after "de la".

sender-known = { $name }
sender-unknown = expeditorul scrisorii

what-hearing = Aceasta este o consultare (høring) de la { $sender }: încă nu s-a hotărât nimic.
    .easy = Scrisoarea este de la { $sender }. Încă nu s-a hotărât nimic.
what-decision-refusal = Aceasta este o decizie (afgørelse) de la { $sender }, iar răspunsul este nu.
    .easy = Scrisoarea este de la { $sender }. Răspunsul este nu.
what-decision-partly = Aceasta este o decizie (afgørelse) de la { $sender }: răspunsul este da pentru o parte și nu pentru altă parte.
    .easy = Scrisoarea este de la { $sender }. Pentru o parte răspunsul este da. Pentru altă parte răspunsul este nu.
what-decision-grant = Aceasta este o decizie (afgørelse) de la { $sender }, iar răspunsul este da.
    .easy = Scrisoarea este de la { $sender }. Răspunsul este da.
what-decision-change = Aceasta este o decizie (afgørelse) de la { $sender }, care schimbă ceva pentru dumneavoastră.
    .easy = Scrisoarea este de la { $sender }. Se schimbă ceva pentru dumneavoastră.
what-order = Acesta este un ordin (påbud) sau o interdicție (forbud) de la { $sender }.
    .easy = Scrisoarea este de la { $sender }. Trebuie să respectați ce scrie în ea.
what-summons = Aceasta este o convocare (indkaldelse) de la { $sender }, la o oră fixă.
    .easy = Scrisoarea este de la { $sender }. Aveți o programare.
what-payment-demand = Aceasta este o cerere de plată de la { $sender }.
    .easy = Scrisoarea este de la { $sender }. Vi se cer bani.
what-reminder = Aceasta este o scrisoare de reamintire de la { $sender }.
    .easy = Scrisoarea este de la { $sender }. Vi s-a mai scris înainte.
what-information-request = { $sender } are nevoie de ceva de la dumneavoastră.
    .easy = Scrisoarea este de la { $sender }. Lipsește ceva de la dumneavoastră.
what-notice = Aceasta este o înștiințare prealabilă (varsel) de la { $sender } despre ceva care se va întâmpla.
    .easy = Scrisoarea este de la { $sender }. Se va întâmpla ceva.
what-offer = Aceasta este o ofertă de la { $sender }.
    .easy = Scrisoarea este de la { $sender }. Vi se oferă ceva.
what-receipt = Aceasta este o confirmare de primire (kvittering) de la { $sender }.
    .easy = Scrisoarea este de la { $sender }. S-a primit ceva de la dumneavoastră.
what-information = Aceasta este o scrisoare de la { $sender }, cu informații pentru dumneavoastră.
    .easy = Scrisoarea este de la { $sender }. Vi se spune ceva.
what-other = Aceasta este o scrisoare de la { $sender }.
    .easy = Scrisoarea este de la { $sender }.
what-fraud = Asta pare o înșelătorie.
    .easy = Atenție. Pare o înșelătorie.
what-no-letter = Asta nu pare o scrisoare de la o autoritate către dumneavoastră.
    .easy = Nu pare o scrisoare de la o autoritate.

what-date = Scrisoarea este din { $date }.
what-subject-known = Despre ce este vorba: { $terms } (în scrisoare: „{ $subject }”)
what-subject = Despre ce este vorba: „{ $subject }”
what-case-number = Număr de dosar (sagsnummer): { $number }

nothing-to-do = Se pare că scrisoarea nu vă cere să faceți nimic.
    .easy = Scrisoarea nu vă cere nimic.
nothing-found-to-do = Pe paginile care s-au putut citi nu este nimic ce trebuie să faceți. Verificați chiar dumneavoastră restul scrisorii.
    .easy = Unele pagini nu s-au putut citi. Citiți chiar dumneavoastră toată scrisoarea. Poate scrie ceva ce trebuie să faceți.

meaning-hearing = { $sender } nu a hotărât nimic. Puteți spune mai întâi ce credeți.
    .easy = Nu s-a hotărât nimic. Puteți spune mai întâi ce credeți.
meaning-decision-refusal = Răspunsul este nu. Puteți întreba, dacă nu înțelegeți de ce.
    .easy = Nu înțelegeți de ce? Atunci întrebați.
meaning-decision-refusal-appeal = Răspunsul este nu, dar puteți face contestație dacă nu sunteți de acord.
    .easy = Nu sunteți de acord? Atunci puteți face contestație.
meaning-decision-refusal-court = Răspunsul este nu. Dacă nu sunteți de acord, puteți merge în instanță.
    .easy = Nu sunteți de acord? Atunci puteți merge în instanță.
meaning-decision-partly = Citiți ce primiți și ce nu primiți.
    .easy = Citiți ce primiți. Citiți ce nu primiți.
meaning-decision-partly-appeal = Puteți contesta ce nu primiți.
    .easy = Nu primiți destul? Atunci puteți face contestație.
meaning-decision-grant = Răspunsul este da, dar pot fi condiții pe care trebuie să le respectați.
    .easy = { $sender } spune da. Vedeți dacă sunt reguli de respectat.
meaning-decision-change = { $sender } a hotărât ceva care schimbă ce aveți sau ce primiți.
    .easy = Ceva va fi altfel pentru dumneavoastră.
meaning-order = { $sender } a hotărât ceva ce trebuie să respectați.
    .easy = { $sender } a hotărât ceva. Trebuie să respectați asta.
meaning-summons = Trebuie să veniți sau să fiți gata la o oră fixă.
    .easy = Trebuie să veniți. Nu puteți? Atunci sunați înainte.
meaning-payment-demand = Dacă nu puteți plăti sau nu sunteți de acord, sunați la { $sender } înainte de termen.
    .easy = Nu puteți plăti? Atunci sunați la ei înainte de termen.
meaning-payment-demand-late = Dacă nu puteți plăti sau nu sunteți de acord, sunați imediat la { $sender }.
    .easy = Nu puteți plăti? Atunci sunați la ei acum.
meaning-reminder = { $sender } v-a mai scris și încă așteaptă ceva.
    .easy = { $sender } v-a mai scris. Vă așteaptă.
meaning-information-request = { $sender } are nevoie de ceva de la dumneavoastră ca să continue cu dosarul.
    .easy = Trebuie să afle ceva de la dumneavoastră.
meaning-notice = { $sender } vă spune ce are de gând să facă și când.
    .easy = { $sender } spune ce se va întâmpla.
meaning-offer = Puteți spune da sau nu la ofertă.
    .easy = Puteți spune da. Puteți spune și nu.
meaning-receipt = { $sender } a primit ceva de la dumneavoastră.
    .easy = S-a primit ce ați trimis.
meaning-information = { $sender } vrea să știți ceva.
    .easy = Aici este ceva ce trebuie să știți.
meaning-other = Nu este sigur ce vrea scrisoarea. Citiți-o chiar dumneavoastră și întrebați dacă aveți îndoieli.
    .easy = Scrisoarea este greu de explicat aici. Cereți ajutorul cuiva.
meaning-fraud = Nu plătiți și nu deschideți niciun link. Întrebați chiar dumneavoastră autoritatea, la un număr găsit de dumneavoastră.
    .easy = Nu plătiți. Nu apăsați pe nimic.
meaning-no-letter = Dacă aveți o scrisoare, fotografiați-o sau alegeți fișierul cu scrisoarea.
    .easy = Aveți o scrisoare? Fotografiați-o. Sau alegeți fișierul.

meaning-own-words = În scrisoare scrie{ in-danish }: „{ $sentence }”
meaning-appointment = Programarea este { $date }.
meaning-appointment-time = Programarea este { $date }, la ora { $time }.
meaning-date = O zi de ținut minte: { $date }. În scrisoare scrie{ in-danish }: „{ $sentence }”
meaning-date-time = O zi de ținut minte: { $date }, la ora { $time }. În scrisoare scrie{ in-danish }: „{ $sentence }”
meaning-receive-monthly = Primiți { $amount } pe lună.
meaning-receive-instead = Primiți { $amount } pe lună în loc de { $before }
meaning-own-words-undecided = În scrisoare scrie{ in-danish }: „{ $sentence }” Despre asta încă nu s-a hotărât nimic.
meaning-duties-if = Ce trebuie să faceți este valabil numai în anumite cazuri. Vedeți dacă este valabil pentru dumneavoastră.
    .easy = Poate trebuie să faceți ceva. Vedeți dacă este valabil pentru dumneavoastră.
meaning-duties = { $count ->
    [one] Trebuie să faceți un lucru.
    [few] Trebuie să faceți { $count } lucruri.
   *[other] Trebuie să faceți { $count } de lucruri.
 }
    .easy = { $count ->
        [one] Trebuie să faceți un lucru.
        [few] Trebuie să faceți { $count } lucruri.
       *[other] Trebuie să faceți { $count } de lucruri.
    }
meaning-duties-first = { $count ->
    [one] Trebuie să faceți un lucru, cel mai târziu { $date }.
    [few] Trebuie să faceți { $count } lucruri. Primul termen este { $date }.
   *[other] Trebuie să faceți { $count } de lucruri. Primul termen este { $date }.
 }
    .easy = { $count ->
        [one] Trebuie să faceți un lucru. Faceți-l cel mai târziu { $date }.
        [few] Trebuie să faceți { $count } lucruri. Primul termen este { $date }.
       *[other] Trebuie să faceți { $count } de lucruri. Primul termen este { $date }.
    }
