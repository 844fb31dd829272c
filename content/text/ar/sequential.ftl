# export
sequential-step-gap = فجوات
sequential-step-cause = أسباب محتملة
sequential-step-action = إجراءات ممكنة
sequential-step-result = النتيجة
sequential-kind-mark = علامات
sequential-kind-reason = تعليل
sequential-kind-written = ورقة مكتوبة
sequential-kind-hidden = ورقة مكتوبة أُخفيت
sequential-kind-merged = ورقة مدموجة
sequential-kind-link = رابط
sequential-figure-gaps = الفجوات المختارة
sequential-figure-causes = الأسباب المختارة
sequential-figure-actions = الإجراءات المختارة
sequential-figure-links = الروابط الكاملة
sequential-figure-written = الأوراق المكتوبة
sequential-part-flow = خريطة الروابط
sequential-part-links = روابط كاملة
sequential-table-links = الروابط
sequential-table-cards = الأوراق
sequential-column-stage = المرحلة
sequential-column-gap = فجوة
sequential-column-cause = سبب محتمل
sequential-column-action = إجراء ممكن
sequential-column-people = أشخاص
sequential-column-settled = اختير
sequential-column-written = كُتب هنا
sequential-column-person = الاسم
sequential-cell-stage-gap = فجوة
sequential-cell-stage-cause = سبب محتمل
sequential-cell-stage-action = إجراء ممكن

# phone
sequential-phone-title = من الظاهرة إلى الفعل
sequential-phone-question-gap = أيّ فجوات قائمة عندنا؟
sequential-phone-question-cause = أيّ أسباب تفسّر هذه الفجوة عندنا؟
sequential-phone-question-action = أيّ إجراءات تلائم هذا السبب؟
sequential-phone-question-action-gap = أيّ إجراءات تلائم هذه الفجوة؟
sequential-phone-question-cause-alone = أيّ أسباب تؤثّر عندنا؟
sequential-phone-question-action-alone = أيّ إجراءات تلائمنا؟
sequential-phone-heading-gap = الفجوة { $number } من { $total } تم اختيارها
sequential-phone-heading-cause = السبب { $number } من { $total } تم اختيارها
sequential-phone-next-heading = التالي: { $text }
sequential-phone-next = التالي
sequential-phone-previous = السابق
sequential-phone-headings = التنقل بين الأوراق المختارة
sequential-phone-left = { $count ->
    [0] استُخدمت كل العلامات. يمكن إلغاء واحدة واختيار أخرى
    [one] يمكن وضع علامة واحدة بعد
    [two] يمكن وضع علامتين بعد
    [few] يمكن وضع { $count } علامات بعد
   *[other] يمكن وضع { $count } علامة بعد
  }
sequential-phone-marked = { $count ->
    [one] اختيار واحد
    [two] اختياران
    [few] { $count } اختيارات
   *[other] { $count } اختيارًا
  }
sequential-phone-mine = ورقة كتبتموها
sequential-phone-options = الأوراق التي على الطاولة
sequential-phone-no-cards = لا أوراق على الطاولة بعد. يمكن البدء بورقة فارغة.
sequential-phone-reason = لماذا هذه بالذات؟
sequential-phone-reason-hint = بجملة واحدة. اختياري
sequential-phone-reason-save = حفظ
sequential-phone-blank-label-gap = فجوة أخرى
sequential-phone-blank-label-cause = سبب محتمل آخر
sequential-phone-blank-label-action = إجراء ممكن آخر
sequential-phone-blank-left = { $count ->
    [one] بقيت ورقة فارغة واحدة
    [two] بقيت ورقتان فارغتان
    [few] بقيت { $count } أوراق فارغة
   *[other] بقيت { $count } ورقة فارغة
  }
sequential-phone-blank-note = تظهر للجميع مع اسمكم
sequential-phone-finish = { $count ->
    [0] انتهيت، بلا علامات
    [one] ورقة مختارة · انتهيت
    [two] ورقتان مختارتان · انتهيت
    [few] { $count } أوراق مختارة · انتهيت
   *[other] { $count } ورقة مختارة · انتهيت
  }
sequential-phone-finished = انتهيتم. ما زال التغيير ممكنًا
sequential-phone-finished-text = انتهى { $finished } من { $people }
sequential-phone-together-here = نتحدث الآن عن هذه الورقة
sequential-phone-my-turn = دوركم
sequential-phone-my-turn-text = نختار، ونقول لماذا
sequential-phone-now = الدور الآن: { $name }
sequential-phone-ahead = { $count ->
    [one] الدور القادم: دوركم
    [two] دوران حتى دوركم
    [few] { $count } أدوار حتى دوركم
   *[other] { $count } دورًا حتى دوركم
  }
sequential-phone-resting = بانتظار الدور القادم
sequential-phone-read-meanwhile = في هذه الأثناء يمكن قراءة الأوراق
sequential-phone-reasons = ما قيل حتى الآن
sequential-phone-settled = اختيرت معًا
sequential-phone-result-title = هكذا تترابط الأمور
sequential-phone-result-text = { $count ->
    [0] لم تُختَر روابط بعد. الحديث مستمر.
    [one] رابط واحد اخترناه معًا
    [two] رابطان اخترناهما معًا
    [few] { $count } روابط اخترناها معًا
   *[other] { $count } رابطًا اخترناها معًا
  }
