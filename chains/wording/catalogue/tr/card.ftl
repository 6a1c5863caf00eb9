# Turkish (tr). The card's headings, deadlines, details and warnings.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

section-notice = Önce bunu okuyun
section-what = Bu nedir?
section-meaning = Ne anlama geliyor?
section-must = Yapmanız gerekenler
section-may = Yapabilecekleriniz
section-consequences = Bunu yapmazsanız
section-appeal = Aynı fikirde değilseniz
section-rights = Haklarınız (mektupta yazmıyor)
section-contact = Kime sorabilirsiniz?

# How near the deadline is.
urgency-today = Bugün
urgency-tomorrow = Yarın
urgency-yesterday = Dün
urgency-ahead = { $days ->
    [one] { $days } gün sonra
   *[other] { $days } gün sonra
 }
urgency-ago = { $days ->
    [one] { $days } gün önce
   *[other] { $days } gün önce
 }
urgency-at-once = Mümkün olduğu kadar çabuk

# Under a line.
deadline-by = En geç { $date }.
deadline-by-time = En geç { $date }, saat { $time }.
deadline-at = { $date }.
deadline-at-time = { $date }, saat { $time }.
deadline-not-before = En erken { $date }.
deadline-said = Mektupta{ in-danish } “{ $words }” yazıyor.
deadline-at-once = Mektupta{ in-danish } “{ $words }” yazıyor: Bunu mümkün olduğu kadar çabuk yapın.
    .easy = Bunu hemen yapın.
deadline-words = Ne zaman: “{ $words }” (mektuptaki { danish-words })
deadline-no-letter-date = Mektupta “{ $words }” yazıyor, ama mektubun tarihi yok. Mektubu aldığınız günden başlayarak sayın. Emin değilseniz arayın ve sorun.
    .easy = Mektubun tarihi yok. Mektupta{ in-danish } “{ $words }” yazıyor. Mektubu aldığınız günden başlayarak sayın. Emin değil misiniz? Arayın ve sorun.
deadline-moved = O gün iş günü değil. Böyle durumda süre genellikle şu güne kadardır: { $date }. Ama daha önce yapmanız iyi olur.
    .easy = O gün tatil. Süre çoğu zaman şu güne kadardır: { $date }. Daha önce yapmanız iyi olur.
deadline-from-letter = Mektupta “{ $words }” yazıyor. Bu, mektubun tarihinden başlayarak sayıldı.
    .easy = Günler mektubun tarihinden başlayarak sayıldı.
deadline-from-receipt = Mektupta “{ $words }” yazıyor. Bu, mektubu aldığınız günden başlayarak sayıldı: { $date }.
    .easy = Mektubu aldığınız gün: { $date }. Günler o günden başlayarak sayıldı.
deadline-assumed-receipt = Mektupta “{ $words }” yazıyor. Her ihtimale karşı bu, mektubun tarihinden başlayarak sayıldı. Mektubu daha sonra aldıysanız, belki daha fazla süreniz vardır.
    .easy = Günler mektubun tarihinden başlayarak sayıldı. Mektubu daha sonra mı aldınız? O zaman belki daha fazla süreniz vardır.
deadline-known = Ne zaman: { $known } (mektupta: “{ $words }”)
deadline-when-it-happens = Bu olduğu anda yapın.
    .easy = Böyle bir şey oldu mu? Hemen yapın.
deadline-passed = Son tarih geçti. Hemen iletişime geçin ve şimdi ne yapabileceğinizi sorun: { $sender }.
    .easy = Son tarih geçti. Şimdi arayın: { $sender }. Yardım isteyin.
appointment-passed = Randevu saati geçti. Gitmediyseniz hemen arayın: { $sender }.
    .easy = Randevu saati geçti. Gitmediniz mi? Şimdi arayın: { $sender }.
how = Nasıl: “{ $words }” (mektuptaki { danish-words })
how-known = Nasıl: { $known } (mektupta: “{ $words }”)
place = Yer: { $words }
bring = Yanınızda getirin: { $things }
bring-at = Ne zaman getireceksiniz: { $date }.
bring-at-time = Ne zaman getireceksiniz: { $date }, saat { $time }.
amount = Tutar: { $amount }
payment-slip = Ödeme satırı: { $line }
payment-account = Hesap: reg.nr. { $bank }, kontonr. { $account }
payment-due = Son ödeme günü: { $date }.
payment-in-letter = Nasıl ödeneceği mektupta yazıyor.
not-translated = Yapmanız gerekenlerden burada sadece mektubun kendi dilinde yazanlar: { $count } / { $of }. Bunları güvenle çeviremiyoruz. O dili bilen birine sorun veya göndereni arayın.
outlined-only = Sadece kısaca anlatılanlar: { $count }. Gerisi mektubun kendi dilinde.
uncertain = Kesin değil: Mektuptaki cümleyi kontrol edin veya gönderene sorun.
    .easy = Bu kesin değil. Mektuba kendiniz bakın. Ya da sorun.
