# Turkish (tr). What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# $sender is the sender's name or "sender-unknown": always the subject or after a colon, so that no suffix is needed.

sender-known = { $name }
sender-unknown = mektubu gönderen

what-hearing = { $sender } görüş almak için yazıyor (høring): Henüz hiçbir karar verilmedi.
    .easy = { $sender } size yazıyor. Henüz hiçbir karar verilmedi.
what-decision-refusal = { $sender } size bir karar (afgørelse) bildiriyor ve cevap hayır.
    .easy = { $sender } size yazıyor. Cevap hayır.
what-decision-partly = { $sender } size bir karar (afgørelse) bildiriyor: Bir kısmına evet, bir kısmına hayır deniyor.
    .easy = { $sender } size yazıyor. Bir kısmına evet deniyor. Bir kısmına hayır deniyor.
what-decision-grant = { $sender } size bir karar (afgørelse) bildiriyor ve cevap evet.
    .easy = { $sender } size yazıyor. Cevap evet.
what-decision-change = { $sender } sizin için bir şeyi değiştiren bir karar (afgørelse) bildiriyor.
    .easy = { $sender } size yazıyor. Sizin için bir şey değişiyor.
what-order = { $sender } size resmi bir emir (påbud) veya yasak (forbud) bildiriyor.
    .easy = { $sender } size yazıyor. Buna uymanız gerekir.
what-summons = { $sender } sizi belirli bir saate çağırıyor (indkaldelse).
    .easy = { $sender } size yazıyor. Bir randevunuz var.
what-payment-demand = { $sender } sizden ödeme istiyor.
    .easy = { $sender } size yazıyor. Sizden para isteniyor.
what-reminder = { $sender } size bir hatırlatma gönderiyor.
    .easy = { $sender } size yazıyor. Size daha önce de yazıldı.
what-information-request = { $sender } sizden bir şey bekliyor.
    .easy = { $sender } size yazıyor. Sizden bir şey bekleniyor.
what-notice = { $sender } olacak bir şeyi önceden bildiriyor (varsel).
    .easy = { $sender } size yazıyor. Bir şey olacak.
what-offer = { $sender } size bir teklifte bulunuyor.
    .easy = { $sender } size yazıyor. Size bir şey teklif ediliyor.
what-receipt = { $sender } size bir alındı belgesi (kvittering) gönderiyor.
    .easy = { $sender } size yazıyor. Sizden bir şey alındı.
what-information = { $sender } size bilgi veren bir mektup gönderiyor.
    .easy = { $sender } size yazıyor. Size bilgi veriliyor.
what-other = { $sender } size bir mektup gönderiyor.
    .easy = { $sender } size yazıyor.
what-fraud = Bu, dolandırıcılığa benziyor.
    .easy = Dikkat edin. Bu, dolandırıcılığa benziyor.
what-no-letter = Bu, resmi bir makamdan size gelen bir mektuba benzemiyor.
    .easy = Bu, resmi bir makamdan gelen mektuba benzemiyor.

what-date = Mektubun tarihi: { $date }.
what-subject-known = Konusu: { $terms } (mektupta: “{ $subject }”)
what-subject = Konusu: “{ $subject }”
what-case-number = Dosya numarası (sagsnummer): { $number }

nothing-to-do = Mektup sizden bir şey yapmanızı istemiyor gibi görünüyor.
    .easy = Mektup sizden bir şey istemiyor.
nothing-found-to-do = Okunabilen sayfalarda yapmanız gereken bir şey yok. Mektubun kalanını kendiniz kontrol edin.
    .easy = Bazı sayfalar okunamadı. Mektubun tamamını kendiniz okuyun. Yapmanız gereken bir şey olabilir.

meaning-hearing = { $sender } henüz hiçbir karar vermedi. Önce ne düşündüğünüzü söyleyebilirsiniz.
    .easy = Hiçbir karar verilmedi. Önce ne düşündüğünüzü söyleyebilirsiniz.
meaning-decision-refusal = Cevap hayır. Nedenini anlamıyorsanız sorabilirsiniz.
    .easy = Nedenini anlamıyor musunuz? O zaman sorun.
meaning-decision-refusal-appeal = Cevap hayır. Ama aynı fikirde değilseniz itiraz edebilirsiniz.
    .easy = Aynı fikirde değil misiniz? İtiraz edebilirsiniz.
meaning-decision-refusal-court = Cevap hayır. Aynı fikirde değilseniz mahkemeye gidebilirsiniz.
    .easy = Aynı fikirde değil misiniz? Mahkemeye gidebilirsiniz.