sequential-phone-people = { $count ->
    [one] شخص واحد وراء الرابط
    [two] شخصان وراء الرابط
    [few] { $count } أشخاص وراء الرابط
   *[other] { $count } شخصًا وراء الرابط
  }
sequential-phone-said-stage = ننتقل إلى مرحلة: { $stage }.
sequential-phone-said-turn = دوركم. نختار، ونقول لماذا.
sequential-phone-said-focus = الجميع ينتقل إلى الورقة: { $text }
sequential-phone-step = مراحل الفعالية

# console

sequential-name = مرحلة بعد مرحلة
sequential-console-chip = أنهى { $finished } من { $people }
sequential-console-chip-turns = دور { $number }
sequential-console-chip-result = { $n ->
        [0] لا روابط بعد
        [one] رابط واحد
        [two] رابطان
        [few] { $n } روابط
       *[other] { $n } رابطًا
    }
sequential-console-stages = المراحل
sequential-console-stage-result = الروابط
sequential-console-coach-gap = نختار فجوات موجودة لدينا
sequential-console-coach-cause = نختار أسبابًا لكل فجوة
sequential-console-coach-action = نختار إجراءات لكل سبب
sequential-console-coach-wait = أنهى { $finished } من { $people }. يمكن تثبيت الاختيار قبل أن ينهي الجميع.
sequential-console-coach-turn = الآن في الدور: { $name }
sequential-console-coach-turn-text = نختار ورقة ونقول لماذا. ثم نمرّر الدور.
sequential-console-coach-show = اختار الجميع. نعرض الأعداد؟
sequential-console-coach-show-text = تظهر الأعداد على الشاشة وفي الهواتف، بلا أسماء.
sequential-console-coach-settle = نثبّت معًا ما اختير
sequential-console-coach-settle-text = الأكثر اختيارًا مقترحة. يمكن التغيير قبل التثبيت.
sequential-console-coach-forward = تم تثبيت الاختيار
sequential-console-coach-forward-text = نتابع إلى المرحلة التالية. يمكن الرجوع دائمًا، والاختيارات تبقى.
sequential-console-coach-result = الروابط التي اخترناها
sequential-console-coach-result-text = فجوة وسبب وإجراء، وكم شخصًا وراء كل رابط. من هنا نتابع.
sequential-console-show-counts = عرض الأعداد
sequential-console-hide-counts = إخفاء الأعداد
sequential-console-counts-shown = الأعداد ظاهرة للجميع
sequential-console-counts-hidden = الأعداد ظاهرة هنا فقط
sequential-console-settle = { $n ->
        [0] تثبيت: بلا أوراق
        [one] تثبيت: ورقة واحدة
        [two] تثبيت: ورقتان
        [few] تثبيت: { $n } أوراق
       *[other] تثبيت: { $n } ورقة
    }
sequential-console-settled = ثُبّت
sequential-console-proposed = مقترح
sequential-console-unsettled = لم يُثبّت بعد
sequential-console-reset = العودة إلى المقترح
sequential-console-headings = عناوين
sequential-console-heading-all = على الطاولة
sequential-console-focus = جلب الجميع إلى هنا
sequential-console-focus-on = الجميع هنا
sequential-console-focus-off = إطلاق إلى كل العناوين
sequential-console-marked = { $n ->
        [0] لا علامات
        [one] عُلّمت مرة
        [two] عُلّمت مرتين
        [few] عُلّمت { $n } مرات
       *[other] عُلّمت { $n } مرة
    }
sequential-console-forward = متابعة: { $stage }
sequential-console-forward-as-proposed = ما لم يُثبّت بعد يُثبّت حسب المقترح.
sequential-console-back = رجوع: { $stage }
sequential-console-written-facilitator = كتابة الميسّر·ة
sequential-console-write = إضافة ورقة
sequential-console-write-label = ورقة جديدة، حتى 90 حرفًا
sequential-console-write-add = وضعها على الطاولة
sequential-console-edit-label = نص الورقة
sequential-console-merge = دمج مع ورقة أخرى
sequential-console-merge-text = تُجمع العلامات، وكل شخص يُحسب مرة.
sequential-console-merge-into = دمج في: { $text }
sequential-console-card-menu = { $text }: إخفاء وتحرير ودمج
sequential-console-hide = إزالة عن الطاولة
sequential-console-show = إعادة إلى الطاولة
sequential-console-hidden = { $n ->
        [one] ورقة واحدة خارج الطاولة
        [two] ورقتان خارج الطاولة
        [few] { $n } أوراق خارج الطاولة
       *[other] { $n } ورقة خارج الطاولة
    }
