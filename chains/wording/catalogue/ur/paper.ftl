# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = کاغذ پر ساتھ لے جائیں
paper-title = یہ کاؤنٹر پر لے جائیں
paper-made = یہ ایک پروگرام نے { $date } کو لکھا ہے۔ جو خط میں ہے وہی لاگو ہے۔
paper-page = خط کا صفحہ { $page }:
paper-question = میرا سوال
paper-notes = نوٹ
paper-large = بڑے حروف
paper-usual = عام حروف
paper-pdf = PDF حاصل کریں
paper-print = اپنے براؤزر میں “پرنٹ” دبائیں۔
paper-with = میرا آخری سوال شامل کریں
paper-without = میرا سوال شامل نہ کریں
