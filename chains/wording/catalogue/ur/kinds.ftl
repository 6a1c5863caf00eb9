# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = بھیجنے والے
what-hearing = یہ { $sender } کی طرف سے رائے طلب کرنے کا خط (høring) ہے: ابھی کوئی فیصلہ نہیں ہوا۔
    .easy = خط { $sender } کی طرف سے ہے۔ انہوں نے ابھی کوئی فیصلہ نہیں کیا۔
what-decision-refusal = یہ { $sender } کی طرف سے فیصلہ (afgørelse) ہے، اور جواب نہ ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ ان کا جواب نہ ہے۔
what-decision-partly = یہ { $sender } کی طرف سے فیصلہ (afgørelse) ہے: کچھ کے لیے ہاں اور کچھ کے لیے نہ۔
    .easy = خط { $sender } کی طرف سے ہے۔ کچھ کے لیے جواب ہاں ہے۔ کچھ کے لیے جواب نہ ہے۔
what-decision-grant = یہ { $sender } کی طرف سے فیصلہ (afgørelse) ہے، اور جواب ہاں ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ ان کا جواب ہاں ہے۔
what-decision-change = یہ { $sender } کی طرف سے فیصلہ (afgørelse) ہے جس سے آپ کے لیے کچھ بدلتا ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ اس سے آپ کے لیے کچھ بدلتا ہے۔
what-order = یہ { $sender } کی طرف سے سرکاری حکم (påbud) یا پابندی (forbud) ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ آپ کو اس پر عمل کرنا ہے۔
what-summons = یہ { $sender } کی طرف سے ایک مقررہ وقت پر بلاوا (indkaldelse) ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ آپ کو ملاقات کا وقت ملا ہے۔
what-payment-demand = یہ { $sender } کی طرف سے رقم کا مطالبہ ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ وہ رقم مانگتے ہیں۔
what-reminder = یہ { $sender } کی طرف سے یاد دہانی ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ وہ آپ کو پہلے بھی لکھ چکے ہیں۔
what-information-request = { $sender } کو آپ سے کچھ چاہیے۔
    .easy = خط { $sender } کی طرف سے ہے۔ انہیں آپ سے کچھ چاہیے۔
what-notice = یہ { $sender } کی طرف سے پیشگی نوٹس (varsel) ہے کہ کچھ ہونے والا ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ کچھ ہونے والا ہے۔
what-offer = یہ { $sender } کی طرف سے ایک پیشکش ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ وہ آپ کو کچھ پیش کرتے ہیں۔
what-receipt = یہ { $sender } کی طرف سے رسید ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔ انہیں آپ سے کچھ ملا ہے۔
what-information = یہ { $sender } کی طرف سے خط ہے جس میں آپ کے لیے معلومات ہیں۔
    .easy = خط { $sender } کی طرف سے ہے۔ وہ آپ کو کچھ بتاتے ہیں۔
what-other = یہ { $sender } کی طرف سے خط ہے۔
    .easy = خط { $sender } کی طرف سے ہے۔
what-fraud = یہ دھوکہ لگتا ہے۔
    .easy = خبردار۔ یہ دھوکہ لگتا ہے۔
what-no-letter = یہ آپ کے نام کسی سرکاری ادارے کا خط نہیں لگتا۔
    .easy = یہ کسی سرکاری ادارے کا خط نہیں لگتا۔
what-date = خط کی تاریخ: { $date }۔
what-subject-known = موضوع: { $terms } (خط میں: “{ $subject }”)
what-subject = موضوع: “{ $subject }”
what-case-number = کیس نمبر (sagsnummer): { $number }
nothing-to-do = ایسا نہیں لگتا کہ خط آپ سے کچھ کرنے کو کہتا ہے۔
    .easy = خط آپ سے کچھ نہیں مانگتا۔
