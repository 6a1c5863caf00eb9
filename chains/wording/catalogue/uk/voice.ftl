# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Читати вголос
page-listen-back = Попереднє повідомлення
page-listen-pause = Пауза
page-listen-on = Читати далі
page-listen-next = Наступне повідомлення
page-listen-speed = Швидкість
page-listen-close = Зупинити читання вголос
page-listen-none = Ваш телефон не може читати вголос цією мовою. Зателефонуйте, якщо потрібне пояснення.
page-speak = Говорити замість писати
page-speak-done = Зупинити й записати
page-speak-where = Говоріть зараз. Звук надсилається службі, яка записує його текстом. Звук не зберігається.
page-speak-check = Прочитайте текст. Виправте його, перш ніж надіслати.
page-speak-unheard = Не вдалося почути. Спробуйте ще раз або напишіть.
page-speak-forbidden = Ваш телефон не дозволяє користуватися мікрофоном.
page-word = Що означає слово
page-close = Закрити
