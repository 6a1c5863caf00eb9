# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.


# What the pages say.
answer-composed = خلاصه، نوشته یک مدل زبانی از روی منابع زیر:
answer-composed-beside = این را یک مدل زبانی به زبان شما نوشته است. کلمه‌ها به طور کامل بررسی نشده‌اند. منابع معتبر هستند.
answer-page-says = در صفحه «{ $title }» نوشته شده است:
answer-page-under = در صفحه «{ $title }» زیر عنوان «{ $heading }» نوشته شده است:
answer-page-also = در صفحه «{ $title }» همچنین نوشته شده است:
answer-page-old = این صفحه از { $updated } تغییر نکرده است. تلفن بزنید و بپرسید که آیا هنوز درست است.
answer-pages-say-too = صفحه‌های شهرداری هم چیزی در این باره می‌گویند:
answer-quote = «{ $words }»
answer-source = منبع: { $title }. { $url }
answer-source-updated = منبع: { $title }، تاریخ تغییر { $updated }. { $url }
answer-source-taken = متن از { $site } است.
answer-source-letter = منبع: نامه شما، صفحه { $page }.
answer-source-glossary = منبع: فهرست واژه‌ها.
answer-not-translated = متن صفحه { $language } است. این متن ترجمه نشده است.
answer-language-da = به زبان دانمارکی
answer-language-other = به زبانی غیر از زبان شما
answer-read-with-you = { $name } می‌تواند آن را همراه شما بخواند. تلفن: { $phone }. می‌توانید حضوری هم بیایید.
answer-interpreter = وقتی با شهرداری صحبت می‌کنید، می‌توانید مترجم بخواهید.
answer-word = «{ $word }» یک کلمه دانمارکی است. معنی: { $name }. { $meaning }
answer-word-in-letter = در نامه شما این طور نوشته شده است:

# What the letter says.
answer-no-deadline = در نامه مهلتی برای شما پیدا نشد. اگر مطمئن نیستید، تلفن بزنید و بپرسید.
answer-nothing-to-do = در نامه چیزی پیدا نشد که باید انجام دهید.
answer-amount-pay = مبلغی که باید بپردازید: { $amount }
answer-amount-repay = مبلغی که باید پس بدهید: { $amount }
answer-amount-receive = مبلغی که می‌گیرید: { $amount }
answer-amount-considered = در نامه این مبلغ آمده است: { $amount } هنوز هیچ تصمیمی گرفته نشده است.
answer-nothing-decided = هنوز هیچ تصمیمی گرفته نشده است، پس هنوز چیزی برای اعتراض کردن نیست. می‌توانید نظرتان را بگویید.
answer-meeting = باید در این روز بیایید: { $date }.
answer-meeting-time = باید در این روز بیایید: { $date } ساعت { $time }.
answer-sender = نامه از طرف: { $sender }
answer-department = بخش: { $name }
answer-letter-date = تاریخ نوشتن نامه: { $date }.
answer-case-number = شماره پرونده: { $number }
answer-more-time = می‌توانید وقت بیشتری بخواهید. پیش از پایان مهلت به کسانی که نامه را فرستاده‌اند تلفن بزنید. تا وقتی بله نگفته‌اند، مهلت نامه معتبر است.
answer-cannot-come = اگر نمی‌توانید بیایید، پیش از وقت ملاقات به آنها بگویید. وقت تازه بخواهید.
answer-cannot-pay = اگر نمی‌توانید بپردازید، پیش از پایان مهلت به آنها تلفن بزنید. بپرسید که آیا می‌توانید کم کم بپردازید.
answer-not-in-letter = این در نامه پیدا نشد. اگر مطمئن نیستید، به کسانی که نامه را فرستاده‌اند تلفن بزنید.

