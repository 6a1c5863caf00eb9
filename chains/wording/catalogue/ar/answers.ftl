# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.


# What the pages say.
answer-composed = باختصار، من كتابة نموذج لغوي اعتمادًا على المصادر أدناه:
answer-composed-beside = هذا من كتابة نموذج لغوي بلغتك. لم يتم التأكد من الكلمات بالكامل. المصادر هي المعتمدة.
answer-page-says = ورد في صفحة «{ $title }»:
answer-page-under = ورد في صفحة «{ $title }» تحت عنوان «{ $heading }»:
answer-page-also = ورد أيضًا في صفحة «{ $title }»:
answer-page-old = لم تتغيّر الصفحة منذ { $updated }. يُرجى الاتصال والسؤال إن كانت المعلومات لا تزال صحيحة.
answer-pages-say-too = تذكر صفحات البلدية أيضًا شيئًا عن هذا الموضوع:
answer-quote = «{ $words }»
answer-source = المصدر: { $title }. { $url }
answer-source-updated = المصدر: { $title }، آخر تعديل { $updated }. { $url }
answer-source-taken = النص من { $site }.
answer-source-letter = المصدر: رسالتك، الصفحة { $page }.
answer-source-glossary = المصدر: قائمة الكلمات.
answer-not-translated = النص المأخوذ من الصفحة { $language }. وهو غير مترجم.
answer-language-da = باللغة الدنماركية
answer-language-other = بلغة غير لغتك
answer-read-with-you = يمكنك الحصول على مساعدة في قراءته من { $name }. الهاتف: { $phone }. ويمكنك الحضور أيضًا.
answer-interpreter = يمكنك طلب مترجم عندما تتحدث مع البلدية.
answer-word = «{ $word }» كلمة دنماركية معناها: { $name }. { $meaning }
answer-word-in-letter = هكذا وردت في رسالتك:

# What the letter says.
answer-no-deadline = لم نجد في الرسالة مهلة تخصك. عند الشك يُرجى الاتصال والسؤال.
answer-nothing-to-do = لم نجد في الرسالة شيئًا يجب عليك فعله.
answer-amount-pay = يجب عليك دفع { $amount }
answer-amount-repay = يجب عليك إعادة دفع { $amount }
answer-amount-receive = تحصل على { $amount }
answer-amount-considered = تذكر الرسالة هذا المبلغ: { $amount } لم يتقرر شيء بعد.
answer-nothing-decided = لم يتقرر شيء بعد، لذلك لا يوجد ما تشتكي منه الآن. يمكنك إبداء رأيك.
answer-meeting = يجب عليك الحضور يوم { $date }.
answer-meeting-time = يجب عليك الحضور يوم { $date } الساعة { $time }.
answer-sender = الرسالة من: { $sender }
answer-department = القسم: { $name }
answer-letter-date = تاريخ كتابة الرسالة: { $date }.
answer-case-number = رقم القضية: { $number }
answer-more-time = يمكنك طلب وقت إضافي. يُرجى الاتصال بمن أرسل الرسالة قبل انتهاء المهلة. تبقى المهلة المذكورة في الرسالة سارية إلى أن يوافقوا.
answer-cannot-come = إذا لم تستطع الحضور، فعليك إبلاغهم قبل الموعد. يمكنك طلب موعد جديد.
answer-cannot-pay = إذا لم تستطع الدفع، فعليك الاتصال بهم قبل انتهاء المهلة. يمكنك أن تسأل إن كان الدفع على دفعات صغيرة ممكنًا.
answer-not-in-letter = لم نجد هذا في الرسالة. عند الشك يُرجى الاتصال بمن أرسلها.