uncertain-model = Kesin değil: Bir dil modeli bunu bizim kurallarımızdan farklı okuyor. Mektuptaki cümleyi kontrol edin veya gönderene sorun.
    .easy = Bu kesin değil. Mektuba kendiniz bakın. Ya da sorun.
said-beside = { $sentence } (Bir dil modelinin sözü, kontrol edilmedi: { $words })
things = “{ $quote }” (mektuptaki { danish-words })
terms = { $first }, { $more }
things-known = { $terms } (mektupta: “{ $quote }”)

# $tongue is the letter's language.
in-danish = { $tongue ->
    [da] { " " }Danca olarak
   *[other] { "" }
 }
danish-words = { $tongue ->
    [da] Danca sözler
   *[other] sözler
 }

# What happens if you do not do it.
consequence = Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
consequence-known = { $known } Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
    .easy = { $known } Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = İtiraz edebilirsiniz. İtiraz yeri: { $body }.
appeal-possible = İtiraz edebilirsiniz.
appeal-how = Nasıl, mektubun sözleriyle: “{ $sentence }”
appeal-how-known = Nasıl: { $known } (mektupta: “{ $sentence }”)
appeal-fee = İtirazın ücreti: “{ $sentence }”
appeal-sentence = Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
appeal-by = İtiraz için son gün: { $date }.
appeal-by-time = İtiraz için son gün: { $date }, saat { $time }.
appeal-passed = İtiraz için son tarih geçti. Geçerli bir nedeniniz varsa yine de hemen itiraz edin ve nedenini yazın.
    .easy = İtiraz için son tarih geçti. Geçerli bir nedeniniz mi var? Hemen itiraz edin. Nedenini yazın.
appeal-not-found = Okunabilen sayfalarda nasıl itiraz edileceği yazmıyor. Mektubun kalanını bulun veya gönderene sorun.
    .easy = Bazı sayfalar okunamadı. Onları bulun. Ya da nereye itiraz edebileceğinizi sorun.
court-to = Konuyu mahkemeye götürebilirsiniz. Yer: { $body }.
court-by = Son gün: { $date }.
court-by-time = Son gün: { $date }, saat { $time }.
court-passed = Son tarih geçti. Şimdi ne yapabileceğinizi bir avukata veya ücretsiz hukuki yardıma (retshjælp) sorun.
    .easy = Son tarih geçti. Bir avukattan yardım isteyin. Ya da ücretsiz hukuki yardıma (retshjælp) sorun.
appeal-not-here = Buraya yazdıklarınız itiraz değildir. İtirazı kendiniz göndermeniz gerekir.
    .easy = Burada itiraz etmiş olmazsınız. İtirazı kendiniz göndermeniz gerekir.

# Whom you can ask.
contact-check = Mektubu bir program okudu ve bir şeyi gözden kaçırabilir. Mektuba kendiniz de bakın ve emin değilseniz sorun.
    .easy = Mektubu bir program okudu. Bir şeyi gözden kaçırabilir. Mektuba kendiniz de bakın. Emin değilseniz sorun.
contact-sender = Buraya sorun: { $sender }.
contact-phone = Telefon: { $value }
contact-email = E-posta: { $value }
contact-web = İnternet sayfası: { $value }
contact-address = Adres: { $value }
contact-hours = Açık olduğu saatler: { $value } (mektuptaki { danish-words })
contact-calls = Telefon saatleri: { $value } (mektuptaki { danish-words })
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = Mektup için yardıma ihtiyacınız varsa şurayı da arayabilirsiniz: { $municipality }, { $phone }
    .easy = Yardım ister misiniz? Arayın: { $municipality }, { $phone }
contact-municipality-any = Bir mektup için yardıma ihtiyacınız varsa arayın: { $municipality }, { $phone }
    .easy = Yardım ister misiniz? Arayın: { $municipality }, { $phone }
