# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = اقرأ بصوت عالٍ
page-listen-back = الرسالة السابقة
page-listen-pause = توقف مؤقتًا
page-listen-on = تابع القراءة
page-listen-next = الرسالة التالية
page-listen-speed = السرعة
page-listen-close = أوقف القراءة
page-listen-none = لا يستطيع هاتفك قراءة هذه اللغة بصوت عالٍ. اتصل إذا أردت شرحًا.
page-speak = تكلّم بدل الكتابة
page-speak-done = توقف واكتبها
page-speak-where = تكلّم الآن. يُرسل الصوت إلى خدمة تكتبه. لا يُحفظ الصوت.
page-speak-check = اقرأ النص. صحّحه قبل الإرسال.
page-speak-unheard = تعذّر سماعه. حاول مرة أخرى أو اكتب.
page-speak-forbidden = هاتفك لا يسمح باستخدام الميكروفون.
