# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-21. Reviewed by a second reader: no. Approved by the municipality: no.

error-empty-file = فائل خالی ہے۔ فائل دوبارہ چنیں، یا خط کی تصویر لیں۔
error-unsupported-file = اس قسم کی فائل یہاں نہیں پڑھی جا سکتی۔ خط کو PDF، تصویر، Word فائل، ای میل یا متن کی شکل میں بھیجیں۔ آپ خط کی تصویر بھی لے سکتے ہیں۔
error-damaged-file = فائل خراب ہے اور نہیں کھل سکتی۔ خط دوبارہ ڈاؤن لوڈ کریں، مثلاً Digital Post سے۔ آپ اس کی تصویر بھی لے سکتے ہیں۔
error-encrypted-file = فائل پاس ورڈ سے بند ہے۔ اسے خود کھولیں اور پاس ورڈ کے بغیر محفوظ کریں۔ آپ خط کی تصویر بھی لے سکتے ہیں۔
error-too-large =
    فائل بہت بڑی ہے۔ { $limit ->
        [0] چھوٹی
       *[other] فائل زیادہ سے زیادہ { $limit } MB کی ہو سکتی ہے۔ چھوٹی
    } فائل بھیجیں، یا ہر صفحے کی تصویر لیں۔
error-too-many-pages =
    صفحات بہت زیادہ ہیں۔ { $limit ->
        [0] صرف
       *[other] زیادہ سے زیادہ { $limit } صفحات ہو سکتے ہیں۔ صرف
    } خود خط بھیجیں، ساتھ لگے کاغذات نہیں۔
error-took-too-long = فائل پڑھنے میں بہت وقت لگا۔ کم صفحات کے ساتھ دوبارہ کوشش کریں، یا ہر صفحے کی تصویر لیں۔
error-no-text-found = فائل میں پڑھنے کے لیے کوئی متن نہیں ہے۔ دیکھیں کہ فائل درست ہے۔ اگر یہ تصویر ہے تو دوبارہ لیں: { photo-advice }
error-unreadable = متن اتنا صاف نہیں پڑھا جا سکتا کہ اسے سمجھایا جائے۔ دوبارہ تصویر لیں: { photo-advice }
error-unexpected = یہاں کچھ غلط ہو گیا۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔ اگر جلدی ہے تو کمیون کو فون کریں۔
photo-advice = صفحے کو اچھی روشنی میں سیدھا رکھیں۔ پورا صفحہ تصویر میں آئے۔ فون کو صفحے کے بالکل اوپر رکھیں اور ہلائیں نہیں۔
