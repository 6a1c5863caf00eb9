# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words. The letter's own Danish words
# stand beside them.

case-prevented = اگر آپ نہیں آ سکتے
case-prevented-ill = اگر آپ بیمار ہیں اور نہیں آ سکتے
case-ill = اگر آپ بیمار ہیں
case-cannot-pay = اگر آپ ادا نہیں کر سکتے
case-cannot-pay-at-once = اگر آپ ساری رقم ایک ساتھ ادا نہیں کر سکتے
case-hard-to-pay = اگر آپ کے لیے ادا کرنا مشکل ہے
case-disagree = اگر آپ متفق نہیں
case-questions = اگر آپ کے سوال ہیں
case-wrong = اگر آپ کے خیال میں کچھ غلط ہے
case-owes-nothing = اگر آپ کے خیال میں یہ رقم آپ پر واجب نہیں
case-says-yes = اگر آپ ہاں کہیں
case-says-no = اگر آپ نہ کہیں
case-more-time = اگر آپ کو زیادہ وقت چاہیے
case-comments = اگر آپ کیس کے بارے میں کچھ کہنا چاہتے ہیں
case-objections = اگر آپ اس کے خلاف ہیں
case-new-information = اگر آپ کے پاس نئی معلومات ہیں
case-moves = اگر آپ گھر بدلیں
case-moves-away = اگر آپ رہنے کے لیے کسی دوسری کمیون میں جائیں
case-changes = اگر آپ کے لیے کچھ بدل جائے
case-health-changes = اگر آپ کی صحت بدل جائے
case-work-done = جب کام مکمل ہو جائے
case-no-work = اگر آپ کو اب بھی کام نہیں ملا
case-pacemaker = اگر آپ کے دل میں پیس میکر لگا ہے
case-wants-vaccine = اگر آپ ٹیکہ لگوانا چاہتے ہیں
result-decides-anyway = وہ انہی معلومات پر فیصلہ کریں گے جو ابھی ان کے پاس ہیں۔
result-stops = جو آپ کو ملتا ہے وہ بند کر دیا جائے گا۔
result-may-stop = جو آپ کو ملتا ہے وہ بند کیا جا سکتا ہے۔
result-may-lose = جو رقم یا مدد آپ کو ملتی ہے وہ ختم ہو سکتی ہے۔
result-may-repay = ہو سکتا ہے آپ کو رقم واپس ادا کرنی پڑے۔
result-no-payment = وہ آپ کو رقم ادا نہیں کر سکتے۔
result-given-up = وہ آپ کا کیس یا درخواست بند کر دیں گے۔
result-permission-lapses = اجازت ختم ہو جائے گی۔
result-offer-lapses = پیشکش ختم ہو جائے گی۔
result-collection = قرض کی وصولی دوسرے ادارے کو دے دی جائے گی (inddrivelse)۔
result-set-off = وہ یہ رقم اس میں سے کاٹ لیں گے جو آپ کو بعد میں ملے گا۔
result-wages-or-belongings = وہ آپ کی تنخواہ سے رقم کاٹ سکتے ہیں۔ وہ قرض کے لیے آپ کی چیزوں پر قبضے کا حق بھی لے سکتے ہیں (udlæg)۔
result-wages = وہ آپ کی تنخواہ سے رقم کاٹ سکتے ہیں۔
result-fee = آپ کو فیس ادا کرنی ہے۔
result-may-fee = ہو سکتا ہے آپ کو فیس ادا کرنی پڑے۔
result-reminder = وہ آپ کو یاد دہانی بھیجیں گے۔
result-interest = اس پر سود بھی لگے گا۔
result-may-fine = ہو سکتا ہے آپ کو جرمانہ ہو۔
result-may-be-punished = اگر آپ خلاف ورزی کریں تو آپ کو سزا ہو سکتی ہے۔
result-work-at-your-cost = وہ کسی اور سے کام کروا سکتے ہیں، اور خرچ آپ کو ادا کرنا ہو گا۔
result-registered-missing = وہ آپ کا اندراج لاپتہ کے طور پر کر سکتے ہیں۔
result-place-to-others = جگہ یا گھر کسی اور کو دے دیا جائے گا۔
result-off-the-list = نام انتظار کی فہرست سے نکال دیا جائے گا۔
result-keeps-place = انتظار کی فہرست میں آپ کی جگہ قائم رہے گی۔
result-assumes = اگر آپ جواب نہ دیں تو وہ اسی کو جواب سمجھیں گے۔
result-from-income-register = جو آپ کو ملتا ہے اس کا حساب وہ آمدنی کے رجسٹر سے کریں گے۔
result-may-get-less = ہو سکتا ہے آپ کو کم ملے۔
way-phone = فون پر: { $value }
way-mail = ای میل سے: { $value }
way-web = { $value } پر
way-digital-post = Digital Post کے ذریعے
way-digital-or-paper = زبانی یا لکھ کر
way-in-writing = لکھ کر
way-named = { $value } پر
time-when-it-happens = جیسے ہی ایسا ہو
time-each-month = ہر مہینے
time-each-week = ہر ہفتے
