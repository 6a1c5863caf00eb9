# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = کیا ہم اس صفحے پر آپ کے سوال { $date } تک رکھ سکتے ہیں، تاکہ مدد بہتر ہو سکے؟ نام اور نمبر چھپا دیے جاتے ہیں۔ خط نہیں رکھا جاتا۔
keep-yes = ہاں، رکھ لیں
keep-no = نہیں، شکریہ
keep-what = کیا رکھا جاتا ہے؟
keep-on = اس صفحے پر آپ کے سوال رکھے جا رہے ہیں۔ نام اور نمبر چھپے ہوئے ہیں۔ یہ زیادہ سے زیادہ { $date } تک مٹا دیے جائیں گے۔
keep-off = جو آپ لکھتے ہیں وہ رکھا نہیں جاتا۔ ہم صرف گنتے ہیں کہ کتنے لوگ پوچھتے ہیں۔
keep-show = دکھائیں کہ کیا رکھا گیا ہے
keep-stop = نہیں، اسے مٹا دیں
keep-stopped = مٹا دیا گیا ہے۔ جو آپ اب لکھیں گے وہ رکھا نہیں جائے گا۔
keep-nothing = ابھی کچھ بھی رکھا نہیں گیا۔
keep-letter = ایک خط سمجھایا گیا۔ خط کے الفاظ نہیں رکھے گئے۔
keep-reference = اس جواب کا نمبر: { $code }
keep-file = جو کچھ رکھا گیا ہے وہ سب حاصل کریں
keep-failed = یہ ابھی ممکن نہیں۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔
keep-not-deleted = خط مٹا دیا گیا ہے۔ مگر جو رکھنے کی ہمیں اجازت تھی وہ ابھی نہیں مٹا۔ ہم دوبارہ کوشش کریں گے۔
