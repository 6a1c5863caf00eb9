# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The card's headings, deadlines, details and warnings.

section-notice = پہلے یہ پڑھیں
section-what = یہ کیا ہے؟
section-meaning = اس کا کیا مطلب ہے؟
section-must = آپ کو کیا کرنا ہے
section-may = آپ کیا کر سکتے ہیں
section-consequences = اگر آپ یہ نہ کریں
section-appeal = اگر آپ متفق نہیں ہیں
section-rights = آپ کے حقوق (خط میں نہیں لکھے)
section-contact = آپ کس سے پوچھ سکتے ہیں؟

# How near the deadline is.
urgency-today = آج
urgency-tomorrow = آنے والا کل
urgency-yesterday = گزرا ہوا کل
urgency-ahead =
    { $days ->
        [one] { $days } دن بعد
       *[other] { $days } دن بعد
    }
urgency-ago =
    { $days ->
        [one] { $days } دن پہلے
       *[other] { $days } دن پہلے
    }
urgency-at-once = جتنی جلدی ہو سکے

# Under a line.
deadline-by = زیادہ سے زیادہ { $date } تک۔
deadline-by-time = زیادہ سے زیادہ { $date } کو { $time } بجے تک۔
deadline-at = { $date }۔
deadline-at-time = { $date } کو { $time } بجے۔
deadline-not-before = { $date } سے پہلے نہیں۔
deadline-said = خط میں{ in-danish } لکھا ہے “{ $words }”۔
deadline-at-once = خط میں{ in-danish } لکھا ہے “{ $words }”: جتنی جلدی ہو سکے یہ کریں۔
    .easy = یہ فوراً کریں۔
deadline-words = کب: “{ $words }” (خط کے { danish-words })
deadline-no-letter-date = خط میں لکھا ہے “{ $words }”، لیکن خط پر تاریخ نہیں ہے۔ اس دن سے گنیں جب خط آپ کو ملا۔ شک ہو تو فون کر کے پوچھیں۔
    .easy = خط پر تاریخ نہیں ہے۔ اس میں{ in-danish } لکھا ہے “{ $words }”۔ اس دن سے گنیں جب خط آپ کو ملا۔ کیا شک ہے؟ تو فون کر کے پوچھیں۔
deadline-moved = وہ دن کام کا دن نہیں ہے۔ عام طور پر پھر آپ کے پاس { $date } تک وقت ہوتا ہے، لیکن بہتر ہے کہ پہلے کر لیں۔
    .easy = اس دن چھٹی ہے۔ اکثر آپ کے پاس { $date } تک وقت ہوتا ہے۔ بہتر ہے کہ پہلے کر لیں۔
deadline-from-letter = خط میں لکھا ہے “{ $words }”۔ یہ خط کی تاریخ سے گنا گیا ہے۔
    .easy = دن خط کی تاریخ سے گنے گئے ہیں۔
deadline-from-receipt = خط میں لکھا ہے “{ $words }”۔ یہ اس دن سے گنا گیا ہے جب خط آپ کو ملا: { $date }۔
    .easy = خط آپ کو اس دن ملا: { $date }۔ دن اسی دن سے گنے گئے ہیں۔
deadline-assumed-receipt = خط میں لکھا ہے “{ $words }”۔ احتیاط کے لیے یہ خط کی تاریخ سے گنا گیا ہے۔ اگر خط بعد میں ملا تو شاید آپ کے پاس زیادہ وقت ہو۔
    .easy = دن خط کی تاریخ سے گنے گئے ہیں۔ کیا خط بعد میں ملا؟ تو شاید آپ کے پاس زیادہ وقت ہو۔
deadline-known = کب: { $known } (خط میں: “{ $words }”)
deadline-when-it-happens = جیسے ہی ایسا ہو، یہ کریں۔
    .easy = ایسا ہو جائے؟ تو فوراً یہ کریں۔
deadline-passed = آخری تاریخ گزر گئی ہے۔ فوراً { $sender } سے رابطہ کریں اور پوچھیں کہ اب آپ کیا کر سکتے ہیں۔
    .easy = آخری تاریخ گزر گئی ہے۔ ابھی { $sender } کو فون کریں۔ مدد مانگیں۔
appointment-passed = ملاقات کا وقت گزر گیا ہے۔ اگر آپ نہیں گئے تو فوراً { $sender } کو فون کریں۔
    .easy = ملاقات کا وقت گزر گیا ہے۔ کیا آپ نہیں گئے؟ تو ابھی { $sender } کو فون کریں۔
