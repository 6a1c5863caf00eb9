# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The card's headings, deadlines, details and warnings.

section-notice = اول این را بخوانید
section-what = این چیست؟
section-meaning = یعنی چه؟
section-must = کارهایی که باید بکنید
section-may = کارهایی که می‌توانید بکنید
section-consequences = اگر این کار را نکنید
section-appeal = اگر موافق نیستید
section-rights = حقوق شما (در نامه نیامده است)
section-contact = از چه کسی می‌توانید بپرسید؟

# How near the deadline is.
urgency-today = امروز
urgency-tomorrow = فردا
urgency-yesterday = دیروز
urgency-ahead =
    { $days ->
        [one] { $days } روز دیگر
       *[other] { $days } روز دیگر
    }
urgency-ago =
    { $days ->
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }
urgency-at-once = هرچه زودتر

# Under a line.
deadline-by = حداکثر تا { $date }.
deadline-by-time = حداکثر تا { $date } ساعت { $time }.
deadline-at = { $date }.
deadline-at-time = { $date } ساعت { $time }.
deadline-not-before = نه زودتر از { $date }.
deadline-said = در نامه{ in-danish } نوشته شده است «{ $words }».
deadline-at-once = در نامه{ in-danish } نوشته شده است «{ $words }»: هرچه زودتر این کار را بکنید.
    .easy = همین حالا این کار را بکنید.
deadline-words = کی: «{ $words }» ({ danish-words } از نامه)
deadline-no-letter-date = در نامه نوشته شده است «{ $words }»، اما نامه تاریخ ندارد. از روزی بشمارید که نامه به دست شما رسید. اگر مطمئن نیستید، تلفن بزنید و بپرسید.
    .easy = نامه تاریخ ندارد. در آن{ in-danish } نوشته شده است «{ $words }». از روزی بشمارید که نامه به دست شما رسید. مطمئن نیستید؟ تلفن بزنید و بپرسید.
deadline-moved = آن روز، روز کاری نیست. پس معمولاً تا { $date } وقت دارید، اما بهتر است زودتر انجام دهید.
    .easy = آن روز تعطیل است. اغلب تا { $date } وقت دارید. بهتر است زودتر انجام دهید.
deadline-from-letter = در نامه نوشته شده است «{ $words }». این از تاریخ نامه حساب شده است.
    .easy = روزها از تاریخ نامه شمرده شده‌اند.
deadline-from-receipt = در نامه نوشته شده است «{ $words }». این از روزی حساب شده است که نامه به دست شما رسید: { $date }.
    .easy = نامه در این روز به دست شما رسید: { $date }. روزها از آن روز شمرده شده‌اند.
deadline-assumed-receipt = در نامه نوشته شده است «{ $words }». برای اطمینان، این از تاریخ نامه حساب شده است. اگر نامه دیرتر رسیده است، شاید وقت بیشتری داشته باشید.
    .easy = روزها از تاریخ نامه شمرده شده‌اند. نامه دیرتر رسیده است؟ پس شاید وقت بیشتری داشته باشید.
deadline-known = کی: { $known } (در نامه: «{ $words }»)
deadline-when-it-happens = به محض این که پیش آمد، این کار را بکنید.
    .easy = پیش آمد؟ همان وقت این کار را بکنید.
deadline-passed = مهلت گذشته است. فوراً با { $sender } تماس بگیرید و بپرسید حالا چه می‌توانید بکنید.
    .easy = مهلت گذشته است. همین حالا به { $sender } تلفن بزنید. کمک بخواهید.
appointment-passed = وقت ملاقات گذشته است. اگر نرفتید، فوراً به { $sender } تلفن بزنید.
    .easy = وقت ملاقات گذشته است. نرفتید؟ همین حالا به { $sender } تلفن بزنید.
how = چطور: «{ $words }» ({ danish-words } از نامه)
how-known = چطور: { $known } (در نامه: «{ $words }»)
place = مکان: { $words }
bring = همراه بیاورید: { $things }
bring-at = در این روز همراه بیاورید: { $date }.
bring-at-time = در این روز همراه بیاورید: { $date } ساعت { $time }.
amount = مبلغ: { $amount }
payment-slip = شناسه پرداخت: { $line }
payment-account = حساب: شماره ثبت (reg.nr.) { $bank }، شماره حساب (kontonr.) { $account }
payment-due = حداکثر تا { $date } بپردازید.
payment-in-letter = روش پرداخت در نامه آمده است.
not-translated = از کارهایی که باید بکنید، این تعداد اینجا فقط به زبان خود نامه است: { $count } از { $of }. نمی‌توانیم آنها را با اطمینان ترجمه کنیم. از کسی بپرسید که زبان نامه را می‌داند، یا به فرستنده تلفن بزنید.
outlined-only = فقط خلاصه گفته شده: { $count }. بقیه به زبان خود نامه است.
uncertain = این مطمئن نیست: جمله را در نامه بررسی کنید، یا از فرستنده بپرسید.
    .easy = این مطمئن نیست. خودتان نامه را ببینید. یا بپرسید.
