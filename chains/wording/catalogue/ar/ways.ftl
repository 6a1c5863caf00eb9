# Arabic (ar). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = يمكنك الحصول على المساعدة من دون MitID. يُرجى القول عند الاتصال: «لا أستطيع استخدام MitID».
ways-still-holds = الموعد النهائي ما زال ساريًا. يُرجى الاتصال مبكرًا.
ways-come = يُرجى الحضور شخصيًا في ذلك اليوم. لا حاجة إلى MitID لذلك.
ways-letter = مكتوب في الرسالة: «{ $words }»
ways-phone = الاتصال هاتفيًا: { $sender }، { $value }. اسأل كيف تفعل ذلك من دون MitID.
ways-paper = يمكنك أيضًا إرسال رسالة ورقية إلى { $sender }. يجب أن تصل قبل الموعد النهائي.
ways-paper-to = يمكنك أيضًا إرسال رسالة ورقية إلى { $sender }: { $value }. يجب أن تصل قبل الموعد النهائي.
ways-no-phone = لم نجد رقم هاتف في الرسالة. الاتصال هاتفيًا: { $municipality }، { $phone }. اسأل بمن يجب أن تتصل.
ways-exempt = ربما يمكن إعفاؤك من Digital Post. عندها تصلك رسائلك على الورق. اسأل { $municipality }: { $phone }.
ways-help-mitid = لا تستخدم أبدًا MitID الخاص بشخص آخر. هذا ممنوع على الجميع، حتى داخل العائلة.
ways-help-read = يمكنكما قراءة الرسالة معًا.
ways-help-power = هل تريد الكتابة أو الرد بدلًا من شخص آخر؟ يجب أن يعطيك ذلك الشخص توكيلًا (fuldmagt). وهو موافقة مكتوبة.
ways-help-how = يمكن إعطاء التوكيل على borger.dk أو على الورق. { $municipality } يمكنها المساعدة: { $phone }.
ways-help-post = على borger.dk يمكن للشخص أيضًا أن يسمح لك بقراءة Digital Post الخاص به.
ways-help-call = اتصلا معًا: { $sender }، { $value }. عندها يمكن للشخص أن يوافق بنفسه على مساعدتك.
ways-share = مشاركة الشرح
ways-share-why = يمكنك نسخ النص وإرساله إلى شخص تثق به. تم حذف الأسماء وأرقام CPR والعناوين وأرقام القضايا. يُرجى قراءته كاملًا أولًا.
