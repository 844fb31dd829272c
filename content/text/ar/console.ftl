# The facilitator's console: opening a room, and everything in it that is not an activity's own.
console-name = شاشة الميسّر·ة
console-cancel = الإبقاء كما هو
console-save = حفظ
console-change = تغيير
console-minutes = { $n ->
        [one] دقيقة
        [two] دقيقتان
        [few] { $n } دقائق
       *[other] { $n } دقيقة
    }
console-fewer = أقل: { $what }
console-more = أكثر: { $what }

# home
console-home-heading = ماذا نفتح اليوم؟
console-home-chosen = تم اختياره
console-home-title = اسم الغرفة
console-home-title-hint = يظهر على الشاشة المشتركة وفي الملفات
console-home-language = لغة البداية
console-home-language-hint = يمكن تبديلها في كل هاتف
console-home-open = فتح الغرفة
console-home-opening = نفتح الغرفة…
console-home-flow = تُختتم كل فعالية بنقاش، مع إجابات من الهواتف. ويمكن تغيير جدول الأعمال داخل الغرفة أيضًا.
console-home-earlier = غرف سابقة
console-home-earlier-none = الغرف التي تُفتح هنا تظهر في القائمة.
console-home-earlier-note = الغرف محفوظة في هذا المتصفّح. لا تسجيل.
console-home-earlier-lost = غرفة فُتحت على حاسوب آخر: ندخل إليها برابط الميسّر·ة الخاص بها.
console-home-room = { $day } · غرفة { $code }
console-home-continue = متابعة
console-home-continue-room = متابعة في الغرفة { $title }
console-home-forget = إزالة من القائمة: { $title }
console-home-forgotten = أُزيلت { $title } من القائمة
console-home-forgotten-back = إعادتها إلى القائمة
console-programme-rummy = رامي
console-programme-rummy-text = نبدّل الأوراق بالدور ونجمع سلاسل: فجوة وسبب محتمل وإجراء ممكن.
console-programme-sequential = مرحلة بعد مرحلة
console-programme-sequential-text = نختار معًا: الفجوات أولًا، ثم الأسباب، وأخيرًا الإجراءات.
console-programme-both = من الظاهرة إلى الفعل
console-programme-both-text = لعبة الأوراق بالطريقتين: نبدأ بالرامي، ونتابع مرحلة بعد مرحلة.
console-programme-meeting-1 = اللقاء 1
console-programme-meeting-1-text = نبدأ بحلقة الافتتاح، ونتابع بتقييم استجابات السلطة المحلّية بالألوان.
console-programme-everything = البرنامج كلّه
console-programme-everything-text = من الحلقة إلى الأوراق في غرفة واحدة، مع ملخّص واحد لكل ذلك.
console-programme-circle = حلقة الافتتاح
console-programme-circle-text = صفحة فيها إنجاز شخصي من كل مشارك، وما يجمع بين الصفحات.
console-programme-rating = تقييم بالألوان
console-programme-rating-text = كل استجابة بالأحمر أو الأصفر أو الأخضر، وماذا وراء الاختيار.
console-home-single = أو فعالية واحدة

# header
console-title-change = تغيير اسم الغرفة: { $title }
console-title-label = اسم الغرفة
console-code-copy = نسخ رابط الهواتف، غرفة { $code }
console-copied = تم النسخ
console-copy-failed = لم ينجح النسخ. يمكن التحديد والنسخ:
console-screen = على الشاشة: { $what }
console-screen-title = ماذا يُعرض على الشاشة المشتركة
console-screen-auto = حسب الفعالية
console-screen-auto-text = الرمز قبل البداية، ثم ما يجري
console-screen-code = رمز الدخول
console-screen-activity = الفعالية
console-screen-summary = الملخّص
console-screen-blank = شاشة فارغة
console-screen-open = فتح الشاشة المشتركة
console-screen-again = فتحها مجدّدًا في نافذة منفصلة
console-screen-copy = نسخ رابط الشاشة
console-language = لغة العرض
console-agenda = جدول الأعمال
console-people = المشاركون