uncertain-model = این مطمئن نیست: یک مدل زبانی این را جور دیگری از قاعده‌های ما می‌فهمد. جمله را در نامه بررسی کنید، یا از فرستنده بپرسید.
    .easy = این مطمئن نیست. خودتان نامه را ببینید. یا بپرسید.
said-beside = { $sentence } (گفته یک مدل زبانی، بررسی نشده: { $words })
things = «{ $quote }» ({ danish-words } از نامه)
terms = { $first }، { $more }
things-known = { $terms } (در نامه: «{ $quote }»)

# $tongue is the letter's language.
in-danish =
    { $tongue ->
        [da] { " " }به دانمارکی
       *[other] { "" }
    }
danish-words =
    { $tongue ->
        [da] کلمه‌های دانمارکی
       *[other] کلمه‌ها
    }

# What happens if you do not do it.
consequence = در نامه{ in-danish } نوشته شده است: «{ $sentence }»
consequence-known = { $known } در نامه{ in-danish } نوشته شده است: «{ $sentence }»
    .easy = { $known } در نامه{ in-danish } نوشته شده است: «{ $sentence }»
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = می‌توانید نزد { $body } اعتراض کنید.
appeal-possible = می‌توانید اعتراض کنید.
appeal-how = روش، با کلمه‌های نامه: «{ $sentence }»
appeal-how-known = روش: { $known } (در نامه: «{ $sentence }»)
appeal-fee = هزینه اعتراض: «{ $sentence }»
appeal-sentence = در نامه{ in-danish } نوشته شده است: «{ $sentence }»
appeal-by = حداکثر تا { $date } اعتراض کنید.
appeal-by-time = حداکثر تا { $date } ساعت { $time } اعتراض کنید.
appeal-passed = مهلت اعتراض گذشته است. اگر دلیل خوبی دارید، با این حال فوراً اعتراض کنید و بنویسید چرا.
    .easy = مهلت اعتراض گذشته است. دلیل خوبی دارید؟ پس فوراً اعتراض کنید. بنویسید چرا.
appeal-not-found = در صفحه‌هایی که خوانده شد، نوشته نشده است چطور اعتراض کنید. بقیه نامه را پیدا کنید، یا از فرستنده بپرسید.
    .easy = بعضی صفحه‌ها خوانده نشد. آنها را پیدا کنید، یا بپرسید کجا می‌توانید اعتراض کنید.
court-to = می‌توانید پرونده را به { $body } ببرید.
court-by = حداکثر تا { $date } این کار را بکنید.
court-by-time = حداکثر تا { $date } ساعت { $time } این کار را بکنید.
court-passed = مهلت گذشته است. از یک وکیل یا دفتر کمک حقوقی (retshjælp) بپرسید حالا چه می‌توانید بکنید.
    .easy = مهلت گذشته است. از یک وکیل کمک بخواهید. یا از دفتر کمک حقوقی (retshjælp) بپرسید.
appeal-not-here = آنچه اینجا می‌نویسید اعتراض نیست. خودتان باید آن را بفرستید.
    .easy = اینجا اعتراض ثبت نمی‌شود. خودتان باید اعتراض را بفرستید.

# Whom you can ask.
contact-check = یک برنامه نامه را خوانده است و ممکن است چیزی را نبیند. خودتان هم نامه را بخوانید و اگر مطمئن نیستید بپرسید.
    .easy = یک برنامه نامه را خوانده است. ممکن است چیزی را نبیند. خودتان هم نامه را بخوانید. اگر مطمئن نیستید بپرسید.
