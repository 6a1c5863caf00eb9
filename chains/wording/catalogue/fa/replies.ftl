# Farsi (fa). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = به: { $sender }
reply-subject-comment = نظرهای من
reply-subject-appeal = اعتراض به تصمیم (klage)
reply-subject-cancel = نمی‌توانم بیایم
reply-subject-move = وقت دیگری درخواست می‌کنم
reply-subject-more-time = وقت بیشتری درخواست می‌کنم
reply-subject-pay-later = درخواست می‌کنم دیرتر پرداخت کنم
reply-subject-access = درخواست می‌کنم مدارک پرونده‌ام را ببینم
reply-case = شماره پرونده: { $number }
reply-letter = موضوع: نامه شما به تاریخ { $date }.
reply-cannot-come = نمی‌توانم بیایم: { $date }.
reply-cannot-come-time = نمی‌توانم بیایم: { $date }، ساعت { $time }.
reply-new-time = وقت دیگری درخواست می‌کنم.
reply-more-time = آخرین مهلت: { $date }. مهلت دیرتری درخواست می‌کنم.
reply-pay-later = آخرین روز پرداخت من: { $date }. درخواست می‌کنم دیرتر یا قسطی پرداخت کنم.
reply-comment = نظرهای من این است:
reply-appeal = به تصمیم شما اعتراض می‌کنم.
reply-access = درخواست می‌کنم همه مدارک پرونده‌ام را ببینم.
reply-blank = ________________________
reply-regards = با احترام
reply-name = { $name }
reply-hint-self = متن را باید خودتان بفرستید. از اینجا چیزی فرستاده نمی‌شود.
reply-hint-blank = هر جا خط هست، خودتان بنویسید.
reply-hint-still-holds = تا وقتی به شما بله نگفته‌اند، همان مهلت برقرار است.
reply-hint-meeting = نزدیک است؟ پس تلفن هم بزنید.
reply-hint-no-reasons = لازم نیست دلیل را بنویسید.
reply-hint-by = باید حداکثر تا این تاریخ به دستشان برسد: { $date }.
reply-hint-passed = مهلت گذشته است. با این حال فوراً بفرستید و بنویسید چرا دیر شده است.
reply-hint-mail = فرستادن با ایمیل: { $value }
reply-hint-phone = اگر ترجیح می‌دهید بگویید، تلفن بزنید: { $value }
reply-hint-post = می‌توانید در Digital Post هم جواب بدهید یا نامه بفرستید. گیرنده: { $sender }.
