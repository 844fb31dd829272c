# The door: the home page, and the way into a room.

home-tagline = نقلّص الفجوات. معًا.
home-title = الدخول إلى الغرفة
home-code = رمز الغرفة
home-code-hint = ثمانية أرقام، من الشاشة المشتركة
home-code-looking = نبحث عن الغرفة…
home-code-slow = الشبكة بطيئة الآن. ما زلنا نبحث…
home-code-found = الغرفة موجودة: { $title }
home-code-short = رمز الغرفة مؤلف من ثمانية أرقام

home-name = ما الاسم الذي نناديكم به؟
home-name-hint = سيظهر الاسم أمام جميع المشاركين في الغرفة
home-name-missing = لا دخول بلا اسم. يكفي لقب أيضًا
home-name-left = { $count ->
    [0] لا متّسع لأحرف أخرى
    [one] يتّسع لحرف واحد بعد
    [two] يتّسع لحرفين بعد
    [few] يتّسع بعد لـ { $count } أحرف
   *[other] يتّسع بعد لـ { $count } حرفًا
  }
home-affiliation = من أين جئتم؟
home-affiliation-principal = إدارة مدرسة
home-affiliation-teacher = تدريس
home-affiliation-parent = أهالٍ
home-affiliation-pupil = طلّاب
home-affiliation-inspector = تفتيش
home-affiliation-municipality = السلطة المحلّية
home-affiliation-youth = شبيبة
home-affiliation-other = غير ذلك
home-optional = اختياري
home-kept = مكانكم محفوظ هنا، باسم { $name }
home-enter = الدخول إلى الغرفة
home-entering = جارٍ الدخول…
home-foot = بلا تسجيل، بلا كلمة مرور، بلا تنزيل
home-privacy = ماذا يُحفَظ هنا؟

home-closed-title = الدخول إلى الغرفة مغلق الآن
home-closed-text = من هم داخل الغرفة يواصلون كالمعتاد. يمكن الطلب ممّن ييسّر اللقاء فتح الدخول، ثم المحاولة ثانيةً.
home-try-again = محاولة أخرى

home-return-offer = عائدون مع رمز عودة؟
home-return-text = رمز العودة موجود في قائمة الغرفة، في الهاتف الذي دخلتم منه. بعد العودة نتابع هنا، بالاسم نفسه والأوراق نفسها.
home-return-code = رمز العودة
home-return-hint = ستة أرقام
home-return-enter = العودة إلى الغرفة
home-return-without = بلا رمز عودة؟ الدخول بالاسم

home-rooms = الغرف في هذا الهاتف
home-room-seat = باسم { $name }
home-room-console = بتيسيركم
home-room-code = الغرفة { $code }
home-room-back = العودة إلى غرفة { $title }
home-room-open-console = إلى لوحة التيسير: { $title }
home-room-forget = إزالة { $title } من القائمة
home-facilitators = تيسّرون لقاءً؟
home-open-room = فتح غرفة
