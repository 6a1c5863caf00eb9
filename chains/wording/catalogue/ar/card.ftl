# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The card's headings, deadlines, details and warnings.

section-notice = يُرجى قراءة هذا أولًا
section-what = ما هذه الرسالة؟
section-meaning = ماذا تعني؟
section-must = ما يجب عليك فعله
section-may = ما يمكنك فعله
section-consequences = إذا لم تفعل ذلك
section-appeal = إذا كنت لا توافق
section-rights = حقوقك (غير مذكورة في الرسالة)
section-contact = من يمكنك أن تسأل؟

# How near the deadline is.
urgency-today = اليوم
urgency-tomorrow = غدًا
urgency-yesterday = أمس
urgency-ahead =
    { $days ->
        [zero] بعد { $days } يوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
urgency-ago =
    { $days ->
        [zero] قبل { $days } يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
urgency-at-once = في أسرع وقت ممكن

# Under a line.
deadline-by = في موعد أقصاه يوم { $date }.
deadline-by-time = في موعد أقصاه يوم { $date } الساعة { $time }.
deadline-at = يوم { $date }.
deadline-at-time = يوم { $date } الساعة { $time }.
deadline-not-before = ليس قبل يوم { $date }.
deadline-said = ورد في الرسالة{ in-danish } «{ $words }».
deadline-at-once = ورد في الرسالة{ in-danish } «{ $words }»: يجب فعل ذلك في أسرع وقت ممكن.
    .easy = يجب فعل ذلك فورًا.
deadline-words = متى: «{ $words }» ({ danish-words } من الرسالة)
deadline-no-letter-date = ورد في الرسالة «{ $words }»، لكن الرسالة بلا تاريخ. يُحسب الوقت من اليوم الذي وصلتك فيه. عند الشك يُرجى الاتصال والسؤال.
    .easy = الرسالة بلا تاريخ. ورد فيها{ in-danish } «{ $words }». يُحسب الوقت من اليوم الذي وصلتك فيه. هل لديك شك؟ يُرجى الاتصال والسؤال.
deadline-moved = هذا اليوم ليس يوم عمل. لذلك تمتد المهلة عادةً إلى يوم { $date }، لكن من الأفضل فعل ذلك قبله.
    .easy = هذا يوم عطلة. كثيرًا ما تمتد المهلة إلى يوم { $date }. من الأفضل فعل ذلك قبله.
deadline-from-letter = ورد في الرسالة «{ $words }». حُسب ذلك من تاريخ الرسالة.
    .easy = الأيام محسوبة من تاريخ الرسالة.
deadline-from-receipt = ورد في الرسالة «{ $words }». حُسب ذلك من اليوم الذي وصلتك فيه الرسالة: { $date }.
    .easy = وصلتك الرسالة يوم { $date }. الأيام محسوبة من ذلك اليوم.
deadline-assumed-receipt = ورد في الرسالة «{ $words }». من باب الاحتياط حُسب ذلك من تاريخ الرسالة. إذا وصلتك بعد ذلك، فقد يكون لديك وقت أطول.
    .easy = الأيام محسوبة من تاريخ الرسالة. هل وصلتك بعد ذلك؟ إذن قد يكون لديك وقت أطول.
deadline-known = متى: { $known } (في الرسالة: «{ $words }»)
deadline-when-it-happens = يجب فعل ذلك فور حدوثه.
    .easy = هل حدث ذلك؟ إذن يجب فعل هذا فورًا.
deadline-passed = انتهت المهلة. عليك التواصل فورًا مع { $sender } والسؤال عما يمكنك فعله الآن.
    .easy = انتهت المهلة. عليك التواصل الآن هاتفيًا مع { $sender }. يُرجى طلب المساعدة.
appointment-passed = فات الموعد. إذا لم تحضر، فعليك التواصل فورًا هاتفيًا مع { $sender }.
    .easy = فات الموعد. ألم تحضر؟ عليك التواصل الآن هاتفيًا مع { $sender }.
how = الطريقة: «{ $words }» ({ danish-words } من الرسالة)
how-known = الطريقة: { $known } (في الرسالة: «{ $words }»)
place = المكان: { $words }
bring = ما يجب إحضاره: { $things }
bring-at = يجب إحضاره يوم { $date }.
bring-at-time = يجب إحضاره يوم { $date } الساعة { $time }.
amount = المبلغ: { $amount }
payment-slip = سطر الدفع: { $line }
payment-account = الحساب: رقم التسجيل (reg.nr.) { $bank }، رقم الحساب (kontonr.) { $account }
payment-due = يجب الدفع في موعد أقصاه يوم { $date }.
payment-in-letter = تذكر الرسالة طريقة الدفع.
not-translated = من الأمور التي يجب عليك فعلها، هذه مكتوبة هنا بلغة الرسالة فقط: { $count } من { $of }. لا نستطيع ترجمتها بشكل مؤكد. يُرجى سؤال شخص يفهم لغة الرسالة أو الاتصال بالمرسل.
outlined-only = المذكور هنا باختصار فقط: { $count }. والباقي مكتوب بلغة الرسالة.
uncertain = هذا غير مؤكد: يُرجى التأكد من الجملة في الرسالة أو سؤال المرسل.
    .easy = هذا غير مؤكد. يُرجى النظر في الرسالة بنفسك. أو السؤال.
uncertain-model = هذا غير مؤكد: نموذج لغوي يفهم هذا بشكل مختلف عن قواعدنا. يُرجى التأكد من الجملة في الرسالة أو سؤال المرسل.
    .easy = هذا غير مؤكد. يُرجى النظر في الرسالة بنفسك. أو السؤال.
said-beside = { $sentence } (من نموذج لغوي، ولم يتم التأكد منه: { $words })
things = «{ $quote }» ({ danish-words } من الرسالة)
terms = { $first }، { $more }
things-known = { $terms } (في الرسالة: «{ $quote }»)

# $tongue is the letter's language.
in-danish =
    { $tongue ->
        [da] { " " }بالدنماركية
       *[other] { "" }
    }
danish-words =
    { $tongue ->
        [da] كلمات دنماركية
       *[other] كلمات
    }

# What happens if you do not do it.
consequence = ورد في الرسالة{ in-danish }: «{ $sentence }»
consequence-known = { $known } ورد في الرسالة{ in-danish }: «{ $sentence }»
    .easy = { $known } ورد في الرسالة{ in-danish }: «{ $sentence }»
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = يمكنك تقديم شكوى إلى { $body }.
appeal-possible = يمكنك تقديم شكوى.
appeal-how = الطريقة بكلمات الرسالة: «{ $sentence }»
appeal-how-known = الطريقة: { $known } (في الرسالة: «{ $sentence }»)
appeal-fee = رسوم الشكوى: «{ $sentence }»
appeal-sentence = ورد في الرسالة{ in-danish }: «{ $sentence }»
appeal-by = آخر موعد لتقديم الشكوى: يوم { $date }.
appeal-by-time = آخر موعد لتقديم الشكوى: يوم { $date } الساعة { $time }.
appeal-passed = انتهت مهلة الشكوى. إذا كان لديك سبب وجيه، فيمكنك تقديم الشكوى رغم ذلك. افعل ذلك فورًا مع ذكر السبب.
    .easy = انتهت مهلة الشكوى. هل لديك سبب وجيه؟ إذن يُرجى تقديم الشكوى فورًا. يُرجى كتابة السبب.
appeal-not-found = لا تذكر الصفحات التي أمكنت قراءتها طريقة تقديم الشكوى. يُرجى البحث عن بقية الرسالة أو سؤال المرسل.
    .easy = تعذرت قراءة بعض الصفحات. يُرجى البحث عنها، أو السؤال أين يمكنك تقديم شكوى.
court-to = يمكنك رفع القضية إلى { $body }.
court-by = آخر موعد لذلك: يوم { $date }.
court-by-time = آخر موعد لذلك: يوم { $date } الساعة { $time }.
court-passed = انتهت المهلة. يُرجى سؤال محامٍ أو مكتب مساعدة قانونية (retshjælp) عما يمكنك فعله الآن.
    .easy = انتهت المهلة. يُرجى طلب المساعدة من محامٍ. أو من مكتب مساعدة قانونية (retshjælp).
appeal-not-here = ما تكتبه هنا ليس شكوى. يجب عليك إرسالها بنفسك.
    .easy = لا تُقدَّم الشكوى هنا. يجب عليك إرسال الشكوى بنفسك.

# Whom you can ask.
contact-check = قرأ الرسالةَ برنامجٌ، وقد يفوته شيء. يُرجى قراءة الرسالة بنفسك أيضًا، والسؤال عند الشك.
    .easy = قرأ الرسالةَ برنامجٌ. قد يفوته شيء. يُرجى قراءة الرسالة بنفسك أيضًا. ويُرجى السؤال عند الشك.
contact-sender = يمكنك أن تسأل { $sender }.
contact-phone = الهاتف: { $value }
contact-email = البريد الإلكتروني: { $value }
contact-web = الموقع: { $value }
contact-address = العنوان: { $value }
contact-hours = أوقات الدوام: { $value } ({ danish-words } من الرسالة)
contact-calls = أوقات الاتصال: { $value } ({ danish-words } من الرسالة)
contact-department = { $municipality }، { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = إذا احتجت إلى مساعدة بشأن الرسالة، يمكنك أيضًا الاتصال هاتفيًا. { $municipality }: { $phone }
    .easy = هل تريد مساعدة؟ يمكنك الاتصال. { $municipality }: { $phone }
contact-municipality-any = إذا احتجت إلى مساعدة بشأن رسالة، يمكنك الاتصال هاتفيًا. { $municipality }: { $phone }
    .easy = هل تريد مساعدة؟ يمكنك الاتصال. { $municipality }: { $phone }
contact-phone-hours = أوقات الرد على الهاتف: { $hours }
contact-help = { $name }: { $phone }. { $about } (تم التأكد في { $checked }).
hours-day = { $day }: من { $from } إلى { $to }
hours-days = من { $first } إلى { $last }: من { $from } إلى { $to }
weekday-0 = الاثنين
weekday-1 = الثلاثاء
weekday-2 = الأربعاء
weekday-3 = الخميس
weekday-4 = الجمعة
weekday-5 = السبت
weekday-6 = الأحد

# Warnings.
warning-not-a-letter = هذا لا يشبه رسالة من دائرة رسمية. لا يوجد هنا شيء يمكن شرحه.
warning-not-from-authority = لا يبدو أن الرسالة من دائرة رسمية. يُرجى التأكد من المرسل قبل فعل أي شيء.
    .easy = الرسالة على الأغلب ليست من دائرة رسمية. يُرجى التأكد ممن أرسلها.
warning-suspected-fraud = هذا يشبه الاحتيال. لا تدفع، ولا تفتح الروابط، ولا تعطِ أي رموز سرية أو رقم CPR. يُرجى الاتصال بالدائرة الرسمية على رقم وجدته بنفسك. إذا كنت قد دفعت أو أعطيت رموزًا سرية، فعليك الاتصال بالبنك وبالشرطة على 114.
    .easy = هذا يشبه الاحتيال. لا تدفع. لا تفتح الروابط. لا تعطِ رموزًا سرية. لا تعطِ رقم CPR. هل فعلت ذلك؟ عليك الاتصال بالبنك. عليك الاتصال بالشرطة على 114.
warning-low-confidence = الصورة صعبة القراءة. يُرجى التأكد من التواريخ والمبالغ في الرسالة نفسها.
    .easy = الصورة صعبة القراءة. يُرجى النظر بنفسك إلى التواريخ والمبالغ في الرسالة.
warning-page-missing = تنقص صفحة أو أكثر. يُرجى البحث عنها وإضافة الرسالة كاملة، فقد يكون فيها شيء مهم.
    .easy = تنقص صفحات. يُرجى البحث عنها. يُرجى إضافة الرسالة كاملة.
warning-unreadable-pages = تعذرت قراءة صفحة أو أكثر. يُرجى تصويرها من جديد: { photo-advice }
warning-no-letter-date = الرسالة بلا تاريخ، لذلك لا يمكن حساب المهلة. يُحسب الوقت من اليوم الذي وصلتك فيه الرسالة. عند الشك يُرجى الاتصال والسؤال.
    .easy = الرسالة بلا تاريخ. يُحسب الوقت من اليوم الذي وصلتك فيه. هل لديك شك؟ يُرجى الاتصال والسؤال.
warning-deadline-passed = انتهت مهلة مذكورة في الرسالة. لم يفت الأوان لفعل شيء: عليك التواصل فورًا مع المرسل والسؤال عما يمكنك فعله الآن.
    .easy = انتهت مهلة. لم يفت الأوان. عليك الاتصال بهم الآن.
warning-no-appeal-guidance = لم نجد في الرسالة طريقة تقديم الشكوى. يُرجى النظر في الرسالة بنفسك، أو سؤال المرسل أين يمكنك تقديم الشكوى وحتى متى.
    .easy = لم نجد في الرسالة طريقة تقديم الشكوى. يُرجى النظر في الرسالة بنفسك. يُرجى سؤال من أرسلها.
warning-hidden-text-ignored = في الملف نص مخفي. لم يؤخذ في الاعتبار.
warning-instructions-ignored = في الرسالة نص يحاول التحكم في هذا البرنامج. لم يتم اتباعه.
warning-contradictory-dates = التواريخ في الرسالة غير متوافقة. يُرجى الالتزام بأبكر تاريخ، والاتصال والسؤال.
    .easy = التواريخ في الرسالة غير متوافقة. يُرجى الالتزام بأبكر تاريخ. يُرجى الاتصال والسؤال.
warning-language-fallback = جزء من النص غير متوفر بلغتك بعد. وهو بالدنماركية أو الإنجليزية.
warning-model-unavailable = المساعدة في كتابة لغة أسهل لا تعمل الآن. كل ما هو مهم موجود هنا.
warning-model-wording-rejected = نص أسهل لم يتوافق مع الرسالة، ولذلك لم يُعرض.
notice-pages-missing =
    { $count ->
        [zero] تنقص الصفحات { $pages }. يُرجى البحث عنها وإضافة الرسالة كاملة، فقد يكون فيها شيء مهم.
        [one] تنقص الصفحة { $pages }. يُرجى البحث عنها وإضافة الرسالة كاملة، فقد يكون فيها شيء مهم.
        [two] تنقص الصفحتان { $pages }. يُرجى البحث عنهما وإضافة الرسالة كاملة، فقد يكون فيهما شيء مهم.
        [few] تنقص الصفحات { $pages }. يُرجى البحث عنها وإضافة الرسالة كاملة، فقد يكون فيها شيء مهم.
        [many] تنقص الصفحات { $pages }. يُرجى البحث عنها وإضافة الرسالة كاملة، فقد يكون فيها شيء مهم.
       *[other] تنقص الصفحات { $pages }. يُرجى البحث عنها وإضافة الرسالة كاملة، فقد يكون فيها شيء مهم.
    }
notice-pages-unreadable =
    { $count ->
        [zero] تعذرت قراءة الصفحات { $pages }. يُرجى تصويرها من جديد: { photo-advice }
        [one] تعذرت قراءة الصفحة { $pages }. يُرجى تصويرها من جديد: { photo-advice }
        [two] تعذرت قراءة الصفحتين { $pages }. يُرجى تصويرهما من جديد: { photo-advice }
        [few] تعذرت قراءة الصفحات { $pages }. يُرجى تصويرها من جديد: { photo-advice }
        [many] تعذرت قراءة الصفحات { $pages }. يُرجى تصويرها من جديد: { photo-advice }
       *[other] تعذرت قراءة الصفحات { $pages }. يُرجى تصويرها من جديد: { photo-advice }
    }
notice-unsure-split = قد تكون الصفحات رسالة واحدة أو عدة رسائل. يُرجى إضافة رسالة واحدة كل مرة إذا كان الشرح غير مناسب.
    .easy = هل هي رسالة واحدة أم عدة رسائل؟ يُرجى إضافة رسالة واحدة كل مرة.

# The calendar file.
calendar-deadline = مهلة: { $text }
calendar-appeal = آخر موعد لتقديم الشكوى
calendar-appointment = موعد مع { $sender }
calendar-note = من شرح رسالتك. يُرجى التأكد دائمًا من التاريخ في الرسالة نفسها.

# The command line.
progress-page = قراءة الصفحة { $number } من { $of } …
quote-on-page = الصفحة { $page }: «{ $words }»
