# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The page's own texts. Short sentences, everyday words, figures for numbers.

page-title = Brevklar: اپنا خط سمجھیں
page-description = جانیں کہ کمیون کی طرف سے آپ کے خط کا کیا مطلب ہے اور آپ کو کیا کرنا ہے۔
page-brand = Brevklar
page-of = { $municipality } کی طرف سے
page-skip = خط پر جائیں
page-language = زبان
page-language-name = اردو
page-level = آسان الفاظ
page-accessibility = رسائی
page-call-label = { $municipality } کو فون کریں: { $phone }
page-open-until = ابھی کھلا ہے۔{ "\u00A0" }{ $time } بجے بند ہو گا۔
page-opens-at = ابھی بند ہے۔ { $day } کو{ "\u00A0" }{ $time } بجے کھلے گا۔
page-closed = ابھی بند ہے۔
page-delete = مٹائیں
page-delete-label = میرا خط مٹائیں
page-delete-sure = کیا خط ابھی مٹا دیں؟ یہ واپس نہیں ہو سکتا۔
page-photo = تصویر لیں
page-file = فائل چنیں
page-input = سوال لکھیں، یا خط کا متن یہاں ڈالیں
page-input-short = پوچھیں، یا خط یہاں ڈالیں
page-stop = روکیں
page-remove = فائل ہٹائیں
page-send = بھیجیں
page-explain = خط سمجھائیں
page-needs-script = اس صفحے کے لیے JavaScript چاہیے۔ اسے چالو کریں، یا { $municipality } کو فون کریں: { $phone }۔
page-opening = صفحہ کھل رہا ہے …
page-offline = ابھی رابطہ نہیں ہے۔ صفحہ خود دوبارہ کوشش کرتا رہے گا۔
page-notices = اطلاعات
page-messages = آپ کا خط، آپ کے سوال اور جواب
page-welcome-title = کمیون کی طرف سے اپنا خط سمجھیں
page-welcome-do = خط کی تصویر لیں، فائل چنیں، یا متن نیچے خانے میں ڈالیں۔ پھر آپ دیکھیں گے کہ خط کا کیا مطلب ہے، آپ کو کیا کرنا ہے، اور کب تک۔ اگر سوال ہو تو اسی جگہ لکھیں۔
page-welcome-pages = کیا خط کے کئی صفحات ہیں؟ “خط سمجھائیں” دبانے سے پہلے سب ڈالیں۔
page-welcome-program = آپ ایک پروگرام سے بات کر رہے ہیں۔ یہ انسان نہیں ہے۔
page-welcome-kept = خط صرف اس وقت تک رکھا جاتا ہے جب تک آپ یہاں ہیں۔ جب آپ “مٹائیں” دبائیں، یا { $minutes } منٹ یہاں نہ ہوں، تو خط مٹا دیا جاتا ہے۔
page-welcome-case = جو آپ یہاں لکھتے ہیں وہ آپ کے کیس میں شامل نہیں ہوتا۔
page-translation-unchecked = کمیون میں ابھی کسی نے اس ترجمے کی جانچ نہیں کی۔ شک ہو تو کسی انسان سے پوچھیں۔
page-welcome-human = کیا آپ کسی انسان سے بات کرنا چاہتے ہیں؟ { $municipality } کو فون کریں: { $phone }۔
page-welcome-short = آپ ایک پروگرام سے بات کر رہے ہیں۔ جب آپ “مٹائیں” دبائیں، یا { $minutes } منٹ یہاں نہ ہوں، تو خط مٹا دیا جاتا ہے۔ یہاں کی کوئی بات آپ کے کیس میں شامل نہیں ہوتی۔
page-model-on = ایک اور پروگرام (لسانی ماڈل) آسان الفاظ لکھنے میں مدد کرتا ہے۔ اسے خط کا متن اور آپ کے سوال ملتے ہیں۔ نام، CPR نمبر اور پتے پہلے چھپا دیے جاتے ہیں۔
page-model-off = آپ کے خط اور سوالوں کے لیے لسانی ماڈل استعمال نہیں ہوتا۔
page-model-refuse = لسانی ماڈل استعمال نہ کریں
page-model-allow = لسانی ماڈل استعمال کریں
page-sent-files =
    { $count ->
        [one] آپ نے 1 فائل بھیجی۔
       *[other] آپ نے { $count } فائلیں بھیجیں۔
    }