nothing-found-to-do = جو صفحات پڑھے جا سکے ان میں ایسی کوئی بات نہیں جو آپ کو کرنی ہو۔ خط کا باقی حصہ خود دیکھیں۔
    .easy = کچھ صفحات نہیں پڑھے جا سکے۔ پورا خط خود پڑھیں۔ شاید آپ کو کچھ کرنا ہو۔
meaning-hearing = { $sender } نے کوئی فیصلہ نہیں کیا۔ آپ پہلے اپنی رائے بتا سکتے ہیں۔
    .easy = کوئی فیصلہ نہیں ہوا۔ آپ پہلے اپنی رائے بتا سکتے ہیں۔
meaning-decision-refusal = جواب نہ ہے۔ اگر آپ کو وجہ سمجھ نہ آئے تو آپ پوچھ سکتے ہیں۔
    .easy = وجہ سمجھ نہیں آئی؟ تو ان سے پوچھیں۔
meaning-decision-refusal-appeal = جواب نہ ہے، لیکن اگر آپ متفق نہیں تو آپ اپیل کر سکتے ہیں۔
    .easy = کیا آپ متفق نہیں؟ تو آپ اپیل کر سکتے ہیں۔
meaning-decision-refusal-court = جواب نہ ہے۔ اگر آپ متفق نہیں تو آپ عدالت جا سکتے ہیں۔
    .easy = کیا آپ متفق نہیں؟ تو آپ عدالت جا سکتے ہیں۔
meaning-decision-partly = پڑھیں کہ آپ کو کیا ملتا ہے اور کیا نہیں ملتا۔
    .easy = پڑھیں کہ آپ کو کیا ملتا ہے۔ پڑھیں کہ آپ کو کیا نہیں ملتا۔
meaning-decision-partly-appeal = جو آپ کو نہیں ملتا اس کے لیے آپ اپیل کر سکتے ہیں۔
    .easy = کیا یہ کافی نہیں؟ تو آپ اپیل کر سکتے ہیں۔
meaning-decision-grant = جواب ہاں ہے، لیکن کچھ شرطیں ہو سکتی ہیں جو آپ کو پوری کرنی ہیں۔
    .easy = { $sender } کا جواب ہاں ہے۔ دیکھیں کہ کیا کوئی شرطیں پوری کرنی ہیں۔
meaning-decision-change = { $sender } نے فیصلہ کیا ہے۔ اس سے وہ بدلتا ہے جو آپ کے پاس ہے یا آپ کو ملتا ہے۔
    .easy = آپ کے لیے کچھ بدل جائے گا۔
meaning-order = { $sender } نے ایسا فیصلہ کیا ہے جس پر آپ کو عمل کرنا ہے۔
    .easy = { $sender } نے فیصلہ کیا ہے۔ آپ کو اس پر عمل کرنا ہے۔
meaning-summons = آپ کو ایک مقررہ وقت پر آنا ہے یا تیار رہنا ہے۔
    .easy = آپ کو آنا ہے۔ کیا نہیں آ سکتے؟ تو پہلے فون کریں۔
meaning-payment-demand = اگر آپ ادا نہیں کر سکتے یا متفق نہیں تو آخری تاریخ سے پہلے { $sender } کو فون کریں۔
    .easy = کیا ادا نہیں کر سکتے؟ تو آخری تاریخ سے پہلے انہیں فون کریں۔
meaning-payment-demand-late = اگر آپ ادا نہیں کر سکتے یا متفق نہیں تو فوراً { $sender } کو فون کریں۔
    .easy = کیا ادا نہیں کر سکتے؟ تو انہیں ابھی فون کریں۔
meaning-reminder = { $sender } نے آپ کو پہلے بھی لکھا ہے اور ابھی تک کسی چیز کا انتظار ہے۔
    .easy = { $sender } نے پہلے بھی لکھا ہے۔ انہیں آپ کا انتظار ہے۔
meaning-information-request = کیس آگے بڑھانے کے لیے { $sender } کو آپ سے کچھ چاہیے۔
    .easy = انہیں آپ سے کچھ جاننا ہے۔
