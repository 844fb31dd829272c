# كلمات تستخدمها كل الشاشات
common-brand = قلّصتُ!
common-tagline = نقلّص الفجوات. معًا.
common-call = قلّصتُ!
common-game = من الظاهرة إلى الفعل

common-kind-gap = فجوة
common-kind-cause = سبب محتمل
common-kind-action = إجراء ممكن
common-kinds-gap = فجوات
common-kinds-cause = أسباب محتملة
common-kinds-action = إجراءات ممكنة
common-kinds-short-gap = فجوات
common-kinds-short-cause = أسباب
common-kinds-short-action = إجراءات

common-mark-no = غير فعّال
common-mark-so = فعّال بدرجة معقولة
common-mark-yes = فعّال جدًّا
common-mark-again = لمسة أخرى تلغي التقييم

common-budget-flexible = البرنامج المرن (چيفن)
common-budget-separate = ميزانيّة منفصلة
common-budget-other = مصدر آخر

common-chart-bar = غير فعّال: { $no }، فعّال بدرجة معقولة: { $so }، فعّال جدًّا: { $yes }
common-chart-round-first = قبل النقاش
common-chart-round-second = بعد النقاش
common-chart-moved = { $n ->
    [0] لم يتغيّر أيّ تقييم
    [one] تغيّر تقييم واحد
    [two] تغيّر تقييمان
    [few] تغيّرت { $n } تقييمات
   *[other] تغيّر { $n } تقييمًا
}
common-chart-nobody = لا تقييمات بعد
common-chart-before = سابقًا
common-chart-was = سابقًا:
common-chart-split = منقسمون
common-chart-agreed = متّفقون
common-chart-scatter = الفعّاليّة مقابل الموارد
common-chart-corner = موارد كثيرة وفعّاليّة أقلّ
common-chart-well = فعّال بموارد قليلة
common-chart-point = { $label }: { $resources } شيكل في السنة، الفعّاليّة { $score } من 3، { $budget }
common-chart-resources-one = الموارد في خطة العمل، ₪ في السنة
common-chart-resources-thousand = الموارد في خطة العمل، آلاف ₪ في السنة
common-chart-resources-million = الموارد في خطة العمل، ملايين ₪ في السنة

common-room = غرفة
common-language = اللغة
common-privacy = ما الذي يُحفَظ، وإلى متى
common-close = إغلاق
common-cancel = إلغاء
common-back = رجوع
common-save = حفظ
common-more = المزيد
common-menu = القائمة: اللغة، حجم النص، المساعدة
common-selected = تمّ الاختيار
common-limit = { $used } من { $max } حرفًا
common-step = خطوة { $step } من { $steps }
common-stage-done = اكتملت
common-stage-now = المرحلة الحالية
common-stage-ahead = لاحقًا

common-time-left = الوقت المتبقّي
common-clock-paused = الساعة متوقفة
common-clock-pause = إيقاف الساعة
common-clock-run = تشغيل الساعة
common-clock-add = { $minutes } د.
common-clock-over = انتهى الوقت

common-lost-title = نعاود الاتصال…
common-lost-in = { $seconds ->
    [one] محاولة أخرى بعد ثانية
    [two] محاولة أخرى بعد ثانيتين
    [few] محاولة أخرى بعد { $seconds } ثوانٍ
   *[other] محاولة أخرى بعد { $seconds } ثانية
}
common-lost-now = نحاول الآن
common-lost-retry = المحاولة الآن
common-lost-kept = ما كُتب محفوظ، وسيُرسل عند عودة الشبكة
common-back-online = عدنا
common-as-of = الحالة حتى { $time }

common-presence-here = متّصل·ة
common-presence-away = في الخلفية
common-presence-gone = غير متّصل·ة
common-people-none = في انتظار أوائل المشاركين

common-join-at = الدخول عبر
common-join-type = ثم كتابة رمز الغرفة
common-join-scan = أو المسح بالكاميرا
common-join-code = رمز الغرفة
common-join-qr = رمز للمسح: الدخول إلى الغرفة { $code }

common-blank-card = بطاقة فارغة
common-blank-add = إضافة إلى الطاولة
common-stocks = من أعلى الكومة
common-discards = أو من الأوراق المطروحة
common-stock-empty = الكومة فارغة
common-stock-left = { $count ->
    [one] بقيت ورقة واحدة
    [two] بقيت ورقتان
    [few] بقيت { $count } أوراق
    [many] بقيت { $count } ورقة
   *[other] بقيت { $count } ورقة
}
common-discard-none = لم تُطرح أي ورقة بعد
common-discard-blocked = الورقة التي طُرحت للتوّ غير متاحة
common-slot-new = هنا تدخل الورقة الجديدة
common-face-down = ورقة مقلوبة
common-chosen-by = { $count ->
    [zero] لم تُختر بعد
    [one] اختيرت مرة واحدة
    [two] اختيرت مرتين
    [few] اختيرت { $count } مرات
    [many] اختيرت { $count } مرة
   *[other] اختيرت { $count } مرة
}

common-turn-now = الآن
common-turn-next = التالي
common-turn-yours = دورك
common-turn-order = ترتيب الأدوار
common-turn-skipped = من تمّ تخطّيهم
common-turn-to-next = إلى الدور التالي
common-turn-skip = تخطٍّ
common-turn-reorder = تغيير الترتيب
common-move-earlier = تقديم: { $name }
common-move-later = تأخير: { $name }

common-report-row = سطر
common-report-good = { $count ->
    [zero] لم يُستوعب أي سطر
    [one] استُوعب سطر واحد كما هو
    [two] استُوعب سطران كما هما
    [few] استُوعبت { $count } أسطر كما هي
    [many] استُوعب { $count } سطرًا كما هي
   *[other] استُوعب { $count } سطر كما هي
}
