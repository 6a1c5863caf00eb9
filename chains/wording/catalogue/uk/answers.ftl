# Ukrainian (uk). Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

# What the pages say.
answer-composed = Коротко, написано мовною моделлю за джерелами нижче:
answer-composed-beside = Написано мовною моделлю Вашою мовою. Слова перевірено не повністю. Діє те, що сказано в джерелах.
answer-page-says = На сторінці «{ $title }» написано:
answer-page-under = На сторінці «{ $title }», у розділі «{ $heading }», написано:
answer-page-also = На сторінці «{ $title }» також написано:
answer-page-old = Остання зміна сторінки: { $updated }. Зателефонуйте і запитайте, чи це ще діє.
answer-pages-say-too = На сторінках муніципалітету теж є щось про це:
answer-quote = «{ $words }»
answer-source = Джерело: { $title }. { $url }
answer-source-updated = Джерело: { $title }, змінено: { $updated }. { $url }
answer-source-taken = Звідки текст: { $site }.
answer-source-letter = Джерело: Ваш лист, сторінка { $page }.
answer-source-glossary = Джерело: список слів.
answer-not-translated = Текст зі сторінки — { $language }. Його не перекладено.
answer-language-da = данською мовою
answer-language-other = іншою мовою, ніж Ваша
answer-read-with-you = Тут можуть прочитати текст разом із Вами: { $name }. Зателефонуйте: { $phone }. Або прийдіть.
answer-interpreter = Ви можете попросити перекладача, коли розмовляєте з муніципалітетом.
answer-word = «{ $word }» — це данське слово. Воно означає: { $name }. { $meaning }
answer-word-in-letter = Ось як це написано у Вашому листі:

# What the letter says.
answer-no-deadline = У листі не знайдено строку для Вас. Якщо маєте сумніви, зателефонуйте і запитайте.
answer-nothing-to-do = У листі не знайдено нічого, що Вам треба зробити.
answer-amount-pay = Вам треба сплатити { $amount }
answer-amount-repay = Вам треба повернути { $amount }
answer-amount-receive = Ви отримуєте { $amount }
answer-amount-considered = У листі вказано суму: { $amount } Ще нічого не вирішено.
answer-nothing-decided = Ще нічого не вирішено, тому немає на що скаржитися. Ви можете сказати, що Ви думаєте.
answer-meeting = Вам треба прийти в цей день: { $date }.
answer-meeting-time = Вам треба прийти в цей день: { $date }, о { $time }.
answer-sender = Лист надсилає: { $sender }
answer-department = Відділ: { $name }
answer-letter-date = Дата листа: { $date }.
answer-case-number = Номер справи (sagsnummer): { $number }
answer-more-time = Ви можете попросити більше часу. Зателефонуйте тим, хто надіслав лист, поки строк не минув. Поки вони не скажуть «так», діє строк, указаний у листі.
answer-cannot-come = Якщо Ви не можете прийти, повідомте про це заздалегідь, до зустрічі. Попросіть інший час.
answer-cannot-pay = Якщо Ви не можете заплатити, зателефонуйте тим, хто надіслав лист, поки строк не минув. Запитайте, чи можна платити потроху.
answer-not-in-letter = Цього в листі не знайдено. Якщо маєте сумніви, зателефонуйте тим, хто надіслав лист.

# Whom to call.
answer-call-department = Зателефонуйте: { $municipality }, { $name }, телефон { $phone }
answer-call-municipality = Зателефонуйте: { $municipality }, телефон { $phone }

# When there is no answer.
answer-no-guidance = Цього немає на сторінках муніципалітету, а я не вгадую. Запитайте людину.
answer-no-pages = Зараз я не можу подивитися на сторінках муніципалітету. Спробуйте пізніше або запитайте людину.
answer-own-case = Я не бачу Вашої справи. Я також не можу сказати, що буде вирішено. Це можуть сказати тільки ті, хто веде справу.
answer-out-of-scope-medical = Я не можу давати поради про хвороби чи ліки. Зателефонуйте своєму лікарю. Якщо життя в небезпеці, телефонуйте 112.
answer-out-of-scope-legal = Я не можу давати юридичні поради чи казати, хто має рацію. Запитайте адвоката або отримайте безоплатну правову пораду (retshjælp, advokatvagt).
answer-out-of-scope-politics = Я не кажу, що думати чи як голосувати. Про вибори та політику можна прочитати тут: { $municipality }, { $website }
answer-out-of-scope-other = Із цим я не можу допомогти.
answer-what-i-do = Я можу пояснювати листи від органів влади та відповідати за сторінками муніципалітету.