contact-phone-hours = Telefona bakılan saatler: { $hours }
contact-help = { $name }: { $phone }. { $about } (kontrol tarihi: { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }

weekday-0 = Pazartesi
weekday-1 = Salı
weekday-2 = Çarşamba
weekday-3 = Perşembe
weekday-4 = Cuma
weekday-5 = Cumartesi
weekday-6 = Pazar

# Warnings.
warning-not-a-letter = Bu, resmi bir makamdan gelen mektuba benzemiyor. Burada açıklanacak bir şey yok.
warning-not-from-authority = Mektup resmi bir makamdan gelmiş gibi görünmüyor. Bir şey yapmadan önce göndereni kontrol edin.
    .easy = Mektup büyük ihtimalle resmi bir makamdan değil. Kimin gönderdiğini kontrol edin.
warning-suspected-fraud = Bu, dolandırıcılığa benziyor. Ödeme yapmayın, bağlantıları açmayın, şifrelerinizi, kodlarınızı ve CPR numaranızı vermeyin. Resmi makamı, kendi bulduğunuz bir numaradan arayın. Ödeme yaptıysanız veya şifre ya da kod verdiyseniz bankanızı arayın. Polisi de 114 numaradan arayın.
    .easy = Bu, dolandırıcılığa benziyor. Ödeme yapmayın. Bağlantıları açmayın. Şifre ve kod vermeyin. CPR numaranızı vermeyin. Ödeme yaptınız, şifre veya kod verdiniz mi? Bankanızı arayın. Polisi arayın: 114.
warning-low-confidence = Fotoğraf zor okunuyor. Tarihleri ve tutarları mektubun kendisinde kontrol edin.
    .easy = Fotoğraf zor okunuyor. Mektuptaki tarihlere ve tutarlara kendiniz bakın.
warning-page-missing = Bir veya birkaç sayfa eksik. Onları bulun ve mektubun tamamını ekleyin: Eksik sayfalarda önemli bir şey olabilir.
    .easy = Eksik sayfalar var. Onları bulun. Mektubun tamamını ekleyin.
warning-unreadable-pages = Bir veya birkaç sayfa okunamıyor. Fotoğrafı yeniden çekin: { photo-advice }
warning-no-letter-date = Mektubun tarihi yok, bu yüzden son tarih hesaplanamıyor. Mektubu aldığınız günden başlayarak sayın. Emin değilseniz arayın ve sorun.
    .easy = Mektubun tarihi yok. Mektubu aldığınız günden başlayarak sayın. Emin değil misiniz? Arayın ve sorun.
warning-deadline-passed = Mektuptaki bir son tarih geçti. Bir şey yapmak için geç değil: Hemen gönderenle iletişime geçin ve şimdi ne yapabileceğinizi sorun.
    .easy = Bir son tarih geçti. Geç değil. Mektubu gönderenleri şimdi arayın.
warning-no-appeal-guidance = Mektupta nasıl itiraz edileceğini bulamadık. Kendiniz de bakın veya nereye ve ne zamana kadar itiraz edebileceğinizi gönderene sorun.
    .easy = Mektupta nasıl itiraz edileceğini bulamadık. Mektuba kendiniz bakın. Mektubu gönderenlere sorun.
warning-hidden-text-ignored = Dosyada gizli metin var. Bu metin dikkate alınmadı.
warning-instructions-ignored = Mektupta bu programı yönlendirmeye çalışan bir metin var. Program buna uymadı.
warning-contradictory-dates = Mektuptaki tarihler birbirine uymuyor. En erken tarihe uyun, arayın ve sorun.
    .easy = Mektuptaki tarihler birbirine uymuyor. En erken tarihi alın. Arayın ve sorun.
warning-language-fallback = Metnin bir bölümü henüz sizin dilinizde yok. O bölüm Danca veya İngilizce yazıyor.
warning-model-unavailable = Daha kolay dille yazma yardımı şu anda çalışmıyor. Önemli olan her şey yine burada.
warning-model-wording-rejected = Daha kolay bir metin mektuba uymadığı için gösterilmiyor.
notice-pages-missing = { $count ->
    [one] Eksik sayfa: { $pages }. Onu bulun ve mektubun tamamını ekleyin: O sayfada önemli bir şey olabilir.
   *[other] Eksik sayfalar: { $pages }. Onları bulun ve mektubun tamamını ekleyin: O sayfalarda önemli bir şey olabilir.
 }
notice-pages-unreadable = { $count ->
    [one] Okunamayan sayfa: { $pages }. Fotoğrafını yeniden çekin: { photo-advice }
   *[other] Okunamayan sayfalar: { $pages }. Fotoğraflarını yeniden çekin: { photo-advice }
 }
notice-unsure-split = Sayfalar tek bir mektup veya birkaç mektup olabilir. Açıklama uymuyorsa mektupları tek tek ekleyin.
    .easy = Tek mektup mu, birkaç mektup mu? Mektupları tek tek ekleyin.

# The calendar file.
calendar-deadline = Son tarih: { $text }
calendar-appeal = İtiraz için son tarih
calendar-appointment = Randevu: { $sender }
calendar-note = Mektubunuzun açıklamasından. Tarihi her zaman mektubun kendisinde kontrol edin.

# The command line.
progress-page = Sayfa { $number } / { $of } okunuyor …
quote-on-page = Sayfa { $page }: “{ $words }”
