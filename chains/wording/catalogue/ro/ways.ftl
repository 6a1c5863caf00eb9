# Romanian (ro). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = Puteți primi ajutor fără MitID. Spuneți când sunați: „Nu pot folosi MitID.”
ways-still-holds = Termenul rămâne valabil. Sunați din timp.
ways-come = Veniți personal în acea zi. Nu aveți nevoie de MitID pentru asta.
ways-letter = În scrisoare scrie: „{ $words }”
ways-phone = Sunați: { $sender }, { $value }. Întrebați cum puteți face fără MitID.
ways-paper = Puteți trimite și o scrisoare pe hârtie către: { $sender }. Trebuie să ajungă înainte de termen.
ways-paper-to = Puteți trimite și o scrisoare pe hârtie către: { $sender }, { $value }. Trebuie să ajungă înainte de termen.
ways-no-phone = Nu am găsit un număr de telefon în scrisoare. Sunați la { $municipality }: { $phone }. Întrebați pe cine trebuie să sunați.
ways-exempt = Poate puteți fi scutit de Digital Post. Atunci primiți scrisorile pe hârtie. Întrebați la { $municipality }: { $phone }.
ways-help-mitid = Nu folosiți niciodată MitID-ul altcuiva. Nimeni nu are voie, nici în familie.
ways-help-read = Puteți citi scrisoarea împreună.
ways-help-power = Vreți să scrieți sau să răspundeți pentru altcineva? Atunci acea persoană trebuie să vă dea o procură (fuldmagt). Este un acord scris.
ways-help-how = Procura se poate da pe borger.dk sau pe hârtie. { $municipality } poate ajuta: { $phone }.
ways-help-post = Pe borger.dk, persoana vă poate lăsa și să îi citiți Digital Post.
ways-help-call = Sunați împreună: { $sender }, { $value }. Atunci persoana poate spune chiar ea că acceptă ajutorul.
ways-share = Trimiteți explicația mai departe
ways-share-why = Puteți copia textul și îl puteți trimite cuiva în care aveți încredere. Numele, numerele CPR, adresele și numerele de dosar sunt scoase. Citiți mai întâi tot textul.
