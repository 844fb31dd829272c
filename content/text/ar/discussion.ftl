# export
discussion-step-questions = أسئلة
discussion-step-answers = إجابات
discussion-step-highlights = إجابات بارزة
discussion-step-themes = محاور
discussion-kind-question = سؤال
discussion-kind-answer = إجابة
discussion-kind-hidden = إجابة أُخفيت
discussion-kind-highlight = إجابة بارزة
discussion-kind-theme = محور
discussion-figure-questions = أسئلة أُجيب عنها
discussion-figure-answers = إجابات
discussion-figure-people = مشاركون أجابوا
discussion-part-highlights = إجابات بارزة
discussion-part-theme = محور

# phone
discussion-phone-place = السؤال { $number } من { $total }
discussion-phone-answer = إجابتكم
discussion-phone-send = إرسال
discussion-phone-left = { $count ->
    [0] كل إجاباتكم هنا. يمكن حذف واحدة وكتابة أخرى
    [one] يمكن إرسال إجابة واحدة بعد
    [two] يمكن إرسال إجابتين بعد
    [few] يمكن إرسال { $count } إجابات بعد
   *[other] يمكن إرسال { $count } إجابة بعد
  }
discussion-phone-no-names = تُعرض الإجابات بلا أسماء
discussion-phone-with-names = تُعرض الإجابات مع الأسماء
discussion-phone-mine = إجابتكم
discussion-phone-withdraw = حذف إجابتكم
discussion-phone-hidden = لا تظهر للآخرين
discussion-phone-others = على الشاشة الآن
discussion-phone-none = لا إجابات بعد. ستظهر الأولى هنا
discussion-phone-highlight = معروضة على الشاشة
discussion-phone-kept = حُفظت للملخص
discussion-phone-sending = ستُرسَل عند عودة الاتصال
discussion-phone-over = انتهى النقاش. هكذا أجبنا
discussion-phone-said-question = سؤال جديد: { $text }
discussion-phone-said-highlight = على الشاشة: { $text }
discussion-phone-sent = أُرسلت الإجابة.

# console

discussion-name = نقاش
discussion-console-chip = أجاب { $answered } من { $people }
discussion-console-place = سؤال { $number } من { $all } · على الشاشة الآن
discussion-console-next = إلى السؤال التالي
discussion-console-questions = الأسئلة
discussion-console-own = سؤال من عندنا
discussion-console-now = على الشاشة
discussion-console-add = إضافة سؤال
discussion-console-add-label = سؤال جديد، حتى 200 حرف
discussion-console-add-send = عرض على الشاشة
discussion-console-answers = الإجابات
discussion-console-answers-count = { $n ->
        [0] لا إجابات بعد
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $n } إجابات
       *[other] { $n } إجابة
    }
discussion-console-answers-none = تظهر الإجابات من الهواتف هنا، واحدة واحدة.
discussion-console-star = نجمة: ترتفع الإجابة إلى الواجهة وتُحفظ في الخلاصة
discussion-console-highlight = إبراز: { $text }
discussion-console-dim = إلغاء الإبراز: { $text }
discussion-console-hide = إخفاء: { $text }
discussion-console-show = عرض: { $text }
discussion-console-hidden = مخفيّ عن الجميع، عدا من كتبه
discussion-console-on-stage = على الواجهة الآن
discussion-console-names = أسماء بجانب الإجابات
discussion-console-names-note = هنا الأسماء ظاهرة دائمًا
discussion-console-status = { $n ->
        [0] ليس بعد
        [one] إجابة
        [two] إجابتان
        [few] { $n } إجابات
       *[other] { $n } إجابة
    }

# setup in the console
discussion-setup-questions = أسئلة النقاش
discussion-setup-guide = سؤالا الدليل
discussion-setup-guide-text = ما الذي يخصّ سلطتنا من هذا؟ أي قنوات تأثير لدينا؟
discussion-setup-own = أسئلة من عندنا
discussion-setup-own-text = تُسأل أولًا
discussion-setup-own-label = سؤال، حتى 200 حرف
discussion-setup-own-add = إضافة
discussion-setup-own-remove = إزالة: { $question }
discussion-setup-own-count = { $n ->
        [0] بلا أسئلة إضافية
        [one] وسؤال واحد من عندنا
        [two] وسؤالان من عندنا
        [few] و{ $n } أسئلة من عندنا
       *[other] و{ $n } سؤالًا من عندنا
    }
discussion-setup-none = لا سؤال بعد. يلزم سؤال واحد على الأقل.
discussion-setup-answers = إجابات لكل شخص، لكل سؤال
discussion-setup-answers-some = { $n ->
        [one] إجابة واحدة لكل شخص
        [two] حتى إجابتين لكل شخص
        [few] حتى { $n } إجابات لكل شخص
       *[other] حتى { $n } إجابة لكل شخص
    }
discussion-setup-names-off = بلا أسماء بجانب الإجابات
discussion-setup-names-on = مع أسماء بجانب الإجابات

# undo
discussion-undo-question-added = إضافة سؤال
discussion-undo-question-asked = الانتقال إلى سؤال
discussion-undo-answered = إجابة
discussion-undo-answer-withdrawn = حذف إجابة
discussion-undo-answer-highlighted = إبراز إجابة
discussion-undo-answer-dimmed = إلغاء إبراز
discussion-undo-answer-hidden = إخفاء إجابة
discussion-undo-answer-shown = عرض إجابة
discussion-undo-names-shown = عرض الأسماء
discussion-undo-theme-added = إضافة محور
discussion-undo-theme-renamed = تغيير اسم محور
discussion-undo-theme-dropped = إزالة محور
discussion-undo-answer-gathered = ضمّ إجابة إلى محور

# screen
discussion-screen-title = نقاش
discussion-screen-place = سؤال { $number } من { $total }
discussion-screen-answered = أجاب
discussion-screen-of = من { $people }
discussion-screen-none = تظهر هنا الإجابات من الهواتف
discussion-screen-none-came = هذه المرّة تحدّثنا شفهيًّا
discussion-screen-kept = حُفظت للملخّص
discussion-screen-said-question = السؤال الآن: { $text }
discussion-screen-said-highlight = على الشاشة: { $text }
