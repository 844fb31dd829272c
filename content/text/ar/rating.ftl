# export
rating-name = تقييم بالألوان
rating-step-list = القائمة
rating-step-first-round = التقييم
rating-step-second-round = التقييم، الجولة الثانية
rating-step-questions = أسئلة
rating-step-answers = إجابات
rating-step-highlights = إجابات مُبرَزة
rating-step-themes = مواضيع
rating-kind-intervention = الاستجابة وهدفها
rating-kind-budget-flexible = الموارد السنوية من ميزانيّة البرنامج المرن (چيفن)، بالشيكل
rating-kind-budget-separate = الموارد السنوية من ميزانيّة منفصلة، بالشيكل
rating-kind-budget-other = الموارد السنوية من مصدر آخر، بالشيكل
rating-kind-people = عدد المقيّمين
rating-kind-no = أحمر: غير فعّال
rating-kind-so = أصفر: فعّال بدرجة معقولة
rating-kind-yes = أخضر: فعّال جدًّا
rating-kind-reason-no = تعليل للأحمر
rating-kind-reason-so = تعليل للأصفر
rating-kind-reason-yes = تعليل للأخضر
rating-kind-question = سؤال
rating-kind-answer = إجابة
rating-kind-hidden = إجابة مخفيّة
rating-kind-highlight = إجابة مُبرَزة
rating-kind-theme = موضوع
rating-figure-interventions = الاستجابات
rating-figure-people = المشاركون في التقييم
rating-figure-rated = التقييمات
rating-part-bars = هكذا قُيّمت الاستجابات
rating-part-scatter = الفعّالية مقابل الموارد
rating-part-reasons = تعليلات التقييم
rating-part-highlights = ما أُبرِز في النقاش
rating-part-theme = موضوع من النقاش
rating-table-interventions = الاستجابات
rating-column-name = الاستجابة
rating-column-short = الاسم القصير
rating-column-goal = الهدف
rating-column-head = المجال
rating-column-provider = بمسؤولية
rating-column-resources = الموارد في السنة، بالشيكل
rating-column-budget = نوع الميزانية
rating-column-people = الجولة { $round }: عدد المقيّمين
rating-column-no = الجولة { $round }: أحمر، غير فعّال
rating-column-so = الجولة { $round }: أصفر، فعّال بدرجة معقولة
rating-column-yes = الجولة { $round }: أخضر، فعّال جدًّا
rating-column-agreement = الجولة { $round }: درجة الاتفاق، ناقص 1 إلى 1
rating-column-consensus = الجولة { $round }: درجة التوافق، 0 إلى 1
rating-column-median = الجولة { $round }: الوسيط، 1 إلى 3
rating-column-pattern = الجولة { $round }: كيف قُيّمت
rating-cell-head-excelling-schools = الموهوبون والمتفوّقون، المدارس
rating-cell-head-excelling-authority = الموهوبون والمتفوّقون، السلطة المحلّية
rating-cell-head-gaps-schools = مدارس وُجدت فيها فجوات
rating-cell-head-special-education = التربية الخاصة
rating-cell-head-other-fields = إنجازات في مجالات أخرى
rating-cell-provider-school = المدرسة
rating-cell-provider-authority = السلطة المحلّية
rating-cell-budget-flexible = البرنامج المرن (چيفن)
rating-cell-budget-separate = ميزانيّة منفصلة
rating-cell-budget-other = مصدر آخر
rating-cell-pattern-alike = باتفاق
rating-cell-pattern-split = بانقسام
rating-cell-pattern-scattered = بتشتّت

# undo
rating-undo-round-closed = كشف النتائج
rating-undo-second-round-opened = فتح الجولة الثانية
rating-undo-results-shown = تغيير المعروض على الشاشة
rating-undo-threshold-set = تغيير حدّ الاتّفاق
rating-undo-reason-shown = عرض تعليل أو إزالته

