# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-21. Reviewed by a second reader: no. Approved by the municipality: no.

error-empty-file = الملف فارغ. يُرجى اختيار الملف من جديد أو تصوير الرسالة.
error-unsupported-file = لا يمكن قراءة هذا النوع من الملفات هنا. يُرجى إرسال الرسالة بصيغة PDF أو كصورة أو ملف Word أو بريد إلكتروني أو نص. يمكنك أيضًا تصوير الرسالة.
error-damaged-file = الملف تالف ولا يمكن فتحه. يُرجى تنزيل الرسالة من جديد، مثلًا من Digital Post. يمكنك أيضًا تصوير الرسالة.
error-encrypted-file = الملف مقفل بكلمة سر. يُرجى فتحه بنفسك وحفظه دون كلمة سر. يمكنك أيضًا تصوير الرسالة.
error-too-large =
    الملف كبير جدًا. { $limit ->
        [0] يُرجى
       *[other] الحد الأقصى هو { $limit } ميغابايت. يُرجى
    } إرسال ملف أصغر أو تصوير كل صفحة.
error-too-many-pages =
    عدد الصفحات كبير جدًا. { $limit ->
        [0] يُرجى
       *[other] الحد الأقصى لعدد الصفحات هو { $limit }. يُرجى
    } إرسال الرسالة نفسها فقط دون المرفقات.
error-took-too-long = استغرقت قراءة الملف وقتًا طويلًا. يُرجى المحاولة من جديد بصفحات أقل، أو تصوير كل صفحة.
error-no-text-found = لا يوجد نص يمكن قراءته في الملف. يُرجى التأكد من أنه الملف الصحيح. إذا كان صورة، فيُرجى التصوير من جديد: { photo-advice }
error-unreadable = لا يمكن قراءة النص بدقة كافية لشرحه. يُرجى التصوير من جديد: { photo-advice }
error-unexpected = حدث خطأ لدينا. يُرجى المحاولة من جديد بعد قليل. إذا كان الأمر عاجلًا، يُرجى الاتصال بالبلدية.
photo-advice = يُرجى وضع الصفحة مسطحة في ضوء جيد. يجب أن تظهر الصفحة كاملة. يُرجى إمساك الهاتف فوق الصفحة مباشرة دون تحريكه.
