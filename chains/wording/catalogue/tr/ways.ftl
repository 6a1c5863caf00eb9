# Turkish (tr). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = MitID olmadan da yardım alabilirsiniz. Ararken şunu söyleyin: “MitID kullanamıyorum.”
ways-still-holds = Son tarih hâlâ geçerlidir. Önceden arayın.
ways-come = O gün kendiniz gelin. Bunun için MitID gerekmez.
ways-letter = Mektupta şöyle yazıyor: “{ $words }”
ways-phone = Arayın: { $sender }, { $value }. Bunu MitID olmadan nasıl yapacağınızı sorun.
ways-paper = Kâğıt mektup da gönderebilirsiniz. Alıcı: { $sender }. Mektup son tarihten önce ulaşmalıdır.
ways-paper-to = Kâğıt mektup da gönderebilirsiniz. Alıcı: { $sender }, { $value }. Mektup son tarihten önce ulaşmalıdır.
ways-no-phone = Mektupta telefon numarası bulamadık. Arayın: { $municipality }, { $phone }. Kimi aramanız gerektiğini sorun.
ways-exempt = Belki Digital Post’tan muaf tutulabilirsiniz. O zaman mektuplarınız kâğıt olarak gelir. Sorun: { $municipality }, { $phone }.
ways-help-mitid = Başkasının MitID’sini asla kullanmayın. Bunu kimse yapamaz, ailede bile.
ways-help-read = Mektubu birlikte okuyabilirsiniz.
ways-help-power = Başkası için yazmak veya cevap vermek mi istiyorsunuz? O zaman o kişi size vekâlet (fuldmagt) vermelidir. Bu, yazılı bir izindir.
ways-help-how = Vekâlet borger.dk üzerinden veya kâğıtla verilebilir. { $municipality } yardım edebilir: { $phone }.
ways-help-post = O kişi borger.dk üzerinden kendi Digital Post’unu okumanıza da izin verebilir.
ways-help-call = Birlikte arayın: { $sender }, { $value }. O zaman o kişi, yardımınızı kabul ettiğini kendisi söyleyebilir.
ways-share = Açıklamayı paylaş
ways-share-why = Metni kopyalayıp güvendiğiniz birine gönderebilirsiniz. İsimler, CPR numaraları, adresler ve dosya numaraları çıkarıldı. Önce baştan sona okuyun.
