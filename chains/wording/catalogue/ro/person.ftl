# Romanian.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = Vreau să vorbesc cu un om
person-title = Vorbiți cu un om
person-call = Sunați la { $municipality }: { $phone }. { $hours }
person-no-chat = Pe această pagină nu răspunde un om. Trebuie să sunați.
person-share = Arătați-i angajatului ce ați văzut aici
person-share-why = Alegeți ce poate vedea angajatul. Primiți un cod pe care îl spuneți la telefon. Așa nu trebuie să explicați totul din nou.
person-card = Explicația scrisorii: { $title }
person-answers = Întrebările dumneavoastră și răspunsurile (număr: { $count })
person-question = Ce doriți să întrebați? Puteți lăsa câmpul gol.
person-hidden = Numele, numerele CPR și adresele sunt ascunse. Nu trebuie să scrieți cine sunteți.
person-preview = Vedeți ce vede angajatul
person-preview-title = Asta vede angajatul
person-danish = În daneză
person-asked = Ați întrebat
person-choose = Alegeți ceva sau scrieți o întrebare.
person-make = Faceți un cod
person-change = Schimbați
person-code = Codul dumneavoastră: { $code }
person-code-say = Sunați la { $municipality }: { $phone } și spuneți codul. { $hours }
person-until = Codul este valabil până { $date }, ora { $time }. Apoi se șterge ce ați arătat.
person-until-kept = Codul este valabil până { $date }, ora { $time }. Ați fost de acord să păstrăm. De aceea se șterge cel mai târziu { $later }.
person-too-early = Telefonul se deschide abia când codul nu mai este valabil. Faceți codul în ziua în care sunați.
person-withdraw = Ștergeți codul
person-withdrawn = Codul este șters. Nimeni nu îl mai poate folosi.
person-back = Înapoi la scrisoare