# setup in the console: the list and how it is rated
rating-setup-list = الاستجابات
rating-setup-which = أيّ قائمة نُقيّم
rating-setup-sample = قائمة نموذجية
rating-setup-own = قائمتنا
rating-setup-sample-note = سلطة محلّية غير موجودة، للتجربة والتعرّف. للّقاء نفسه يُستحسن إعداد قائمة خاصة بنا.
rating-setup-count = { $n ->
        [0] لا استجابات بعد
        [one] استجابة واحدة
        [two] استجابتان
        [few] { $n } استجابات
        [many] { $n } استجابة
       *[other] { $n } استجابة
    }
rating-setup-count-of = { $n } من { $limit }
rating-setup-empty = قائمتنا ما زالت فارغة
rating-setup-empty-text = يمكن رفع ملف، أو البدء من القائمة النموذجية وتعديلها، أو كتابة الاستجابات واحدة واحدة.
rating-setup-add = إضافة استجابة
rating-setup-upload = رفع ملف
rating-setup-template = قالب Excel
rating-setup-template-csv = قالب CSV
rating-setup-copy = البدء من القائمة النموذجية
rating-setup-copy-own = نسخ إلى قائمتنا وتعديلها
rating-setup-restore = { $n ->
        [one] استعادة الاستجابة من المرّة السابقة
        [two] استعادة استجابتين من المرّة السابقة
        [few] استعادة { $n } استجابات من المرّة السابقة
        [many] استعادة { $n } استجابة من المرّة السابقة
       *[other] استعادة { $n } استجابة من المرّة السابقة
    }
rating-setup-clear = إفراغ القائمة
rating-setup-edit = تعديل:
rating-setup-up = تقديم: { $name }
rating-setup-down = تأخير: { $name }
rating-setup-loading = نُحضر القائمة…
rating-setup-not-loaded = لم تصل القائمة النموذجية. يمكن تحديث الصفحة؛ التقييم نفسه لم يتأثّر.
rating-setup-shekels = { $sum } ₪ في السنة
rating-setup-full = القائمة ممتلئة: حتى { $limit } استجابة
rating-setup-moved = { $name }: الموضع { $place }

rating-setup-row-new = استجابة جديدة
rating-setup-row-edit = تعديل الاستجابة
rating-setup-row-fix = تصحيح السطر { $row }
rating-setup-row-save = حفظ
rating-setup-row-more = حفظ وإضافة أخرى
rating-setup-row-remove = حذف الاستجابة
rating-setup-removed = حُذف من القائمة: { $name }
rating-setup-removed-back = استعادة
rating-setup-name = اسم الاستجابة
rating-setup-short = اسم قصير، للشاشة
rating-setup-short-hint = حتى { $limit } حرفًا. إذا تُرك فارغًا يؤخذ من الاسم
rating-setup-goal = الهدف التربوي الذي اختيرت له
rating-setup-goal-hint = يظهر الهدف بجانب الاسم في كل مكان يجري فيه التقييم
rating-setup-head = المجال
rating-setup-provider = بمسؤولية
rating-setup-resources = الموارد في السنة، بالشيكل
rating-setup-resources-hint = اختياري
rating-setup-budget = نوع الميزانية
rating-setup-budget-none = غير معروف

rating-setup-upload-title = رفع قائمة استجابات
rating-setup-upload-text = ملف Excel أو CSV، سطر لكل استجابة: الاسم والهدف والمجال ومن المسؤول. يمكن البدء من القالب.
rating-setup-upload-faults = { $n ->
        [one] سطر واحد للتصحيح
        [two] سطران للتصحيح
        [few] { $n } أسطر للتصحيح
        [many] { $n } سطرًا للتصحيح
       *[other] { $n } سطر للتصحيح
    }
rating-setup-upload-faults-text = يمكن التصحيح هنا، والملف نفسه لا يتغيّر. ويمكن تصحيح الملف ورفعه من جديد.
rating-setup-upload-unread = لم يُقبل الملف
rating-setup-upload-fix = تصحيح
rating-setup-upload-fix-row = تصحيح: السطر { $row }
rating-setup-upload-fixed = صُحّح
rating-setup-upload-leave = استثناء
rating-setup-upload-leave-row = استثناء: السطر { $row }
rating-setup-upload-nameless = بلا اسم
rating-setup-upload-ok = { $n ->
        [one] سطر واحد قُبل كما هو
        [two] سطران قُبلا كما هما
        [few] { $n } أسطر قُبلت كما هي
        [many] { $n } سطرًا قُبل كما هو
       *[other] { $n } سطر قُبل كما هو
    }
