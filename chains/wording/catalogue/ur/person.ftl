# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = میں کسی انسان سے بات کرنا چاہتا / چاہتی ہوں
person-title = کسی انسان سے بات کریں
person-call = { $municipality } کو فون کریں: { $phone }۔ { $hours }
person-no-chat = اس صفحے پر کوئی انسان جواب نہیں دیتا۔ آپ کو خود فون کرنا ہو گا۔
person-share = جو آپ نے یہاں دیکھا وہ اہلکار کو دکھائیں
person-share-why = چنیں کہ اہلکار کیا دیکھ سکتا ہے۔ آپ کو ایک کوڈ ملے گا جو آپ فون پر بتائیں گے۔ پھر سب کچھ شروع سے نہیں سمجھانا پڑے گا۔
person-card = خط کی وضاحت: { $title }
person-answers = آپ کے سوال اور جواب (تعداد: { $count })
person-question = آپ کیا پوچھنا چاہتے ہیں؟ آپ خانہ خالی چھوڑ سکتے ہیں۔
person-hidden = نام، CPR نمبر اور پتے چھپا دیے جاتے ہیں۔ یہ لکھنا ضروری نہیں کہ آپ کون ہیں۔
person-preview = دیکھیں کہ اہلکار کیا دیکھے گا
person-preview-title = اہلکار یہ دیکھے گا
person-danish = ڈینش میں
person-asked = آپ نے پوچھا
person-choose = کچھ چنیں، یا ایک سوال لکھیں۔
person-make = کوڈ بنائیں
person-change = تبدیل کریں
person-code = آپ کا کوڈ: { $code }
person-code-say = { $municipality } کو فون کریں: { $phone } اور کوڈ بتائیں۔ { $hours }
person-until = کوڈ { $date } کو { $time } بجے تک کام کرے گا۔ پھر جو آپ نے دکھایا وہ مٹا دیا جائے گا۔
person-until-kept = کوڈ { $date } کو { $time } بجے تک کام کرے گا۔ آپ نے رکھنے کی اجازت دی ہے۔ اس لیے یہ زیادہ سے زیادہ { $later } تک مٹا دیا جائے گا۔
person-too-early = فون لائن تب کھلے گی جب کوڈ پرانا ہو چکا ہو گا۔ کوڈ اسی دن بنائیں جس دن آپ فون کریں۔
person-withdraw = کوڈ مٹائیں
person-withdrawn = کوڈ مٹا دیا گیا ہے۔ اب کوئی اسے استعمال نہیں کر سکتا۔
person-back = خط پر واپس جائیں
