# Ukrainian (uk). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = Ви можете отримати допомогу без MitID. Скажіть по телефону: «Я не можу користуватися MitID».
ways-still-holds = Строк усе ще діє. Телефонуйте завчасно.
ways-come = Прийдіть того дня особисто. MitID для цього не потрібен.
ways-letter = У листі написано: «{ $words }»
ways-phone = Зателефонуйте: { $sender }, { $value }. Запитайте, як зробити це без MitID.
ways-paper = Ви також можете надіслати паперовий лист. Кому: { $sender }. Він має надійти до кінця строку.
ways-paper-to = Ви також можете надіслати паперовий лист. Кому: { $sender }, { $value }. Він має надійти до кінця строку.
ways-no-phone = Ми не знайшли в листі номера телефону. Зателефонуйте: { $municipality }, { $phone }. Запитайте, кому телефонувати.
ways-exempt = Можливо, Вас можуть звільнити від Digital Post. Тоді листи приходитимуть на папері. Запитайте: { $municipality }, { $phone }.
ways-help-mitid = Ніколи не користуйтеся чужим MitID. Цього не можна нікому, навіть у родині.
ways-help-read = Ви можете прочитати лист разом.
ways-help-power = Хочете писати або відповідати за іншу людину? Тоді вона має дати Вам довіреність (fuldmagt). Це письмова згода.
ways-help-how = Довіреність можна дати на borger.dk або на папері. { $municipality } може допомогти: { $phone }.
ways-help-post = На borger.dk людина також може дозволити Вам читати її Digital Post.
ways-help-call = Зателефонуйте разом: { $sender }, { $value }. Тоді людина зможе сама сказати, що погоджується на Вашу допомогу.
ways-share = Поділитися поясненням
ways-share-why = Ви можете скопіювати текст і надіслати його тому, кому довіряєте. Імена, номери CPR, адреси та номери справ вилучено. Спершу прочитайте його до кінця.
