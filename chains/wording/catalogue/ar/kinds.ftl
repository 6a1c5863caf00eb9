# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = الجهة المرسلة
what-hearing = هذا طلب لإبداء رأيك (høring) من { $sender }: لم يتقرر شيء بعد.
    .easy = الرسالة من { $sender }. لم يتقرر شيء بعد.
what-decision-refusal = هذا قرار (afgørelse) من { $sender }، والجواب هو: لا.
    .easy = الرسالة من { $sender }. الجواب هو: لا.
what-decision-partly = هذا قرار (afgørelse) من { $sender }: الجواب نعم على جزء، ولا على جزء آخر.
    .easy = الرسالة من { $sender }. الجواب نعم على جزء. والجواب لا على جزء آخر.
what-decision-grant = هذا قرار (afgørelse) من { $sender }، والجواب هو: نعم.
    .easy = الرسالة من { $sender }. الجواب هو: نعم.
what-decision-change = هذا قرار (afgørelse) من { $sender } يغيّر شيئًا بالنسبة لك.
    .easy = الرسالة من { $sender }. سيتغيّر شيء بالنسبة لك.
what-order = هذا أمر ملزم (påbud) أو منع (forbud) من { $sender }.
    .easy = الرسالة من { $sender }. يجب عليك الالتزام بها.
what-summons = هذا استدعاء (indkaldelse) من { $sender } في موعد محدد.
    .easy = الرسالة من { $sender }. لديك موعد.
what-payment-demand = هذه مطالبة بالدفع من { $sender }.
    .easy = الرسالة من { $sender }. المطلوب هو دفع مال.
what-reminder = هذا تذكير من { $sender }.
    .easy = الرسالة من { $sender }. وصلتك منهم رسالة من قبل.
what-information-request = هناك شيء مطلوب منك من { $sender }.
    .easy = الرسالة من { $sender }. يحتاجون إلى شيء منك.
what-notice = هذا إشعار مسبق (varsel) من { $sender } بشيء سيحدث.
    .easy = الرسالة من { $sender }. سيحدث شيء.
what-offer = هذا عرض من { $sender }.
    .easy = الرسالة من { $sender }. يعرضون عليك شيئًا.
what-receipt = هذا إيصال استلام من { $sender }.
    .easy = الرسالة من { $sender }. استلموا منك شيئًا.
what-information = هذه رسالة من { $sender } فيها معلومات لك.
    .easy = الرسالة من { $sender }. يخبرونك بشيء.
what-other = هذه رسالة من { $sender }.
    .easy = الرسالة من { $sender }.
what-fraud = هذا يشبه الاحتيال.
    .easy = انتباه. هذا يشبه الاحتيال.
what-no-letter = هذا لا يشبه رسالة موجهة إليك من دائرة رسمية.
    .easy = هذا لا يشبه رسالة من دائرة رسمية.
what-date = تاريخ الرسالة: { $date }.
what-subject-known = الموضوع: { $terms } (في الرسالة: «{ $subject }»)
what-subject = الموضوع: «{ $subject }»
what-case-number = رقم القضية (sagsnummer): { $number }
nothing-to-do = لا يبدو أن الرسالة تطلب منك فعل شيء.
    .easy = لا تطلب الرسالة منك شيئًا.
nothing-found-to-do = في الصفحات التي أمكنت قراءتها لا يوجد شيء يجب عليك فعله. يُرجى التأكد بنفسك من بقية الرسالة.
    .easy = تعذرت قراءة بعض الصفحات. يُرجى قراءة الرسالة كاملة بنفسك. قد يكون فيها شيء يجب عليك فعله.
meaning-hearing = لم يصدر أي قرار من { $sender }. يمكنك إبداء رأيك أولًا.
    .easy = لم يتقرر شيء. يمكنك إبداء رأيك أولًا.
meaning-decision-refusal = الجواب هو لا، ويمكنك أن تسأل إذا لم تفهم السبب.
    .easy = ألا تفهم السبب؟ يمكنك أن تسألهم.
meaning-decision-refusal-appeal = الجواب هو لا، لكن يمكنك تقديم شكوى إذا كنت لا توافق.
    .easy = ألا توافق؟ إذن يمكنك تقديم شكوى.
meaning-decision-refusal-court = الجواب هو لا. إذا كنت لا توافق، يمكنك اللجوء إلى المحكمة.
    .easy = ألا توافق؟ إذن يمكنك اللجوء إلى المحكمة.
meaning-decision-partly = يُرجى قراءة ما تحصل عليه وما لا تحصل عليه.
    .easy = يُرجى قراءة ما تحصل عليه. ويُرجى قراءة ما لا تحصل عليه.
meaning-decision-partly-appeal = يمكنك تقديم شكوى بشأن ما لا تحصل عليه.
    .easy = هل ما تحصل عليه غير كافٍ؟ إذن يمكنك تقديم شكوى.
meaning-decision-grant = الجواب هو نعم، لكن قد تكون هناك شروط يجب عليك الالتزام بها.
    .easy = الجواب من { $sender } هو نعم. يُرجى التأكد إن كانت هناك شروط.
meaning-decision-change = صدر قرار من { $sender } يغيّر ما لديك أو ما تحصل عليه.
    .easy = سيتغيّر شيء بالنسبة لك.
meaning-order = صدر قرار من { $sender } يجب عليك الالتزام به.
    .easy = صدر قرار من { $sender }. يجب عليك الالتزام به.
