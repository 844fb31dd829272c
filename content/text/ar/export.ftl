# كلمات الملفّات المحفوظة
export-column-meeting = اللقاء
export-column-activity = الفعالية
export-column-step = المرحلة
export-column-kind = النوع
export-column-item = البند
export-column-related = بنود مرتبطة
export-column-person = الاسم
export-column-count = العدد
export-column-text = النص
export-column-time = الوقت
export-room = الغرفة
export-people = المشاركون والمشاركات
export-opened = فُتحت الغرفة
export-ended = أُغلقت الغرفة
export-participant = مشارك·ة
export-participant-left = مشاركة انتهت
export-affiliation-principal = إدارة مدرسة
export-affiliation-teacher = تدريس
export-affiliation-parent = أهالٍ
export-affiliation-pupil = طلّاب
export-affiliation-inspector = تفتيش
export-affiliation-municipality = السلطة المحلّية
export-affiliation-youth = شبيبة
export-affiliation-other = غير ذلك
export-affiliation-none = بلا انتماء
export-affiliation-rest = البقيّة
export-overview = نظرة واحدة
export-date = التاريخ
export-minutes = دقائق
export-held = من { $start } إلى { $end } · { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  }
export-since = من { $start }
export-people-behind = أشخاص
export-course = سير الفعالية
export-began = بداية الفعالية
export-finished = نهاية الفعالية
export-own-deck = رزمة مرفوعة
export-log = سجلّ
export-yes = نعم
export-log-version = الإصدار
export-log-time = الوقت
export-log-who = مَن
export-log-activity = الفعالية
export-log-what = ماذا
export-log-undone = أُلغي
export-role-facilitator = ميسّر
export-role-seat = مشارك·ة
export-role-screen = شاشة مشتركة
export-role-clock = ساعة
export-role-server = خادم