sequential-console-reasons = تعليلات
sequential-console-reason-none = التعليلات التي تُكتب في الدور تظهر هنا.
sequential-console-links = الروابط
sequential-console-links-none = لم تُثبّت روابط كاملة بعد
sequential-console-link-people = { $n ->
        [0] بلا داعمين بعد
        [one] واحد وراء الرابط
        [two] اثنان وراء الرابط
        [few] { $n } وراء الرابط
       *[other] { $n } وراء الرابط
    }
sequential-console-status-done = تم
sequential-console-status-not-yet = ليس بعد
sequential-console-no-cards = لا أوراق على الطاولة الآن

# setup in the console
sequential-setup-rules = كيف نختار
sequential-setup-stages = المراحل
sequential-setup-stages-text = يمكن أيضًا كومة واحدة فقط.
sequential-setup-at-most = علامات لكل شخص، تحت كل عنوان
sequential-setup-at-most-some = { $n ->
        [one] علامة واحدة لكل شخص
        [two] حتى علامتين لكل شخص
        [few] حتى { $n } علامات لكل شخص
       *[other] حتى { $n } علامة لكل شخص
    }
sequential-setup-how = الاختيار
sequential-setup-together = الكل معًا
sequential-setup-together-text = يعلّم الجميع في الهاتف في الوقت نفسه.
sequential-setup-turns = بالدور
sequential-setup-turns-text = من في الدور يختار ويقول لماذا.
sequential-setup-counts = الأعداد
sequential-setup-counts-hidden = عندما يعرضها الميسّر·ة
sequential-setup-counts-live = طوال الوقت
sequential-setup-counts-hidden-text = الأعداد مخفية حتى تُعرض
sequential-setup-counts-live-text = الأعداد ظاهرة أثناء الاختيار
sequential-setup-blanks = أوراق فارغة لكل شخص، في كل مرحلة
sequential-setup-blanks-none = بلا أوراق فارغة
sequential-setup-blanks-some = { $n ->
        [one] ورقة فارغة واحدة في كل مرحلة
        [two] ورقتان فارغتان في كل مرحلة
        [few] { $n } أوراق فارغة في كل مرحلة
       *[other] { $n } ورقة فارغة في كل مرحلة
    }
sequential-setup-carried = المتابعة ممّا طُرح سابقًا
sequential-setup-carried-text = أوراق من سلاسل وروابط فعاليات سابقة في الغرفة توضع أوّلًا، ومعها بين الإجراءات الاستجابات التي حازت الأخضر أكثر من غيره.
sequential-setup-carried-on = الأوراق التي طُرحت سابقًا توضع أوّلًا

# undo
sequential-undo-marked = تعليم ورقة
sequential-undo-unmarked = إزالة علامة
sequential-undo-reason-given = كتابة تعليل
sequential-undo-reason-taken-back = سحب تعليل
sequential-undo-marking-finished = إنهاء التعليم
sequential-undo-card-written = كتابة ورقة
sequential-undo-stage-entered = تبديل المرحلة
sequential-undo-settled = تثبيت الاختيار
sequential-undo-counts-shown = عرض الأعداد
sequential-undo-focus-moved = جلب الجميع إلى عنوان
sequential-undo-card-hidden = إزالة ورقة عن الطاولة
sequential-undo-card-shown = إعادة ورقة إلى الطاولة
sequential-undo-card-edited = تحرير ورقة
sequential-undo-cards-merged = دمج أوراق
sequential-undo-turn-began = تمرير الدور
sequential-undo-turn-skipped = تخطّي الدور
sequential-undo-turns-reordered = تغيير الترتيب
sequential-undo-seat-came = الانضمام إلى الأدوار
sequential-undo-seat-went = الخروج من الأدوار

# screen
sequential-screen-title = هكذا ترتبط الأمور
sequential-screen-result = الروابط
sequential-screen-chosen = ما اخترناه
sequential-screen-legend-alone = كم شخصًا اختار الورقة
sequential-screen-stages = المراحل
sequential-screen-question-gap = أيّ فجوات موجودة عندنا؟
sequential-screen-question-gap-alone = أيّ فجوات موجودة عندنا؟
sequential-screen-question-cause = أيّ أسباب تفسّر الفجوات التي اخترناها؟
sequential-screen-question-cause-alone = أيّ أسباب تؤثّر عندنا؟
sequential-screen-question-action = أيّ إجراءات تلائم ما اخترناه؟
sequential-screen-question-action-alone = أيّ إجراءات تلائمنا؟
sequential-screen-finished = أنهى
sequential-screen-of = من { $people }
sequential-screen-headings = { $count } روابط اخترناها، واحدًا بعد آخر
sequential-screen-about = عن الورقة: { $card }
sequential-screen-no-cards = لا أوراق على الطاولة بعد
sequential-screen-links = { $count ->
    [one] رابط
    [two] رابطان
    [few] روابط
   *[other] رابطًا
}
sequential-screen-no-links = لم تُختر روابط بعد. الحديث مستمرّ
sequential-screen-legend = كم شخصًا وراء الرابط
sequential-screen-said-stage = ننتقل إلى مرحلة: { $stage }.
sequential-screen-said-turn = الدور الآن: { $name }.
sequential-screen-said-focus = نتحدّث الآن عن: { $text }.
