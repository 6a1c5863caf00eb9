# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = فرستنده
what-hearing = این یک نظرخواهی (høring) از طرف { $sender } است: هنوز هیچ تصمیمی گرفته نشده است.
    .easy = نامه از طرف { $sender } است. هنوز هیچ تصمیمی نگرفته‌اند.
what-decision-refusal = این یک تصمیم (afgørelse) از طرف { $sender } است و جواب منفی است.
    .easy = نامه از طرف { $sender } است. جواب آنها نه است.
what-decision-partly = این یک تصمیم (afgørelse) از طرف { $sender } است: جواب به بخشی بله و به بخشی نه است.
    .easy = نامه از طرف { $sender } است. به بخشی بله می‌گویند. به بخشی نه می‌گویند.
what-decision-grant = این یک تصمیم (afgørelse) از طرف { $sender } است و جواب مثبت است.
    .easy = نامه از طرف { $sender } است. جواب آنها بله است.
what-decision-change = این یک تصمیم (afgørelse) از طرف { $sender } است که چیزی را برای شما تغییر می‌دهد.
    .easy = نامه از طرف { $sender } است. چیزی را برای شما تغییر می‌دهند.
what-order = این یک دستور رسمی (påbud) یا ممنوعیت (forbud) از طرف { $sender } است.
    .easy = نامه از طرف { $sender } است. باید به آن عمل کنید.
what-summons = این یک دعوت به حضور (indkaldelse) از طرف { $sender } در وقت مشخص است.
    .easy = نامه از طرف { $sender } است. به شما وقت داده‌اند.
what-payment-demand = این یک درخواست پرداخت از طرف { $sender } است.
    .easy = نامه از طرف { $sender } است. آنها پول می‌خواهند.
what-reminder = این یک یادآوری از طرف { $sender } است.
    .easy = نامه از طرف { $sender } است. قبلاً هم به شما نامه نوشته‌اند.
what-information-request = { $sender } چیزی از شما لازم دارد.
    .easy = نامه از طرف { $sender } است. آنها چیزی از شما لازم دارند.
what-notice = این یک اطلاع قبلی (varsel) از طرف { $sender } درباره چیزی است که قرار است اتفاق بیفتد.
    .easy = نامه از طرف { $sender } است. قرار است چیزی اتفاق بیفتد.
what-offer = این یک پیشنهاد از طرف { $sender } است.
    .easy = نامه از طرف { $sender } است. چیزی به شما پیشنهاد می‌کنند.
what-receipt = این یک رسید از طرف { $sender } است.
    .easy = نامه از طرف { $sender } است. چیزی از شما دریافت کرده‌اند.
what-information = این نامه‌ای از طرف { $sender } با اطلاعاتی برای شما است.
    .easy = نامه از طرف { $sender } است. چیزی به شما خبر می‌دهند.
what-other = این نامه‌ای از طرف { $sender } است.
    .easy = نامه از طرف { $sender } است.
what-fraud = این شبیه کلاهبرداری است.
    .easy = مراقب باشید. این شبیه کلاهبرداری است.
what-no-letter = این شبیه نامه‌ای از یک اداره دولتی به شما نیست.
    .easy = این شبیه نامه یک اداره دولتی نیست.
what-date = تاریخ نامه: { $date }.
what-subject-known = موضوع: { $terms } (در نامه: «{ $subject }»)
what-subject = موضوع: «{ $subject }»
what-case-number = شماره پرونده (sagsnummer): { $number }
nothing-to-do = به نظر نمی‌رسد که نامه از شما بخواهد کاری بکنید.
    .easy = نامه از شما چیزی نمی‌خواهد.
nothing-found-to-do = در صفحه‌هایی که خوانده شد، کاری نیست که باید بکنید. بقیه نامه را خودتان بررسی کنید.
    .easy = بعضی صفحه‌ها خوانده نشد. خودتان تمام نامه را بخوانید. شاید کاری باشد که باید بکنید.
meaning-hearing = { $sender } هنوز هیچ تصمیمی نگرفته است. شما می‌توانید اول نظرتان را بگویید.
    .easy = هیچ تصمیمی گرفته نشده است. می‌توانید اول نظرتان را بگویید.
meaning-decision-refusal = جواب نه است. اگر نمی‌فهمید چرا، می‌توانید بپرسید.
    .easy = نمی‌فهمید چرا؟ از آنها بپرسید.
meaning-decision-refusal-appeal = جواب نه است، اما اگر موافق نیستید می‌توانید اعتراض کنید.
    .easy = موافق نیستید؟ پس می‌توانید اعتراض کنید.
meaning-decision-refusal-court = جواب نه است. اگر موافق نیستید، می‌توانید به دادگاه بروید.
    .easy = موافق نیستید؟ پس می‌توانید به دادگاه بروید.
meaning-decision-partly = بخوانید چه چیزی می‌گیرید و چه چیزی نمی‌گیرید.
    .easy = بخوانید چه چیزی می‌گیرید. بخوانید چه چیزی نمی‌گیرید.
