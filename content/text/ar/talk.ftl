# phone
talk-phone-place = السؤال { $number } من { $total }
talk-phone-answer = إجابتكم
talk-phone-send = إرسال
talk-phone-left = { $count ->
    [0] كل إجاباتكم هنا. يمكن حذف واحدة وكتابة أخرى
    [one] يمكن إرسال إجابة واحدة بعد
    [two] يمكن إرسال إجابتين بعد
    [few] يمكن إرسال { $count } إجابات بعد
   *[other] يمكن إرسال { $count } إجابة بعد
  }
talk-phone-no-names = تُعرض الإجابات بلا أسماء
talk-phone-with-names = تُعرض الإجابات مع الأسماء
talk-phone-mine = إجابتكم
talk-phone-withdraw = حذف إجابتكم
talk-phone-hidden = لا تظهر للآخرين
talk-phone-others = على الشاشة الآن
talk-phone-none = لا إجابات بعد. ستظهر الأولى هنا
talk-phone-highlight = معروضة على الشاشة
talk-phone-kept = حُفظت للملخص
talk-phone-sending = ستُرسَل عند عودة الاتصال
talk-phone-over = انتهى النقاش. هكذا أجبنا
talk-phone-said-question = سؤال جديد: { $text }
talk-phone-said-highlight = على الشاشة: { $text }
talk-phone-sent = أُرسلت الإجابة.
talk-phone-more = { $n ->
        [one] إجابة أخرى
        [two] إجابتان أخريان
        [few] { $n } إجابات أخرى
       *[other] { $n } إجابة أخرى
    }

# console
talk-console-chip = أجاب { $answered } من { $people }
talk-console-place = سؤال { $number } من { $all } · على الشاشة الآن
talk-console-next = إلى السؤال التالي
talk-console-questions = الأسئلة
talk-console-own = سؤال من عندنا
talk-console-now = على الشاشة
talk-console-add = إضافة سؤال
talk-console-add-label = سؤال جديد، حتى 200 حرف
talk-console-add-send = عرض على الشاشة
talk-console-answers = الإجابات
talk-console-answers-count = { $n ->
        [0] لا إجابات بعد
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $n } إجابات
       *[other] { $n } إجابة
    }
talk-console-answers-none = تظهر الإجابات من الهواتف هنا، واحدة واحدة.
talk-console-star = نجمة: ترتفع الإجابة إلى الواجهة وتُحفظ في الخلاصة
talk-console-highlight = إبراز: { $text }
talk-console-dim = إلغاء الإبراز: { $text }
talk-console-hide = إخفاء: { $text }
talk-console-show = عرض: { $text }
talk-console-hidden = مخفيّ عن الجميع، عدا من كتبه
talk-console-on-stage = على الواجهة الآن
talk-console-names = أسماء بجانب الإجابات
talk-console-names-note = هنا الأسماء ظاهرة دائمًا
talk-console-status = { $n ->
        [0] ليس بعد
        [one] إجابة
        [two] إجابتان
        [few] { $n } إجابات
       *[other] { $n } إجابة
    }
talk-console-answers-open = بانتظار محور
talk-console-answers-gathered = جُمعت كل الإجابات في محاور.
talk-console-answers-more = { $n ->
        [one] إجابة أخرى
        [two] إجابتان أخريان
        [few] { $n } إجابات أخرى
       *[other] { $n } إجابة أخرى
    }
talk-console-gather = ضمّ إلى محور: { $text }
talk-console-gather-title = الضمّ إلى محور
talk-console-ungather = إخراج من المحور
talk-console-themes = محاور
talk-console-themes-screen = على الشاشة: عمود لكل محور
talk-console-themes-none = يمكن جمع الإجابات المتقاربة في محور واحد. يظهر كل محور على الشاشة عمودًا.
talk-console-theme-open = فتح محور جديد
talk-console-theme-new = محور جديد، حتى 40 حرفًا
talk-console-theme-add = فتح محور
talk-console-theme-edit = تعديل المحور: { $title }
talk-console-theme-rename = اسم المحور، حتى 40 حرفًا
talk-console-theme-drop = إزالة المحور

# undo
talk-undo-question-added = إضافة سؤال
talk-undo-question-asked = الانتقال إلى سؤال
talk-undo-answered = إجابة
talk-undo-answer-withdrawn = حذف إجابة
talk-undo-answer-highlighted = إبراز إجابة
talk-undo-answer-dimmed = إلغاء إبراز
talk-undo-answer-hidden = إخفاء إجابة
talk-undo-answer-shown = عرض إجابة
talk-undo-names-shown = عرض الأسماء
talk-undo-theme-added = إضافة محور
talk-undo-theme-renamed = تغيير اسم محور
talk-undo-theme-dropped = إزالة محور
talk-undo-answer-gathered = ضمّ إجابة إلى محور

# screen
talk-screen-title = نقاش
talk-screen-place = سؤال { $number } من { $total }
talk-screen-answered = أجاب
talk-screen-of = من { $people }
talk-screen-none = تظهر هنا الإجابات من الهواتف
talk-screen-none-came = هذه المرّة تحدّثنا شفهيًّا
talk-screen-kept = حُفظت للملخّص
talk-screen-said-question = السؤال الآن: { $text }
talk-screen-said-highlight = على الشاشة: { $text }
talk-screen-loose = { $n ->
        [one] إجابة أخرى خارج المحاور
        [two] إجابتان أخريان خارج المحاور
        [few] { $n } إجابات أخرى خارج المحاور
       *[other] { $n } إجابة أخرى خارج المحاور
    }

# columns of the exported table
talk-table-answers = الإجابات
talk-column-question = السؤال
talk-column-answer = الإجابة
talk-column-person = الاسم
talk-column-theme = المحور
talk-column-highlighted = بارزة
talk-column-hidden = أُخفيت
talk-column-at = الوقت
