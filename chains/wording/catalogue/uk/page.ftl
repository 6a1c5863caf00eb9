# Ukrainian (uk). The page's own texts. Short sentences, everyday words, figures for numbers.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

page-title = Brevklar: пояснення Вашого листа
page-description = Дізнайтеся, що означає Ваш лист від муніципалітету і що Вам треба зробити.
page-brand = Brevklar
page-of = Муніципалітет: { $municipality }
page-skip = Перейти до листа
page-language = Мова
page-language-name = Українська
page-level = Простіші слова
page-accessibility = Доступність
page-call-label = Зателефонувати: { $municipality }, { $phone }
page-open-until = Зараз працює. Кінець роботи:{"\u00A0"}{ $time }.
page-opens-at = Зараз не працює. Початок роботи: { $day },{"\u00A0"}{ $time }.
page-closed = Зараз не працює.
page-delete = Видалити
page-delete-label = Видалити мій лист
page-delete-sure = Видалити лист зараз? Цього не можна скасувати.
page-photo = Зробити фото
page-file = Вибрати файл
page-input = Напишіть запитання або вставте лист
page-input-short = Запитайте або вставте лист
page-stop = Зупинити
page-remove = Прибрати файл
page-send = Надіслати
page-explain = Пояснити лист
page-needs-script = Для цієї сторінки потрібен JavaScript. Увімкніть його або зателефонуйте: { $municipality }, { $phone }.
page-opening = Сторінка відкривається …
page-offline = Зараз немає зв’язку. Сторінка сама пробує далі.
page-notices = Повідомлення
page-messages = Ваш лист, Ваші запитання та відповіді

page-welcome-title = Зрозумійте свій лист від муніципалітету
page-welcome-do = Сфотографуйте лист, виберіть файл або вставте текст у поле внизу. Тоді Ви побачите, що означає лист, що Вам треба зробити і до якого дня. Якщо у Вас є запитання, напишіть його там само.
page-welcome-pages = У листі кілька сторінок? Додайте їх усі, перш ніж натиснути «Пояснити лист».
page-welcome-program = Ви розмовляєте з програмою. Це не людина.
page-welcome-kept = Лист зберігається, тільки поки Ви тут. Його буде видалено, коли Ви натиснете «Видалити» або коли Вас не буде { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }.
page-welcome-case = Те, що Ви тут пишете, не потрапляє до Вашої справи.
page-translation-unchecked = У муніципалітеті цей переклад ще ніхто не перевірив. Якщо маєте сумніви, запитайте людину.
page-welcome-human = Хочете поговорити з людиною? Зателефонуйте: { $municipality }, { $phone }.
page-welcome-short = Ви розмовляєте з програмою. Лист буде видалено, коли Ви натиснете «Видалити» або коли Вас не буде { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }. Ніщо звідси не потрапляє до Вашої справи.
page-model-on = Інша програма, мовна модель, допомагає писати простіше. Вона отримує текст листа і Ваші запитання. Імена, номери CPR та адреси спочатку приховуються.
page-model-off = Для Вашого листа і запитань мовну модель не використовують.
page-model-refuse = Не використовувати мовну модель
page-model-allow = Використовувати мовну модель

page-sent-files = { $count ->
    [one] Ви надіслали { $count } файл.
    [few] Ви надіслали { $count } файли.
    [many] Ви надіслали { $count } файлів.
   *[other] Ви надіслали { $count } файлу.
}
page-sent-text = { $count ->
    [one] Ви вставили текст: { $count } знак.
    [few] Ви вставили текст: { $count } знаки.
    [many] Ви вставили текст: { $count } знаків.
   *[other] Ви вставили текст: { $count } знака.
}
page-sent-both = { $count ->
    [one] Ви надіслали { $count } файл і повідомлення.
    [few] Ви надіслали { $count } файли і повідомлення.
    [many] Ви надіслали { $count } файлів і повідомлення.
   *[other] Ви надіслали { $count } файлу і повідомлення.
}
page-sent-question = Ви написали повідомлення.

page-reading = Читаємо лист …
page-reading-page = Читаємо сторінку { $number } з { $of } …
page-explaining = Пишемо пояснення …
page-queue = Перед Вами в черзі: { $ahead ->
    [one] { $ahead } особа
    [few] { $ahead } особи
    [many] { $ahead } осіб
   *[other] { $ahead } особи
}. { $minutes ->
    [0] Це триватиме менше ніж 1 хвилину.
    [one] Це триватиме приблизно { $minutes } хвилину.
    [few] Це триватиме приблизно { $minutes } хвилини.
    [many] Це триватиме приблизно { $minutes } хвилин.
   *[other] Це триватиме приблизно { $minutes } хвилини.
}
page-queue-stay = Тим часом Ви можете користуватися іншим застосунком.

page-letter-of = Лист { $number } з { $of }
page-where = Показати, де це
page-where-hide = Сховати
page-where-picture = Сторінка { $page } листа. Речення позначено жовтим.
page-where-text = Ось де це написано в листі. Речення виділено.
page-wrong = Цей рядок неправильний
page-wrong-thanks = Дякуємо. Ми це врахували. Якщо маєте сумніви, зателефонуйте до муніципалітету.