meaning-notice = { $sender } کی طرف سے اطلاع ہے کہ ان کا کیا کرنے کا ارادہ ہے اور کب۔
    .easy = { $sender } کی طرف سے اطلاع ہے کہ کیا ہو گا۔
meaning-offer = آپ پیشکش کے لیے ہاں یا نہ کہہ سکتے ہیں۔
    .easy = آپ ہاں کہہ سکتے ہیں۔ آپ نہ بھی کہہ سکتے ہیں۔
meaning-receipt = { $sender } کو آپ سے کچھ ملا ہے۔
    .easy = جو آپ نے بھیجا وہ انہیں مل گیا ہے۔
meaning-information = { $sender } کی طرف سے آپ کے لیے ایک اطلاع ہے۔
    .easy = یہ بات آپ کو معلوم ہونی چاہیے۔
meaning-other = یہ یقینی نہیں کہ خط کیا چاہتا ہے۔ اس لیے خود پڑھیں، اور شک ہو تو پوچھیں۔
    .easy = یہاں یہ خط سمجھانا مشکل ہے۔ کسی سے مدد مانگیں۔
meaning-fraud = رقم ادا نہ کریں، اور لنک نہ کھولیں۔ خود ادارے سے پوچھیں، اس نمبر پر جو آپ نے خود ڈھونڈا ہو۔
    .easy = رقم ادا نہ کریں۔ کسی چیز پر نہ دبائیں۔
meaning-no-letter = اگر آپ کے پاس خط ہے تو اس کی تصویر لیں یا خط کی فائل چنیں۔
    .easy = کیا آپ کے پاس خط ہے؟ اس کی تصویر لیں۔ یا فائل چنیں۔
meaning-own-words = خط میں{ in-danish } لکھا ہے: “{ $sentence }”
meaning-appointment = ملاقات کا دن: { $date }۔
meaning-appointment-time = ملاقات کا وقت: { $date } کو { $time } بجے۔
meaning-date = ایک اہم دن: { $date }۔ خط میں{ in-danish } لکھا ہے: “{ $sentence }”
meaning-date-time = ایک اہم دن: { $date }، { $time } بجے۔ خط میں{ in-danish } لکھا ہے: “{ $sentence }”
meaning-receive-monthly = آپ کو ہر مہینے { $amount } ملتے ہیں۔
meaning-receive-instead = آپ کو ہر مہینے { $amount } ملتے ہیں۔ پہلے کی رقم: { $before }
meaning-own-words-undecided = خط میں{ in-danish } لکھا ہے: “{ $sentence }” اس بارے میں ابھی کوئی فیصلہ نہیں ہوا۔
meaning-duties-if = جو آپ کو کرنا ہے وہ صرف خاص صورتوں میں ہے۔ دیکھیں کہ کیا یہ آپ کے لیے ہے۔
    .easy = شاید آپ کو کچھ کرنا ہے۔ دیکھیں کہ کیا یہ آپ کے لیے ہے۔
meaning-duties =
    { $count ->
        [one] ایک کام ہے جو آپ کو کرنا ہے۔
       *[other] { $count } کام ہیں جو آپ کو کرنے ہیں۔
    }
    .easy =
        { $count ->
            [one] آپ کو ایک کام کرنا ہے۔
           *[other] آپ کو { $count } کام کرنے ہیں۔
        }
meaning-duties-first =
    { $count ->
        [one] ایک کام ہے جو آپ کو زیادہ سے زیادہ { $date } تک کرنا ہے۔
       *[other] { $count } کام ہیں جو آپ کو کرنے ہیں۔ ان میں سب سے پہلی آخری تاریخ { $date } ہے۔
    }
    .easy =
        { $count ->
            [one] آپ کو ایک کام کرنا ہے۔ زیادہ سے زیادہ { $date } تک کریں۔
           *[other] آپ کو { $count } کام کرنے ہیں۔ ان میں سب سے پہلی آخری تاریخ { $date } ہے۔
        }
