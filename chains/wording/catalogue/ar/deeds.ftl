# Arabic. What a verb of the letter asks for (a verb without a person, or its noun), and what is said of a
# thing: [deeds] and [qualities] in chains/wording/lexicon.toml. The letter's own words stand beside them.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

deed-hand-in = التسليم
deed-report = الإبلاغ
deed-notify = الإبلاغ
deed-declare = التصريح بالمعلومات
deed-confirm = التأكيد
deed-explain = التوضيح
deed-write = الكتابة
deed-document = الإثبات بالوثائق
deed-enclose = الإرفاق
deed-give = التقديم
deed-quit = إنهاء الاتفاق
deed-clear = الإخلاء أو إزالة العوائق
deed-empty = التفريغ
deed-clean = التنظيف
deed-cut = القص أو التقليم
deed-fell = قطع الأشجار
deed-connect = التوصيل
deed-disconnect = القطع أو الإيقاف
deed-take-down = التفكيك أو الإزالة
deed-set-up = التركيب
deed-restore = إعادة الشيء كما كان
deed-finish = الإتمام
deed-start = البدء
deed-use = الاستعمال
deed-drive = القيادة
deed-cycle = ركوب الدراجة
deed-eat = الأكل
deed-drink = الشرب
deed-smoke = التدخين
deed-travel = السفر
deed-sell = البيع
deed-buy = الشراء
deed-lend = الإعارة أو الاستعارة
deed-sublet = التأجير للغير
deed-transfer = النقل إلى الغير
deed-publish = النشر
deed-share = المشاركة مع الآخرين
deed-show = الإبراز
deed-obtain = الحصول عليه
deed-correct = التصحيح
deed-change = التغيير
deed-replace = الاستبدال
deed-turn-off = الإطفاء
deed-close = الإغلاق
deed-open = الفتح
deed-mark = وضع علامة
deed-read-meter = قراءة العداد
deed-move = النقل أو الانتقال
deed-throw-away = الرمي
deed-burn = الحرق
deed-dig = الحفر
deed-paint = الطلاء
deed-build = البناء
deed-extend = التوسيع
deed-park = ركن السيارة
deed-choose = الاختيار
deed-update = التحديث
deed-renew = التجديد
deed-sick-in = الإبلاغ عن المرض
deed-well-again = الإبلاغ عن الشفاء
deed-order-in = الطلب
deed-inspect = الفحص
deed-fast = عدم الأكل (الصيام)
deed-compensate = دفع التكلفة
deed-be-there = التأكد من وصوله
deed-comply = الالتزام بالمطلوب
deed-carry-out = القيام بالعمل أو تكليف غيرك به
deed-draw-up = الإعداد
deed-record = التسجيل
deed-give-notice = الإبلاغ مسبقًا
deed-block = الإيقاف أو الحجب
deed-go-on = الاستمرار
deed-agree = الاتفاق
deed-cancel = الإلغاء
deed-pay = الدفع
deed-send = الإرسال
deed-bring = الإحضار
deed-remove = الإزالة
deed-take-in = التناول
deed-photograph = التصوير
deed-contact = التواصل
deed-wear = الارتداء أو الحمل
deed-lock = الإقفال
deed-sign = التوقيع أو الحصول على توقيع
deed-check = التحقق
deed-about = { $deed }: { $things }

quality-last-months = { $count ->
        [one] لآخر شهر
        [two] لآخر شهرين
        [few] لآخر { $count } أشهر
       *[other] لآخر { $count } شهرًا
    }
quality-last-weeks = { $count ->
        [one] لآخر أسبوع
        [two] لآخر أسبوعين
        [few] لآخر { $count } أسابيع
       *[other] لآخر { $count } أسبوعًا
    }
quality-last-years = { $count ->
        [one] لآخر سنة
        [two] لآخر سنتين
        [few] لآخر { $count } سنوات
       *[other] لآخر { $count } سنة
    }
quality-last-count = { $count ->
        [two] آخر اثنين
       *[other] آخر { $count }
    }
quality-for-year = لعام { $year }
quality-latest = الأحدث
quality-signed = موقّع
quality-filled-in = معبأ
quality-enclosed = مرفق مع الرسالة
quality-original = الأصل
quality-valid = ساري المفعول
quality-written = كتابةً
quality-all = جميعها
quality-both = كلاهما
quality-updated = محدّث
thing-said-of = { $thing } ({ $said })