page-sent-text =
    { $count ->
        [one] آپ نے 1 حرف کا متن ڈالا۔
       *[other] آپ نے { $count } حروف کا متن ڈالا۔
    }
page-sent-both =
    { $count ->
        [one] آپ نے 1 فائل اور ایک پیغام بھیجا۔
       *[other] آپ نے { $count } فائلیں اور ایک پیغام بھیجا۔
    }
page-sent-question = آپ نے پیغام لکھا۔
page-reading = خط پڑھا جا رہا ہے …
page-reading-page = صفحہ { $number } از { $of } پڑھا جا رہا ہے …
page-explaining = وضاحت لکھی جا رہی ہے …
page-queue =
    قطار میں آپ سے آگے { $ahead ->
        [one] 1 شخص ہے
       *[other] { $ahead } لوگ ہیں
    }۔ { $minutes ->
        [0] اس میں 1 منٹ سے کم لگے گا۔
        [one] اس میں تقریباً 1 منٹ لگے گا۔
       *[other] اس میں تقریباً { $minutes } منٹ لگیں گے۔
    }
page-queue-stay = اس دوران آپ کوئی اور ایپ استعمال کر سکتے ہیں۔
page-letter-of = خط { $number } از { $of }
page-where = دکھائیں کہاں لکھا ہے
page-where-hide = چھپائیں
page-where-picture = خط کا صفحہ { $page }۔ جملے پر پیلا نشان ہے۔
page-where-text = خط میں یہاں لکھا ہے۔ جملہ نمایاں ہے۔
page-wrong = یہ لائن غلط ہے
page-wrong-thanks = شکریہ۔ ہم نے اسے گن لیا ہے۔ شک ہو تو کمیون کو فون کریں۔
page-calendar = تاریخیں میرے کیلنڈر میں ڈالیں
page-calendar-name = letter-dates
page-write-title = خط کا جواب دیں
page-write-why = چنیں کہ آپ کیا لکھنا چاہتے ہیں۔ آپ کو ایک متن ملے گا جو آپ خود بھیج سکتے ہیں۔
page-write-more = مزید دکھائیں
page-write-text = بھیجنے کا متن، ڈینش میں:
page-write-means = متن کا مطلب:
page-copy = متن کاپی کریں
page-copied = کاپی ہو گیا
page-marked = متن منتخب ہو گیا ہے۔ “کاپی” چنیں۔
page-ways-title = کیا خود کرنا مشکل ہے؟
page-ways-no-mitid = میں MitID استعمال نہیں کر سکتا/سکتی
page-ways-helping = میں کسی اور کی مدد کر رہا/رہی ہوں
page-received-title = خط آپ کو کب ملا؟
page-received-why = خط میں ایک آخری تاریخ اس دن سے گنی جاتی ہے جب خط آپ کو ملا۔ وہ دن چنیں، پھر ہم آخری تاریخ نکالیں گے۔
page-received-safe = جب تک آپ نہ چنیں، ہم خط کی تاریخ سے گنتے ہیں۔ یہ سب سے محفوظ ہے۔
page-received-digital = مجھے Digital Post میں ملا
page-received-paper = مجھے کاغذ پر ملا
page-received-day = مجھے ایک خاص دن ملا
page-received-which = خط آپ کو کس دن ملا؟ اگر کوئی اور دن تھا تو نیچے خانے میں لکھیں۔ مثلاً: 3.11.2026
page-received-is-digital = آخری تاریخ یہ مان کر نکالی گئی ہے کہ خط اپنی تاریخ کو Digital Post میں آیا۔
page-received-is-paper = آخری تاریخ خط کی تاریخ سے نکالی گئی ہے۔ جب ہمیں معلوم نہ ہو کہ ڈاک کس دن آئی تو یہ سب سے محفوظ ہے۔
page-received-is-day = آخری تاریخ یہ مان کر نکالی گئی ہے کہ خط آپ کو اس دن ملا: { $date }۔
page-received-not-then = وہ دن درست نہیں ہے۔ خط کی تاریخ سے آج تک کا کوئی دن چنیں۔
page-received-change = دوسرا دن چنیں
page-split-title = یہ ایک خط ہے یا کئی؟
page-split-why = صفحات سے معلوم نہیں ہوتا کہ وہ ایک ہی خط کے ہیں یا نہیں۔
page-split-one = یہ ایک خط ہے
page-split-more = یہ کئی خط ہیں
page-deleted = آپ کا خط مٹا دیا گیا ہے۔ کچھ بھی رکھا نہیں گیا۔
page-stopped = آپ نے روک دیا۔ خط پورا نہیں پڑھا گیا۔ جب چاہیں دوبارہ بھیجیں۔
page-expired = آپ کافی دیر یہاں نہیں تھے، اس لیے خط مٹا دیا گیا۔ وضاحت دیکھنی ہو تو دوبارہ بھیجیں۔
page-failed = ہماری طرف کچھ غلط ہو گیا۔ آپ نے کوئی غلطی نہیں کی۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔
page-whom-to-call = اگر معاملہ فوری ہے تو { $municipality } کو فون کریں: { $phone }۔ { $hours }
page-too-fast = آپ نے تھوڑے وقت میں بہت کچھ بھیجا ہے۔ چند منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
page-full = ابھی بہت سے لوگ یہ صفحہ استعمال کر رہے ہیں۔ چند منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
page-too-many-files = آپ ایک وقت میں { $limit } فائلیں بھیج سکتے ہیں۔ پہلے وہ بھیجیں جو آپ نے چنی ہیں۔
page-text-too-long = متن بہت لمبا ہے۔ اس کے بجائے خط کو فائل کی شکل میں بھیجیں۔
page-upload-lost = فائل اب ہمارے پاس نہیں ہے۔ اسے دوبارہ چنیں، پھر بھیجیں۔
page-upload-bad = فائل ٹھیک سے نہیں پہنچی۔ دوبارہ کوشش کریں۔
page-not-found = ایسا کوئی صفحہ نہیں ہے۔
page-still-reading = جو آپ نے بھیجا وہ ابھی پڑھا جا رہا ہے۔ ایک لمحہ۔

