# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = Kâğıt olarak yanınıza alın
paper-title = Bunu gişeye götürün
paper-made = Bunu bir program yazdı: { $date }. Geçerli olan mektuptur.
paper-page = Mektubun { $page }. sayfası:
paper-question = Sorum
paper-notes = Notlar
paper-large = Büyük yazı
paper-usual = Normal yazı
paper-pdf = PDF olarak indir
paper-print = Tarayıcınızda “Yazdır”a basın.
paper-with = Son sorumu ekle
paper-without = Sorumu ekleme
