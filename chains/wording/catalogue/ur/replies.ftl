# Urdu (ur). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = بنام: { $sender }
reply-subject-comment = میری رائے
reply-subject-appeal = اپیل (klage)
reply-subject-cancel = میرا آنا ممکن نہیں
reply-subject-move = میری درخواست ہے کہ مجھے کوئی اور وقت دیا جائے
reply-subject-more-time = میری درخواست ہے کہ مجھے زیادہ وقت دیا جائے
reply-subject-pay-later = میری درخواست ہے کہ بعد میں ادائیگی کروں
reply-subject-access = میری درخواست ہے کہ مجھے اپنے کیس کے کاغذات دکھائے جائیں
reply-case = کیس نمبر: { $number }
reply-letter = یہ آپ کے خط کے بارے میں ہے۔ تاریخ: { $date }۔
reply-cannot-come = میرا آنا ممکن نہیں: { $date }۔
reply-cannot-come-time = میرا آنا ممکن نہیں: { $date }، وقت { $time }۔
reply-new-time = میری درخواست ہے کہ مجھے کوئی اور وقت دیا جائے۔
reply-more-time = آخری تاریخ: { $date }۔ میری درخواست ہے کہ بعد کی تاریخ دی جائے۔
reply-pay-later = ادائیگی کی آخری تاریخ: { $date }۔ میری درخواست ہے کہ بعد میں یا قسطوں میں ادائیگی کروں۔
reply-comment = میری رائے یہ ہے:
reply-appeal = یہ آپ کے فیصلے کے خلاف میری اپیل ہے۔
reply-access = میری درخواست ہے کہ مجھے اپنے کیس کے تمام کاغذات دکھائے جائیں۔
reply-blank = ________________________
reply-regards = احترام کے ساتھ
reply-name = { $name }
reply-hint-self = یہ متن آپ کو خود بھیجنا ہے۔ یہاں سے کچھ نہیں بھیجا جاتا۔
reply-hint-blank = جہاں لکیر ہے وہاں خود لکھیں۔
reply-hint-still-holds = جب تک آپ کو ہاں نہ کہا جائے، آخری تاریخ وہی رہتی ہے۔
reply-hint-meeting = کیا وقت قریب ہے؟ تو فون بھی کریں۔
reply-hint-no-reasons = وجہ لکھنا ضروری نہیں۔
reply-hint-by = یہ ان کے پاس زیادہ سے زیادہ اس تاریخ تک پہنچ جانا چاہیے: { $date }۔
reply-hint-passed = آخری تاریخ گزر گئی ہے۔ پھر بھی فوراً بھیجیں اور لکھیں کہ دیر کیوں ہوئی۔
reply-hint-mail = ای میل سے بھیجیں: { $value }
reply-hint-phone = اگر آپ زبانی کہنا چاہیں تو فون کریں: { $value }
reply-hint-post = آپ Digital Post میں بھی جواب دے سکتے ہیں یا خط بھیج سکتے ہیں۔ بنام: { $sender }۔
