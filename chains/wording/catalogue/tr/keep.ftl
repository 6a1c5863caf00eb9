# Turkish.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = Yardım daha iyi olsun diye bu sayfadaki sorularınızı { $date } tarihine kadar saklayabilir miyiz? İsimler ve numaralar gizlenir. Mektup saklanmaz.
keep-yes = Evet, saklayın
keep-no = Hayır, teşekkürler
keep-what = Neler saklanıyor?
keep-on = Bu sayfadaki sorularınız saklanıyor. İsimler ve numaralar gizlendi. En geç { $date } tarihinde silinir.
keep-off = Yazdıklarınız saklanmıyor. Yalnızca kaç kişinin sorduğunu sayıyoruz.
keep-show = Saklananları göster
keep-stop = Hayır, sil
keep-stopped = Silindi. Şimdi yazdıklarınız saklanmıyor.
keep-nothing = Henüz hiçbir şey saklanmadı.
keep-letter = Bir mektup açıklandı. Mektubun sözleri saklanmadı.
keep-reference = Bu cevabın numarası: { $code }
keep-file = Saklanan her şeyi indir
keep-failed = Bu şimdi olmuyor. Biraz sonra yeniden deneyin.
keep-not-deleted = Mektup silindi. Ama saklamamıza izin verdikleriniz henüz silinmedi. Yeniden deneyeceğiz.