meaning-decision-partly = Ne aldığınızı ve ne almadığınızı okuyun.
    .easy = Ne aldığınızı okuyun. Ne almadığınızı okuyun.
meaning-decision-partly-appeal = Almadıklarınız için itiraz edebilirsiniz.
    .easy = Yeterince almıyor musunuz? İtiraz edebilirsiniz.
meaning-decision-grant = Cevap evet. Ama uymanız gereken koşullar olabilir.
    .easy = { $sender } evet diyor. Uymanız gereken kurallar var mı, bakın.
meaning-decision-change = { $sender } bir karar verdi. Bu, sahip olduğunuz veya aldığınız şeyi değiştiriyor.
    .easy = Sizin için bir şey farklı olacak.
meaning-order = { $sender } bir karar verdi. Bu karara uymanız gerekir.
    .easy = { $sender } bir karar verdi. Buna uymanız gerekir.
meaning-summons = Belirli bir saatte gelmeniz veya hazır olmanız gerekir.
    .easy = Gelmeniz gerekir. Gelemiyor musunuz? Önceden arayın.
meaning-payment-demand = Ödeyemiyorsanız veya aynı fikirde değilseniz son tarihten önce arayın: { $sender }.
    .easy = Ödeyemiyor musunuz? Son tarihten önce onları arayın.
meaning-payment-demand-late = Ödeyemiyorsanız veya aynı fikirde değilseniz hemen arayın: { $sender }.
    .easy = Ödeyemiyor musunuz? Şimdi onları arayın.
meaning-reminder = { $sender } size daha önce yazdı ve hâlâ bir şey bekliyor.
    .easy = { $sender } daha önce yazdı. Sizi bekliyor.
meaning-information-request = { $sender } dosyayı ilerletmek için sizden bir şey bekliyor.
    .easy = Sizden bir şey öğrenmeleri gerekiyor.
meaning-notice = { $sender } ne yapmayı düşündüğünü ve ne zaman yapacağını bildiriyor.
    .easy = { $sender } ne olacağını söylüyor.
meaning-offer = Teklife evet veya hayır diyebilirsiniz.
    .easy = Evet diyebilirsiniz. Hayır da diyebilirsiniz.
meaning-receipt = { $sender } sizden bir şey aldı.
    .easy = Gönderdiğiniz şey alındı.
meaning-information = { $sender } bir şeyi bilmenizi istiyor.
    .easy = Burada bilmeniz gereken bir şey var.
meaning-other = Mektubun ne istediği kesin değil. Mektubu kendiniz okuyun ve emin değilseniz sorun.
    .easy = Bu mektubu burada açıklamak zor. Birinden yardım isteyin.
meaning-fraud = Ödeme yapmayın ve hiçbir bağlantıyı açmayın. Resmi makama kendiniz sorun, kendi bulduğunuz bir numaradan arayın.
    .easy = Ödeme yapmayın. Hiçbir şeye tıklamayın.
meaning-no-letter = Bir mektubunuz varsa fotoğrafını çekin veya mektubun dosyasını seçin.
    .easy = Mektubunuz mu var? Fotoğrafını çekin. Ya da dosyayı seçin.

meaning-own-words = Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
meaning-appointment = Randevu: { $date }.
meaning-appointment-time = Randevu: { $date }, saat { $time }.
meaning-date = Bilmeniz gereken bir gün: { $date }. Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
meaning-date-time = Bilmeniz gereken bir gün: { $date }, saat { $time }. Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }”
meaning-receive-monthly = Ayda { $amount } alıyorsunuz.
meaning-receive-instead = Ayda { $amount } alıyorsunuz. Önceki tutar: { $before }
meaning-own-words-undecided = Mektupta{ in-danish } şöyle yazıyor: “{ $sentence }” Bu konuda henüz karar verilmedi.
meaning-duties-if = Yapmanız gerekenler sadece belirli durumlarda geçerli. Sizin için geçerli mi, bakın.
    .easy = Belki bir şey yapmanız gerekir. Sizin için geçerli mi, bakın.
meaning-duties = { $count ->
    [one] Yapmanız gereken tek bir şey var.
   *[other] Yapmanız gereken { $count } şey var.
 }
    .easy = { $count ->
        [one] Tek bir şey yapmanız gerekir.
       *[other] { $count } şey yapmanız gerekir.
    }
meaning-duties-first = { $count ->
    [one] Yapmanız gereken tek bir şey var. En geç { $date }.
   *[other] Yapmanız gereken { $count } şey var. İlk son tarih: { $date }.
 }
    .easy = { $count ->
        [one] Tek bir şey yapmanız gerekir. En geç { $date }.
       *[other] { $count } şey yapmanız gerekir. İlk son tarih: { $date }.
    }
