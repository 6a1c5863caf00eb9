# Turkish (tr). Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

# What the pages say.
answer-composed = Kısaca, aşağıdaki kaynaklardan bir dil modeli tarafından yazıldı:
answer-composed-beside = Bir dil modeli tarafından sizin dilinizde yazıldı. Sözler tam olarak kontrol edilmedi. Geçerli olan kaynaklardır.
answer-page-says = “{ $title }” sayfasında şöyle yazıyor:
answer-page-under = “{ $title }” sayfasında, “{ $heading }” başlığı altında şöyle yazıyor:
answer-page-also = “{ $title }” sayfasında şu da yazıyor:
answer-page-old = Sayfanın son değiştiği tarih: { $updated }. Telefonla arayıp hâlâ geçerli olup olmadığını sorun.
answer-pages-say-too = Belediyenin sayfalarında da bununla ilgili bilgi var:
answer-quote = “{ $words }”
answer-source = Kaynak: { $title }. { $url }
answer-source-updated = Kaynak: { $title }, değiştirildiği tarih: { $updated }. { $url }
answer-source-taken = Metnin kaynağı: { $site }.
answer-source-letter = Kaynak: mektubunuz, sayfa { $page }.
answer-source-glossary = Kaynak: kelime listesi.
answer-not-translated = Sayfadaki metin { $language }. Çevrilmedi.
answer-language-da = Danca
answer-language-other = sizin dilinizden başka bir dilde
answer-read-with-you = Metni burada sizinle birlikte okuyabilirler: { $name }. Telefon: { $phone }. Oraya da gidebilirsiniz.
answer-interpreter = Belediye ile konuşurken tercüman isteyebilirsiniz.
answer-word = “{ $word }” Danca bir sözdür. Anlamı: { $name }. { $meaning }
answer-word-in-letter = Mektubunuzda şöyle yazıyor:

# What the letter says.
answer-no-deadline = Mektupta sizin için bir son tarih bulunamadı. Emin değilseniz arayın ve sorun.
answer-nothing-to-do = Mektupta yapmanız gereken bir şey bulunamadı.
answer-amount-pay = Ödemeniz gereken tutar: { $amount }
answer-amount-repay = Geri ödemeniz gereken tutar: { $amount }
answer-amount-receive = Alacağınız tutar: { $amount }
answer-amount-considered = Mektupta şu tutar yazıyor: { $amount } Henüz hiçbir karar verilmedi.
answer-nothing-decided = Henüz hiçbir karar verilmedi, bu yüzden itiraz edilecek bir şey yok. Ne düşündüğünüzü söyleyebilirsiniz.
answer-meeting = Gelmeniz gereken gün: { $date }.
answer-meeting-time = Gelmeniz gereken gün: { $date }, saat { $time }.
answer-sender = Mektubu gönderen: { $sender }
answer-department = Bölüm: { $name }
answer-letter-date = Mektubun tarihi: { $date }.
answer-case-number = Dosya numarası (sagsnummer): { $number }
answer-more-time = Daha fazla süre isteyebilirsiniz. Son tarih geçmeden mektubu gönderenleri arayın. Onlar evet diyene kadar mektuptaki son tarih geçerlidir.
answer-cannot-come = Gelemiyorsanız, orada olmanız gereken saatten önce haber verin. Yeni bir randevu isteyin.
answer-cannot-pay = Ödeyemiyorsanız, son tarih geçmeden mektubu gönderenleri arayın. Azar azar ödeyip ödeyemeyeceğinizi sorun.
answer-not-in-letter = Bu, mektupta bulunamadı. Emin değilseniz mektubu gönderenleri arayın.

# Whom to call.
answer-call-department = Arayın: { $municipality }, { $name }, telefon { $phone }
answer-call-municipality = Arayın: { $municipality }, telefon { $phone }

# When there is no answer.
answer-no-guidance = Bu, belediyenin sayfalarında yazmıyor ve ben tahmin yürütmem. Bir insana sorun.
answer-no-pages = Şu anda belediyenin sayfalarına bakamıyorum. Daha sonra yeniden deneyin veya bir insana sorun.
answer-own-case = Dosyanızı göremem. Nasıl karar verileceğini de söyleyemem. Bunu sadece dosyanıza bakanlar söyleyebilir.
answer-out-of-scope-medical = Hastalık veya ilaç konusunda tavsiye veremem. Doktorunuzu arayın. Hayati tehlike varsa 112’yi arayın.
answer-out-of-scope-legal = Hukuki tavsiye veremem ve kimin haklı olduğunu söyleyemem. Bir avukata sorun veya ücretsiz hukuki danışmaya başvurun (retshjælp, advokatvagt).
answer-out-of-scope-politics = Ne düşünmeniz veya kime oy vermeniz gerektiğini söylemem. Seçimler ve siyaset hakkında buradan okuyabilirsiniz: { $municipality }, { $website }
answer-out-of-scope-other = Bu konuda yardım edemem.
answer-what-i-do = Resmi makamlardan gelen mektupları açıklayabilirim ve belediyenin sayfalarından cevap verebilirim.

