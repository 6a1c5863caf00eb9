# Turkish (tr). Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# The letter's own Danish words stand beside them.

case-prevented = Gelemiyorsanız
case-prevented-ill = Hasta olduğunuz için gelemiyorsanız
case-ill = Hastaysanız
case-cannot-pay = Ödeyemiyorsanız
case-cannot-pay-at-once = Hepsini bir defada ödeyemiyorsanız
case-hard-to-pay = Ödemek sizin için zorsa
case-disagree = Aynı fikirde değilseniz
case-questions = Sorularınız varsa
case-wrong = Bir şeyin yanlış olduğunu düşünüyorsanız
case-owes-nothing = Bu parayı borçlu olmadığınızı düşünüyorsanız
case-says-yes = Evet diyorsanız
case-says-no = Hayır diyorsanız
case-more-time = Daha fazla süre istiyorsanız
case-comments = Bu konuda söylemek istediğiniz bir şey varsa
case-objections = Buna karşıysanız
case-new-information = Yeni bir bilginiz varsa
case-moves = Taşınırsanız
case-moves-away = Başka bir belediyeye taşınırsanız
case-changes = Sizin için bir şey değişirse
case-health-changes = Sağlığınız değişirse
case-work-done = İş bittiğinde
case-no-work = Hâlâ bir işiniz yoksa
case-pacemaker = Kalp piliniz varsa
case-wants-vaccine = Aşı olmak istiyorsanız
case-anything-changes = Bir şey değişirse
case-new-job = İşe girerseniz veya yeni bir iş bulursanız
case-goes-abroad = Yurt dışına çıkarsanız
case-away = Evde yoksanız
case-hindered-child = Çocuk hastaysa
case-fever = Ateşiniz varsa veya hastaysanız
case-moves-together = Biri yanınıza taşınırsa veya birlikte yaşamaya başlarsanız
case-time-does-not-suit = Randevu zamanı size uymuyorsa
case-not-digital = Digital Post’tan muafsanız
case-wants = Bunu isterseniz

result-decides-anyway = Şimdi bilinenlere göre karar verilir.
result-stops = Aldığınız şey durdurulur.
result-may-stop = Aldığınız şey durdurulabilir.
result-may-lose = Aldığınız parayı veya yardımı kaybedebilirsiniz.
result-may-repay = Para geri ödemeniz gerekebilir.
result-no-payment = Size para ödenemez.
result-given-up = Dosyanız veya başvurunuz kapatılır.
result-permission-lapses = İzin artık geçerli olmaz.
result-offer-lapses = Teklif artık geçerli olmaz.
result-collection = Borç, tahsil edilmek üzere başka bir yere gönderilir (inddrivelse).
result-set-off = Bu para, daha sonra alacağınızdan kesilir.
result-wages-or-belongings = Bu para maaşınızdan kesilebilir. Eşyalarınıza haciz de konabilir (udlæg).
result-wages = Bu para maaşınızdan kesilebilir.
result-fee = Bir ücret ödemeniz gerekir.
result-may-fee = Bir ücret ödemeniz gerekebilir.
result-reminder = Size bir ödeme hatırlatması gönderilir.
result-interest = Üstüne faiz eklenir.
result-may-fine = Para cezası alabilirsiniz.
result-may-be-punished = Buna uymazsanız ceza alabilirsiniz.
result-work-at-your-cost = İşi başkasına yaptırabilirler ve parasını sizin ödemeniz gerekir.
result-registered-missing = Sizi kayıp olarak kaydedebilirler.
result-place-to-others = Yer veya ev başka birine verilir.
result-off-the-list = İsim bekleme listesinden silinir.
result-keeps-place = Bekleme listesindeki yerinizi korursunuz.
result-assumes = Cevap vermezseniz, bu bir cevap sayılır.
result-from-income-register = Alacağınız yardım, gelir kayıt sistemine göre hesaplanır.
result-may-get-less = Size daha az verilebilir.

way-phone = telefonla: { $value }
way-mail = e-postayla: { $value }
way-web = internette: { $value }
way-digital-post = Digital Post ile
way-digital-or-paper = söyleyerek veya yazarak
way-in-writing = yazılı olarak
way-named = şurada: { $value }

time-when-it-happens = olduğu anda
time-each-month = her ay
time-each-week = her hafta