# When something is done here that has to be done elsewhere.
answer-not-received = Муніципалітет не отримав того, що Ви тут пишете. Нічого не надіслано. Ви маєте надіслати це самостійно.
answer-not-received-appeal = Ви ще не подали скаргу. Муніципалітет не отримав того, що Ви тут пишете, і нічого не надіслано. Ви маєте самостійно надіслати скаргу або зателефонувати.
answer-not-received-apply = Ви ще не подали заяву. Муніципалітет не отримав того, що Ви тут пишете, і нічого не надіслано. Ви маєте подати заяву самостійно.
answer-not-received-sick = Про Вашу хворобу чи одужання ще не повідомлено. Ніхто не отримав того, що Ви тут пишете. Повідомте зараз самостійно: на роботу, якщо вона у Вас є, а якщо ні — муніципалітет.
answer-not-received-cancel = Вашу зустріч не скасовано. Ніхто не отримав того, що Ви тут пишете. Повідомте самостійно, до зустрічі.
answer-not-received-change = Муніципалітет не отримав Вашого повідомлення. Нічого не змінено. Ви маєте повідомити самостійно.
answer-not-received-send = Муніципалітет не отримав Ваших документів чи відомостей. Нічого не надіслано. Ви маєте надіслати їх самостійно.
answer-not-received-end = Нічого не припинено. Муніципалітет не отримав того, що Ви тут пишете. Ви маєте самостійно заявити про припинення.
answer-not-received-report = Муніципалітет не отримав того, що Ви тут пишете. Ні про що не повідомлено. Ви маєте повідомити самостійно.
answer-not-received-book = Час не замовлено. Ніхто не отримав того, що Ви тут пишете. Ви маєте замовити час самостійно.
answer-channels = Ви можете написати в Digital Post, зателефонувати або прийти. Вкажіть номер справи (sagsnummer), якщо він у Вас є.

# A life in danger.
answer-crisis-nobody = Ви пишете програмі. Жодна людина цього не читає. Зателефонуйте, і Вас вислухають.

# When the question is not clear.
answer-what-about = Що Ви хочете дізнатися? Напишіть запитання або надішліть свій лист.
answer-what-about-letter = Що Ви хочете дізнатися про лист? Виберіть тут або напишіть запитання.
answer-which-letter = Про який лист Ви питаєте? Надішліть лист, і я подивлюся. Або напишіть, про що він.
answer-which-page = Що Ви хочете про це дізнатися? Виберіть одну зі сторінок муніципалітету або напишіть трохи більше.
answer-is-letter = Це схоже на лист. Надішліть це як лист, і його буде пояснено.
answer-welcome = Будь ласка. Хочете дізнатися ще щось?

# Questions on buttons.
ask-deadline = Який строк?
ask-meeting = Коли і куди мені треба прийти?
ask-cannot-pay = Що мені робити, якщо я не можу заплатити?
ask-consequence = Що буде, якщо я цього не зроблю?
ask-bring = Що мені взяти з собою?
ask-more-time = Чи можу я отримати більше часу?
ask-cannot-come = Що мені робити, якщо я не можу прийти?
ask-appeal = Як оскаржити цей лист?
ask-call = Кому я можу зателефонувати?
ask-amount = Про скільки грошей ідеться?
ask-do = Що мені треба зробити?
ask-how-to-pay = Як мені заплатити?
ask-meaning = Що означає лист?
ask-sender = Хто надіслав лист?
ask-how-appeal = Як оскаржити рішення?
ask-interpreter = Чи можу я отримати перекладача?
ask-without-mitid = Що мені робити, якщо в мене немає MitID?
ask-power-of-attorney = Як дати комусь довіреність?
ask-instalments = Чи можу я платити частинами?
ask-adviser = Чим може допомогти радник громадян?
ask-page = { $title }

# The command line.
answer-suggestions = Ви також можете запитати:
answer-choices = Виберіть:
answer-nothing-published = Ще немає сторінок, за якими можна відповідати. Отримайте їх так: python -m knowledge refresh --publish
