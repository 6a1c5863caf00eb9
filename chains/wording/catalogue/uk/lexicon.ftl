# Ukrainian (uk). Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# The letter's own Danish words stand beside them.

case-prevented = Якщо Ви не можете прийти
case-prevented-ill = Якщо Ви хворієте і не можете прийти
case-ill = Якщо Ви хворієте
case-cannot-pay = Якщо Ви не можете заплатити
case-cannot-pay-at-once = Якщо Ви не можете заплатити все одразу
case-hard-to-pay = Якщо Вам важко заплатити
case-disagree = Якщо Ви не згодні
case-questions = Якщо у Вас є запитання
case-wrong = Якщо Ви вважаєте, що щось неправильно
case-owes-nothing = Якщо Ви вважаєте, що не винні цих грошей
case-says-yes = Якщо Ви кажете «так»
case-says-no = Якщо Ви кажете «ні»
case-more-time = Якщо Ви хочете більше часу
case-comments = Якщо Ви хочете щось сказати про справу
case-objections = Якщо Ви проти
case-new-information = Якщо у Вас є нові відомості
case-moves = Якщо Ви переїжджаєте
case-moves-away = Якщо Ви переїжджаєте до іншого муніципалітету
case-changes = Якщо у Вас щось зміниться
case-health-changes = Якщо зміниться Ваше здоров’я
case-work-done = Коли роботу закінчено
case-no-work = Якщо у Вас досі немає роботи
case-pacemaker = Якщо у Вас є кардіостимулятор
case-wants-vaccine = Якщо Ви хочете зробити щеплення
case-anything-changes = Якщо щось зміниться
case-new-job = Якщо Ви знайдете роботу або отримаєте нову
case-goes-abroad = Якщо Ви їдете за кордон
case-away = Якщо Вас немає вдома
case-hindered-child = Якщо дитина хвора
case-fever = Якщо у Вас висока температура або Ви хворієте
case-moves-together = Якщо хтось до Вас вселиться або Ви почнете жити разом
case-time-does-not-suit = Якщо час Вам не підходить
case-not-digital = Якщо Вас звільнено від Digital Post
case-wants = Якщо Ви цього хочете

result-decides-anyway = Справу вирішать за тим, що відомо зараз.
result-stops = Те, що Ви отримуєте, припинять.
result-may-stop = Те, що Ви отримуєте, можуть припинити.
result-may-lose = Ви можете втратити гроші або допомогу, які отримуєте.
result-may-repay = Може статися, що Вам доведеться повернути гроші.
result-no-payment = Вам не можуть виплатити гроші.
result-given-up = Вашу справу або заяву закриють.
result-permission-lapses = Дозвіл більше не діє.
result-offer-lapses = Пропозиція більше не діє.
result-collection = Борг передадуть на стягнення (inddrivelse).
result-set-off = Ці гроші відрахують із того, що Ви отримаєте пізніше.
result-wages-or-belongings = Гроші можуть відраховувати з Вашої зарплати. На Ваші речі також можуть накласти арешт (udlæg).
result-wages = Гроші можуть відраховувати з Вашої зарплати.
result-fee = Вам треба сплатити збір.
result-may-fee = Вам можуть нарахувати збір.
result-reminder = Вам надішлють нагадування про оплату.
result-interest = До суми додадуться відсотки.
result-may-fine = Ви можете отримати штраф.
result-may-be-punished = Якщо Ви це порушите, Вас можуть покарати.
result-work-at-your-cost = Роботу можуть доручити іншим, а заплатити маєте Ви.
result-registered-missing = Вас можуть зареєструвати як зниклу особу.
result-place-to-others = Місце або житло отримає хтось інший.
result-off-the-list = Ім’я викреслять зі списку очікування.
result-keeps-place = За Вами залишається місце у списку очікування.
result-assumes = Якщо Ви не відповісте, це вважатимуть відповіддю.
result-from-income-register = Вашу допомогу порахують за реєстром доходів.
result-may-get-less = Ви можете отримати менше.

way-phone = телефоном: { $value }
way-mail = електронною поштою: { $value }
way-web = на сайті { $value }
way-digital-post = через Digital Post
way-digital-or-paper = усно або письмово
way-in-writing = письмово
way-named = через { $value }

time-when-it-happens = щойно це станеться
time-each-month = щомісяця
time-each-week = щотижня
