# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Sesli oku
page-listen-back = Önceki mesaj
page-listen-pause = Duraklat
page-listen-on = Okumaya devam et
page-listen-next = Sonraki mesaj
page-listen-speed = Hız
page-listen-close = Sesli okumayı bitir
page-listen-none = Telefonunuz bu dili sesli okuyamıyor. Açıklama isterseniz arayın.
page-speak = Yazmak yerine konuşun
page-speak-done = Bitir ve yazıya dök
page-speak-where = Şimdi konuşun. Ses, onu yazıya döken bir hizmete gönderilir. Ses saklanmaz.
page-speak-check = Metni okuyun. Göndermeden önce düzeltin.
page-speak-unheard = Duyulamadı. Yeniden deneyin veya yazın.
page-speak-forbidden = Telefonunuz mikrofona izin vermiyor.
page-word = Kelimenin anlamı
page-close = Kapat
