# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-21. Reviewed by a second reader: no. Approved by the municipality: no.

right-more-time-hearing = آپ اپنی رائے بتانے کے لیے زیادہ وقت مانگ سکتے ہیں۔ یہ آخری تاریخ گزرنے سے پہلے کریں ({ $law })۔
    .easy = آپ زیادہ وقت مانگ سکتے ہیں۔ یہ آخری تاریخ سے پہلے کریں ({ $law })۔
right-more-time = اگر آپ وقت پر نہیں کر سکتے تو آخری تاریخ سے پہلے فون کریں اور زیادہ وقت مانگیں۔ ان پر لازم ہے کہ آپ کی رہنمائی کریں ({ $law })۔
    .easy = کیا وقت کم ہے؟ آخری تاریخ سے پہلے فون کریں۔ زیادہ وقت مانگیں ({ $law })۔
right-reasons = آپ کو یہ جاننے کا حق ہے کہ انہوں نے یہ فیصلہ کیوں کیا ({ $law })۔
    .easy = آپ کو وجہ جاننے کا حق ہے ({ $law })۔
right-appeal-guidance = آپ کو یہ جاننے کا حق ہے کہ آپ کہاں اور کیسے اپیل کر سکتے ہیں ({ $law })۔
    .easy = انہیں بتانا ہو گا کہ آپ اپیل کیسے کریں ({ $law })۔
right-access = آپ اپنے کیس کے کاغذات دیکھ سکتے ہیں۔ اسے aktindsigt کہتے ہیں ({ $law })۔
    .easy = آپ اپنے کاغذات دیکھ سکتے ہیں۔ اسے aktindsigt کہتے ہیں ({ $law })۔
right-bring-someone = کوئی آپ کی مدد کر سکتا ہے یا آپ کی طرف سے بات کر سکتا ہے۔ کوئی آپ کے ساتھ بھی آ سکتا ہے ({ $law })۔
    .easy = آپ کسی سے مدد لے سکتے ہیں۔ آپ کسی کو ساتھ بھی لا سکتے ہیں ({ $law })۔
right-interpreter = اگر آپ کو ڈینش اچھی طرح سمجھ نہیں آتی تو آپ ترجمان مانگ سکتے ہیں۔ یہ وقت سے کافی پہلے بتائیں ({ $law })۔
    .easy = آپ ترجمان مانگ سکتے ہیں۔ یہ جلدی بتائیں ({ $law })۔
right-interpreter-health = اگر آپ کو ڈینش اچھی طرح سمجھ نہیں آتی تو آپ ترجمان مانگ سکتے ہیں۔ یہ وقت سے کافی پہلے بتائیں، اور پوچھیں کہ کیا اس کا کوئی خرچ ہے ({ $law })۔
    .easy = آپ ترجمان مانگ سکتے ہیں۔ یہ جلدی بتائیں۔ خرچ کے بارے میں پوچھیں ({ $law })۔