# agenda
console-agenda-now = الآن
console-agenda-done = انتهى
console-agenda-ahead = لم يبدأ بعد
console-agenda-add = إضافة إلى جدول الأعمال
console-agenda-drop = إزالة من جدول الأعمال
console-agenda-look = عرض النتيجة مجدّدًا
console-agenda-look-back = العودة إلى مدخل الغرفة
console-agenda-again = بدء جولة إضافية: { $activity }
console-item-begin = البدء: { $activity }
console-item-next = إلى ما يلي: { $activity }
console-item-end = إنهاء الفعالية
console-item-setup = تحضير: { $activity }
console-item-back = رجوع
console-item-minutes = الوقت
console-item-no-clock = بلا ساعة
console-item-replaces = ما يجري الآن سينتهي: { $activity }

# clock
console-clock = ساعة
console-clock-start = تشغيل الساعة
console-clock-start-minutes = تشغيل: { $minutes }
console-clock-up = انتهى الوقت
console-clock-more = إضافة دقيقتين
console-clock-more-short = د
console-clock-stop = إزالة الساعة
console-clock-new = ساعة جديدة
console-clock-length = المدّة

# people
console-people-count = في الغرفة { $n }
console-people-here = { $n ->
        [0] لا أحد متّصل
        [one] متّصل واحد
        [two] متّصلان
        [few] { $n } متّصلين
       *[other] { $n } متّصلًا
    }
console-people-none = لا أحد هنا بعد. من يدخل بالرمز يظهر هنا.
console-people-attention = يستحق الانتباه
console-people-new = انضمّوا للتوّ
console-presence-here = متّصل·ة
console-presence-away = في الخلفية
console-presence-gone = غير متّصل·ة
console-person-name = الاسم في الغرفة
console-person-rename = حفظ الاسم
console-person-remove = إخراج من الغرفة
console-person-remove-short = إخراج
console-person-remove-text = تعود الأوراق إلى الطاولة، وما قيل يبقى. يمكن التراجع فورًا.
console-person-removed = { $name }: خارج الغرفة
console-person-undo = إعادة
console-affiliation-principal = إدارة مدرسة
console-affiliation-teacher = تدريس
console-affiliation-parent = أهالٍ
console-affiliation-pupil = طلّاب
console-affiliation-inspector = تفتيش
console-affiliation-municipality = السلطة المحلية
console-affiliation-youth = شبيبة
console-affiliation-other = غير ذلك

# tools
console-tools = أدوات
console-hold = إيقاف الهواتف
console-hold-off = إطلاق الهواتف
console-held-note = الهواتف متوقّفة. يرى الجميع: «الكتابة متوقّفة للحظة».
console-lock = قفل الدخول
console-lock-off = فتح الدخول
console-locked-note = الدخول مقفل. من في الداخل يتابعون.
console-hide-screen = إخفاء عن الشاشة
console-hide-screen-off = إعادة إلى الشاشة
console-undo-named = تراجع: { $what }
console-undo-none = لا شيء للتراجع عنه
console-undone = تم التراجع: { $what }
console-undo-named-by = تراجع: { $what } · { $name }
console-undo-any = الخطوة الأخيرة
console-undo-run-began = بدء الفعالية
console-undo-run-ended = إنهاء الفعالية
console-undo-run-looked-at = عرض نتيجة سابقة
console-undo-seat-left = الإخراج من الغرفة
console-room-menu = الغرفة: الملفات والإنهاء والحذف
console-link-copy = نسخ رابط الميسّر·ة
console-link-copy-text = لميسّر·ة إضافي·ة أو لحاسوب آخر. من لديه الرابط يدير الغرفة.
console-export = ملفات للتنزيل
console-export-text = كل شيء محفوظ في الغرفة. يمكن التنزيل في كل لحظة.
console-export-xlsx = ورقة لكل فعالية، وفي البداية ورقة تلخّص بنظرة واحدة
console-export-csv = سطر لكل ما جُمع: مشاركون، سلاسل، اختيارات، أوراق مكتوبة، إجابات
console-export-zip = مجلّد فيه جدول واسع لكل فعالية، لمتابعة العمل في ورقة بيانات
console-export-log = سجلّ الغرفة
console-export-log-text = كل خطوة بالترتيب، مع الوقت. للتوثيق والبحث
console-export-names = تظهر في الملفات أسماء المشاركين. لا يُحفظ فيها من صوّت بماذا.
console-export-save = تنزيل
console-export-save-what = تنزيل: { $what }
console-export-saved = تم التنزيل
console-end = إنهاء اللقاء
console-end-title = إنهاء اللقاء؟
console-end-text = تشكر الهواتف وتحفظ لكل واحد ما له، وتعرض الشاشة الخلاصة. يمكن فتح الغرفة مجدّدًا لاحقًا.
console-end-no = متابعة اللقاء
console-ended-title = انتهى اللقاء
console-ended-text = كل شيء محفوظ. الملفات هنا، والغرفة مغلقة أمام الكتابة.
console-reopen = فتح الغرفة مجدّدًا
console-delete = حذف الغرفة
console-delete-title = الحذف نهائيًا؟
console-delete-text = تُحذف الأسماء والأوراق والسلاسل والإجابات من الخادم ولا يمكن استعادتها. يُستحسن تنزيل الملفات أولًا.
console-delete-type = للحذف، اكتبوا رمز الغرفة: { $code }
console-delete-yes = حذف الغرفة وكل ما فيها

