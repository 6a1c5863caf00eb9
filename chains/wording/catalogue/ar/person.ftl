# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = أريد التحدث مع إنسان
person-title = التحدث مع إنسان
person-call = رقم هاتف { $municipality }: { $phone }. { $hours }
person-no-chat = لا يوجد إنسان يجيب في هذه الصفحة. عليك الاتصال بالهاتف بنفسك.
person-share = عرض ما رأيته هنا على الموظف
person-share-why = يمكنك اختيار ما يُسمح للموظف برؤيته. ستحصل على رمز تقوله في الهاتف. وهكذا لا تحتاج إلى شرح كل شيء من جديد.
person-card = شرح الرسالة: { $title }
person-answers = أسئلتك والأجوبة (العدد: { $count })
person-question = ماذا تريد أن تسأل؟ يمكنك ترك الخانة فارغة.
person-hidden = تُخفى الأسماء وأرقام CPR والعناوين. لا تحتاج إلى كتابة من أنت.
person-preview = عرض ما يراه الموظف
person-preview-title = هذا ما يراه الموظف
person-danish = بالدنماركية
person-asked = سؤالك
person-choose = يُرجى اختيار شيء أو كتابة سؤال.
person-make = إنشاء رمز
person-change = تغيير
person-code = رمزك: { $code }
person-code-say = يُرجى الاتصال وقول الرمز. { $municipality }: { $phone }. { $hours }
person-until = يعمل الرمز حتى { $date } الساعة { $time }. ثم يُحذف ما عرضته.
person-until-kept = يعمل الرمز حتى { $date } الساعة { $time }. وافقتَ على الحفظ، لذلك يُحذف في موعد أقصاه { $later }.
person-too-early = لن يُفتح خط الهاتف إلا بعد انتهاء صلاحية الرمز. يُرجى إنشاء الرمز في اليوم الذي تتصل فيه.
person-withdraw = حذف الرمز
person-withdrawn = حُذف الرمز. لا يمكن لأحد استخدامه بعد الآن.
person-back = العودة إلى الرسالة