# Whom to call.
answer-call-department = تلفن بزنید به { $municipality }، { $name }: { $phone }
answer-call-municipality = تلفن بزنید به { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = این در صفحه‌های شهرداری نیست و من حدس نمی‌زنم. از یک انسان بپرسید.
answer-no-pages = الان نمی‌توانم صفحه‌های شهرداری را ببینم. بعداً دوباره امتحان کنید، یا از یک انسان بپرسید.
answer-own-case = من نمی‌توانم پرونده شما را ببینم و نمی‌توانم بگویم چه تصمیمی گرفته می‌شود. فقط کسانی که پرونده را در دست دارند می‌توانند.
answer-out-of-scope-medical = من نمی‌توانم درباره بیماری یا دارو راهنمایی کنم. به پزشک خود تلفن بزنید. اگر جان کسی در خطر است، به 112 زنگ بزنید.
answer-out-of-scope-legal = من نمی‌توانم مشاوره حقوقی بدهم یا بگویم حق با کیست. از یک وکیل بپرسید، یا مشاوره حقوقی رایگان بگیرید (retshjælp, advokatvagt).
answer-out-of-scope-politics = من نمی‌گویم چه نظری داشته باشید یا به چه کسی رأی بدهید. درباره انتخابات و سیاست می‌توانید اینجا بخوانید. { $municipality }: { $website }
answer-out-of-scope-other = در این مورد نمی‌توانم کمک کنم.
answer-what-i-do = من می‌توانم نامه‌های اداره‌های دولتی را توضیح بدهم و از روی صفحه‌های شهرداری پاسخ بدهم.

# When something is done here that has to be done elsewhere.
answer-not-received = شهرداری آنچه را اینجا می‌نویسید دریافت نکرده است. هیچ چیز فرستاده نشده است. خودتان باید آن را بفرستید.
answer-not-received-appeal = شما هنوز اعتراض نکرده‌اید. شهرداری آنچه را اینجا می‌نویسید دریافت نکرده است و هیچ چیز فرستاده نشده است. خودتان باید اعتراض را بفرستید یا تلفنی بگویید.
answer-not-received-apply = شما هنوز درخواست نداده‌اید. شهرداری آنچه را اینجا می‌نویسید دریافت نکرده است و هیچ چیز فرستاده نشده است. خودتان باید درخواست بدهید.
answer-not-received-sick = هنوز بیماری یا خوب شدن شما اعلام نشده است. هیچ کس آنچه را اینجا می‌نویسید دریافت نکرده است. همین حالا خودتان خبر بدهید: اگر کار دارید به محل کار، وگرنه به شهرداری.
answer-not-received-cancel = وقت شما لغو نشده است. هیچ کس آنچه را اینجا می‌نویسید دریافت نکرده است. پیش از وقت ملاقات خودتان خبر بدهید.
answer-not-received-change = شهرداری خبر شما را دریافت نکرده است. هیچ چیز تغییر نکرده است. خودتان باید خبر بدهید.
answer-not-received-send = شهرداری مدارک یا اطلاعات شما را دریافت نکرده است. هیچ چیز فرستاده نشده است. خودتان باید آنها را بفرستید.
answer-not-received-end = هیچ قراردادی فسخ نشده است. شهرداری آنچه را اینجا می‌نویسید دریافت نکرده است. خودتان باید فسخ را اعلام کنید.
answer-not-received-report = شهرداری آنچه را اینجا می‌نویسید دریافت نکرده است. هیچ چیز گزارش نشده است. خودتان باید گزارش بدهید.
answer-not-received-book = هیچ وقتی رزرو نشده است. هیچ کس آنچه را اینجا می‌نویسید دریافت نکرده است. خودتان باید رزرو کنید.
answer-channels = می‌توانید در Digital Post بنویسید، تلفن بزنید یا حضوری بروید. اگر شماره پرونده دارید، آن را بنویسید.

# A life in danger.
answer-crisis-nobody = شما برای یک برنامه می‌نویسید. هیچ انسانی این را نمی‌خواند. زنگ بزنید، آن وقت کسی صدای شما را می‌شنود.

# When the question is not clear.
answer-what-about = چه می‌خواهید بدانید؟ یک پرسش بنویسید، یا نامه خود را بفرستید.
answer-what-about-letter = درباره نامه چه می‌خواهید بدانید؟ اینجا انتخاب کنید، یا یک پرسش بنویسید.
answer-which-letter = منظورتان کدام نامه است؟ نامه را بفرستید تا نگاه کنم. یا بنویسید درباره چیست.
answer-which-page = درباره این چه می‌خواهید بدانید؟ یکی از صفحه‌های شهرداری را انتخاب کنید، یا کمی بیشتر بنویسید.
answer-is-letter = این شبیه یک نامه است. آن را به عنوان نامه بفرستید تا توضیح داده شود.
answer-welcome = خواهش می‌کنم. چیز دیگری هست که بخواهید بدانید؟

# Questions on buttons.
ask-deadline = مهلت تا کی است؟
ask-meeting = کی و کجا باید بیایم؟
ask-cannot-pay = اگر نتوانم بپردازم، چه کنم؟
ask-consequence = اگر این کار را نکنم، چه می‌شود؟
ask-bring = چه چیزی باید همراه بیاورم؟
ask-more-time = آیا می‌توانم وقت بیشتری بگیرم؟
ask-cannot-come = اگر نتوانم بیایم، چه کنم؟
ask-appeal = چطور به این نامه اعتراض کنم؟
ask-call = به چه کسی می‌توانم تلفن بزنم؟
ask-amount = موضوع چقدر پول است؟
ask-do = چه کاری باید بکنم؟
ask-how-to-pay = چطور پرداخت کنم؟
ask-meaning = معنی نامه چیست؟
ask-sender = چه کسی نامه را فرستاده است؟
ask-how-appeal = چطور به یک تصمیم اعتراض کنم؟
ask-interpreter = آیا می‌توانم مترجم بگیرم؟
ask-without-mitid = اگر MitID نداشته باشم، چه کنم؟
ask-power-of-attorney = چطور به کس دیگری وکالت‌نامه بدهم؟
ask-instalments = آیا می‌توانم قسطی بپردازم؟
ask-adviser = مشاور شهروندان در چه چیزی می‌تواند کمک کند؟
ask-page = { $title }

# The command line.
answer-suggestions = این را هم می‌توانید بپرسید:
answer-choices = انتخاب کنید:
answer-nothing-published = هنوز صفحه‌ای برای پاسخ دادن وجود ندارد. با این فرمان آنها را بگیرید: python -m knowledge refresh --publish
