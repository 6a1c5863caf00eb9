# Turkish.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = Bir insanla konuşmak istiyorum
person-title = Bir insanla konuşun
person-call = Arayın: { $municipality }, { $phone }. { $hours }
person-no-chat = Bu sayfada size bir insan cevap vermez. Sizin aramanız gerekir.
person-share = Burada gördüklerinizi görevliye gösterin
person-share-why = Görevlinin neleri görebileceğini seçin. Telefonda söyleyeceğiniz bir kod alırsınız. Böylece her şeyi baştan anlatmanız gerekmez.
person-card = Mektubun açıklaması: { $title }
person-answers = Sorularınız ve cevaplar (sayısı: { $count })
person-question = Ne sormak istiyorsunuz? Boş bırakabilirsiniz.
person-hidden = İsimler, CPR numaraları ve adresler gizlenir. Kim olduğunuzu yazmanız gerekmez.
person-preview = Görevlinin göreceklerine bak
person-preview-title = Görevli bunu görür
person-danish = Danca
person-asked = Sorunuz
person-choose = Bir şey seçin veya bir soru yazın.
person-make = Kod oluştur
person-change = Değiştir
person-code = Kodunuz: { $code }
person-code-say = Arayın: { $municipality }, { $phone }. Kodu söyleyin. { $hours }
person-until = Kod { $date }, saat { $time } olana kadar geçerlidir. Sonra gösterdikleriniz silinir.
person-until-kept = Kod { $date }, saat { $time } olana kadar geçerlidir. Saklamamıza izin verdiniz. Bu yüzden en geç { $later } tarihinde silinir.
person-too-early = Telefon, kodun süresi dolduktan sonra açılıyor. Kodu arayacağınız gün oluşturun.
person-withdraw = Kodu sil
person-withdrawn = Kod silindi. Artık kimse kullanamaz.
person-back = Mektuba dön
