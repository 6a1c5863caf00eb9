# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The page's own texts. Short sentences, everyday words, figures for numbers.

page-title = Brevklar: شرح رسالتك
page-description = هنا تعرف ماذا تعني رسالتك من البلدية وماذا يجب عليك فعله.
page-brand = Brevklar
page-of = من { $municipality }
page-skip = الانتقال إلى الرسالة
page-language = اللغة
page-language-name = العربية
page-level = كلمات أسهل
page-accessibility = إمكانية الوصول
page-call-label = الاتصال هاتفيًا. { $municipality }: { $phone }
page-open-until = مفتوح الآن. يُغلق الساعة{ "\u00A0" }{ $time }.
page-opens-at = مغلق الآن. يُفتح { $day } الساعة{ "\u00A0" }{ $time }.
page-closed = مغلق الآن.
page-delete = حذف
page-delete-label = حذف رسالتي
page-delete-sure = هل تريد حذف الرسالة الآن؟ لا يمكن التراجع عن ذلك.
page-photo = التقاط صورة
page-file = اختيار ملف
page-input = كتابة سؤال أو لصق رسالة
page-input-short = سؤال أو لصق رسالة
page-stop = إيقاف
page-remove = إزالة الملف
page-send = إرسال
page-explain = شرح الرسالة
page-needs-script = تحتاج الصفحة إلى JavaScript. يُرجى تشغيله أو الاتصال هاتفيًا. { $municipality }: { $phone }.
page-opening = جارٍ فتح الصفحة …
page-offline = لا يوجد اتصال الآن. تعيد الصفحة المحاولة تلقائيًا.
page-notices = إشعارات
page-messages = رسالتك وأسئلتك والأجوبة
page-welcome-title = شرح رسالتك من البلدية
page-welcome-do = يمكنك تصوير الرسالة أو اختيار ملف أو لصق النص في الخانة في الأسفل. سترى بعدها ماذا تعني الرسالة، وماذا يجب عليك فعله، ومتى. إذا كان لديك سؤال، يمكنك كتابته في المكان نفسه.
page-welcome-pages = هل في الرسالة عدة صفحات؟ يُرجى إضافتها كلها قبل الضغط على «شرح الرسالة».
page-welcome-program = أنت تتحدث مع برنامج. وهو ليس إنسانًا.
page-welcome-kept = تُحفظ الرسالة فقط أثناء وجودك هنا. وتُحذف عند الضغط على «حذف»، أو بعد غيابك مدة { $minutes } دقيقة.
page-welcome-case = ما تكتبه هنا لا يدخل في قضيتك.
page-translation-unchecked = لم يراجع أحد من البلدية هذه الترجمة بعد. عند الشك يُرجى سؤال إنسان.
page-welcome-human = هل تريد التحدث مع إنسان؟ يمكنك الاتصال. { $municipality }: { $phone }.
page-welcome-short = أنت تتحدث مع برنامج. تُحذف الرسالة عند الضغط على «حذف»، أو بعد غيابك مدة { $minutes } دقيقة. لا شيء هنا يدخل في قضيتك.
page-model-on = برنامج آخر (نموذج لغوي) يساعد في كتابة لغة أسهل. يحصل على نص الرسالة وأسئلتك. تُخفى أولًا الأسماء وأرقام CPR والعناوين.
page-model-off = لا يُستخدم نموذج لغوي لرسالتك وأسئلتك.
page-model-refuse = عدم استخدام نموذج لغوي
page-model-allow = استخدام نموذج لغوي
page-sent-files =
    { $count ->
        [zero] لم ترسل أي ملف.
        [one] أرسلت ملفًا واحدًا.
        [two] أرسلت ملفين.
        [few] أرسلت { $count } ملفات.
        [many] أرسلت { $count } ملفًا.
       *[other] أرسلت { $count } ملف.
    }
