# Ukrainian. What a verb of the letter asks for (a verb without a person, or its noun), and what is said of a
# thing: [deeds] and [qualities] in chains/wording/lexicon.toml. The letter's own words stand beside them.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

deed-hand-in = здати
deed-report = повідомити офіційно
deed-notify = повідомити
deed-declare = подати дані
deed-confirm = підтвердити
deed-explain = пояснити
deed-write = написати
deed-document = підтвердити документами
deed-enclose = додати
deed-give = подати
deed-quit = розірвати договір
deed-clear = розчистити або звільнити
deed-empty = спорожнити
deed-clean = почистити
deed-cut = підстригти
deed-fell = зрубати
deed-connect = підключити
deed-disconnect = перервати або відключити
deed-take-down = демонтувати
deed-set-up = встановити
deed-restore = відновити, як було
deed-finish = завершити
deed-start = розпочати
deed-use = використовувати
deed-drive = водити автомобіль
deed-cycle = їздити велосипедом
deed-eat = їсти
deed-drink = пити
deed-smoke = курити
deed-travel = подорожувати
deed-sell = продати
deed-buy = купити
deed-lend = позичати
deed-sublet = здавати в оренду
deed-transfer = віддати іншим
deed-publish = оприлюднювати
deed-share = передавати іншим відомості
deed-show = показати
deed-obtain = отримати
deed-correct = виправити
deed-change = змінювати
deed-replace = замінити
deed-turn-off = вимкнути
deed-close = закрити
deed-open = відкрити
deed-mark = позначити
deed-read-meter = зняти показання
deed-move = перемістити або переїхати
deed-throw-away = викинути
deed-burn = спалювати
deed-dig = копати
deed-paint = фарбувати
deed-build = будувати
deed-extend = розширити
deed-park = паркувати
deed-choose = обрати
deed-update = оновити
deed-renew = поновити
deed-sick-in = повідомити про хворобу
deed-well-again = повідомити про одужання
deed-order-in = замовити
deed-inspect = оглянути або віддати на огляд
deed-fast = нічого не їсти
deed-compensate = оплатити витрати
deed-be-there = подбати, щоб це там було
deed-comply = зробити, як написано
deed-carry-out = зробити або доручити зробити
deed-draw-up = скласти
deed-record = записати або зареєструвати
deed-give-notice = повідомити заздалегідь
deed-block = заблокувати
deed-go-on = продовжувати
deed-agree = домовитися
deed-cancel = скасувати або зняти з обліку
deed-pay = заплатити
deed-send = надіслати
deed-bring = взяти із собою
deed-remove = прибрати
deed-take-in = їсти, пити або приймати
deed-photograph = сфотографувати
deed-contact = звернутися
deed-wear = носити
deed-lock = замкнути
deed-sign = підписати або дати на підпис
deed-check = перевірити
deed-about = { $deed }: { $things }

quality-last-months = { $count ->
        [one] за останній { $count } місяць
        [few] за останні { $count } місяці
       *[other] за останні { $count } місяців
    }
quality-last-weeks = { $count ->
        [one] за останній { $count } тиждень
        [few] за останні { $count } тижні
       *[other] за останні { $count } тижнів
    }
quality-last-years = { $count ->
        [one] за останній { $count } рік
        [few] за останні { $count } роки
       *[other] за останні { $count } років
    }
quality-last-count = останні: { $count }
quality-for-year = за { $year } рік
quality-latest = найновіший примірник
quality-signed = з підписом
quality-filled-in = у заповненому вигляді
quality-enclosed = у додатку до листа
quality-original = в оригіналі
quality-valid = дійсне
quality-written = письмово
quality-all = усі
quality-both = і те, і інше
quality-updated = в оновленому вигляді
thing-said-of = { $thing } ({ $said })