rating-setup-upload-done = { $n ->
        [one] قُبلت استجابة واحدة
        [two] قُبلت استجابتان
        [few] قُبلت { $n } استجابات
        [many] قُبلت { $n } استجابة
       *[other] قُبلت { $n } استجابة
    }
rating-setup-upload-use = { $n ->
        [one] حفظ استجابة واحدة
        [two] حفظ استجابتين
        [few] حفظ { $n } استجابات
        [many] حفظ { $n } استجابة
       *[other] حفظ { $n } استجابة
    }
rating-setup-upload-without = { $n ->
        [one] المتابعة بلا هذا السطر
        [two] المتابعة بلا السطرين
        [few] المتابعة بلا { $n } أسطر
        [many] المتابعة بلا { $n } سطرًا
       *[other] المتابعة بلا { $n } سطر
    }
rating-setup-upload-how = ما مصير القائمة الموجودة هنا
rating-setup-upload-replace = استبدالها
rating-setup-upload-append = الإضافة إليها
rating-setup-upload-over = سيكون العدد معًا { $n }، والممكن حتى { $limit }. يُستحسن الاستبدال أو الاستثناء.

rating-setup-fault-unknown = لم يُقرأ السطر ({ $code }). يُستحسن مقارنته بالقالب.
rating-setup-fault-file-empty = لا استجابات في الملف. في السطر الأول عناوين، وتحته سطر لكل استجابة.
rating-setup-fault-file-not-plain = في الملف أوامر ماكرو أو روابط لملفات أخرى. يُستحسن حفظه بصيغة CSV، أو نسخ الاستجابات إلى القالب.
rating-setup-fault-file-unreadable = لم يُفتح الملف. يُستحسن حفظه من جديد بصيغة XLSX أو CSV.
rating-setup-fault-too-large = الملف أكبر من اللازم لقائمة. يُستحسن إبقاء ورقة الاستجابات فقط.
rating-setup-fault-too-many-rows = من هنا فصاعدًا لم يُقبل شيء: في القائمة حتى { $limit } استجابة.
rating-setup-fault-column-missing-name = ينقص عمود بعنوان „الاستجابة”. تجب إضافته، وفي كل سطر اسم الاستجابة.
rating-setup-fault-column-missing-goal = ينقص عمود بعنوان „الهدف”. تجب إضافته، وفي كل سطر الهدف الذي اختيرت له الاستجابة.
rating-setup-fault-column-missing-head = ينقص عمود بعنوان „المجال”. تجب إضافته، وفي كل سطر أحد المجالات الخمسة التي في القالب.
rating-setup-fault-name-empty = اسم الاستجابة ناقص. تجب كتابته.
rating-setup-fault-name-too-long = الاسم طويل: { $length } حرفًا، والممكن حتى { $limit }. يجب تقصيره.
rating-setup-fault-goal-empty = الهدف التربوي ناقص. من دونه لا أساس للتقييم.
rating-setup-fault-goal-too-long = الهدف طويل: { $length } حرفًا، والممكن حتى { $limit }. يجب تقصيره.
rating-setup-fault-short-too-long = الاسم القصير طويل: { $length } حرفًا، والممكن حتى { $limit }. يجب تقصيره أو تركه فارغًا.
rating-setup-fault-head-empty = المجال ناقص. يجب اختيار واحد من الخمسة.
rating-setup-fault-head-unknown = المجال „{ $value }” غير معروف. يجب اختيار واحد من الخمسة.
rating-setup-fault-provider-empty = لم يُذكر من المسؤول. يجب اختيار مدرسة أو سلطة محلّية.
rating-setup-fault-provider-unknown = بمسؤولية „{ $value }”: غير معروف. يجب اختيار مدرسة أو سلطة محلّية.
rating-setup-fault-budget-unknown = نوع الميزانية „{ $value }” غير معروف. يجب اختيار البرنامج المرن أو ميزانية منفصلة أو مصدر آخر.
rating-setup-fault-resources-unknown = الموارد: „{ $value }” ليس عددًا. يجب كتابة عدد صحيح، مثل 120,000.
rating-setup-fault-resources-too-large = الموارد أعلى من اللازم: حتى { $limit } ₪ في السنة. يُستحسن فحص العدد.
rating-setup-fault-row-twice = استجابة بهذا الاسم تظهر أيضًا في السطر { $first }. يجب تغيير الاسم أو استثناء السطر.
rating-setup-twice = استجابة بهذا الاسم موجودة في القائمة.