# Questions and answers.
page-looking = جواب تلاش کیا جا رہا ہے …
page-more = آپ یہ بھی پوچھ سکتے ہیں:
page-more-card = کیا خط کے بارے میں کوئی سوال ہے؟ یہاں سے چنیں، یا نیچے اپنا سوال لکھیں۔
page-source = ماخذ:
page-source-updated = تازہ کاری { $date }
page-source-taken = متن { $site } سے لیا گیا ہے
page-source-letter = ماخذ: آپ کا خط، صفحہ { $page }
page-source-letter-named = ماخذ: خط “{ $title }”، صفحہ { $page }
page-not-received = آپ کا پیغام کسی کو نہیں ملا
page-no-guidance = کمیون کے صفحات ابھی نہیں دیکھے جا سکتے۔ جواب صرف آپ کے خط اور الفاظ کی فہرست سے دیا جا سکتا ہے۔
page-right = کیا جواب درست تھا؟
page-right-yes = ہاں، درست تھا
page-right-no = نہیں، غلط تھا
page-right-thanks = آپ کے جواب کا شکریہ۔
page-right-sorry = بتانے کا شکریہ۔ یقین کے لیے کسی انسان سے پوچھیں: { $municipality } کو فون کریں: { $phone }۔ { $hours }
page-question-too-long = سوال بہت لمبا ہے۔ اسے کم الفاظ میں لکھیں۔
page-stopped-looking = آپ نے روک دیا۔ جب چاہیں دوبارہ پوچھیں۔
page-crisis = آپ کو اس میں اکیلا نہیں رہنا چاہیے۔ اگر آپ یا کوئی اور خطرے میں ہے تو ابھی فون کریں۔
page-emergency = کیا کوئی ابھی خطرے میں ہے؟ { $phone } پر فون کریں۔
page-crisis-line = { $name }: { $phone }۔ { $about }
page-correction-title = اس خط کی تصحیح
page-correction-said = { $municipality } نے { $date } کو لکھا: { $text }
page-correction-card = نیچے کارڈ وہی دکھاتا ہے جو خود خط میں لکھا ہے۔
page-off-chat = چیٹ اس وقت بند ہے۔
page-off-model = لینگویج ماڈل اس وقت بند ہے۔ آپ کو جواب پھر بھی ملیں گے۔
page-off-said = { $municipality } لکھتی ہے: { $text }