# When something is done here that has to be done elsewhere.
answer-not-received = Buraya yazdıklarınız belediyeye ulaşmadı. Hiçbir şey gönderilmedi. Kendiniz göndermeniz gerekir.
answer-not-received-appeal = Henüz itiraz etmediniz. Buraya yazdıklarınız belediyeye ulaşmadı ve hiçbir şey gönderilmedi. İtirazınızı kendiniz göndermeniz veya telefonla bildirmeniz gerekir.
answer-not-received-apply = Henüz başvurmadınız. Buraya yazdıklarınız belediyeye ulaşmadı ve hiçbir şey gönderilmedi. Kendiniz başvurmanız gerekir.
answer-not-received-sick = Hastalandığınız veya iyileştiğiniz henüz bildirilmedi. Buraya yazdıklarınız kimseye ulaşmadı. Şimdi kendiniz haber verin: işiniz varsa iş yerinize, yoksa belediyeye.
answer-not-received-cancel = Randevunuz iptal edilmedi. Buraya yazdıklarınız kimseye ulaşmadı. Orada olmanız gereken saatten önce kendiniz haber verin.
answer-not-received-change = Mesajınız belediyeye ulaşmadı. Hiçbir şey değiştirilmedi. Kendiniz haber vermeniz gerekir.
answer-not-received-send = Belgeleriniz veya bilgileriniz belediyeye ulaşmadı. Hiçbir şey gönderilmedi. Kendiniz göndermeniz gerekir.
answer-not-received-end = Hiçbir şey sona erdirilmedi. Buraya yazdıklarınız belediyeye ulaşmadı. Kendiniz bildirip sona erdirmeniz gerekir.
answer-not-received-report = Buraya yazdıklarınız belediyeye ulaşmadı. Hiçbir şey bildirilmedi. Kendiniz bildirmeniz gerekir.
answer-not-received-book = Randevu alınmadı. Buraya yazdıklarınız kimseye ulaşmadı. Randevuyu kendiniz almanız gerekir.
answer-channels = Digital Post’ta yazabilir, arayabilir veya oraya gidebilirsiniz. Dosya numaranız (sagsnummer) varsa onu da yazın.

# A life in danger.
answer-crisis-nobody = Bir programa yazıyorsunuz. Bunu hiçbir insan okumuyor. Telefonla arayın, sizi dinleyecek biri var.

# When the question is not clear.
answer-what-about = Ne öğrenmek istiyorsunuz? Bir soru yazın veya mektubunuzu gönderin.
answer-what-about-letter = Mektup hakkında ne öğrenmek istiyorsunuz? Buradan seçin veya bir soru yazın.
answer-which-letter = Hangi mektubu soruyorsunuz? Mektubu gönderin, bakayım. Ya da konusunu yazın.
answer-which-page = Bu konuda ne öğrenmek istiyorsunuz? Belediyenin sayfalarından birini seçin veya biraz daha yazın.
answer-is-letter = Bu bir mektuba benziyor. Mektup olarak gönderin, o zaman açıklanır.
answer-welcome = Rica ederim. Öğrenmek istediğiniz başka bir şey var mı?

# Questions on buttons.
ask-deadline = Son tarih ne zaman?
ask-meeting = Ne zaman ve nerede olmam gerekiyor?
ask-cannot-pay = Ödeyemezsem ne yapmalıyım?
ask-consequence = Bunu yapmazsam ne olur?
ask-bring = Yanımda ne getirmeliyim?
ask-more-time = Daha fazla süre alabilir miyim?
ask-cannot-come = Gelemezsem ne yapmalıyım?
ask-appeal = Bu mektuba nasıl itiraz ederim?
ask-call = Kimi arayabilirim?
ask-amount = Ne kadar para söz konusu?
ask-do = Ne yapmam gerekiyor?
ask-how-to-pay = Nasıl öderim?
ask-meaning = Mektup ne anlama geliyor?
ask-sender = Mektubu kim gönderdi?
ask-how-appeal = Bir karara nasıl itiraz ederim?
ask-interpreter = Tercüman alabilir miyim?
ask-without-mitid = MitID’m yoksa ne yapmalıyım?
ask-power-of-attorney = Başka birine nasıl vekaletname veririm?
ask-instalments = Taksitle ödeyebilir miyim?
ask-adviser = Vatandaş danışmanı ne konuda yardım edebilir?
ask-page = { $title }

# The command line.
answer-suggestions = Şunları da sorabilirsiniz:
answer-choices = Seçin:
answer-nothing-published = Henüz cevap verilecek sayfa yok. Sayfaları şununla alın: python -m knowledge refresh --publish
