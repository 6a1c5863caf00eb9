# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = خواندن با صدای بلند
page-listen-back = پیام قبلی
page-listen-pause = مکث
page-listen-on = ادامه خواندن
page-listen-next = پیام بعدی
page-listen-speed = سرعت
page-listen-close = پایان خواندن
page-listen-none = تلفن شما نمی‌تواند این زبان را با صدای بلند بخواند. اگر توضیح می‌خواهید تلفن بزنید.
page-speak = به جای نوشتن صحبت کنید
page-speak-done = پایان و نوشتن متن
page-speak-where = اکنون صحبت کنید. صدا به سرویسی فرستاده می‌شود که آن را می‌نویسد. صدا ذخیره نمی‌شود.
page-speak-check = متن را بخوانید. پیش از فرستادن آن را درست کنید.
page-speak-unheard = شنیده نشد. دوباره امتحان کنید یا بنویسید.
page-speak-forbidden = تلفن شما اجازه استفاده از میکروفون را نمی‌دهد.
page-word = معنی واژه
page-close = بستن