contact-sender = از { $sender } بپرسید.
contact-phone = تلفن: { $value }
contact-email = ایمیل: { $value }
contact-web = وب‌سایت: { $value }
contact-address = آدرس: { $value }
contact-hours = ساعت کار: { $value } ({ danish-words } از نامه)
contact-calls = ساعت پاسخ به تلفن: { $value } ({ danish-words } از نامه)
contact-department = { $municipality }، { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = اگر برای نامه کمک لازم دارید، می‌توانید به { $municipality } هم تلفن بزنید: { $phone }
    .easy = کمک می‌خواهید؟ به { $municipality } تلفن بزنید: { $phone }
contact-municipality-any = اگر برای نامه‌ای کمک لازم دارید، به { $municipality } تلفن بزنید: { $phone }
    .easy = کمک می‌خواهید؟ به { $municipality } تلفن بزنید: { $phone }
contact-phone-hours = ساعت پاسخ به تلفن: { $hours }
contact-help = { $name }: { $phone }. { $about } (بررسی شده در { $checked }).
hours-day = { $day }: از { $from } تا { $to }
hours-days = { $first } تا { $last }: از { $from } تا { $to }
weekday-0 = دوشنبه
weekday-1 = سه‌شنبه
weekday-2 = چهارشنبه
weekday-3 = پنجشنبه
weekday-4 = جمعه
weekday-5 = شنبه
weekday-6 = یکشنبه

# Warnings.
warning-not-a-letter = این شبیه نامه یک اداره دولتی نیست. اینجا چیزی برای توضیح دادن نیست.
warning-not-from-authority = به نظر نمی‌رسد که نامه از یک اداره دولتی باشد. پیش از هر کاری فرستنده را بررسی کنید.
    .easy = نامه احتمالاً از یک اداره دولتی نیست. بررسی کنید چه کسی آن را فرستاده است.
warning-suspected-fraud = این شبیه کلاهبرداری است. پول نپردازید، لینک‌ها را باز نکنید و رمز یا شماره CPR خود را ندهید. به اداره با شماره‌ای تلفن بزنید که خودتان پیدا کرده‌اید. اگر پول پرداخته‌اید یا رمز داده‌اید، به بانک خود و به پلیس با شماره 114 تلفن بزنید.
    .easy = این شبیه کلاهبرداری است. پول نپردازید. لینک‌ها را باز نکنید. رمز ندهید. شماره CPR خود را ندهید. این کار را کرده‌اید؟ به بانک خود تلفن بزنید. به پلیس با شماره 114 تلفن بزنید.
warning-low-confidence = خواندن عکس سخت است. تاریخ‌ها و مبلغ‌ها را در خود نامه بررسی کنید.
    .easy = خواندن عکس سخت است. خودتان تاریخ‌ها و مبلغ‌ها را در نامه ببینید.
warning-page-missing = یک یا چند صفحه کم است. آنها را پیدا کنید و تمام نامه را اضافه کنید، چون ممکن است چیز مهمی در آنها باشد.
    .easy = صفحه‌هایی کم است. آنها را پیدا کنید. تمام نامه را اضافه کنید.
warning-unreadable-pages = یک یا چند صفحه خوانده نمی‌شود. دوباره عکس بگیرید: { photo-advice }
warning-no-letter-date = نامه تاریخ ندارد، پس مهلت را نمی‌توان حساب کرد. از روزی بشمارید که نامه به دست شما رسید. اگر مطمئن نیستید، تلفن بزنید و بپرسید.
    .easy = نامه تاریخ ندارد. از روزی بشمارید که نامه به دست شما رسید. مطمئن نیستید؟ تلفن بزنید و بپرسید.
warning-deadline-passed = یک مهلت در نامه گذشته است. هنوز برای اقدام دیر نیست: فوراً با فرستنده تماس بگیرید و بپرسید حالا چه می‌توانید بکنید.
    .easy = یک مهلت گذشته است. هنوز دیر نیست. همین حالا به آنها تلفن بزنید.
warning-no-appeal-guidance = در نامه پیدا نکردیم که چطور اعتراض کنید. خودتان هم نگاه کنید، یا از فرستنده بپرسید کجا و تا کی می‌توانید اعتراض کنید.
    .easy = در نامه پیدا نکردیم که چطور اعتراض کنید. خودتان نامه را ببینید. از کسانی بپرسید که آن را فرستاده‌اند.
warning-hidden-text-ignored = در فایل متن پنهان هست. آن متن در نظر گرفته نشده است.
warning-instructions-ignored = در نامه متنی هست که می‌خواهد این برنامه را هدایت کند. به آن عمل نشده است.
warning-contradictory-dates = تاریخ‌های نامه با هم جور نیستند. زودترین تاریخ را در نظر بگیرید، تلفن بزنید و بپرسید.
    .easy = تاریخ‌های نامه با هم جور نیستند. زودترین تاریخ را در نظر بگیرید. تلفن بزنید و بپرسید.
warning-language-fallback = بخشی از متن هنوز به زبان شما نیست. آن بخش به دانمارکی یا انگلیسی است.
warning-model-unavailable = کمک برای ساده‌نویسی الان کار نمی‌کند. همه چیزهای مهم هنوز اینجاست.
warning-model-wording-rejected = یک متن ساده‌تر با نامه جور نبود و نشان داده نشده است.
notice-pages-missing =
    { $count ->
        [one] صفحه { $pages } کم است. آن را پیدا کنید و تمام نامه را اضافه کنید، چون ممکن است چیز مهمی در آن باشد.
       *[other] صفحه‌های { $pages } کم است. آنها را پیدا کنید و تمام نامه را اضافه کنید، چون ممکن است چیز مهمی در آنها باشد.
    }
notice-pages-unreadable =
    { $count ->
        [one] صفحه { $pages } خوانده نمی‌شود. دوباره از آن عکس بگیرید: { photo-advice }
       *[other] صفحه‌های { $pages } خوانده نمی‌شود. دوباره از آنها عکس بگیرید: { photo-advice }
    }
notice-unsure-split = این صفحه‌ها شاید یک نامه یا چند نامه باشند. اگر توضیح درست نیست، هر بار یک نامه اضافه کنید.
    .easy = یک نامه است یا چند نامه؟ هر بار یک نامه اضافه کنید.

# The calendar file.
calendar-deadline = مهلت: { $text }
calendar-appeal = مهلت اعتراض
calendar-appointment = قرار ملاقات با { $sender }
calendar-note = از توضیح نامه شما. همیشه تاریخ را در خود نامه بررسی کنید.

# The command line.
progress-page = خواندن صفحه { $number } از { $of } …
quote-on-page = صفحه { $page }: «{ $words }»
