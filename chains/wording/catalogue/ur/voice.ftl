# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = اونچی آواز میں پڑھیں
page-listen-back = پچھلا پیغام
page-listen-pause = وقفہ
page-listen-on = آگے پڑھیں
page-listen-next = اگلا پیغام
page-listen-speed = رفتار
page-listen-close = پڑھنا بند کریں
page-listen-none = آپ کا فون یہ زبان پڑھ کر نہیں سنا سکتا۔ وضاحت چاہیے تو فون کریں۔
page-speak = لکھنے کے بجائے بولیں
page-speak-done = بند کریں اور لکھیں
page-speak-where = اب بولیں۔ آواز ایک سروس کو جاتی ہے جو اسے لکھتی ہے۔ آواز محفوظ نہیں ہوتی۔
page-speak-check = متن پڑھیں۔ بھیجنے سے پہلے درست کریں۔
page-speak-unheard = آواز سنائی نہیں دی۔ دوبارہ کوشش کریں یا لکھیں۔
page-speak-forbidden = آپ کا فون مائیکروفون کی اجازت نہیں دیتا۔
page-word = لفظ کا مطلب
page-close = بند کریں