rating-setup-options = كيف نُقيّم
rating-setup-live = النتائج ظاهرة أثناء التقييم
rating-setup-live-text = مطفأ: نقيّم بصمت، وتُكشف النتائج للجميع معًا
rating-setup-threshold = عتبة الاتّفاق
rating-setup-threshold-text = من هذه العتبة فصاعدًا تُعدّ الاستجابة „متشابهة التقييم”. 1: اتّفاق تام، 0: تشتّت
rating-setup-questions = أسئلة الدليل للنقاش
rating-setup-questions-text = على ماذا اتّفقنا، فيمَ اختلفنا، كيف قرّرنا، وغير ذلك
rating-setup-names = الأسماء بجانب الإجابات في النقاش
rating-setup-names-text = التقييم نفسه سرّي دائمًا
rating-setup-brief-live = النتائج ظاهرة أثناء التقييم
rating-setup-brief-silent = تقييم صامت، ثم نكشف معًا
rating-setup-brief-questions = نقاش بأسئلة الدليل
rating-setup-brief-no-questions = بلا أسئلة للنقاش
rating-setup-brief-names = الأسماء بجانب الإجابات

# heads, groups, measures: phone, console and screen
rating-head-excelling-schools = المتفوّقون والموهوبون، من قبل المدارس
rating-head-excelling-authority = المتفوّقون والموهوبون، من قبل السلطة
rating-head-gaps-schools = ذوو التحصيل المنخفض، في مدارس وُجدت فيها فجوات
rating-head-special-education = التربية الخاصة
rating-head-other-fields = إنجازات في مجالات أخرى
rating-goal = الهدف:
rating-few = { $n ->
    [0] لم تُقيَّم بعد
    [one] تقييم واحد
    [two] تقييمان
    [few] { $n } تقييمات
    [many] { $n } تقييمًا
   *[other] { $n } تقييم
  }
rating-agreement = الاتّفاق A
rating-agreement-long = درجة الاتّفاق A
rating-consensus = الإجماع
rating-median = الوسيط، من 1 إلى 3:
rating-groups = بحسب ما قلناه عن أنفسنا
rating-group-alike = قيّمنا بشكل متشابه
rating-group-split = قيّمنا بشكل مختلف · منقسمون: غير فعّال مقابل فعّال جدًّا
rating-group-scattered = قيّمنا بشكل مختلف · موزّعون بين التقييمات
rating-group-few = تقييمات قليلة
rating-group-rest = الباقون
rating-pattern-alike = قيّمنا بشكل متشابه
rating-pattern-split = منقسمون: غير فعّال مقابل فعّال جدًّا
rating-pattern-scattered = موزّعون: لا تقييم يجمعنا
rating-affiliation-principal = إدارة مدرسة
rating-affiliation-teacher = تدريس
rating-affiliation-parent = أهالٍ
rating-affiliation-pupil = طلّاب
rating-affiliation-inspector = تفتيش
rating-affiliation-municipality = السلطة المحلية
rating-affiliation-youth = شبيبة
rating-affiliation-other = غير ذلك
rating-alignment-too-few = { $n ->
    [0] لا استجابات بعد للمقارنة بين الفعّاليّة والموارد
    [one] استجابة واحدة فقط: أقلّ من أن تُقارَن
    [two] استجابتان فقط: أقلّ من أن تُقارَنا
    [few] { $n } استجابات فقط: أقلّ من أن تُقارَن
   *[other] { $n } استجابة فقط: أقلّ من أن تُقارَن
  }