page-calendar = Додати дати в мій календар
page-calendar-name = daty-z-lysta
page-write-title = Відповісти на лист
page-write-why = Виберіть, що Ви хочете написати. Ви отримаєте текст, який зможете надіслати самостійно.
page-write-more = Показати більше
page-write-text = Текст для надсилання, данською:
page-write-means = Що означає цей текст:
page-copy = Скопіювати текст
page-copied = Скопійовано
page-marked = Текст виділено. Виберіть «Копіювати».
page-ways-title = Важко зробити це самостійно?
page-ways-no-mitid = Я не можу користуватися MitID
page-ways-helping = Я допомагаю іншій людині

page-received-title = Коли Ви отримали лист?
page-received-why = Строк у листі рахують від дня, коли Ви його отримали. Виберіть цей день, і ми порахуємо строк.
page-received-safe = Поки Ви не вибрали, ми рахуємо від дати на листі. Так найбезпечніше.
page-received-digital = Лист прийшов у Digital Post
page-received-paper = Лист прийшов на папері
page-received-day = Лист прийшов у певний день
page-received-which = У який день Ви отримали лист? Якщо це був інший день, напишіть його в полі внизу. Наприклад: 3 листопада.
page-received-is-digital = Строк пораховано так, ніби лист прийшов у Digital Post у день, яким він датований.
page-received-is-paper = Строк пораховано від дати листа. Так найбезпечніше, коли ми не знаємо, у який день прийшла пошта.
page-received-is-day = Строк пораховано від дня, коли Ви отримали лист: { $date }.
page-received-not-then = Цей день не підходить. Виберіть день від дати листа до сьогодні.
page-received-change = Вибрати інший день

page-split-title = Це один лист чи кілька?
page-split-why = Зі сторінок не видно, чи вони належать до одного листа.
page-split-one = Це один лист
page-split-more = Це кілька листів

page-deleted = Ваш лист видалено. Нічого не збережено.
page-stopped = Ви зупинили читання. Лист прочитано не до кінця. Надішліть його ще раз, коли захочете.
page-expired = Вас довго не було, тому лист видалено. Надішліть його ще раз, якщо хочете побачити пояснення.
page-failed = У нас щось пішло не так. Ви не зробили нічого неправильного. Спробуйте ще раз трохи згодом.
page-whom-to-call = Якщо це терміново, зателефонуйте: { $municipality }, { $phone }. { $hours }
page-too-fast = Ви надіслали дуже багато за короткий час. Зачекайте кілька хвилин і спробуйте ще раз.
page-full = Зараз сторінкою користується багато людей. Зачекайте кілька хвилин і спробуйте ще раз.
page-too-many-files = Скільки файлів можна надіслати за один раз: { $limit }. Спочатку надішліть ті, які Ви вибрали.
page-text-too-long = Текст задовгий. Надішліть лист як файл.
page-upload-lost = Файлу в нас більше немає. Виберіть його ще раз, а потім надішліть.
page-upload-bad = Файл не дійшов як слід. Спробуйте ще раз.
page-not-found = Такої сторінки немає.
page-still-reading = Ми ще читаємо те, що Ви надіслали. Хвилинку.

# Questions and answers.
page-looking = Шукаємо відповідь …
page-more = Ви також можете запитати:
page-more-card = Маєте запитання про лист? Виберіть одне тут або напишіть своє внизу.
page-source = Джерело:
page-source-updated = оновлено: { $date }
page-source-taken = звідки текст: { $site }
page-source-letter = Джерело: Ваш лист, сторінка { $page }
page-source-letter-named = Джерело: лист «{ $title }», сторінка { $page }
page-not-received = Ніхто не отримав Вашого повідомлення
page-no-guidance = Зараз не можна подивитися на сторінках муніципалітету. Я можу відповідати тільки за Вашим листом і списком слів.
page-right = Чи була відповідь правильна?
page-right-yes = Так, правильна
page-right-no = Ні, неправильна
page-right-thanks = Дякуємо за відповідь.
page-right-sorry = Дякуємо, що сказали. Щоб знати напевно, запитайте людину. Зателефонуйте: { $municipality }, { $phone }. { $hours }
page-question-too-long = Запитання задовге. Напишіть його коротше.
page-stopped-looking = Ви зупинили пошук. Запитайте знову, коли захочете.

page-crisis = Ви не маєте залишатися з цим наодинці. Зателефонуйте зараз, якщо Ви або хтось інший у небезпеці.
page-emergency = Хтось зараз у небезпеці? Телефонуйте: { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Виправлення до цього листа
page-correction-said = { $municipality } пише ({ $date }): { $text }
page-correction-card = Картка нижче показує те, що написано в самому листі.
page-off-chat = Чат зараз вимкнено.
page-off-model = Мовну модель зараз вимкнено. Ви й далі отримуєте відповіді.
page-off-said = { $municipality } пише: { $text }
