# Turkish (tr). The page's own texts. Short sentences, everyday words, figures for numbers.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

page-title = Brevklar: mektubunuz açıklansın
page-description = Belediyeden gelen mektubunuzun ne anlama geldiğini ve ne yapmanız gerektiğini öğrenin.
page-brand = Brevklar
page-of = Belediye: { $municipality }
page-skip = Mektuba git
page-language = Dil
page-language-name = Türkçe
page-level = Daha kolay sözler
page-accessibility = Erişilebilirlik
page-call-label = Ara: { $municipality }, { $phone }
page-open-until = Şimdi açık. Kapanış saati:{"\u00A0"}{ $time }.
page-opens-at = Şimdi kapalı. Açılış: { $day }, saat{"\u00A0"}{ $time }.
page-closed = Şimdi kapalı.
page-delete = Sil
page-delete-label = Mektubumu sil
page-delete-sure = Mektup şimdi silinsin mi? Bu geri alınamaz.
page-photo = Fotoğraf çek
page-file = Dosya seç
page-input = Bir soru yazın veya bir mektup yapıştırın
page-input-short = Sorun veya mektubu yapıştırın
page-stop = Durdur
page-remove = Dosyayı çıkar
page-send = Gönder
page-explain = Mektubu açıkla
page-needs-script = Bu sayfa için JavaScript gerekir. Açın veya arayın: { $municipality }, { $phone }.
page-opening = Sayfa açılıyor …
page-offline = Şu anda bağlantı yok. Sayfa kendi kendine denemeye devam ediyor.
page-notices = Bildirimler
page-messages = Mektubunuz, sorularınız ve cevaplar

page-welcome-title = Belediyeden gelen mektubunuzu anlayın
page-welcome-do = Mektubun fotoğrafını çekin, bir dosya seçin veya metni aşağıdaki alana yapıştırın. O zaman mektubun ne anlama geldiğini, ne yapmanız gerektiğini ve son tarihi görürsünüz. Sorunuz varsa aynı yere yazın.
page-welcome-pages = Mektup birkaç sayfa mı? “Mektubu açıkla” düğmesine basmadan önce hepsini ekleyin.
page-welcome-program = Bir programla konuşuyorsunuz. O bir insan değil.
page-welcome-kept = Mektup sadece siz buradayken saklanır. “Sil” düğmesine bastığınızda veya { $minutes } dakika uzak kaldığınızda silinir.
page-welcome-case = Buraya yazdıklarınız dosyanıza girmez.
page-translation-unchecked = Belediyeden hiç kimse bu çeviriyi henüz kontrol etmedi. Emin değilseniz bir insana sorun.
page-welcome-human = Bir insanla konuşmak ister misiniz? Arayın: { $municipality }, { $phone }.
page-welcome-short = Bir programla konuşuyorsunuz. “Sil” düğmesine bastığınızda veya { $minutes } dakika uzak kaldığınızda mektup silinir. Buradaki hiçbir şey dosyanıza girmez.
page-model-on = Başka bir program, bir dil modeli, daha kolay sözlerle yazmaya yardım eder. Mektubun metni ve sorularınız ona gider. İsimler, CPR numaraları ve adresler önce gizlenir.
page-model-off = Mektubunuz ve sorularınız için dil modeli kullanılmıyor.
page-model-refuse = Dil modeli kullanma
page-model-allow = Dil modeli kullan

page-sent-files = { $count ->
    [one] 1 dosya gönderdiniz.
   *[other] { $count } dosya gönderdiniz.
}
page-sent-text = { $count ->
    [one] 1 karakterlik bir metin yapıştırdınız.
   *[other] { $count } karakterlik bir metin yapıştırdınız.
}
page-sent-both = { $count ->
    [one] 1 dosya ve bir mesaj gönderdiniz.
   *[other] { $count } dosya ve bir mesaj gönderdiniz.
}
page-sent-question = Bir mesaj yazdınız.

page-reading = Mektup okunuyor …
page-reading-page = Sayfa { $number } / { $of } okunuyor …
page-explaining = Açıklama yazılıyor …
page-queue = Sırada önünüzde { $ahead ->
    [one] 1 kişi
   *[other] { $ahead } kişi
} var. { $minutes ->
    [0] 1 dakikadan az sürer.
    [one] Yaklaşık 1 dakika sürer.
   *[other] Yaklaşık { $minutes } dakika sürer.
}
page-queue-stay = Bu sırada başka bir uygulama kullanabilirsiniz.

page-letter-of = Mektup { $number } / { $of }
page-where = Nerede olduğunu göster
page-where-hide = Yeniden gizle
page-where-picture = Mektubun { $page }. sayfası. Cümle sarıyla işaretlendi.
page-where-text = Mektupta burada yazıyor. Cümle öne çıkarıldı.
page-wrong = Bu satır yanlış
page-wrong-thanks = Teşekkürler. Bunu saydık. Emin değilseniz belediyeyi arayın.