rating-alignment-none = لا علاقة بين الفعّاليّة والموارد
rating-alignment-weak = علاقة ضعيفة: الاستجابة الأكثر فعّاليّة تحصل على موارد أكثر بقليل
rating-alignment-clear = علاقة واضحة: الاستجابة الأكثر فعّاليّة تحصل على موارد أكثر
rating-alignment-against = علاقة عكسيّة: الاستجابة الأكثر فعّاليّة تحصل على موارد أقلّ
rating-alignment-numbers = { $tau }، عدد الاستجابات { $n }

# phone
rating-phone-question = إلى أيّ مدى تحقّق كلّ استجابة هدفها؟
rating-phone-progress = تقدّمك
rating-phone-rated = قُيّمت { $done } من { $all }
rating-phone-private = خاصّ: يُعرض المجموع فقط
rating-phone-live = خاصّ: المجموع معروض للجميع
rating-phone-begin = إلى الاستجابة الأولى
rating-phone-next = إلى الاستجابة التالية غير المقيَّمة
rating-phone-all = قُيّمت كلّ الاستجابات
rating-phone-all-text = { $finished ->
    [0] ما زال التغيير ممكنًا.
   *[other] ما زال التغيير ممكنًا. أنهى التقييم: { $finished }.
  }
rating-phone-before = في الجولة الأولى:
rating-phone-second = جولة ثانية: نقيّم من جديد بعد النقاش. التقييم السابق مكتوب بجانب كلّ استجابة.
rating-phone-sending = سيُرسَل عند عودة الاتّصال
rating-phone-why = إضافة تعليل
rating-phone-why-add = إضافة تعليل: { $name }
rating-phone-why-edit = تغيير التعليل: { $name }
rating-phone-why-hint = اختياريّ. إن عُرض، فبلا اسم
rating-phone-why-label = لماذا؟
rating-phone-why-save = حفظ
rating-phone-results = هكذا قيّمنا
rating-phone-results-text = الأعداد فقط معروضة للجميع. تقييمك يظهر هنا فقط.
rating-phone-unseen = انتهى التقييم
rating-phone-unseen-text = لم تُكشف النتائج. تقييمك محفوظ هنا.
rating-phone-mine = تقييمك:
rating-phone-mine-none = لا تقييم منك لهذه الاستجابة
rating-phone-on-screen = على الشاشة الآن
rating-phone-said-closed = أُغلق التقييم. النتائج هنا.
rating-phone-said-second = جولة ثانية: نقيّم من جديد.