# lobby
console-lobby-title = الغرفة مفتوحة
console-lobby-link = نسخ الرابط
console-lobby-share = إرسال
console-lobby-local = هذا العنوان يعمل على هذا الحاسوب فقط.
console-lobby-screen-title = الشاشة المشتركة لم تُفتح بعد
console-lobby-screen-text = تُفتح في نافذة منفصلة. نسحبها إلى جهاز العرض وننتقل إلى ملء الشاشة.
console-lobby-wait-title = ننتظر الأوائل
console-lobby-wait-text = تظهر الأسماء هنا وعلى الشاشة عند الدخول بالرمز. في هذه الأثناء يمكن مراجعة التحضيرات.
console-lobby-ready-title = { $n ->
        [one] واحد في الغرفة
        [two] اثنان في الغرفة
        [few] { $n } في الغرفة
       *[other] { $n } في الغرفة
    }
console-lobby-ready-text = عندما يحضر الجميع، نبدأ. من يتأخر ينضمّ في الوسط أيضًا.
console-lobby-begin-now = البدء دون انتظار
console-lobby-empty-agenda = جدول الأعمال فارغ
console-lobby-empty-agenda-text = نضيف فعالية إلى جدول الأعمال، ونبدأ منها.
console-lobby-all-done = اكتمل جدول الأعمال
console-lobby-all-done-text = يمكن إضافة فعالية أو عرض النتائج مجدّدًا أو تنزيل الملفات أو إنهاء اللقاء.

# looking at what is over
console-over-title = { $activity }: انتهت

# decks
console-deck = رزمة الأوراق
console-deck-own = رزمة مرفوعة
console-deck-choose = أي رزمة
console-deck-without = { $n ->
        [one] أُخرجت ورقة واحدة
        [two] أُخرجت ورقتان
        [few] أُخرجت { $n } أوراق
       *[other] أُخرجت { $n } ورقة
    }
console-deck-whole = كل الأوراق داخلة
console-deck-go-through = مراجعة الأوراق
console-deck-upload = رفع رزمة
console-thin-text = الورقة التي نزيل عنها العلامة تبقى خارج اللعبة.
console-thin-search = بحث في الأوراق
console-thin-in = { $in } من { $all } داخلة
console-thin-all = إعادة الكل
console-thin-none = لا ورقة كهذه
console-thin-done = حفظ الاختيار
console-thin-loading = نحضر الأوراق…
console-upload-title = رفع رزمة أوراق
console-upload-text = ملف Excel أو CSV، سطر لكل ورقة: النوع والنص. يمكن البدء من القالب.
console-upload-name = اسم الرزمة
console-upload-pick = اختيار ملف
console-upload-again = رفع الملف المصحَّح
console-upload-checking = نفحص الملف…
console-upload-drop = أو سحبه إلى هنا
console-upload-template = قالب فارغ
console-upload-faults = { $n ->
        [one] سطر واحد للتصحيح
        [two] سطران للتصحيح
        [few] { $n } أسطر للتصحيح
       *[other] { $n } سطرًا للتصحيح
    }
