# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The page's own texts. Short sentences, everyday words, figures for numbers.

page-title = Brevklar: توضیح نامه شما
page-description = بدانید نامه شما از شهرداری یعنی چه و چه کاری باید بکنید.
page-brand = Brevklar
page-of = از { $municipality }
page-skip = رفتن به نامه
page-language = زبان
page-language-name = فارسی
page-level = واژه‌های ساده‌تر
page-accessibility = دسترس‌پذیری
page-call-label = تلفن به { $municipality }: { $phone }
page-open-until = الان باز است. ساعت{ "\u00A0" }{ $time } بسته می‌شود.
page-opens-at = الان بسته است. { $day } ساعت{ "\u00A0" }{ $time } باز می‌شود.
page-closed = الان بسته است.
page-delete = پاک کردن
page-delete-label = پاک کردن نامه من
page-delete-sure = نامه الان پاک شود؟ نمی‌توانید آن را برگردانید.
page-photo = عکس گرفتن
page-file = انتخاب فایل
page-input = پرسشی بنویسید یا نامه‌ای را بچسبانید
page-input-short = بپرسید یا نامه را بچسبانید
page-stop = توقف
page-remove = برداشتن فایل
page-send = فرستادن
page-explain = نامه را توضیح بده
page-needs-script = این صفحه به JavaScript نیاز دارد. آن را روشن کنید، یا به { $municipality } تلفن بزنید: { $phone }.
page-opening = صفحه باز می‌شود …
page-offline = الان ارتباط برقرار نیست. صفحه خودش دوباره امتحان می‌کند.
page-notices = پیام‌ها
page-messages = نامه شما، پرسش‌های شما و پاسخ‌ها
page-welcome-title = نامه خود از شهرداری را بفهمید
page-welcome-do = از نامه عکس بگیرید، فایلی انتخاب کنید، یا متن را در کادر پایین بچسبانید. آن وقت می‌بینید نامه یعنی چه، چه کاری باید بکنید و تا کی. اگر پرسشی دارید، آن را همان جا بنویسید.
page-welcome-pages = نامه چند صفحه دارد؟ پیش از زدن «نامه را توضیح بده» همه را اضافه کنید.
page-welcome-program = شما با یک برنامه صحبت می‌کنید. آن انسان نیست.
page-welcome-kept = نامه فقط تا وقتی اینجا هستید نگه داشته می‌شود. وقتی «پاک کردن» را بزنید، یا وقتی { $minutes } دقیقه اینجا نباشید، پاک می‌شود.
page-welcome-case = آنچه اینجا می‌نویسید وارد پرونده شما نمی‌شود.
page-translation-unchecked = هنوز کسی در شهرداری این ترجمه را بررسی نکرده است. اگر مطمئن نیستید، از یک انسان بپرسید.
page-welcome-human = می‌خواهید با یک انسان صحبت کنید؟ به { $municipality } تلفن بزنید: { $phone }.
page-welcome-short = شما با یک برنامه صحبت می‌کنید. نامه وقتی «پاک کردن» را بزنید، یا وقتی { $minutes } دقیقه اینجا نباشید، پاک می‌شود. هیچ چیز از اینجا وارد پرونده شما نمی‌شود.
page-model-on = برنامه دیگری (مدل زبانی) برای ساده‌نویسی کمک می‌کند. متن نامه و پرسش‌های شما به آن داده می‌شود. نام‌ها، شماره‌های CPR و آدرس‌ها اول پنهان می‌شوند.
page-model-off = برای نامه و پرسش‌های شما از مدل زبانی استفاده نمی‌شود.
page-model-refuse = از مدل زبانی استفاده نشود
page-model-allow = از مدل زبانی استفاده شود
page-sent-files =
    { $count ->
        [one] شما { $count } فایل فرستادید.
       *[other] شما { $count } فایل فرستادید.
    }
page-sent-text =
    { $count ->
        [one] شما متنی با { $count } حرف چسباندید.
       *[other] شما متنی با { $count } حرف چسباندید.
    }
page-sent-both =
    { $count ->
        [one] شما { $count } فایل و یک پیام فرستادید.
       *[other] شما { $count } فایل و یک پیام فرستادید.
    }
page-sent-question = شما یک پیام نوشتید.
page-reading = نامه خوانده می‌شود …
page-reading-page = خواندن صفحه { $number } از { $of } …
page-explaining = توضیح نوشته می‌شود …
page-queue =
    { $ahead ->
        [one] { $ahead } نفر
       *[other] { $ahead } نفر
    } جلوتر از شما در نوبت است. { $minutes ->
        [0] کمتر از 1 دقیقه طول می‌کشد.
        [one] حدود { $minutes } دقیقه طول می‌کشد.
       *[other] حدود { $minutes } دقیقه طول می‌کشد.
    }
