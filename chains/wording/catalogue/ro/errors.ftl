# Romanian (ro). What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

error-empty-file = Fișierul este gol. Alegeți fișierul din nou sau fotografiați scrisoarea.
error-unsupported-file = Acest fel de fișier nu se poate citi aici. Trimiteți scrisoarea ca PDF, imagine, fișier Word, e-mail sau text. Puteți și să fotografiați scrisoarea.
error-damaged-file = Fișierul este stricat și nu se poate deschide. Descărcați scrisoarea din nou, de exemplu din Digital Post. Puteți și să o fotografiați.
error-encrypted-file = Fișierul este blocat cu o parolă. Deschideți-l chiar dumneavoastră și salvați-l fără parolă. Puteți și să fotografiați scrisoarea.
error-too-large = Fișierul este prea mare. { $limit ->
    [0] Trimiteți
   *[other] Poate avea cel mult { $limit } MB. Trimiteți
 } un fișier mai mic sau fotografiați fiecare pagină.
error-too-many-pages = Sunt prea multe pagini. { $limit ->
    [0] Trimiteți
   *[other] Numărul cel mai mare de pagini: { $limit }. Trimiteți
 } doar scrisoarea, fără anexe.
error-took-too-long = Citirea fișierului a durat prea mult. Încercați din nou cu mai puține pagini sau fotografiați fiecare pagină.
error-no-text-found = În fișier nu este text de citit. Verificați dacă este fișierul corect. Dacă este o fotografie, faceți-o din nou: { photo-advice }
error-unreadable = Textul nu se poate citi destul de bine ca să fie explicat. Faceți fotografia din nou: { photo-advice }
error-unexpected = Ceva nu a mers la noi. Încercați din nou peste puțin timp. Dacă este urgent, sunați la primărie.

photo-advice = Puneți pagina întinsă, la lumină bună. Trebuie să se vadă toată pagina. Țineți telefonul drept deasupra ei și complet nemișcat.