meaning-summons = يجب عليك الحضور أو الاستعداد في وقت محدد.
    .easy = يجب عليك الحضور. ألا تستطيع؟ عليك الاتصال قبل الموعد.
meaning-payment-demand = إذا لم تستطع الدفع أو كنت لا توافق، فعليك التواصل هاتفيًا مع { $sender } قبل انتهاء المهلة.
    .easy = ألا تستطيع الدفع؟ عليك الاتصال بهم قبل انتهاء المهلة.
meaning-payment-demand-late = إذا لم تستطع الدفع أو كنت لا توافق، فعليك التواصل فورًا هاتفيًا مع { $sender }.
    .easy = ألا تستطيع الدفع؟ عليك الاتصال بهم الآن.
meaning-reminder = وصلتك رسالة من قبل من { $sender }، ولا يزال هناك شيء ناقص.
    .easy = وصلتك رسالة من قبل من { $sender }. إنهم ينتظرونك.
meaning-information-request = هناك شيء مطلوب منك لكي تستطيع { $sender } متابعة القضية.
    .easy = يحتاجون إلى معرفة شيء منك.
meaning-notice = هذا إبلاغ من { $sender } بما سيفعلونه ومتى.
    .easy = هذا إبلاغ من { $sender } بما سيحدث.
meaning-offer = يمكنك أن تقول نعم أو لا للعرض.
    .easy = يمكنك أن تقول نعم. ويمكنك أيضًا أن تقول لا.
meaning-receipt = وصل شيء منك إلى { $sender }.
    .easy = وصلهم ما أرسلته.
meaning-information = هناك شيء يجب أن تعرفه من { $sender }.
    .easy = هنا شيء يجب أن تعرفه.
meaning-other = ليس مؤكدًا ما المقصود من الرسالة، لذلك يُرجى قراءتها بنفسك، والسؤال عند الشك.
    .easy = من الصعب شرح الرسالة هنا. يُرجى طلب المساعدة من شخص.
meaning-fraud = لا تدفع، ولا تفتح الروابط. يُرجى سؤال الدائرة الرسمية على رقم وجدته بنفسك.
    .easy = لا تدفع. لا تضغط على شيء.
meaning-no-letter = إذا كانت لديك رسالة، فيُرجى تصويرها أو اختيار ملف الرسالة.
    .easy = هل لديك رسالة؟ يُرجى تصويرها. أو اختيار الملف.
meaning-own-words = ورد في الرسالة{ in-danish }: «{ $sentence }»
meaning-appointment = الموعد هو يوم { $date }.
meaning-appointment-time = الموعد هو يوم { $date } الساعة { $time }.
meaning-date = يوم مهم: { $date }. ورد في الرسالة{ in-danish }: «{ $sentence }»
meaning-date-time = يوم مهم: { $date } الساعة { $time }. ورد في الرسالة{ in-danish }: «{ $sentence }»
meaning-receive-monthly = تحصل على { $amount } في الشهر.
meaning-receive-instead = تحصل على { $amount } في الشهر بدلًا من { $before }
meaning-own-words-undecided = ورد في الرسالة{ in-danish }: «{ $sentence }» لم يتقرر شيء بشأن ذلك بعد.
meaning-duties-if = ما يجب عليك فعله ينطبق فقط في حالات معينة. يُرجى التأكد إن كان ينطبق عليك.
    .easy = ربما يجب عليك فعل شيء. يُرجى التأكد إن كان ينطبق عليك.
meaning-duties =
    { $count ->
        [zero] لا يوجد شيء يجب عليك فعله.
        [one] هناك أمر واحد يجب عليك فعله.
        [two] هناك أمران يجب عليك فعلهما.
        [few] هناك { $count } أمور يجب عليك فعلها.
        [many] هناك { $count } أمرًا يجب عليك فعلها.
       *[other] هناك { $count } أمر يجب عليك فعلها.
    }
    .easy =
        { $count ->
            [zero] لا يوجد شيء يجب عليك فعله.
            [one] يجب عليك فعل أمر واحد.
            [two] يجب عليك فعل أمرين.
            [few] يجب عليك فعل { $count } أمور.
            [many] يجب عليك فعل { $count } أمرًا.
           *[other] يجب عليك فعل { $count } أمر.
        }
meaning-duties-first =
    { $count ->
        [zero] أول مهلة هي يوم { $date }.
        [one] هناك أمر واحد يجب عليك فعله في موعد أقصاه يوم { $date }.
        [two] هناك أمران يجب عليك فعلهما. أول مهلة هي يوم { $date }.
        [few] هناك { $count } أمور يجب عليك فعلها. أول مهلة هي يوم { $date }.
        [many] هناك { $count } أمرًا يجب عليك فعلها. أول مهلة هي يوم { $date }.
       *[other] هناك { $count } أمر يجب عليك فعلها. أول مهلة هي يوم { $date }.
    }
    .easy =
        { $count ->
            [zero] أول مهلة هي يوم { $date }.
            [one] يجب عليك فعل أمر واحد. آخر موعد هو يوم { $date }.
            [two] يجب عليك فعل أمرين. أول مهلة هي يوم { $date }.
            [few] يجب عليك فعل { $count } أمور. أول مهلة هي يوم { $date }.
            [many] يجب عليك فعل { $count } أمرًا. أول مهلة هي يوم { $date }.
           *[other] يجب عليك فعل { $count } أمر. أول مهلة هي يوم { $date }.
        }
