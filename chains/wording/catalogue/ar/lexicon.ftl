# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words. The letter's own Danish words
# stand beside them.

case-prevented = إذا لم تستطع الحضور
case-prevented-ill = إذا منعك المرض من الحضور
case-ill = في حالة المرض
case-cannot-pay = إذا لم تستطع الدفع
case-cannot-pay-at-once = إذا لم تستطع دفع كل المبلغ مرة واحدة
case-hard-to-pay = إذا كان الدفع صعبًا عليك
case-disagree = إذا كنت لا توافق
case-questions = إذا كانت لديك أسئلة
case-wrong = إذا كنت ترى أن هناك خطأ
case-owes-nothing = إذا كنت ترى أن هذا المال ليس دَينًا عليك
case-says-yes = إذا قلت نعم
case-says-no = إذا قلت لا
case-more-time = إذا كنت تريد وقتًا إضافيًا
case-comments = إذا كان لديك ما تقوله عن القضية
case-objections = إذا كنت تعارض ذلك
case-new-information = إذا كانت لديك معلومات جديدة
case-moves = في حالة تغيير السكن
case-moves-away = في حالة الانتقال إلى بلدية أخرى
case-changes = إذا تغيّر شيء في وضعك
case-health-changes = إذا تغيّرت صحتك
case-work-done = عند انتهاء العمل
case-no-work = إذا كنت لا تزال دون عمل
case-pacemaker = إذا كان لديك جهاز تنظيم ضربات القلب
case-wants-vaccine = إذا كنت تريد التطعيم
result-decides-anyway = سيقررون في القضية بناءً على ما يعرفونه الآن.
result-stops = سيوقفون ما تحصل عليه.
result-may-stop = قد يوقفون ما تحصل عليه.
result-may-lose = قد تفقد مالًا أو مساعدة تحصل عليها.
result-may-repay = قد يجب عليك إعادة دفع مال.
result-no-payment = لا يمكنهم أن يدفعوا لك مالًا.
result-given-up = سيغلقون قضيتك أو طلبك.
result-permission-lapses = لن يبقى التصريح ساريًا.
result-offer-lapses = لن يبقى العرض ساريًا.
result-collection = تُحال الديون إلى جهة أخرى لتحصيلها (inddrivelse).
result-set-off = سيأخذون المال مما ستحصل عليه لاحقًا.
result-wages-or-belongings = قد يأخذون مالًا من راتبك. وقد يحجزون أيضًا على أشياء تملكها (udlæg).
result-wages = قد يأخذون مالًا من راتبك.
result-fee = يجب عليك دفع رسوم.
result-may-fee = قد تُفرض عليك رسوم.
result-reminder = سيرسلون إليك تذكيرًا.
result-interest = تُضاف فائدة إلى المبلغ.
result-may-fine = قد تُفرض عليك غرامة.
result-may-be-punished = إذا خالفت ذلك، فقد تُعاقَب.
result-work-at-your-cost = قد يكلّفون غيرك بتنفيذ العمل، ويجب عليك دفع التكاليف.
result-registered-missing = قد يسجلونك كشخص مفقود.
result-place-to-others = يُعطى المكان أو المسكن لشخص آخر.
result-off-the-list = يُحذف الاسم من قائمة الانتظار.
result-keeps-place = تحتفظ بمكانك في قائمة الانتظار.
result-assumes = إذا لم يصلهم رد منك، فسيعتبرون ذلك جوابًا.
result-from-income-register = يحسبون ما تحصل عليه من سجل الدخل.
result-may-get-less = قد تحصل على أقل.
way-phone = هاتفيًا: { $value }
way-mail = بالبريد الإلكتروني إلى { $value }
way-web = على { $value }
way-digital-post = عبر Digital Post
way-digital-or-paper = شفهيًا أو كتابيًا
way-in-writing = كتابيًا
way-named = على { $value }
time-when-it-happens = فور حدوثه
time-each-month = كل شهر
time-each-week = كل أسبوع
