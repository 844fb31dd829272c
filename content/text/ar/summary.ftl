# الملخّص المشترك: على الشاشة وعند الميسّر وعلى الورق
summary-name = ملخّص
summary-kind = ملخّص مشترك
summary-glance = { $title }، في لمحة
summary-people = { $n ->
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
summary-minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
summary-empty = ما ينشأ في الغرفة يتجمّع هنا
summary-more-pages = { $n ->
    [one] صفحة أخرى في الملخّص المطبوع
    [two] صفحتان أخريان في الملخّص المطبوع
    [few] { $n } صفحات أخرى في الملخّص المطبوع
   *[other] { $n } صفحة أخرى في الملخّص المطبوع
}
summary-pins = الأهمّ
summary-strongest = السلسلة التي يقف وراءها أكثر الناس
summary-pinned = مثبّت
summary-run-nth = { $activity } ({ $n })
summary-people-behind = { $n ->
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}

# صفحات وخيوط
summary-page-spoken = رُويت شفهيًّا
summary-page-back = إنجاز تربوي
summary-thread-similar = متشابه:
summary-thread-different = مختلف:
summary-flow-link = { $from } ← { $to }: { $n }

# التقييم
summary-bars-intervention = استجابة
summary-bars-marks = كيف قُيّمت
summary-bars-agreement = اتّفاق
summary-bars-consensus = إجماع { $n }
summary-bars-before = قبل
summary-bars-after = بعد
summary-pattern-alike = تقييم متقارب
summary-pattern-split = رأيان متعارضان
summary-pattern-scattered = تقييم متفرّق
summary-scatter-budget = ميزانيّة
summary-scatter-resources = شيكل في السنة
summary-scatter-score = الفعّاليّة، من 1 إلى 3
summary-scatter-corner = مال كثير وأثر قليل
summary-alignment-too-few = لا تكفي المعطيات بعد للمقارنة بين الفعّاليّة والموارد
summary-alignment-against = ذهبت الموارد إلى ما اعتُبر أقلّ فعّاليّة
summary-alignment-none = لا توافق بين الفعّاليّة والموارد
summary-alignment-weak = توافق جزئيّ بين الفعّاليّة والموارد
summary-alignment-clear = توافق واضح بين الفعّاليّة والموارد
summary-alignment-tau = تاو كندال

# عند الميسّر
summary-open = ملخّص
summary-close = العودة إلى العمل
summary-pin = تثبيت في الأعلى: { $part }
summary-unpin = إزالة التثبيت: { $part }
summary-earlier = تقديم: { $part }
summary-later = تأخير: { $part }
summary-drag = السحب إلى مكان آخر
summary-pin-hint = ما عليه نجمة يأتي أوّلًا: هنا وعلى الشاشة وفي الطباعة.
summary-print = طباعة أو PDF
summary-print-text = صفحات مرتّبة بكلّ ما نشأ، جاهزة للورق أو PDF
summary-look = إلى الملخّص
summary-to-screen = عرض على الشاشة
summary-on-screen = على الشاشة الآن
summary-now-pinned = ثُبّت في الأعلى: { $part }
summary-now-unpinned = أُزيل التثبيت: { $part }
