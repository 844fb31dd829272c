# The shared screen: the way in, what to do without a room, and its few controls
screen-none-title = لا غرفة هنا بعد
screen-none-text = في شاشة الميسّر يُختار «فتح الشاشة المشتركة»، فتُفتح الغرفة هنا.
screen-wrong-title = هذا الرابط غير كامل
screen-wrong-text = يمكن فتح الشاشة المشتركة مجدّدًا من شاشة الميسّر، أو نسخ الرابط كاملًا من هناك.
screen-closed-title = هذا الرابط لم يعد يفتح الشاشة
screen-closed-text = من شاشة الميسّر يمكن فتح الشاشة المشتركة من جديد.
screen-deleted-title = حُذفت الغرفة
screen-deleted-text = شكرًا على اللقاء.
screen-controls = العرض: اللغة، الإضاءة، ملء الشاشة
screen-theme = خلفية فاتحة أو داكنة
screen-full = ملء الشاشة
screen-lost = لا اتّصال الآن. تبقى الصورة الأخيرة.
screen-page = صفحة { $page } من { $pages }

# lobby
screen-join-at = ندخل إلى
screen-join-type = ونكتب رمز الغرفة
screen-people = في الغرفة
screen-people-more = و{ $count } غيرهم
screen-locked = الدخول مغلق
screen-locked-text = من هم في الداخل يتابعون كالمعتاد

# beside what runs
screen-held = توقّفت الكتابة للحظة
screen-turn-now = الآن
screen-turn-next = بعد ذلك
screen-card-hidden = أُخفيت هذه الورقة
screen-card-chosen = اختيرت معًا

# the end
screen-farewell-title = شكرًا
screen-farewell-people = { $count ->
    [one] كنّا هنا معًا
    [two] كنّا هنا معًا، شخصان
    [few] كنّا هنا معًا، { $count } أشخاص
    [many] كنّا هنا معًا، { $count } شخصًا
   *[other] كنّا هنا معًا، { $count } شخص
}
screen-farewell-did = ما فعلناه
screen-farewell-text = ما جُمع محفوظ، وباقٍ في الهواتف أيضًا.
