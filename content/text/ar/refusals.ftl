# ماذا حدث، وما الممكن الآن. رسالة واحدة لكل رمز رفض.
refusal-unknown = لم ينجح ذلك. يُستحسن المحاولة من جديد ({ $code })
refusal-offline = لا يوجد اتصال الآن. يُستحسن فحص الشبكة والمحاولة من جديد
refusal-unavailable = الخادم مشغول للحظة. يُستحسن المحاولة بعد قليل
refusal-busy = الخادم مشغول للحظة. يُستحسن المحاولة بعد قليل
refusal-throttled = كانت هنا محاولات كثيرة. يمكن المحاولة بعد لحظات
refusal-bad-command = هذه الصفحة غير محدّثة. إعادة التحميل تحلّ ذلك
refusal-not-allowed = هذه الخطوة محفوظة للميسّر·ة
refusal-no-such-room = لم نجد غرفة كهذه. يُستحسن التأكد من الرمز المعروض على الشاشة
refusal-room-locked = الغرفة مقفلة الآن. يمكن للميسّر·ة فتحها
refusal-room-full = الغرفة ممتلئة. يُستحسن التوجه إلى الميسّر·ة
refusal-room-ended = انتهى اللقاء في هذه الغرفة
refusal-room-deleted = حُذفت الغرفة وكل ما كان فيها
refusal-removed = أُخلي المكان في الغرفة. يمكن الدخول من جديد برمز الغرفة
refusal-bad-token = هذا الرابط لا يفتح غرفة. يُستحسن الدخول من جديد برمز الغرفة
refusal-no-such-return-code = رمز العودة غير مطابق. يُستحسن التأكد منه في الهاتف السابق
refusal-no-such-part = هذا الجزء ليس في الملخّص الآن
refusal-pins-moved-on = تغيّرت الأجزاء المثبّتة في هذه الأثناء. يمكن ترتيبها من جديد
refusal-text-empty = تنبغي كتابة شيء قبل الإرسال
refusal-text-too-long = النص طويل أكثر من اللازم. يُستحسن اختصاره وإرساله من جديد
refusal-phones-held = توقفت الكتابة للحظة. ما كُتب محفوظ