# console
rating-console-chip = أنهى { $finished } من { $people }
rating-console-chip-closed = النتائج مكشوفة
rating-console-chip-second = جولتان
rating-console-coach-rating = نقيّم بهدوء، بوتيرة شخصيّة
rating-console-coach-rating-text = أنهى { $finished } من { $people }. النتائج مخفيّة، هنا أيضًا، حتّى الإغلاق.
rating-console-coach-live = نقيّم، والنتائج مكشوفة للجميع
rating-console-coach-live-text = أنهى { $finished } من { $people }. تُعرض الاستجابة ابتداءً من 3 تقييمات.
rating-console-coach-second = جولة ثانية: نقيّم من جديد بعد النقاش
rating-console-coach-second-text = أنهى { $finished } من { $people }. نتائج الجولة الأولى تبقى مكشوفة.
rating-console-coach-results = النتائج على الشاشة
rating-console-coach-results-text = ماذا قيّمنا بشكل متشابه، وماذا بشكل مختلف؟ يُستحسن البدء بالمختلف.
rating-console-coach-item = نتحدّث عن: { $name }
rating-console-coach-item-text = كيف قرّرنا؟ يمكن عرض تعليلات على الشاشة، بلا أسماء.
rating-console-coach-scatter = الفعّاليّة مقابل الموارد
rating-console-coach-scatter-text = هل تذهب الموارد إلى ما هو فعّال؟ الاستجابات في الزاوية المميّزة تستحقّ حديثًا.
rating-console-coach-talk = سؤال للنقاش
rating-console-coach-talk-text = الإجابة في الهواتف. النجمة تضع إجابة على المنصّة وتحفظها في الملخّص.
rating-console-coach-shift = ما الذي تحرّك بعد النقاش؟
rating-console-coach-shift-text = بجانب كلّ استجابة الاتّفاق سابقًا والآن. يُستحسن النظر أين تغيّرت التقييمات.
rating-console-coach-over = انتهى التقييم
rating-console-coach-over-text = كلّ شيء محفوظ في الملخّص. من هنا نتابع.
rating-console-step-close = إغلاق وعرض النتائج
rating-console-step-item = إلى الشاشة: { $name }
rating-console-step-scatter = إلى الفعّاليّة مقابل الموارد
rating-console-step-talk = إلى أسئلة النقاش
rating-console-step-ask = إلى السؤال التالي
rating-console-step-second = فتح جولة ثانية
rating-console-progress = التقييم جارٍ
rating-console-silent = النتائج مخفيّة حتّى الإغلاق
rating-console-live = النتائج مكشوفة للجميع
rating-console-began = بدأوا
rating-console-finished = أنهوا
rating-console-of = من { $people }
rating-console-raters = كم قيّموا كلّ استجابة
rating-console-screen = على الشاشة
rating-console-shows-bars = كلّ الاستجابات
rating-console-shows-item = استجابة واحدة
rating-console-shows-scatter = مقابل الموارد
rating-console-shows-talk = أسئلة
rating-console-results = النتائج
rating-console-first-round = للجولة الأولى
rating-console-threshold = تقييم متشابه: اتّفاق ابتداءً من
rating-console-threshold-hint = الاتّفاق A: سالب 1 منقسمون، موجب 1 رأي واحد
rating-console-items = { $n ->
    [one] استجابة واحدة
    [two] استجابتان
    [few] { $n } استجابات
   *[other] { $n } استجابة
  }
rating-console-group-split = كثيرون في الطرفين وقليلون في الوسط.
rating-console-group-scattered = التقييمات موزّعة بلا معسكرين.
rating-console-group-few = أقلّ من 6 تقييمات: تُعرض الأعداد فقط.
rating-console-reasons = تعليلات
rating-console-reasons-n = { $n ->
    [one] تعليل واحد
    [two] تعليلان
    [few] { $n } تعليلات
   *[other] { $n } تعليلًا
  }
rating-console-reasons-none = لم تُكتب تعليلات.
rating-console-reason-show = إلى الشاشة: { $text }
rating-console-reason-hide = إزالة من الشاشة: { $text }
rating-console-reason-shown = على الشاشة
rating-console-to-screen = إلى الشاشة: { $name }
rating-console-next-different = إلى الاستجابة التالية المختلَف فيها
rating-console-on-screen = على الشاشة الآن

# screen
rating-screen-rating = إلى أيّ مدى تحقّق كلّ استجابة هدفها؟
rating-screen-finished = أنهوا التقييم
rating-screen-began = بدأ { $began } من { $people }
rating-screen-bars = ما مدى فعّاليّة الاستجابات؟
rating-screen-after = ما الذي تحرّك بعد النقاش؟
rating-screen-first = الجولة الأولى
rating-screen-agreement = الاتّفاق A
rating-screen-rated = قيّم
rating-screen-of = من { $people }
rating-screen-raters = { $n ->
    [one] تقييم
    [two] تقييمان
    [few] تقييمات
    [many] تقييمًا
   *[other] تقييم
  }
rating-screen-few = أقلّ من 6 تقييمات: الأعداد فقط
rating-screen-no-points = هنا ستظهر استجابات لها موارد وتقييمات كافية
rating-screen-talk = نقاش حول التقييم
rating-screen-second = الجولة الثانية مفتوحة في الهواتف: أنهى { $finished } من { $people }
rating-screen-live = نقيّم في الهواتف: أنهى { $finished } من { $people }
rating-screen-said-closed = أُغلق التقييم. النتائج على الشاشة.
rating-screen-said-second = فُتحت جولة ثانية: نقيّم من جديد.
