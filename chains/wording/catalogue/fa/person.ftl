# Farsi.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = می‌خواهم با یک انسان صحبت کنم
person-title = صحبت با یک انسان
person-call = به { $municipality } تلفن بزنید: { $phone }. { $hours }
person-no-chat = در این صفحه انسانی پاسخ نمی‌دهد. خودتان باید تلفن بزنید.
person-share = آنچه اینجا دیده‌اید را به کارمند نشان دهید
person-share-why = انتخاب کنید کارمند چه چیزی را ببیند. یک کد می‌گیرید که پای تلفن می‌گویید. آن‌وقت لازم نیست همه چیز را از اول توضیح دهید.
person-card = توضیح نامه: { $title }
person-answers = پرسش‌های شما و پاسخ‌ها (تعداد: { $count })
person-question = چه می‌خواهید بپرسید؟ می‌توانید خانه را خالی بگذارید.
person-hidden = نام‌ها، شماره‌های CPR و آدرس‌ها پنهان می‌شوند. لازم نیست بنویسید چه کسی هستید.
person-preview = ببینید کارمند چه می‌بیند
person-preview-title = کارمند این را می‌بیند
person-danish = به دانمارکی
person-asked = پرسش شما
person-choose = چیزی انتخاب کنید، یا یک پرسش بنویسید.
person-make = ساختن کد
person-change = تغییر دادن
person-code = کد شما: { $code }
person-code-say = به { $municipality } تلفن بزنید: { $phone }، و کد را بگویید. { $hours }
person-until = کد تا { $date } ساعت { $time } کار می‌کند. بعد آنچه نشان داده‌اید پاک می‌شود.
person-until-kept = کد تا { $date } ساعت { $time } کار می‌کند. شما با نگه داشتن موافقت کرده‌اید. پس حداکثر تا { $later } پاک می‌شود.
person-too-early = خط تلفن فقط وقتی باز می‌شود که کد دیگر کار نمی‌کند. کد را همان روزی بسازید که تلفن می‌زنید.
person-withdraw = پاک کردن کد
person-withdrawn = کد پاک شد. دیگر کسی نمی‌تواند از آن استفاده کند.
person-back = بازگشت به نامه