# رامي
refusal-already-at-table = المكان حول هذه الطاولة من قبل
refusal-already-hidden = النص مخفيّ من قبل
refusal-already-laid = طُرحت ورقة في هذا الدور. الآن تؤخذ ورقة
refusal-already-on-turn = الدور هناك من قبل
refusal-already-shown = النص معروض من قبل
refusal-blanks-off = لا أوراق فارغة في هذه اللعبة
refusal-card-just-laid = الورقة التي طُرحت للتو غير متاحة. يمكن أخذ غيرها
refusal-card-not-in-hand = لم تعد هذه الورقة في اليد
refusal-claim-during-turn = هناك دور لم يكتمل. يمكن النداء بعد لحظة، عند أخذ الورقة
refusal-claim-needs-three-kinds = تحتاج السلسلة إلى فجوة وسبب محتمل وإجراء ممكن: ورقة واحدة من كل نوع
refusal-claim-open = هناك نداء مفتوح على الطاولة. نتابع بعد القرار
refusal-claim-same-cards = عادت هذه السلسلة إلى اليد. بعد تبديل ورقة يمكن النداء من جديد
refusal-discard-empty = لم تُطرح بعد أوراق من هذا النوع
refusal-game-over = انتهت اللعبة
refusal-last-claims = انتهى الوقت. نُنهي النداءات المفتوحة
refusal-lay-first = تُطرح ورقة أولًا، ثم تؤخذ أخرى
refusal-no-blank-left = كُتبت كل الأوراق الفارغة المخصصة لكم
refusal-no-open-claim = لا نداء مفتوحًا الآن على هذه الطاولة
refusal-no-seats = لا مشاركين في الغرفة بعد. يمكن البدء عند دخول أحد
refusal-no-such-deck = رزمة الأوراق هذه غير موجودة. يُستحسن اختيار غيرها
refusal-no-such-table = هذه الطاولة غير موجودة
refusal-no-such-text = لا نص هنا لإخفائه
refusal-nobody-to-play = لا أحد الآن لينتقل إليه الدور
refusal-not-at-table = هذا المكان ليس حول الطاولة
refusal-not-your-claim = هذا ممكن في ندائكم فقط
refusal-not-your-turn = لم يحن دوركم بعد
refusal-order-mismatch = تغيّر الجالسون حول الطاولة في هذه الأثناء. يُستحسن الترتيب من جديد
refusal-out-of-range = يمكن الاختيار من { $least } إلى { $most }
refusal-own-claim-vote = يصوّت الآخرون على ندائكم
refusal-same-colour-only = في هذه اللعبة تؤخذ ورقة من نوع الورقة المطروحة
refusal-seat-waits = لا أوراق لهذا المكان بعد. يأتي الدور بعد التوزيع
refusal-stock-empty = هذه الكومة فارغة. يمكن اختيار غيرها
refusal-table-full = الطاولة ممتلئة: حتى { $limit } مشاركين
refusal-table-over = نفدت أوراق هذه الطاولة، وانتهت اللعبة عليها
refusal-too-few-cards = { $kind ->
    [gap] { $missing ->
        [one] تنقص ورقة فجوة واحدة
        [two] تنقص ورقتا فجوة
        [few] تنقص { $missing } أوراق فجوة
       *[other] تنقص { $missing } ورقة فجوة
      }
    [cause] { $missing ->
        [one] تنقص ورقة سبب واحدة
        [two] تنقص ورقتا سبب
        [few] تنقص { $missing } أوراق سبب
       *[other] تنقص { $missing } ورقة سبب
      }
   *[action] { $missing ->
        [one] تنقص ورقة إجراء واحدة
        [two] تنقص ورقتا إجراء
        [few] تنقص { $missing } أوراق إجراء
       *[other] تنقص { $missing } ورقة إجراء
      }
  } لطاولة من { $seats }. يمكن اللعب بعدة نسخ من الأوراق أو على طاولات أكثر
refusal-turn-done = اكتمل هذا الدور، وينتقل بعد لحظة
refusal-vote-not-open = لا تصويت مفتوحًا الآن
refusal-vote-open = التصويت مفتوح من قبل

# الاختيار بالتسلسل
refusal-already-marked = هذه الورقة معلَّمة لديك
refusal-already-so = الوضع هكذا أصلًا
refusal-bad-stages = يلزم اختيار مرحلة واحدة على الأقل، بالترتيب: فجوات، أسباب، إجراءات
refusal-card-hidden = أُزيلت هذه الورقة عن الطاولة
refusal-card-merged = دُمجت هذه الورقة في ورقة أخرى
refusal-card-not-written = هذه الورقة من المجموعة. يمكن تغيير الأوراق المكتوبة هنا فقط
refusal-choosing-over = انتهى الاختيار، والنتيجة معروضة
refusal-first-stage = هذه هي المرحلة الأولى
refusal-last-stage = النتيجة معروضة. لا مرحلة بعدها
refusal-marks-used-up = { $limit ->
    [one] يمكن تعليم ورقة واحدة هنا. إلغاء العلامة يفسح مكانًا
    [two] يمكن تعليم ورقتين هنا. إلغاء علامة يفسح مكانًا
    [few] يمكن تعليم { $limit } أوراق هنا. إلغاء علامة يفسح مكانًا
   *[other] يمكن تعليم { $limit } ورقة هنا. إلغاء علامة يفسح مكانًا
  }
refusal-no-cards-of-kind = { $kind ->
    [gap] لا أوراق فجوات في المجموعة. يمكن إعادة أوراق أو التنازل عن المرحلة
    [cause] لا أوراق أسباب في المجموعة. يمكن إعادة أوراق أو التنازل عن المرحلة
   *[action] لا أوراق إجراءات في المجموعة. يمكن إعادة أوراق أو التنازل عن المرحلة
  }
