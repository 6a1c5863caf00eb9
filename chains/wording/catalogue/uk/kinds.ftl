# Ukrainian (uk). What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# $sender is the sender's name or "sender-unknown": the subject of a verb in the present tense (no gender) or after a colon.

sender-known = { $name }
sender-unknown = відправник

what-hearing = { $sender } запитує Вашу думку (høring): ще нічого не вирішено.
    .easy = Вам пише { $sender }. Ще нічого не вирішено.
what-decision-refusal = { $sender } надсилає Вам рішення (afgørelse). Відповідь: ні.
    .easy = Вам пише { $sender }. Відповідь: ні.
what-decision-partly = { $sender } надсилає Вам рішення (afgørelse). На одну частину відповідь «так», на іншу частину відповідь «ні».
    .easy = Вам пише { $sender }. На одну частину відповідь «так». На іншу частину відповідь «ні».
what-decision-grant = { $sender } надсилає Вам рішення (afgørelse). Відповідь: так.
    .easy = Вам пише { $sender }. Відповідь: так.
what-decision-change = { $sender } надсилає Вам рішення (afgørelse), яке щось змінює для Вас.
    .easy = Вам пише { $sender }. Щось змінюється для Вас.
what-order = { $sender } надсилає Вам припис (påbud) або заборону (forbud).
    .easy = Вам пише { $sender }. Ви маєте цього дотримуватися.
what-summons = { $sender } викликає Вас на певний час (indkaldelse).
    .easy = Вам пише { $sender }. Вам призначено час.
what-payment-demand = { $sender } вимагає від Вас оплати.
    .easy = Вам пише { $sender }. Ідеться про гроші, які треба сплатити.
what-reminder = { $sender } надсилає Вам нагадування.
    .easy = Вам пише { $sender }. Вам уже писали раніше.
what-information-request = { $sender } потребує чогось від Вас.
    .easy = Вам пише { $sender }. Від Вас щось потрібно.
what-notice = { $sender } надсилає Вам завчасне повідомлення (varsel) про те, що має статися.
    .easy = Вам пише { $sender }. Щось має статися.
what-offer = { $sender } надсилає Вам пропозицію.
    .easy = Вам пише { $sender }. Вам щось пропонують.
what-receipt = { $sender } надсилає Вам підтвердження отримання (kvittering).
    .easy = Вам пише { $sender }. Від Вас щось отримано.
what-information = { $sender } надсилає Вам лист з інформацією для Вас.
    .easy = Вам пише { $sender }. Вам щось повідомляють.
what-other = { $sender } надсилає Вам лист.
    .easy = Вам пише { $sender }.
what-fraud = Це схоже на шахрайство.
    .easy = Обережно. Це схоже на шахрайство.
what-no-letter = Це не схоже на лист до Вас від органу влади.
    .easy = Це не схоже на лист від органу влади.

what-date = Дата листа: { $date }.
what-subject-known = Про що: { $terms } (у листі: «{ $subject }»)
what-subject = Про що: «{ $subject }»
what-case-number = Номер справи (sagsnummer): { $number }

nothing-to-do = Схоже, що лист не просить Вас нічого робити.
    .easy = Лист ні про що Вас не просить.
nothing-found-to-do = На сторінках, які вдалося прочитати, немає нічого, що Вам треба зробити. Перевірте решту листа самостійно.
    .easy = Деякі сторінки не вдалося прочитати. Прочитайте весь лист самостійно. Там може бути щось, що Вам треба зробити.

meaning-hearing = Рішення ще немає ({ $sender }). Спочатку Ви можете сказати, що Ви думаєте.
    .easy = Нічого не вирішено. Спочатку Ви можете сказати, що Ви думаєте.
meaning-decision-refusal = Відповідь: ні. Ви можете запитати, якщо не розумієте чому.
    .easy = Не розумієте чому? Тоді запитайте.
meaning-decision-refusal-appeal = Відповідь: ні. Але Ви можете подати скаргу, якщо не згодні.
    .easy = Ви не згодні? Тоді Ви можете подати скаргу.
meaning-decision-refusal-court = Відповідь: ні. Якщо Ви не згодні, Ви можете піти до суду.
    .easy = Ви не згодні? Тоді Ви можете піти до суду.
meaning-decision-partly = Прочитайте, що Ви отримуєте і чого не отримуєте.
    .easy = Прочитайте, що Ви отримуєте. Прочитайте, чого Ви не отримуєте.
meaning-decision-partly-appeal = Ви можете оскаржити те, чого не отримуєте.
    .easy = Цього замало? Тоді Ви можете подати скаргу.
meaning-decision-grant = Відповідь: так. Але можуть бути умови, яких треба дотримуватися.
    .easy = { $sender } каже «так». Подивіться, чи є правила, яких треба дотримуватися.