page-queue-stay = در این فاصله می‌توانید از برنامه دیگری استفاده کنید.
page-letter-of = نامه { $number } از { $of }
page-where = نشان بده کجا
page-where-hide = پنهان کن
page-where-picture = صفحه { $page } نامه. جمله با رنگ زرد مشخص شده است.
page-where-text = در نامه اینجا نوشته شده است. جمله مشخص شده است.
page-wrong = این خط اشتباه است
page-wrong-thanks = متشکریم. آن را ثبت کردیم. اگر مطمئن نیستید، به شهرداری تلفن بزنید.
page-calendar = تاریخ‌ها را در تقویم من بگذار
page-calendar-name = letter-dates
page-write-title = پاسخ دادن به نامه
page-write-why = انتخاب کنید چه می‌خواهید بنویسید. متنی می‌گیرید که می‌توانید خودتان بفرستید.
page-write-more = نمایش بیشتر
page-write-text = متنی که می‌فرستید، به دانمارکی:
page-write-means = معنی متن:
page-copy = کپی کردن متن
page-copied = کپی شد
page-marked = متن انتخاب شده است. «کپی» را انتخاب کنید.
page-ways-title = انجام دادنش به‌تنهایی سخت است؟
page-ways-no-mitid = نمی‌توانم از MitID استفاده کنم
page-ways-helping = به کس دیگری کمک می‌کنم
page-received-title = نامه کی به دست شما رسید؟
page-received-why = یک مهلت در نامه از روزی شمرده می‌شود که به دست شما رسید. آن روز را انتخاب کنید تا مهلت را حساب کنیم.
page-received-safe = تا وقتی انتخاب نکنید، از تاریخ خود نامه حساب می‌کنیم. این مطمئن‌ترین راه است.
page-received-digital = در Digital Post رسید
page-received-paper = روی کاغذ رسید
page-received-day = در روز مشخصی رسید
page-received-which = نامه در چه روزی رسید؟ اگر روز دیگری بود، آن را در کادر پایین بنویسید. مثلاً: 3.11.2026
page-received-is-digital = مهلت با این فرض حساب شده است که نامه در تاریخ نامه در Digital Post رسیده است.
page-received-is-paper = مهلت از تاریخ نامه حساب شده است. وقتی نمی‌دانیم پست چه روزی رسیده است، این مطمئن‌ترین راه است.
page-received-is-day = مهلت با این فرض حساب شده است که نامه در این روز به دست شما رسید: { $date }.
page-received-not-then = آن روز درست نیست. روزی را از تاریخ نامه تا امروز انتخاب کنید.
page-received-change = انتخاب روز دیگر
page-split-title = یک نامه است یا چند نامه؟
page-split-why = از روی صفحه‌ها نمی‌توانیم ببینیم که آیا با هم هستند.
page-split-one = یک نامه است
page-split-more = چند نامه است
page-deleted = نامه شما پاک شد. هیچ چیز نگه داشته نشده است.
page-stopped = متوقف کردید. نامه تا آخر خوانده نشده است. هر وقت خواستید دوباره بفرستید.
page-expired = مدت زیادی اینجا نبودید، پس نامه پاک شد. اگر می‌خواهید توضیح را ببینید، دوباره بفرستید.
page-failed = از طرف ما مشکلی پیش آمد. شما کار اشتباهی نکرده‌اید. کمی بعد دوباره امتحان کنید.
page-whom-to-call = اگر کار فوری است، به { $municipality } تلفن بزنید: { $phone }. { $hours }
page-too-fast = در زمان کوتاه خیلی چیزها فرستادید. چند دقیقه صبر کنید و بعد دوباره امتحان کنید.
page-full = الان افراد زیادی از صفحه استفاده می‌کنند. چند دقیقه صبر کنید و بعد دوباره امتحان کنید.
page-too-many-files = هر بار می‌توانید { $limit } فایل بفرستید. اول آنهایی را که انتخاب کرده‌اید بفرستید.
page-text-too-long = متن خیلی طولانی است. نامه را به صورت فایل بفرستید.
page-upload-lost = فایل دیگر پیش ما نیست. دوباره آن را انتخاب کنید و بفرستید.
page-upload-bad = فایل درست نرسید. دوباره امتحان کنید.
page-not-found = این صفحه وجود ندارد.
page-still-reading = هنوز داریم آنچه را فرستادید می‌خوانیم. یک لحظه صبر کنید.

# Questions and answers.
page-looking = دنبال پاسخ می‌گردیم …
page-more = این را هم می‌توانید بپرسید:
page-more-card = درباره نامه پرسشی دارید؟ اینجا یکی را انتخاب کنید، یا پرسش خودتان را پایین بنویسید.
page-source = منبع:
page-source-updated = به‌روز شده در { $date }
page-source-taken = متن از { $site } است
page-source-letter = منبع: نامه شما، صفحه { $page }
page-source-letter-named = منبع: نامه «{ $title }»، صفحه { $page }
page-not-received = هیچ کس پیام شما را دریافت نکرده است
page-no-guidance = الان نمی‌توان صفحه‌های شهرداری را دید. فقط می‌توانم از روی نامه شما و فهرست واژه‌ها پاسخ بدهم.
page-right = آیا پاسخ درست بود؟
page-right-yes = بله، درست بود
page-right-no = نه، اشتباه بود
page-right-thanks = از پاسخ شما متشکریم.
page-right-sorry = متشکریم که گفتید. برای اطمینان از یک انسان بپرسید: به { $municipality } تلفن بزنید: { $phone }. { $hours }
page-question-too-long = پرسش خیلی طولانی است. آن را با کلمه‌های کمتری بنویسید.
page-stopped-looking = متوقف کردید. هر وقت خواستید دوباره بپرسید.
page-crisis = شما نباید با این تنها بمانید. اگر شما یا کس دیگری در خطر است، همین حالا زنگ بزنید.
page-emergency = آیا کسی همین حالا در خطر است؟ به { $phone } زنگ بزنید.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = اصلاحیه برای این نامه
page-correction-said = { $municipality } در { $date } می‌نویسد: { $text }
page-correction-card = کارت زیر آنچه را در خود نامه آمده نشان می‌دهد.
page-off-chat = گفتگو اکنون خاموش است.
page-off-model = مدل زبانی اکنون خاموش است. همچنان پاسخ می‌گیرید.
page-off-said = { $municipality } می‌نویسد: { $text }
