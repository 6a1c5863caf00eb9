# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = القراءة بصوت عالٍ
page-listen-back = الرسالة السابقة
page-listen-pause = إيقاف مؤقت
page-listen-on = متابعة القراءة
page-listen-next = الرسالة التالية
page-listen-speed = السرعة
page-listen-close = إيقاف القراءة
page-listen-none = لا يستطيع هاتفك قراءة هذه اللغة بصوت عالٍ. يمكنك الاتصال إذا أردت شرحًا.
page-speak = التكلم بدل الكتابة
page-speak-done = إيقاف وكتابة النص
page-speak-where = تكلّم الآن. يُرسل الصوت إلى خدمة تكتبه. لا يُحفظ الصوت.
page-speak-check = اقرأ النص. صحّحه قبل الإرسال.
page-speak-unheard = تعذّر سماعه. حاول مرة أخرى أو اكتب.
page-speak-forbidden = هاتفك لا يسمح باستخدام الميكروفون.
page-word = معنى الكلمة
page-close = إغلاق