console-upload-faults-text = لم يُحمَّل شيء من الملف بعد. نصحّح في الملف ونحفظ ونرفع مجدّدًا.
console-upload-good = { $n ->
        [0] لا أسطر سليمة بعد
        [one] سطر واحد سليم
        [two] سطران سليمان
        [few] { $n } أسطر سليمة
       *[other] { $n } سطرًا سليمًا
    }
console-upload-done = حُمّلت الرزمة
console-upload-use = اللعب بهذه الرزمة
console-upload-keep = تركها لوقت لاحق

# turns
console-turns-none = لا دور الآن
console-turns-pass = إلى الدور التالي
console-turns-pass-to = إلى الدور التالي: { $name }
console-turns-skip = تخطٍّ
console-turns-give = إعطاء الدور
console-turns-shuffle = خلط
console-turns-in-turn = في الدور

# leaving and coming back
console-connecting = ندخل إلى الغرفة…
console-gone-title = هذا الرابط لم يعد يفتح الغرفة
console-gone-text = إذا استُبدل برابط جديد، ندخل به. يُستعاد الرابط المفقود على الخادم بالأمر:
console-deleted-title = حُذفت الغرفة
console-deleted-text = كل ما كان فيها حُذف من الخادم. الملفات التي نُزّلت بقيت على الحاسوب.
console-gone-home = إلى شاشة الميسّر·ة
console-late = ما أُرسل قبل الانقطاع لم يدخل: { $why }
console-try-again = المحاولة مجدّدًا
console-home-key = مفتاح لفتح الغرف
console-home-key-hint = في هذا الخادم نفتح الغرف بمفتاح. يمكن طلبه ممن يدير الخادم.

# what is wrong with a row of an uploaded deck
console-fault-unknown = لم يُقرأ السطر ({ $code }). يُستحسن مقارنته بالقالب.
console-fault-file-empty = الملف فارغ. في السطر الأول عناوين، وتحته سطر لكل ورقة.
console-fault-file-not-plain = في الملف وحدات ماكرو أو روابط إلى ملفات أخرى. نحفظه بصيغة CSV، أو ننسخ الأوراق إلى ملف جديد.
console-fault-file-unreadable = لم يُفتح الملف. يُستحسن حفظه مجدّدًا بصيغة CSV أو XLSX.
console-fault-too-large = الملف كبير جدًّا لرزمة. يُستحسن إبقاء ورقة العمل الخاصة بالبطاقات فقط.
console-fault-too-many-rows = أسطر كثيرة جدًّا: حتى { $limit } ورقة في الرزمة. يُستحسن التقسيم إلى رزمتين.
console-fault-column-missing-kind = ينقص عمود بعنوان «النوع». نضيفه، وفي كل سطر: فجوة أو سبب أو إجراء.
console-fault-column-missing-text = ينقص عمود بعنوان «النص». نضيفه، وفي كل سطر ما يُكتب على الورقة.
console-fault-kind-empty = النوع ناقص. نكتب فجوة أو سبب أو إجراء.
console-fault-kind-unknown = النوع «{ $value }» غير معروف. نكتب فجوة أو سبب أو إجراء.
console-fault-text-empty = الورقة فارغة. نكتب فيها نصًّا، أو نحذف السطر.
console-fault-text-too-long = النص طويل: { $length } حرفًا، والحدّ { $limit }. نختصره.
console-fault-channel-unknown = قناة التأثير «{ $value }» غير معروفة. ننسخ اسم قناة من القالب، أو نترك الخانة فارغة.
console-fault-short-too-long = النص القصير طويل: { $length } حرفًا، والحدّ { $limit }. نختصره أو نتركه فارغًا.
console-fault-row-twice = الورقة نفسها في السطر { $first } أيضًا. نحذف أحدهما.
console-fault-kind-missing-gap = لا فجوة في الملف. نحتاج أوراقًا من الأنواع الثلاثة.
console-fault-kind-missing-cause = لا سبب في الملف. نحتاج أوراقًا من الأنواع الثلاثة.
console-fault-kind-missing-action = لا إجراء في الملف. نحتاج أوراقًا من الأنواع الثلاثة.
console-item-ready = كل شيء جاهز
console-item-late = من يتأخر ينضمّ أيضًا بعد البداية.
console-item-setup-short = تحضير
console-clock-menu = الساعة وإنهاء الفعالية
console-end-short = إنهاء اللقاء