page-sent-text =
    { $count ->
        [zero] لصقت نصًا فارغًا.
        [one] لصقت نصًا من حرف واحد.
        [two] لصقت نصًا من حرفين.
        [few] لصقت نصًا من { $count } أحرف.
        [many] لصقت نصًا من { $count } حرفًا.
       *[other] لصقت نصًا من { $count } حرف.
    }
page-sent-both =
    { $count ->
        [zero] أرسلت كتابة.
        [one] أرسلت ملفًا واحدًا وكتابة.
        [two] أرسلت ملفين وكتابة.
        [few] أرسلت { $count } ملفات وكتابة.
        [many] أرسلت { $count } ملفًا وكتابة.
       *[other] أرسلت { $count } ملف وكتابة.
    }
page-sent-question = كتبت كلامًا.
page-reading = جارٍ قراءة الرسالة …
page-reading-page = جارٍ قراءة الصفحة { $number } من { $of } …
page-explaining = جارٍ كتابة الشرح …
page-queue =
    { $ahead ->
        [zero] لا يوجد أحد
        [one] يوجد شخص واحد
        [two] يوجد شخصان
        [few] يوجد { $ahead } أشخاص
        [many] يوجد { $ahead } شخصًا
       *[other] يوجد { $ahead } شخص
    } قبلك في الدور. { $minutes ->
        [0] يستغرق ذلك أقل من دقيقة.
        [one] يستغرق ذلك حوالي دقيقة واحدة.
        [two] يستغرق ذلك حوالي دقيقتين.
        [few] يستغرق ذلك حوالي { $minutes } دقائق.
        [many] يستغرق ذلك حوالي { $minutes } دقيقة.
       *[other] يستغرق ذلك حوالي { $minutes } دقيقة.
    }
page-queue-stay = يمكنك استخدام تطبيق آخر خلال ذلك.
page-letter-of = الرسالة { $number } من { $of }
page-where = أين ورد هذا؟
page-where-hide = إخفاء
page-where-picture = الصفحة { $page } من الرسالة. الجملة معلّمة باللون الأصفر.
page-where-text = هنا ورد هذا في الرسالة. الجملة مميزة.
page-wrong = هذا السطر غير صحيح
page-wrong-thanks = شكرًا. تم تسجيل ذلك. عند الشك يُرجى الاتصال بالبلدية.
page-calendar = إضافة التواريخ إلى تقويمي
page-calendar-name = letter-dates
page-write-title = الرد على الرسالة
page-write-why = يمكنك اختيار ما تريد كتابته، ثم يظهر نص ترسله بنفسك.
page-write-more = عرض المزيد
page-write-text = النص الذي ترسله، بالدنماركية:
page-write-means = معنى النص:
page-copy = نسخ النص
page-copied = تم النسخ
page-marked = النص محدد الآن. يُرجى اختيار «نسخ».
page-ways-title = هل يصعب فعل ذلك بنفسك؟
page-ways-no-mitid = لا أستطيع استخدام MitID
page-ways-helping = أساعد شخصًا آخر
page-received-title = متى وصلتك الرسالة؟
page-received-why = في الرسالة مهلة تُحسب من اليوم الذي وصلتك فيه. عند اختيار اليوم سنحسب المهلة.
page-received-safe = إلى أن تختار، نحسب من تاريخ الرسالة نفسها. هذا هو الأكثر أمانًا.
page-received-digital = وصلتني في Digital Post
page-received-paper = وصلتني على الورق
page-received-day = وصلتني في يوم محدد
page-received-which = في أي يوم وصلتك الرسالة؟ إذا كان يومًا آخر، يُرجى كتابته في الخانة في الأسفل. مثلًا: 3.11.2026
page-received-is-digital = حُسبت المهلة على أساس أن الرسالة وصلت في Digital Post في تاريخ الرسالة.
page-received-is-paper = حُسبت المهلة من تاريخ الرسالة. هذا هو الأكثر أمانًا عندما لا نعرف يوم وصول البريد.
page-received-is-day = حُسبت المهلة على أساس أن الرسالة وصلتك يوم { $date }.
page-received-not-then = هذا اليوم غير مناسب. يُرجى اختيار يوم بين تاريخ الرسالة واليوم.
page-received-change = اختيار يوم آخر
page-split-title = هل هي رسالة واحدة أم عدة رسائل؟
page-split-why = لا نستطيع أن نعرف من الصفحات إن كانت رسالة واحدة.
page-split-one = هي رسالة واحدة
page-split-more = هي عدة رسائل
page-deleted = حُذفت رسالتك. لم يُحفظ شيء.
page-stopped = تم الإيقاف. لم تكتمل قراءة الرسالة. يمكنك إرسالها من جديد في أي وقت.
page-expired = مرّ وقت طويل على غيابك، لذلك حُذفت الرسالة. يمكنك إرسالها من جديد لرؤية الشرح.
page-failed = حدث خطأ لدينا. ليس هذا خطأ منك. يُرجى المحاولة من جديد بعد قليل.
page-whom-to-call = إذا كان الأمر عاجلًا، يُرجى الاتصال. { $municipality }: { $phone }. { $hours }
page-too-fast = أرسلت الكثير في وقت قصير. يُرجى الانتظار بضع دقائق ثم المحاولة من جديد.
page-full = كثيرون يستخدمون الصفحة الآن. يُرجى الانتظار بضع دقائق ثم المحاولة من جديد.
page-too-many-files = يمكن إرسال { $limit } من الملفات في كل مرة. يُرجى أولًا إرسال ما اخترته.
page-text-too-long = النص طويل جدًا. يُرجى إرسال الرسالة كملف بدلًا من ذلك.
page-upload-lost = الملف لم يعد موجودًا لدينا. يُرجى اختياره من جديد ثم إرساله.
page-upload-bad = لم يصل الملف بشكل صحيح. يُرجى المحاولة من جديد.
page-not-found = هذه الصفحة غير موجودة.
page-still-reading = ما زلنا نقرأ ما أرسلته. لحظة من فضلك.

