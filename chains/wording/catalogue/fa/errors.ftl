# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-21. Reviewed by a second reader: no. Approved by the municipality: no.

error-empty-file = فایل خالی است. فایل را دوباره انتخاب کنید، یا از نامه عکس بگیرید.
error-unsupported-file = این نوع فایل اینجا خوانده نمی‌شود. نامه را به صورت PDF، عکس، فایل Word، ایمیل یا متن بفرستید. می‌توانید از نامه عکس هم بگیرید.
error-damaged-file = فایل خراب است و باز نمی‌شود. نامه را دوباره بگیرید، مثلاً از Digital Post. می‌توانید از آن عکس هم بگیرید.
error-encrypted-file = فایل با رمز قفل شده است. خودتان آن را باز کنید و بدون رمز ذخیره کنید. می‌توانید از نامه عکس هم بگیرید.
error-too-large =
    فایل خیلی بزرگ است. { $limit ->
        [0] یک
       *[other] حداکثر اندازه { $limit } مگابایت است. یک
    } فایل کوچک‌تر بفرستید، یا از هر صفحه عکس بگیرید.
error-too-many-pages =
    تعداد صفحه‌ها خیلی زیاد است. { $limit ->
        [0] فقط
       *[other] حداکثر { $limit } صفحه ممکن است. فقط
    } خود نامه را بدون پیوست‌ها بفرستید.
error-took-too-long = خواندن فایل خیلی طول کشید. دوباره با صفحه‌های کمتر امتحان کنید، یا از هر صفحه عکس بگیرید.
error-no-text-found = در فایل متنی برای خواندن نیست. بررسی کنید که فایل درست باشد. اگر عکس است، دوباره عکس بگیرید: { photo-advice }
error-unreadable = متن آن‌قدر خوب خوانده نمی‌شود که بشود توضیحش داد. دوباره عکس بگیرید: { photo-advice }
error-unexpected = اینجا مشکلی پیش آمد. کمی بعد دوباره امتحان کنید. اگر عجله دارید، به شهرداری تلفن بزنید.
photo-advice = صفحه را صاف در نور خوب بگذارید. تمام صفحه باید دیده شود. تلفن را درست بالای صفحه و بی‌حرکت نگه دارید.
