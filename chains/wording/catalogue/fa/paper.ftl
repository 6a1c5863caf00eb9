# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = روی کاغذ با خود ببرید
paper-title = این را به باجه ببرید
paper-made = یک برنامه این را در { $date } نوشته است. آنچه در نامه است اعتبار دارد.
paper-page = صفحه { $page } نامه:
paper-question = سؤال من
paper-notes = یادداشت
paper-large = حروف درشت
paper-usual = حروف معمولی
paper-pdf = دریافت PDF
paper-print = در مرورگر خود «چاپ» را بزنید.
paper-with = آخرین سؤال من را اضافه کن
paper-without = سؤال من را اضافه نکن
