# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = خذها معك على ورق
paper-title = خذها معك إلى الشباك
paper-made = كتبها برنامج بتاريخ { $date }. ما يسري هو الرسالة نفسها.
paper-page = الصفحة { $page } من الرسالة:
paper-question = سؤالي
paper-notes = ملاحظات
paper-large = خط كبير
paper-usual = خط عادي
paper-pdf = نزّلها بصيغة PDF
paper-print = اضغط على «طباعة» في المتصفح.
paper-with = أضف سؤالي الأخير
paper-without = لا تضف سؤالي
