# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Sesli oku
page-listen-back = Önceki mesaj
page-listen-pause = Duraklat
page-listen-on = Okumaya devam et
page-listen-next = Sonraki mesaj
page-listen-speed = Hız
page-listen-close = Okumayı bitir
page-listen-none = Telefonun bu dili sesli okuyamıyor. Açıklama istersen ara.
page-speak = Yazmak yerine konuş
page-speak-done = Bitir ve yazıya dök
page-speak-where = Şimdi konuş. Ses, onu yazıya döken bir hizmete gönderilir. Ses saklanmaz.
page-speak-check = Metni oku. Göndermeden önce düzelt.
page-speak-unheard = Duyulamadı. Tekrar dene ya da yaz.
page-speak-forbidden = Telefonun mikrofona izin vermiyor.