how = طریقہ: “{ $words }” (خط کے { danish-words })
how-known = طریقہ: { $known } (خط میں: “{ $words }”)
place = جگہ: { $words }
bring = ساتھ لائیں: { $things }
bring-at = اس دن ساتھ لائیں: { $date }۔
bring-at-time = اس وقت ساتھ لائیں: { $date } کو { $time } بجے۔
amount = رقم: { $amount }
payment-slip = ادائیگی نمبر: { $line }
payment-account = اکاؤنٹ: رجسٹریشن نمبر (reg.nr.) { $bank }، اکاؤنٹ نمبر (kontonr.) { $account }
payment-due = زیادہ سے زیادہ { $date } تک ادا کریں۔
payment-in-letter = خط میں لکھا ہے کہ ادائیگی کیسے کرنی ہے۔
not-translated = جو کام آپ کو کرنے ہیں ان میں سے اتنے یہاں صرف خط کی اپنی زبان میں ہیں: { $of } میں سے { $count }۔ ان کا یقینی ترجمہ نہیں ہو سکتا۔ کسی ایسے شخص سے پوچھیں جو وہ زبان جانتا ہو، یا بھیجنے والے کو فون کریں۔
outlined-only = صرف مختصر طور پر بتائے گئے کام: { $count }۔ باقی خط کی اپنی زبان میں ہے۔
uncertain = یہ یقینی نہیں ہے: خط میں وہ جملہ دیکھیں، یا بھیجنے والے سے پوچھیں۔
    .easy = یہ یقینی نہیں ہے۔ خود خط میں دیکھیں۔ یا پوچھیں۔
uncertain-model = یہ یقینی نہیں ہے: ایک لسانی ماڈل اسے ہمارے قاعدوں سے مختلف سمجھتا ہے۔ خط میں وہ جملہ دیکھیں، یا بھیجنے والے سے پوچھیں۔
    .easy = یہ یقینی نہیں ہے۔ خود خط میں دیکھیں۔ یا پوچھیں۔
said-beside = { $sentence } (ایک لسانی ماڈل کے الفاظ، جن کی جانچ نہیں ہوئی: { $words })
things = “{ $quote }” (خط کے { danish-words })
terms = { $first }، { $more }
things-known = { $terms } (خط میں: “{ $quote }”)

# $tongue is the letter's language.
in-danish =
    { $tongue ->
        [da] { " " }ڈینش میں
       *[other] { "" }
    }
danish-words =
    { $tongue ->
        [da] ڈینش الفاظ
       *[other] الفاظ
    }

# What happens if you do not do it.
consequence = خط میں{ in-danish } لکھا ہے: “{ $sentence }”
consequence-known = { $known } خط میں{ in-danish } لکھا ہے: “{ $sentence }”
    .easy = { $known } خط میں{ in-danish } لکھا ہے: “{ $sentence }”
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = آپ یہاں اپیل کر سکتے ہیں: { $body }۔
appeal-possible = آپ اپیل کر سکتے ہیں۔
appeal-how = طریقہ، خط کے الفاظ میں: “{ $sentence }”
appeal-how-known = طریقہ: { $known } (خط میں: “{ $sentence }”)
appeal-fee = اپیل کی فیس: “{ $sentence }”
appeal-sentence = خط میں{ in-danish } لکھا ہے: “{ $sentence }”
appeal-by = زیادہ سے زیادہ { $date } تک اپیل کریں۔
appeal-by-time = زیادہ سے زیادہ { $date } کو { $time } بجے تک اپیل کریں۔
appeal-passed = اپیل کی آخری تاریخ گزر گئی ہے۔ اگر کوئی اچھی وجہ ہے تو پھر بھی فوراً اپیل کریں اور وجہ لکھیں۔
    .easy = اپیل کی آخری تاریخ گزر گئی ہے۔ کیا کوئی اچھی وجہ ہے؟ تو فوراً اپیل کریں۔ وجہ لکھیں۔
appeal-not-found = جو صفحات پڑھے جا سکے ان میں نہیں لکھا کہ اپیل کیسے کریں۔ خط کا باقی حصہ ڈھونڈیں، یا بھیجنے والے سے پوچھیں۔
    .easy = کچھ صفحات نہیں پڑھے جا سکے۔ انہیں ڈھونڈیں، یا پوچھیں کہ آپ کہاں اپیل کر سکتے ہیں۔