refusal-no-such-card = هذه الورقة ليست على الطاولة
refusal-no-such-heading = الورقة التي في الأعلى لم تعد في القائمة. يمكن المتابعة بما هو معروض الآن
refusal-no-such-seat = هذا المقعد لم يعد في الغرفة
refusal-no-turns = الاختيار هنا للجميع معًا، بلا أدوار
refusal-not-marked = هذه الورقة ليست معلَّمة لديك
refusal-nothing-settled = لم تُختر أوراق في هذه المرحلة بعد. بعد الاختيار يمكن المتابعة
refusal-other-kind = يمكن دمج أوراق من النوع نفسه فقط
refusal-same-card = لا يمكن دمج ورقة في نفسها

# النقاش
refusal-answer-hidden = الإجابة مخفيّة. لإبرازها يلزم عرضها أولًا
refusal-answers-used-up = أُرسلت كل إجاباتك عن هذا السؤال. يمكن حذف واحدة وكتابة أخرى
refusal-no-questions = لا أسئلة للنقاش. يلزم اختيار سؤال أو كتابة سؤال واحد على الأقل
refusal-no-such-answer = حُذفت هذه الإجابة
refusal-no-such-question = هذا السؤال ليس في النقاش
refusal-no-such-questions = مجموعة الأسئلة غير موجودة. يُستحسن اختيار غيرها
refusal-no-such-theme = هذا المحور ليس في هذا السؤال
refusal-theme-taken = يوجد محور بهذا الاسم. يمكن اختيار اسم آخر
refusal-too-many-themes = للسؤال { $most } محاور. يمكن إزالة واحد أولًا
refusal-not-your-answer = يمكنك حذف إجاباتك فقط

# حلقة الافتتاح
refusal-no-such-thread = هذا الخيط لم يعد هنا
refusal-not-arranging = ترتيب الحلقة مغلق الآن
refusal-not-asked = يمكن قلب الصفحة بعد وضعها في الوسط وبعد أن يُطلب ذلك
refusal-page-hidden = هذه الصفحة مخفيّة الآن
refusal-page-lies = الصفحة موضوعة في الوسط
refusal-page-not-there = هذه الصفحة ليست في الوسط
refusal-same-neighbour = لا يجلس المرء بعد نفسه. يمكن اختيار اسم آخر
refusal-same-thread = لا يمكن دمج خيط مع نفسه
refusal-side-empty = الوجه الآخر فارغ. يمكن الكتابة عليه ثم قلب الصفحة
refusal-side-frozen = هذا الوجه ظاهر للجميع، ولذلك يبقى كما هو
refusal-thread-hidden = هذا الخيط مخفيّ الآن
refusal-thread-pages = يصل الخيط الواحد بين { $least } و{ $most } من الصفحات
refusal-thread-relation = تُدمج خيوط كلّها تشابه أو كلّها اختلاف
refusal-thread-there = يوجد خيط مثله. يمكن دمجهما
refusal-threads-used-up = يمكن الإمساك بـ { $limit } من الخيوط على الأكثر. بترك واحد يتوفّر مكان لجديد
refusal-too-many-lines = يمكن كتابة { $limit } من الأسطر على الأكثر. يمكن وصل بعضها ببعض
refusal-wrong-stage = هذا ممكن في مرحلة أخرى من الحلقة

