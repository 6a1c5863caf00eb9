# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Kâğıda dök, yanına al
paper-title = Bunu gişeye götür
paper-made = Bir program yazdı: { $date }. Geçerli olan mektuptur.
paper-page = Mektubun { $page }. sayfası:
paper-question = Sorum
paper-notes = Notlar
paper-large = Büyük yazı
paper-usual = Normal yazı
paper-pdf = PDF olarak indir
paper-print = Tarayıcında “Yazdır”a bas.
paper-with = Son sorumu ekle
paper-without = Sorumu ekleme