court-to = آپ کیس یہاں لے جا سکتے ہیں: { $body }۔
court-by = یہ زیادہ سے زیادہ { $date } تک کریں۔
court-by-time = یہ زیادہ سے زیادہ { $date } کو { $time } بجے تک کریں۔
court-passed = آخری تاریخ گزر گئی ہے۔ کسی وکیل یا قانونی مدد کے دفتر (retshjælp) سے پوچھیں کہ اب آپ کیا کر سکتے ہیں۔
    .easy = آخری تاریخ گزر گئی ہے۔ کسی وکیل سے مدد مانگیں۔ یا قانونی مدد کے دفتر (retshjælp) سے پوچھیں۔
appeal-not-here = جو آپ یہاں لکھتے ہیں وہ اپیل نہیں ہے۔ آپ کو اپیل خود بھیجنی ہے۔
    .easy = اپیل یہاں نہیں ہوتی۔ آپ کو اپیل خود بھیجنی ہے۔

# Whom you can ask.
contact-check = خط ایک پروگرام نے پڑھا ہے، اور اس سے کچھ رہ سکتا ہے۔ خود بھی خط پڑھیں، اور شک ہو تو پوچھیں۔
    .easy = خط ایک پروگرام نے پڑھا ہے۔ اس سے کچھ رہ سکتا ہے۔ خود بھی خط پڑھیں۔ شک ہو تو پوچھیں۔