# Whom to call.
answer-call-department = رقم الهاتف في { $municipality }، { $name }: { $phone }
answer-call-municipality = رقم هاتف { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = لا يوجد جواب عن هذا في صفحات البلدية، ولا أريد أن أخمّن. يُرجى سؤال إنسان.
answer-no-pages = لا أستطيع البحث في صفحات البلدية الآن. يُرجى المحاولة لاحقًا أو سؤال إنسان.
answer-own-case = لا أستطيع رؤية قضيتك، ولا أستطيع أن أقول ما القرار الذي سيصدر. يستطيع ذلك فقط من يعمل على القضية.
answer-out-of-scope-medical = لا أستطيع تقديم نصائح عن المرض أو الدواء. يُرجى الاتصال بطبيبك. إذا كانت هناك حياة في خطر، فيجب الاتصال فورًا على 112.
answer-out-of-scope-legal = لا أستطيع تقديم نصائح قانونية ولا أن أقول من هو على حق. يُرجى سؤال محامٍ، أو طلب استشارة قانونية مجانية (retshjælp, advokatvagt).
answer-out-of-scope-politics = لا أجيب عن الآراء ولا عن التصويت لمن. يمكنك القراءة عن الانتخابات والسياسة لدى { $municipality }: { $website }
answer-out-of-scope-other = لا أستطيع المساعدة في هذا.
answer-what-i-do = أستطيع شرح الرسائل من الدوائر الرسمية، والإجابة اعتمادًا على صفحات البلدية.

# When something is done here that has to be done elsewhere.
answer-not-received = لم تستلم البلدية ما تكتبه هنا. لم يُرسل شيء. يجب عليك إرساله بنفسك.
answer-not-received-appeal = لم تُقدَّم شكواك بعد. لم تستلم البلدية ما تكتبه هنا، ولم يُرسل شيء. يجب عليك إرسال الشكوى بنفسك أو تقديمها بالهاتف.
answer-not-received-apply = لم يُقدَّم طلبك بعد. لم تستلم البلدية ما تكتبه هنا، ولم يُرسل شيء. يجب عليك تقديم الطلب بنفسك.
answer-not-received-sick = لم يُبلَّغ بعد عن مرضك أو شفائك. لم يستلم أحد ما تكتبه هنا. عليك الإبلاغ بنفسك الآن: لدى مكان عملك إن كان لديك عمل، وإلا فلدى البلدية.
answer-not-received-cancel = لم يُلغَ موعدك. لم يستلم أحد ما تكتبه هنا. عليك إبلاغهم بنفسك قبل الموعد.
answer-not-received-change = لم تستلم البلدية بلاغك. لم يتغيّر شيء. يجب عليك إبلاغهم بنفسك.
answer-not-received-send = لم تستلم البلدية أوراقك أو معلوماتك. لم يُرسل شيء. يجب عليك إرسالها بنفسك.
answer-not-received-end = لم يُنهَ أي عقد أو اتفاق. لم تستلم البلدية ما تكتبه هنا. يجب عليك إنهاؤه بنفسك.
answer-not-received-report = لم تستلم البلدية ما تكتبه هنا. لم يُقدَّم أي بلاغ. يجب عليك الإبلاغ بنفسك.
answer-not-received-book = لم يُحجز أي موعد. لم يستلم أحد ما تكتبه هنا. يجب عليك الحجز بنفسك.
answer-channels = يمكنك الكتابة عبر Digital Post أو الاتصال أو الحضور. يُرجى كتابة رقم القضية إن وُجد.

# A life in danger.
answer-crisis-nobody = أنت تكتب إلى برنامج. لا يقرأ هذا أي إنسان. عليك الاتصال الآن، وسيسمعك شخص.

# When the question is not clear.
answer-what-about = ماذا تريد أن تعرف؟ يمكنك كتابة سؤال أو إرسال رسالتك.
answer-what-about-letter = ماذا تريد أن تعرف عن الرسالة؟ يمكنك الاختيار هنا أو كتابة سؤال.
answer-which-letter = أي رسالة تقصد؟ يمكنك إرسال الرسالة لكي أنظر فيها. أو يمكنك كتابة موضوعها.
answer-which-page = ماذا تريد أن تعرف عن هذا؟ يمكنك اختيار إحدى صفحات البلدية أو كتابة المزيد.
answer-is-letter = هذا يشبه رسالة. يُرجى إرساله كرسالة، وسيُشرح لك.
answer-welcome = على الرحب والسعة. هل هناك شيء آخر تريد معرفته؟

# Questions on buttons.
ask-deadline = متى تنتهي المهلة؟
ask-meeting = متى وأين يجب أن أحضر؟
ask-cannot-pay = ماذا أفعل إذا لم أستطع الدفع؟
ask-consequence = ماذا يحدث إذا لم أفعل ذلك؟
ask-bring = ماذا يجب أن أحضر معي؟
ask-more-time = هل يمكنني الحصول على وقت إضافي؟
ask-cannot-come = ماذا أفعل إذا لم أستطع الحضور؟
ask-appeal = كيف أقدم شكوى على هذه الرسالة؟
ask-call = بمن يمكنني الاتصال؟
ask-amount = كم المبلغ المقصود؟
ask-do = ماذا يجب أن أفعل؟
ask-how-to-pay = كيف أدفع؟
ask-meaning = ماذا تعني الرسالة؟
ask-sender = من أرسل الرسالة؟
ask-how-appeal = كيف أقدم شكوى على قرار؟
ask-interpreter = هل يمكنني الحصول على مترجم؟
ask-without-mitid = ماذا أفعل إذا لم يكن لدي MitID؟
ask-power-of-attorney = كيف أعطي شخصًا آخر وكالة؟
ask-instalments = هل يمكنني الدفع بالتقسيط؟
ask-adviser = بماذا يمكن أن يساعدني مستشار المواطنين؟
ask-page = { $title }

# The command line.
answer-suggestions = يمكنك أيضًا أن تسأل:
answer-choices = يمكنك الاختيار:
answer-nothing-published = لا توجد صفحات للإجابة منها بعد. يمكن جلبها بالأمر: python -m knowledge refresh --publish
