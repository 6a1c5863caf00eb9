# Ukrainian.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = Я хочу поговорити з людиною
person-title = Поговорити з людиною
person-call = Зателефонуйте: { $municipality }, { $phone }. { $hours }
person-no-chat = На цій сторінці Вам відповідає не людина. Треба зателефонувати.
person-share = Покажіть працівникові, що Ви тут побачили
person-share-why = Виберіть, що може бачити працівник. Ви отримаєте код, який треба назвати по телефону. Тоді не треба пояснювати все спочатку.
person-card = Пояснення листа: { $title }
person-answers = Ваші запитання та відповіді (кількість: { $count })
person-question = Про що Ви хочете запитати? Поле можна залишити порожнім.
person-hidden = Імена, номери CPR та адреси приховуються. Не треба писати, хто Ви.
person-preview = Подивитися, що бачить працівник
person-preview-title = Це бачить працівник
person-danish = Данською
person-asked = Ви запитали
person-choose = Виберіть щось або напишіть запитання.
person-make = Створити код
person-change = Змінити
person-code = Ваш код: { $code }
person-code-say = Зателефонуйте: { $municipality }, { $phone }, і назвіть код. { $hours }
person-until = Код діє до: { $date }, { $time }. Потім те, що Ви показали, буде видалено.
person-until-kept = Код діє до: { $date }, { $time }. Ви погодилися на зберігання. Тому це буде видалено не пізніше: { $later }.
person-too-early = Телефон запрацює лише тоді, коли код уже не діятиме. Створіть код того дня, коли будете телефонувати.
person-withdraw = Видалити код
person-withdrawn = Код видалено. Ніхто більше не може ним скористатися.
person-back = Назад до листа