meaning-decision-change = Є рішення, яке змінює те, що Ви маєте або отримуєте ({ $sender }).
    .easy = Щось для Вас буде інакше.
meaning-order = Є рішення, якого Ви маєте дотримуватися ({ $sender }).
    .easy = Є рішення ({ $sender }). Ви маєте його дотримуватися.
meaning-summons = Вам треба прийти або бути готовими в певний час.
    .easy = Вам треба прийти. Не можете? Тоді зателефонуйте заздалегідь.
meaning-payment-demand = Якщо Ви не можете заплатити або не згодні, зателефонуйте до кінця строку: { $sender }.
    .easy = Не можете заплатити? Тоді зателефонуйте їм до кінця строку.
meaning-payment-demand-late = Якщо Ви не можете заплатити або не згодні, одразу зателефонуйте: { $sender }.
    .easy = Не можете заплатити? Тоді зателефонуйте їм зараз.
meaning-reminder = { $sender } пише Вам не вперше і досі на щось чекає.
    .easy = { $sender } пише не вперше. На Вас чекають.
meaning-information-request = { $sender } потребує чогось від Вас, щоб далі вести справу.
    .easy = Їм треба щось дізнатися від Вас.
meaning-notice = { $sender } повідомляє, що планує зробити і коли.
    .easy = { $sender } каже, що буде.
meaning-offer = Ви можете відповісти на пропозицію «так» або «ні».
    .easy = Ви можете сказати «так». Ви також можете сказати «ні».
meaning-receipt = { $sender } підтверджує, що отримано щось від Вас.
    .easy = Отримано те, що Ви надіслали.
meaning-information = { $sender } хоче, щоб Ви про щось знали.
    .easy = Тут є те, що Вам треба знати.
meaning-other = Ми не впевнені, чого хоче лист. Прочитайте його самостійно і запитайте, якщо маєте сумніви.
    .easy = Цей лист важко тут пояснити. Попросіть когось допомогти.
meaning-fraud = Не платіть і не відкривайте жодних посилань. Запитайте орган влади самостійно за номером, який Ви знайшли самостійно.
    .easy = Не платіть. Нічого не натискайте.
meaning-no-letter = Якщо у Вас є лист, сфотографуйте його або виберіть файл із листом.
    .easy = У Вас є лист? Сфотографуйте його. Або виберіть файл.

meaning-own-words = У листі написано{ in-danish }: «{ $sentence }»
meaning-appointment = Призначений час: { $date }.
meaning-appointment-time = Призначений час: { $date }, о { $time }.
meaning-date = Важливий день: { $date }. У листі написано{ in-danish }: «{ $sentence }»
meaning-date-time = Важливий день: { $date }, о { $time }. У листі написано{ in-danish }: «{ $sentence }»
meaning-receive-monthly = Ви отримуєте { $amount } на місяць.
meaning-receive-instead = Ви отримуєте { $amount } на місяць замість { $before }
meaning-own-words-undecided = У листі написано{ in-danish }: «{ $sentence }» Про це ще нічого не вирішено.
meaning-duties-if = Те, що Вам треба зробити, діє тільки в певних випадках. Подивіться, чи це стосується Вас.
    .easy = Можливо, Вам треба щось зробити. Подивіться, чи це стосується Вас.
meaning-duties = { $count ->
    [1] Вам треба зробити одну річ.
    [one] Вам треба зробити { $count } річ.
    [few] Вам треба зробити { $count } речі.
    [many] Вам треба зробити { $count } речей.
   *[other] Вам треба зробити { $count } речі.
 }
    .easy = { $count ->
        [1] Вам треба зробити одну річ.
        [one] Вам треба зробити { $count } річ.
        [few] Вам треба зробити { $count } речі.
        [many] Вам треба зробити { $count } речей.
       *[other] Вам треба зробити { $count } речі.
    }
meaning-duties-first = { $count ->
    [1] Вам треба зробити одну річ. Останній день: { $date }.
    [one] Вам треба зробити { $count } річ. Перший строк: { $date }.
    [few] Вам треба зробити { $count } речі. Перший строк: { $date }.
    [many] Вам треба зробити { $count } речей. Перший строк: { $date }.
   *[other] Вам треба зробити { $count } речі. Перший строк: { $date }.
 }
    .easy = { $count ->
        [1] Вам треба зробити одну річ. Останній день: { $date }.
        [one] Вам треба зробити { $count } річ. Перший строк: { $date }.
        [few] Вам треба зробити { $count } речі. Перший строк: { $date }.
        [many] Вам треба зробити { $count } речей. Перший строк: { $date }.
       *[other] Вам треба зробити { $count } речі. Перший строк: { $date }.
    }
