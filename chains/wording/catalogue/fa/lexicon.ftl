# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words. The letter's own Danish words
# stand beside them.

case-prevented = اگر نمی‌توانید بیایید
case-prevented-ill = اگر بیمار هستید و نمی‌توانید بیایید
case-ill = اگر بیمار هستید
case-cannot-pay = اگر نمی‌توانید بپردازید
case-cannot-pay-at-once = اگر نمی‌توانید همه را یکجا بپردازید
case-hard-to-pay = اگر پرداخت برای شما سخت است
case-disagree = اگر موافق نیستید
case-questions = اگر پرسشی دارید
case-wrong = اگر فکر می‌کنید چیزی اشتباه است
case-owes-nothing = اگر فکر می‌کنید این پول را بدهکار نیستید
case-says-yes = اگر بله می‌گویید
case-says-no = اگر نه می‌گویید
case-more-time = اگر وقت بیشتری می‌خواهید
case-comments = اگر درباره پرونده حرفی دارید
case-objections = اگر با آن مخالف هستید
case-new-information = اگر اطلاعات تازه‌ای دارید
case-moves = اگر خانه عوض می‌کنید
case-moves-away = اگر به محدوده شهرداری (kommune) دیگری اسباب‌کشی می‌کنید
case-changes = اگر چیزی برای شما تغییر کند
case-health-changes = اگر سلامت شما تغییر کند
case-work-done = وقتی کار تمام شد
case-no-work = اگر هنوز کار ندارید
case-pacemaker = اگر باتری قلب (pacemaker) دارید
case-wants-vaccine = اگر می‌خواهید واکسن بزنید
result-decides-anyway = آنها از روی آنچه حالا می‌دانند تصمیم می‌گیرند.
result-stops = آنچه می‌گیرید قطع می‌شود.
result-may-stop = ممکن است آنچه می‌گیرید قطع شود.
result-may-lose = ممکن است پول یا کمکی را که می‌گیرید از دست بدهید.
result-may-repay = ممکن است مجبور شوید پول را پس بدهید.
result-no-payment = آنها نمی‌توانند به شما پول بدهند.
result-given-up = پرونده یا درخواست شما را می‌بندند.
result-permission-lapses = اجازه دیگر معتبر نیست.
result-offer-lapses = پیشنهاد دیگر معتبر نیست.
result-collection = بدهی برای وصول به اداره دیگری داده می‌شود (inddrivelse).
result-set-off = پول را از آنچه بعداً می‌گیرید کم می‌کنند.
result-wages-or-belongings = ممکن است از حقوق شما پول بردارند. ممکن است وسایل شما را هم برای بدهی توقیف کنند (udlæg).
result-wages = ممکن است از حقوق شما پول بردارند.
result-fee = باید هزینه اضافی (gebyr) بپردازید.
result-may-fee = ممکن است مجبور شوید هزینه اضافی (gebyr) بپردازید.
result-reminder = آنها برای شما یادآوری می‌فرستند.
result-interest = بهره هم اضافه می‌شود.
result-may-fine = ممکن است جریمه شوید.
result-may-be-punished = اگر رعایت نکنید، ممکن است مجازات شوید.
result-work-at-your-cost = ممکن است کار را به دیگران بدهند و شما باید هزینه را بپردازید.
result-registered-missing = ممکن است شما را به عنوان گمشده ثبت کنند.
result-place-to-others = جا یا خانه به کس دیگری داده می‌شود.
result-off-the-list = نام از لیست انتظار حذف می‌شود.
result-keeps-place = جای شما در لیست انتظار می‌ماند.
result-assumes = اگر پاسخ ندهید، آن را یک پاسخ حساب می‌کنند.
result-from-income-register = آنچه را می‌گیرید از روی ثبت درآمدها حساب می‌کنند.
result-may-get-less = ممکن است کمتر بگیرید.
way-phone = تلفنی: { $value }
way-mail = با ایمیل به { $value }
way-web = در { $value }
way-digital-post = با Digital Post
way-digital-or-paper = شفاهی یا کتبی
way-in-writing = کتبی
way-named = در { $value }
time-when-it-happens = به محض این که پیش آمد
time-each-month = هر ماه
time-each-week = هر هفته