page-calendar = Tarihleri takvimime ekle
page-calendar-name = mektuptaki-tarihler
page-write-title = Mektuba cevap yaz
page-write-why = Ne yazmak istediğinizi seçin. Kendiniz gönderebileceğiniz bir metin alırsınız.
page-write-more = Daha fazla göster
page-write-text = Gönderilecek metin (Danca):
page-write-means = Metnin anlamı:
page-copy = Metni kopyala
page-copied = Kopyalandı
page-marked = Metin seçildi. “Kopyala”yı seçin.
page-ways-title = Bunu kendiniz yapmak zor mu?
page-ways-no-mitid = MitID kullanamıyorum
page-ways-helping = Başkasına yardım ediyorum

page-received-title = Mektubu ne zaman aldınız?
page-received-why = Mektuptaki bir son tarih, mektubu aldığınız günden sayılır. Günü seçin, son tarihi hesaplayalım.
page-received-safe = Siz seçene kadar mektubun tarihinden sayıyoruz. En güvenlisi budur.
page-received-digital = Digital Post’ta aldım
page-received-paper = Kâğıt olarak aldım
page-received-day = Belirli bir günde aldım
page-received-which = Mektubu hangi gün aldınız? Başka bir günse aşağıdaki alana yazın. Örneğin: 3 Kasım.
page-received-is-digital = Son tarih, mektup kendi tarihinde Digital Post’a gelmiş gibi hesaplandı.
page-received-is-paper = Son tarih, mektubun tarihinden hesaplandı. Postanın hangi gün geldiğini bilmediğimizde en güvenlisi budur.
page-received-is-day = Son tarih, mektubu aldığınız günden hesaplandı: { $date }.
page-received-not-then = Bu gün uymuyor. Mektubun tarihinden bugüne kadar bir gün seçin.
page-received-change = Başka bir gün seç

page-split-title = Tek mektup mu, birkaç mektup mu?
page-split-why = Sayfalara bakarak bunların bir arada olup olmadığını göremiyoruz.
page-split-one = Tek mektup
page-split-more = Birkaç mektup

page-deleted = Mektubunuz silindi. Hiçbir şey saklanmadı.
page-stopped = Durdurdunuz. Mektup sonuna kadar okunmadı. İstediğiniz zaman yeniden gönderin.
page-expired = Uzun süre uzak kaldınız, bu yüzden mektup silindi. Açıklamayı görmek isterseniz yeniden gönderin.
page-failed = Bizde bir hata oldu. Siz yanlış bir şey yapmadınız. Biraz sonra yeniden deneyin.
page-whom-to-call = Acilse arayın: { $municipality }, { $phone }. { $hours }
page-too-fast = Kısa sürede çok şey gönderdiniz. Birkaç dakika bekleyin, sonra yeniden deneyin.
page-full = Şu anda sayfayı çok kişi kullanıyor. Birkaç dakika bekleyin, sonra yeniden deneyin.
page-too-many-files = Bir defada { $limit } dosya gönderebilirsiniz. Önce seçtiklerinizi gönderin.
page-text-too-long = Metin çok uzun. Mektubu bunun yerine dosya olarak gönderin.
page-upload-lost = Dosya artık bizde değil. Yeniden seçin, sonra gönderin.
page-upload-bad = Dosya doğru ulaşmadı. Yeniden deneyin.
page-not-found = Böyle bir sayfa yok.
page-still-reading = Gönderdiğinizi hâlâ okuyoruz. Bir dakika lütfen.

# Questions and answers.
page-looking = Cevap aranıyor …
page-more = Şunları da sorabilirsiniz:
page-more-card = Mektupla ilgili bir sorunuz var mı? Buradan birini seçin veya aşağıya kendiniz yazın.
page-source = Kaynak:
page-source-updated = güncelleme: { $date }
page-source-taken = metnin kaynağı: { $site }
page-source-letter = Kaynak: mektubunuz, sayfa { $page }
page-source-letter-named = Kaynak: “{ $title }” mektubu, sayfa { $page }
page-not-received = Mesajınız kimseye ulaşmadı
page-no-guidance = Şu anda belediyenin sayfalarına bakılamıyor. Sadece mektubunuzdan ve kelime listesinden cevap verebilirim.
page-right = Bu cevap doğru muydu?
page-right-yes = Evet, doğruydu
page-right-no = Hayır, yanlıştı
page-right-thanks = Cevabınız için teşekkürler.
page-right-sorry = Söylediğiniz için teşekkürler. Emin olmak için bir insana sorun. Arayın: { $municipality }, { $phone }. { $hours }
page-question-too-long = Soru çok uzun. Lütfen daha az sözle yazın.
page-stopped-looking = Durdurdunuz. İstediğiniz zaman yeniden sorun.

page-crisis = Bununla yalnız kalmamalısınız. Siz veya başka biri tehlikedeyse şimdi arayın.
page-emergency = Şu anda tehlikede olan biri mi var? Arayın: { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Bu mektupla ilgili düzeltme
page-correction-said = { $municipality } yazıyor ({ $date }): { $text }
page-correction-card = Aşağıdaki kart, mektubun kendisinde yazanları gösterir.
page-off-chat = Sohbet şu anda kapalı.
page-off-model = Dil modeli şu anda kapalı. Yine de cevap alırsınız.
page-off-said = { $municipality } yazıyor: { $text }
