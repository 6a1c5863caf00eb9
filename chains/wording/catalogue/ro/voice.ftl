# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Citiți cu voce tare
page-listen-back = Mesajul anterior
page-listen-pause = Pauză
page-listen-on = Citiți mai departe
page-listen-next = Mesajul următor
page-listen-speed = Viteză
page-listen-close = Opriți citirea cu voce tare
page-listen-none = Telefonul dumneavoastră nu poate citi cu voce tare această limbă. Sunați dacă doriți o explicație.
page-speak = Vorbiți în loc să scrieți
page-speak-done = Opriți și scrieți textul
page-speak-where = Vorbiți acum. Sunetul este trimis la un serviciu care scrie ce spuneți. Sunetul nu este păstrat.
page-speak-check = Citiți textul. Corectați-l înainte să îl trimiteți.
page-speak-unheard = Nu s-a auzit. Încercați din nou sau scrieți.
page-speak-forbidden = Telefonul dumneavoastră nu permite folosirea microfonului.
page-word = Ce înseamnă cuvântul
page-close = Închide