# Questions and answers.
page-looking = جارٍ البحث عن الجواب …
page-more = يمكنك أيضًا أن تسأل:
page-more-card = هل لديك سؤال عن الرسالة؟ يمكنك اختيار سؤال هنا أو كتابة سؤالك في الأسفل.
page-source = المصدر:
page-source-updated = آخر تحديث { $date }
page-source-taken = النص من { $site }
page-source-letter = المصدر: رسالتك، الصفحة { $page }
page-source-letter-named = المصدر: الرسالة «{ $title }»، الصفحة { $page }
page-not-received = لم يستلم أحد ما كتبته
page-no-guidance = لا يمكن البحث في صفحات البلدية الآن. أستطيع الإجابة فقط من رسالتك ومن قائمة الكلمات.
page-right = هل كان الجواب صحيحًا؟
page-right-yes = نعم، كان صحيحًا
page-right-no = لا، كان خطأ
page-right-thanks = شكرًا على جوابك.
page-right-sorry = شكرًا على إخبارنا. للتأكد يُرجى سؤال إنسان. { $municipality }: { $phone }. { $hours }
page-question-too-long = السؤال طويل جدًا. يُرجى كتابته بكلمات أقل.
page-stopped-looking = تم الإيقاف. يمكنك أن تسأل من جديد في أي وقت.
page-crisis = ليس عليك أن تواجه هذا وحدك. عليك الاتصال الآن إذا كنت أنت أو غيرك في خطر.
page-emergency = هل هناك من هو في خطر الآن؟ اتصل بالرقم { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = تصحيح لهذه الرسالة
page-correction-said = كتبت { $municipality } في { $date }: { $text }
page-correction-card = تعرض البطاقة أدناه ما هو مكتوب في الرسالة نفسها.
page-off-chat = المحادثة متوقفة الآن.
page-off-model = النموذج اللغوي متوقف الآن. ما زلت تحصل على إجابات.
page-off-said = تكتب { $municipality }: { $text }