# الغرفة، جدول الأعمال، الساعة، الخادم
refusal-activity-ended = انتهت هذه الفعالية. يمكن رؤية النتيجة
refusal-activity-not-on = هذه الفعالية لا تعمل الآن
refusal-activity-on = هذه الفعالية تعمل الآن. يمكن إنهاؤها أولًا
refusal-agenda-full = جدول الأعمال ممتلئ: حتى { $limit } فعالية
refusal-bad-frame = هذه الصفحة غير محدّثة. إعادة التحميل تحلّ ذلك
refusal-flood = أُرسلت خطوات كثيرة دفعة واحدة. يمكن المتابعة بعد لحظة
refusal-moved = انتقل هذا المكان إلى هاتف آخر
refusal-bad-open-key = لفتح غرفة على هذا الخادم يلزم مفتاح الفتح. يمكن الحصول عليه ممن يشغّل الخادم
refusal-bad-request = لم يُفهم شيء في الطلب. إعادة تحميل الصفحة تحلّ ذلك
refusal-deck-faults = في الملف أسطر تحتاج إلى تصحيح. بعد التصحيح يمكن رفعه من جديد
refusal-list-faults = في القائمة أسطر تحتاج إلى تصحيح. يمكن تصحيحها هنا، أو في الملف ورفعه من جديد
refusal-file-empty = الملف فارغ. يُستحسن اختيار ملف آخر
refusal-gap = الصفحة والغرفة غير متوافقتين. إعادة التحميل تحلّ ذلك
refusal-internal = حدث خلل في الخادم ولم تُنفَّذ الخطوة. يمكن المحاولة من جديد
refusal-item-has-begun = بدأت هذه الفعالية، وإعدادها مقفل
refusal-minutes = يمكن الاختيار بين دقيقة واحدة و{ $limit } دقيقة
refusal-no-clock = لا توجد ساعة تعمل الآن
refusal-no-such-activity = هذه الفعالية غير معروفة لهذا الخادم
refusal-no-such-item = هذه الفعالية لم تعد في جدول الأعمال
refusal-no-such-page = لا صفحة كهذه هنا. يُستحسن التأكد من العنوان
refusal-no-such-method = هذه الصفحة غير محدّثة. إعادة التحميل تحلّ ذلك
refusal-no-such-run = لم تُقَم هذه الفعالية في الغرفة بعد
refusal-nothing-to-undo = لا توجد خطوة للإلغاء
refusal-room-exists = توجد غرفة مفتوحة بهذا الرمز. يمكن المحاولة من جديد
refusal-stale-deadline = تغيّرت الساعة في هذه الأثناء
refusal-store-full = لم يبقَ مكان على قرص الخادم. يُستحسن التوجه إلى من يشغّله
refusal-too-large = الملف كبير أكثر من اللازم. يُستحسن تقسيمه أو إزالة الصور منه
refusal-too-many-decks = رُفعت { $limit } مجموعات أوراق إلى هذه الغرفة
refusal-undo-moved-on = تقدّمت الغرفة في هذه الأثناء. يمكن إلغاء الخطوة الجديدة
refusal-title-empty = تحتاج الغرفة إلى اسم. كلمة واحدة تكفي
refusal-title-too-long = الاسم طويل: { $length } حرفًا، والحدّ { $limit }. يُستحسن اختصاره
refusal-name-empty = يلزم اسم. لقب أيضًا مناسب
refusal-name-too-long = الاسم طويل: { $length } حرفًا، والحدّ { $limit }. يُستحسن اختصاره

# rating
refusal-no-interventions = لا يوجد ما يُقيَّم بعد. يمكن اختيار قائمة أو إضافة استجابة
refusal-too-many-interventions = تتّسع القائمة لـ{ $limit } استجابة على الأكثر
refusal-no-such-list = هذه القائمة غير موجودة. يمكن اختيار أخرى
refusal-no-such-intervention = هذه الاستجابة ليست في القائمة
refusal-no-such-reason = لم يعد هذا التعليل هنا
refusal-not-rated = لا يوجد هنا تقييم لك لإلغائه
refusal-results-hidden = النتائج مخفيّة حتى إغلاق الجولة
refusal-round-closed = أُغلقت هذه الجولة
refusal-round-open = يجب أوّلًا إغلاق الجولة المفتوحة
refusal-rounds-over = أُجريت جولتان، ولا ثالثة لهما
