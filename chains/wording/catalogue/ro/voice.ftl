# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Citește cu voce tare
page-listen-back = Mesajul anterior
page-listen-pause = Pauză
page-listen-on = Citește mai departe
page-listen-next = Mesajul următor
page-listen-speed = Viteză
page-listen-close = Oprește citirea
page-listen-none = Telefonul tău nu poate citi această limbă. Sună dacă vrei o explicație.
page-speak = Vorbește în loc să scrii
page-speak-done = Oprește și scrie textul
page-speak-where = Vorbește acum. Sunetul este trimis la un serviciu care îl scrie. Nu este păstrat.
page-speak-check = Citește textul. Corectează-l înainte să îl trimiți.
page-speak-unheard = Nu s-a auzit. Încearcă din nou sau scrie.
page-speak-forbidden = Telefonul tău nu permite microfonul.
