# Arabic (ar). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = إلى: { $sender }
reply-subject-comment = ملاحظاتي
reply-subject-appeal = شكوى على القرار (klage)
reply-subject-cancel = لا أستطيع الحضور
reply-subject-move = أطلب موعدًا آخر
reply-subject-more-time = أطلب وقتًا إضافيًا
reply-subject-pay-later = أطلب الدفع في وقت لاحق
reply-subject-access = أطلب الاطلاع على أوراق قضيتي
reply-case = رقم القضية: { $number }
reply-letter = الموضوع: رسالتكم بتاريخ { $date }.
reply-cannot-come = لا أستطيع الحضور يوم { $date }.
reply-cannot-come-time = لا أستطيع الحضور يوم { $date } الساعة { $time }.
reply-new-time = أطلب موعدًا آخر.
reply-more-time = المهلة حتى: { $date }. أطلب مهلة أطول.
reply-pay-later = عليّ أن أدفع في موعد أقصاه: { $date }. أطلب الدفع لاحقًا أو على أقساط.
reply-comment = هذه ملاحظاتي:
reply-appeal = أقدّم شكوى على قراركم.
reply-access = أطلب الاطلاع على جميع أوراق قضيتي.
reply-blank = ________________________
reply-regards = مع التحية
reply-name = { $name }
reply-hint-self = يجب عليك إرسال النص بنفسك. لا يُرسل أي شيء من هنا.
reply-hint-blank = يُرجى كتابة كلماتك في مكان الخط.
reply-hint-still-holds = تبقى المهلة سارية إلى أن تحصل على موافقة.
reply-hint-meeting = هل الموعد قريب؟ إذن يُرجى الاتصال بالهاتف أيضًا.
reply-hint-no-reasons = ليس من الضروري كتابة السبب.
reply-hint-by = يجب أن تصل إليهم في موعد أقصاه: { $date }.
reply-hint-passed = انتهت المهلة. يُرجى إرسالها فورًا رغم ذلك، مع كتابة سبب التأخير.
reply-hint-mail = الإرسال بالبريد الإلكتروني: { $value }
reply-hint-phone = للاتصال الهاتفي إذا كنت تفضّل الكلام: { $value }
reply-hint-post = يمكنك أيضًا الرد في Digital Post أو إرسال رسالة ورقية. إلى: { $sender }.