contact-sender = { $sender } سے پوچھیں۔
contact-phone = فون: { $value }
contact-email = ای میل: { $value }
contact-web = ویب سائٹ: { $value }
contact-address = پتہ: { $value }
contact-hours = کھلنے کا وقت: { $value } (خط کے { danish-words })
contact-calls = فون کا وقت: { $value } (خط کے { danish-words })
contact-department = { $municipality }، { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = اگر خط کے لیے مدد چاہیے تو آپ { $municipality } کو بھی فون کر سکتے ہیں: { $phone }
    .easy = کیا مدد چاہیے؟ { $municipality } کو فون کریں: { $phone }
contact-municipality-any = اگر کسی خط کے لیے مدد چاہیے تو { $municipality } کو فون کریں: { $phone }
    .easy = کیا مدد چاہیے؟ { $municipality } کو فون کریں: { $phone }
contact-phone-hours = فون کھلا ہے: { $hours }
contact-help = { $name }: { $phone }۔ { $about } (جانچ کی تاریخ { $checked })۔
hours-day = { $day }: { $from } سے { $to } تک
hours-days = { $first } سے { $last }: { $from } سے { $to } تک
weekday-0 = پیر
weekday-1 = منگل
weekday-2 = بدھ
weekday-3 = جمعرات
weekday-4 = جمعہ
weekday-5 = ہفتہ
weekday-6 = اتوار

# Warnings.
warning-not-a-letter = یہ کسی سرکاری ادارے کا خط نہیں لگتا۔ یہاں سمجھانے کے لیے کچھ نہیں ہے۔
warning-not-from-authority = خط کسی سرکاری ادارے کی طرف سے نہیں لگتا۔ کچھ کرنے سے پہلے بھیجنے والے کی جانچ کریں۔
    .easy = خط غالباً کسی سرکاری ادارے کا نہیں ہے۔ دیکھیں کہ کس نے بھیجا ہے۔
warning-suspected-fraud = یہ دھوکہ لگتا ہے۔ رقم ادا نہ کریں، لنک نہ کھولیں، اور اپنے کوڈ یا CPR نمبر نہ دیں۔ ادارے کو اس نمبر پر فون کریں جو آپ نے خود ڈھونڈا ہو۔ اگر آپ رقم یا کوڈ دے چکے ہیں تو اپنے بینک کو اور پولیس کو 114 پر فون کریں۔
    .easy = یہ دھوکہ لگتا ہے۔ رقم ادا نہ کریں۔ لنک نہ کھولیں۔ کوڈ نہ دیں۔ اپنا CPR نمبر نہ دیں۔ کیا آپ ایسا کر چکے ہیں؟ اپنے بینک کو فون کریں۔ پولیس کو 114 پر فون کریں۔
warning-low-confidence = تصویر پڑھنا مشکل ہے۔ تاریخیں اور رقمیں خود خط میں دیکھ لیں۔
    .easy = تصویر پڑھنا مشکل ہے۔ تاریخیں اور رقمیں خود خط میں دیکھیں۔
warning-page-missing = ایک یا زیادہ صفحات کم ہیں۔ انہیں ڈھونڈیں اور پورا خط ڈالیں، کیونکہ ان میں کوئی اہم بات ہو سکتی ہے۔
    .easy = کچھ صفحات کم ہیں۔ انہیں ڈھونڈیں۔ پورا خط ڈالیں۔
warning-unreadable-pages = ایک یا زیادہ صفحات نہیں پڑھے جا سکتے۔ دوبارہ تصویر لیں: { photo-advice }
warning-no-letter-date = خط پر تاریخ نہیں ہے، اس لیے آخری تاریخ نہیں نکالی جا سکتی۔ اس دن سے گنیں جب خط آپ کو ملا۔ شک ہو تو فون کر کے پوچھیں۔
    .easy = خط پر تاریخ نہیں ہے۔ اس دن سے گنیں جب خط آپ کو ملا۔ کیا شک ہے؟ تو فون کر کے پوچھیں۔
warning-deadline-passed = خط میں لکھی ایک آخری تاریخ گزر گئی ہے۔ ابھی بھی کچھ کیا جا سکتا ہے: فوراً بھیجنے والے سے رابطہ کریں اور پوچھیں کہ اب آپ کیا کر سکتے ہیں۔
    .easy = ایک آخری تاریخ گزر گئی ہے۔ ابھی دیر نہیں ہوئی۔ انہیں ابھی فون کریں۔
warning-no-appeal-guidance = ہمیں خط میں یہ نہیں ملا کہ اپیل کیسے کریں۔ خود بھی دیکھیں، یا بھیجنے والے سے پوچھیں کہ آپ کہاں اور کب تک اپیل کر سکتے ہیں۔
    .easy = ہمیں خط میں یہ نہیں ملا کہ اپیل کیسے کریں۔ خود خط میں دیکھیں۔ بھیجنے والوں سے پوچھیں۔
warning-hidden-text-ignored = فائل میں چھپا ہوا متن ہے۔ اسے شامل نہیں کیا گیا۔
warning-instructions-ignored = خط میں ایسا متن ہے جو اس پروگرام کو قابو کرنے کی کوشش کرتا ہے۔ اس پر عمل نہیں کیا گیا۔
warning-contradictory-dates = خط کی تاریخیں آپس میں نہیں ملتیں۔ سب سے پہلی تاریخ کو مانیں، اور فون کر کے پوچھیں۔
    .easy = خط کی تاریخیں آپس میں نہیں ملتیں۔ سب سے پہلی تاریخ کو مانیں۔ فون کر کے پوچھیں۔
warning-language-fallback = کچھ متن ابھی آپ کی زبان میں نہیں ہے۔ وہ ڈینش یا انگریزی میں ہے۔
warning-model-unavailable = آسان زبان لکھنے کی مدد ابھی کام نہیں کر رہی۔ سب اہم باتیں پھر بھی یہاں ہیں۔
warning-model-wording-rejected = ایک آسان متن خط سے نہیں ملتا تھا، اس لیے نہیں دکھایا گیا۔
notice-pages-missing =
    { $count ->
        [one] صفحہ { $pages } کم ہے۔ اسے ڈھونڈیں اور پورا خط ڈالیں، کیونکہ اس میں کوئی اہم بات ہو سکتی ہے۔
       *[other] صفحات { $pages } کم ہیں۔ انہیں ڈھونڈیں اور پورا خط ڈالیں، کیونکہ ان میں کوئی اہم بات ہو سکتی ہے۔
    }
notice-pages-unreadable =
    { $count ->
        [one] صفحہ { $pages } نہیں پڑھا جا سکتا۔ اس کی دوبارہ تصویر لیں: { photo-advice }
       *[other] صفحات { $pages } نہیں پڑھے جا سکتے۔ ان کی دوبارہ تصویر لیں: { photo-advice }
    }
notice-unsure-split = یہ صفحات ایک خط یا کئی خط ہو سکتے ہیں۔ اگر وضاحت درست نہ لگے تو ایک وقت میں ایک خط ڈالیں۔
    .easy = یہ ایک خط ہے یا کئی؟ ایک وقت میں ایک خط ڈالیں۔

# The calendar file.
calendar-deadline = آخری تاریخ: { $text }
calendar-appeal = اپیل کی آخری تاریخ
calendar-appointment = ملاقات: { $sender }
calendar-note = آپ کے خط کی وضاحت سے۔ تاریخ ہمیشہ خود خط میں دیکھ لیں۔

# The command line.
progress-page = صفحہ { $number } از { $of } پڑھا جا رہا ہے …
quote-on-page = صفحہ { $page }: “{ $words }”
