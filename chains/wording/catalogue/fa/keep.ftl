# Farsi.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = آیا می‌توانیم پرسش‌های شما در این صفحه را تا { $date } نگه داریم تا کمک بهتر شود؟ نام‌ها و شماره‌ها پنهان می‌شوند. نامه نگه داشته نمی‌شود.
keep-yes = بله، نگه دارید
keep-no = نه، متشکرم
keep-what = چه چیزی نگه داشته می‌شود؟
keep-on = پرسش‌های شما در این صفحه نگه داشته می‌شوند. نام‌ها و شماره‌ها پنهان هستند. حداکثر تا { $date } پاک می‌شوند.
keep-off = آنچه می‌نویسید نگه داشته نمی‌شود. ما فقط می‌شماریم چند نفر می‌پرسند.
keep-show = نشان دادن آنچه نگه داشته شده
keep-stop = نه، پاک کنید
keep-stopped = پاک شد. آنچه اکنون می‌نویسید نگه داشته نمی‌شود.
keep-nothing = هنوز چیزی نگه داشته نشده است.
keep-letter = یک نامه توضیح داده شد. کلمات نامه نگه داشته نشده است.
keep-reference = شماره این پاسخ: { $code }
keep-file = دریافت همه آنچه نگه داشته شده
keep-failed = اکنون ممکن نیست. کمی بعد دوباره امتحان کنید.
keep-not-deleted = نامه پاک شد. اما آنچه اجازه داشتیم نگه داریم هنوز پاک نشده است. دوباره تلاش می‌کنیم.
