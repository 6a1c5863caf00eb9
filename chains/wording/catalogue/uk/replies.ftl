# Ukrainian (uk). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = Кому: { $sender }
reply-subject-comment = Мої зауваження
reply-subject-appeal = Скарга (klage)
reply-subject-cancel = Я не можу прийти
reply-subject-move = Прошу призначити інший час
reply-subject-more-time = Прошу більше часу
reply-subject-pay-later = Прошу дозволу заплатити пізніше
reply-subject-access = Прошу показати документи моєї справи
reply-case = Номер справи: { $number }
reply-letter = Ідеться про Ваш лист. Дата листа: { $date }.
reply-cannot-come = Я не можу прийти: { $date }.
reply-cannot-come-time = Я не можу прийти: { $date }, о { $time }.
reply-new-time = Прошу призначити інший час.
reply-more-time = Строк: { $date }. Прошу більше часу.
reply-pay-later = Я маю заплатити не пізніше: { $date }. Прошу дозволу заплатити пізніше або частинами.
reply-comment = Ось мої зауваження:
reply-appeal = Я оскаржую Ваше рішення.
reply-access = Прошу показати мені всі документи моєї справи.
reply-blank = ________________________
reply-regards = З повагою
reply-name = { $name }
reply-hint-self = Ви маєте надіслати текст самостійно. Звідси нічого не надсилається.
reply-hint-blank = Там, де риска, напишіть своє.
reply-hint-still-holds = Строк діє, доки Вам не скажуть «так».
reply-hint-meeting = Це вже скоро? Тоді ще й зателефонуйте.
reply-hint-no-reasons = Не обов’язково писати, чому.
reply-hint-by = Вони мають отримати це не пізніше: { $date }.
reply-hint-passed = Строк минув. Усе одно надішліть одразу й напишіть, чому із запізненням.
reply-hint-mail = Надіслати електронною поштою: { $value }
reply-hint-phone = Зателефонуйте, якщо хочете сказати усно: { $value }
reply-hint-post = Можна також відповісти в Digital Post або надіслати лист. Кому: { $sender }.
