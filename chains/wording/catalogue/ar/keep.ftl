# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = هل يمكننا حفظ أسئلتك في هذه الصفحة حتى { $date } لتصبح المساعدة أفضل؟ تُخفى الأسماء والأرقام. لا تُحفظ الرسالة.
keep-yes = نعم، يمكن حفظها
keep-no = لا، شكرًا
keep-what = ما الذي يُحفظ؟
keep-on = تُحفظ أسئلتك في هذه الصفحة. الأسماء والأرقام مخفية. وتُحذف في موعد أقصاه { $date }.
keep-off = ما تكتبه لا يُحفظ. نعدّ فقط كم شخصًا يسأل.
keep-show = عرض ما حُفظ
keep-stop = لا، يُرجى حذفه
keep-stopped = تم الحذف. ما تكتبه الآن لا يُحفظ.
keep-nothing = لم يُحفظ شيء بعد.
keep-letter = شُرحت رسالة. لم تُحفظ كلمات الرسالة.
keep-reference = رقم هذا الجواب: { $code }
keep-file = تنزيل كل ما حُفظ
keep-failed = هذا غير ممكن الآن. يُرجى المحاولة من جديد بعد قليل.
keep-not-deleted = حُذفت الرسالة. لكن ما سمحت لنا بحفظه لم يُحذف بعد. سنحاول من جديد.
