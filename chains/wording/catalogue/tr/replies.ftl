# Turkish (tr). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = Kime: { $sender }
reply-subject-comment = Görüşlerim
reply-subject-appeal = İtiraz (klage)
reply-subject-cancel = Gelemiyorum
reply-subject-move = Yeni bir randevu rica ediyorum
reply-subject-more-time = Daha fazla süre rica ediyorum
reply-subject-pay-later = Daha geç ödemeyi rica ediyorum
reply-subject-access = Dosyamdaki belgeleri görmek istiyorum
reply-case = Dosya numarası: { $number }
reply-letter = Konu: { $date } tarihli mektubunuz.
reply-cannot-come = Gelemiyorum: { $date }.
reply-cannot-come-time = Gelemiyorum: { $date }, saat { $time }.
reply-new-time = Yeni bir randevu rica ediyorum.
reply-more-time = Son tarih: { $date }. Daha geç bir tarih rica ediyorum.
reply-pay-later = Ödeme için son gün: { $date }. Daha geç veya taksitle ödemeyi rica ediyorum.
reply-comment = Görüşlerim şunlardır:
reply-appeal = Kararınıza itiraz ediyorum.
reply-access = Dosyamdaki bütün belgeleri görmek istiyorum.
reply-blank = ________________________
reply-regards = Saygılarımla
reply-name = { $name }
reply-hint-self = Metni kendiniz göndermeniz gerekir. Buradan hiçbir şey gönderilmez.
reply-hint-blank = Çizgi olan yere kendiniz yazın.
reply-hint-still-holds = Size evet denene kadar son tarih geçerlidir.
reply-hint-meeting = Yakında mı? O zaman telefonla da arayın.
reply-hint-no-reasons = Nedenini yazmanız gerekmez.
reply-hint-by = En geç şu tarihte ellerinde olmalı: { $date }.
reply-hint-passed = Son tarih geçti. Yine de hemen gönderin ve neden geç kaldığını yazın.
reply-hint-mail = E-posta ile gönderin: { $value }
reply-hint-phone = Söylemeyi tercih ederseniz arayın: { $value }
reply-hint-post = Digital Post üzerinden de cevap verebilir veya mektup gönderebilirsiniz. Alıcı: { $sender }.