meaning-decision-partly-appeal = می‌توانید درباره آنچه نمی‌گیرید اعتراض کنید.
    .easy = کافی نیست؟ پس می‌توانید اعتراض کنید.
meaning-decision-grant = جواب بله است، اما شاید شرط‌هایی باشد که باید رعایت کنید.
    .easy = { $sender } بله می‌گوید. ببینید آیا باید شرط‌هایی را رعایت کنید.
meaning-decision-change = { $sender } تصمیمی گرفته است که آنچه را دارید یا می‌گیرید تغییر می‌دهد.
    .easy = چیزی برای شما فرق خواهد کرد.
meaning-order = { $sender } تصمیمی گرفته است که باید به آن عمل کنید.
    .easy = { $sender } تصمیمی گرفته است. باید به آن عمل کنید.
meaning-summons = باید در وقت مشخص بیایید یا آماده باشید.
    .easy = باید بیایید. نمی‌توانید؟ پس پیش از آن تلفن بزنید.
meaning-payment-demand = اگر نمی‌توانید بپردازید یا موافق نیستید، پیش از پایان مهلت به { $sender } تلفن بزنید.
    .easy = نمی‌توانید بپردازید؟ پس پیش از پایان مهلت به آنها تلفن بزنید.
meaning-payment-demand-late = اگر نمی‌توانید بپردازید یا موافق نیستید، فوراً به { $sender } تلفن بزنید.
    .easy = نمی‌توانید بپردازید؟ پس همین حالا به آنها تلفن بزنید.
meaning-reminder = { $sender } قبلاً هم به شما نامه نوشته است و هنوز منتظر چیزی است.
    .easy = { $sender } قبلاً هم نامه نوشته است. آنها منتظر شما هستند.
meaning-information-request = { $sender } برای ادامه پرونده چیزی از شما لازم دارد.
    .easy = آنها باید چیزی را از شما بدانند.
meaning-notice = { $sender } خبر می‌دهد که می‌خواهد چه کند و کی.
    .easy = { $sender } می‌گوید چه اتفاقی خواهد افتاد.
meaning-offer = می‌توانید به پیشنهاد بله یا نه بگویید.
    .easy = می‌توانید بله بگویید. می‌توانید نه هم بگویید.
meaning-receipt = { $sender } چیزی از شما دریافت کرده است.
    .easy = آنچه فرستادید به دست آنها رسیده است.
meaning-information = { $sender } می‌خواهد که شما چیزی را بدانید.
    .easy = این چیزی است که باید بدانید.
meaning-other = معلوم نیست نامه چه می‌خواهد. خودتان آن را بخوانید و اگر مطمئن نیستید بپرسید.
    .easy = توضیح این نامه اینجا سخت است. از کسی کمک بخواهید.
meaning-fraud = پول نپردازید و لینک‌ها را باز نکنید. خودتان از اداره بپرسید، با شماره‌ای که خودتان پیدا کرده‌اید.
    .easy = پول نپردازید. روی هیچ چیز کلیک نکنید.
meaning-no-letter = اگر نامه‌ای دارید، از آن عکس بگیرید یا فایل نامه را انتخاب کنید.
    .easy = نامه‌ای دارید؟ از آن عکس بگیرید. یا فایل را انتخاب کنید.
meaning-own-words = در نامه{ in-danish } نوشته شده است: «{ $sentence }»
meaning-appointment = وقت شما: { $date }.
meaning-appointment-time = وقت شما: { $date } ساعت { $time }.
meaning-date = یک روز مهم: { $date }. در نامه{ in-danish } نوشته شده است: «{ $sentence }»
meaning-date-time = یک روز مهم: { $date } ساعت { $time }. در نامه{ in-danish } نوشته شده است: «{ $sentence }»
meaning-receive-monthly = ماهی { $amount } می‌گیرید.
meaning-receive-instead = ماهی { $amount } می‌گیرید، به جای { $before }
meaning-own-words-undecided = در نامه{ in-danish } نوشته شده است: «{ $sentence }» هنوز درباره این هیچ تصمیمی گرفته نشده است.
meaning-duties-if = آنچه باید بکنید فقط در حالت‌های مشخصی لازم است. ببینید آیا درباره شما هم هست.
    .easy = شاید باید کاری بکنید. ببینید آیا درباره شما هست.
meaning-duties =
    { $count ->
        [one] { $count } کار هست که باید بکنید.
       *[other] { $count } کار هست که باید بکنید.
    }
    .easy =
        { $count ->
            [one] باید { $count } کار بکنید.
           *[other] باید { $count } کار بکنید.
        }
meaning-duties-first =
    { $count ->
        [one] { $count } کار هست که باید حداکثر تا { $date } بکنید.
       *[other] { $count } کار هست که باید بکنید. اولین مهلت { $date } است.
    }
    .easy =
        { $count ->
            [one] باید { $count } کار بکنید. حداکثر تا { $date } وقت دارید.
           *[other] باید { $count } کار بکنید. اولین مهلت { $date } است.
        }
