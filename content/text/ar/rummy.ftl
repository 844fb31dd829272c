# التصدير والملخص
rummy-step-series = سلاسل
rummy-step-vote = تصويت
rummy-step-count = إحصاء
rummy-step-written = أوراق كُتبت
rummy-kind-accepted = سلسلة قُبلت
rummy-kind-hidden-explanation = سلسلة قُبلت، أُخفي الشرح
rummy-kind-yes = نعم
rummy-kind-not-yet = ليس بعد
rummy-kind-series-of-seat = سلاسل مشارك·ة
rummy-kind-series-at-table = سلاسل الطاولة
rummy-kind-returned-at-table = سلاسل عادت إلى اليد، في الطاولة
rummy-kind-gap = فجوة
rummy-kind-cause = سبب محتمل
rummy-kind-action = إجراء ممكن
rummy-kind-hidden-gap = فجوة، أُخفيت
rummy-kind-hidden-cause = سبب محتمل، أُخفي
rummy-kind-hidden-action = إجراء ممكن، أُخفي
rummy-figure-series = سلاسل
rummy-figure-people = مشاركون نادوا بسلسلة
rummy-figure-returned = سلاسل عادت إلى اليد
rummy-figure-written = أوراق كُتبت
rummy-part-flow = خريطة الروابط
rummy-part-series = السلاسل المقبولة
rummy-table-series = السلاسل
rummy-column-table = الطاولة
rummy-column-gap = فجوة
rummy-column-cause = سبب محتمل
rummy-column-action = إجراء ممكن
rummy-column-person = الاسم
rummy-column-explanation = الشرح
rummy-column-yes = نعم
rummy-column-not-yet = ليس بعد
rummy-column-at = الوقت

# phone
rummy-phone-title = من الظاهرة إلى الفعل
rummy-phone-my-turn = دوركم
rummy-phone-lay-text = اختيار ورقة واحدة وطرحها
rummy-phone-take-title = الآن نأخذ ورقة
rummy-phone-take-text = من كومة، أو من الأوراق المطروحة
rummy-phone-round = الجولة { $number }
rummy-phone-table = الطاولة { $number }
rummy-phone-mates = حول الطاولة
rummy-phone-stocks = الكومات
rummy-phone-stock = { $kind }: { $count ->
    [0] الكومة فارغة
    [one] بقيت ورقة واحدة في الكومة
    [two] بقيت ورقتان في الكومة
    [few] { $count } أوراق في الكومة
   *[other] { $count } ورقة في الكومة
  }
rummy-phone-discards = الأوراق المطروحة
rummy-phone-discard-none = لم تُطرح بعد
rummy-phone-hand = يدكم
rummy-phone-so-far = { $count ->
    [0] لا سلاسل بعد
    [one] حتى الآن: سلسلة واحدة
    [two] حتى الآن: سلسلتان
    [few] حتى الآن: { $count } سلاسل
   *[other] حتى الآن: { $count } سلسلة
  }
rummy-phone-lay = طرح الورقة
rummy-phone-new-here = هنا تدخل الورقة الجديدة
rummy-phone-just-laid-gap = الفجوة التي طُرحت للتو غير متاحة
rummy-phone-just-laid-cause = السبب الذي طُرح للتو غير متاح
rummy-phone-just-laid-action = الإجراء الذي طُرح للتو غير متاح
rummy-phone-same-colour = في هذه اللعبة تؤخذ ورقة من نوع الورقة المطروحة
rummy-phone-nothing-to-take = لا ورقة متاحة الآن. يظهر ذلك في لوحة التيسير، وستأتي المساعدة.
rummy-phone-write-offer = أو تُكتب ورقة من عندكم
rummy-phone-write-left = { $count ->
    [one] بقيت ورقة فارغة واحدة
    [two] بقيت ورقتان فارغتان
    [few] بقيت { $count } أوراق فارغة
   *[other] بقيت { $count } ورقة فارغة
  }
rummy-phone-write-title = ورقة فارغة
rummy-phone-write-kind = ما نوع الورقة؟
rummy-phone-write-label-gap = الفجوة، بكلماتكم
rummy-phone-write-label-cause = السبب المحتمل، بكلماتكم
rummy-phone-write-label-action = الإجراء الممكن، بكلماتكم
rummy-phone-write-hint = تدخل الورقة إلى يدكم. بعد طرحها يراها الجميع مع اسمكم.
rummy-phone-write-add = إدخال الورقة إلى اليد
rummy-phone-done-title = الورقة في يدكم
rummy-phone-done-text = ينتقل الدور بعد لحظة
rummy-phone-laying = جارٍ طرح الورقة…
rummy-phone-taking = جارٍ أخذ الورقة…

rummy-phone-now = الدور الآن: { $name }
rummy-phone-ahead = { $count ->
    [one] الدور القادم: دوركم
    [two] دوران حتى دوركم
    [few] { $count } أدوار حتى دوركم
   *[other] { $count } دورًا حتى دوركم
  }
rummy-phone-resting = الطاولة تستريح للحظة
rummy-phone-resting-text = لا دور لأحد الآن. أوراقكم محفوظة.
rummy-phone-you-in-line = دوركم
rummy-phone-tip-1 = في هذه الأثناء يجدر البحث: ما الذي يربط السبب بالفجوة، وأيّ ورقة تنقص السلسلة؟
rummy-phone-tip-2 = في هذه الأثناء يجدر الفحص: هل يقلّص الإجراء الذي في اليد الفجوة، أم يمسّها فقط؟
rummy-phone-tip-3 = في هذه الأثناء يجدر النظر إلى الأوراق المطروحة: لعلّ إحداها تكمل سلسلة.
rummy-phone-no-hand-title = ستصل الأوراق بعد لحظة
rummy-phone-no-hand-text = مكانكم حول الطاولة محفوظ. يمكن في هذه الأثناء النظر إلى الأوراق المطروحة.

rummy-phone-call-off = سيكون النداء متاحًا بعد لحظة
rummy-phone-apart = أوراقكم محفوظة. إن حان الدور قبل عودة الاتصال، يمكن العودة إليه لاحقًا.
rummy-phone-called-text = الآن نشرح للمجموعة بصوت مسموع
rummy-phone-ask-1 = كيف يؤدي السبب إلى الفجوة؟
rummy-phone-ask-2 = كيف يقلّصها الإجراء عندنا؟
rummy-phone-before-facilitator = السلسلة أمام من ييسّر اللقاء. يمكن الشرح على مهل.
rummy-phone-before-table = السلسلة أمام الطاولة. يمكن الشرح على مهل.
rummy-phone-before-vote = { $voters ->
    [0] المجموعة تصوّت. يمكن مواصلة الشرح.
   *[other] المجموعة تصوّت: { $voted } من { $voters }
  }
rummy-phone-vote-result = أُغلق التصويت: نعم { $yes }، ليس بعد { $no }
rummy-phone-explain = شرح مكتوب
rummy-phone-explain-short = شرح مكتوب
rummy-phone-explain-optional = اختياري
rummy-phone-explain-hint = ما الذي يربط الأوراق الثلاث؟
rummy-phone-explain-save = حفظ الشرح
rummy-phone-explain-hidden = أُخفي الشرح عن الشاشات
rummy-phone-withdraw = إلغاء النداء
rummy-phone-caller = نداء { $name }
rummy-phone-listen = نصغي إلى الشرح. الأدوار تستريح في هذه الأثناء.
rummy-phone-listen-question = هل تترابط السلسلة؟
rummy-phone-vote-yes = نعم
rummy-phone-vote-not-yet = ليس بعد
rummy-phone-vote-secret = التصويت سرّي، ويمكن تغييره حتى إغلاقه
rummy-phone-voted-count = صوّت { $voted } من { $voters }
rummy-phone-accepted-title = قُبلت السلسلة
rummy-phone-accepted-text = ثلاث أوراق جديدة في اليد
rummy-phone-returned-title = عادت السلسلة إلى اليد
rummy-phone-returned-text = نتابع من هنا
rummy-phone-accepted-other = قُبلت سلسلة: { $name }
rummy-phone-returned-other = عادت سلسلة { $name } إلى اليد. نتابع
rummy-phone-withdrew-other = أُلغي نداء { $name }. نتابع

rummy-phone-last-title = انتهى الوقت
rummy-phone-last-text = نكمل الإصغاء إلى السلاسل المفتوحة
rummy-phone-ended-title = انتهت اللعبة
rummy-phone-ended-text = { $count ->
    [0] لم تُجمع سلاسل هذه المرة. الأوراق التي على الطاولة تفتح الحديث.
    [one] جُمعت معًا سلسلة واحدة
    [two] جُمعت معًا سلسلتان
    [few] جُمعت معًا { $count } سلاسل
   *[other] جُمعت معًا { $count } سلسلة
  }
rummy-phone-by-seat = السلاسل بحسب المشاركين
rummy-phone-series-count = { $count ->
    [one] سلسلة واحدة
    [two] سلسلتان
    [few] { $count } سلاسل
   *[other] { $count } سلسلة
  }
rummy-phone-my-series = { $count ->
    [one] سلسلتكم
   *[other] سلاسلكم
  }
rummy-phone-all-series = سلاسل الجميع
rummy-phone-hidden-card = أُخفيت الورقة

rummy-phone-said-turn = دوركم. اختيار ورقة واحدة وطرحها.
rummy-phone-said-take = طُرحت الورقة. الآن نأخذ ورقة.
rummy-phone-said-now = الدور الآن: { $name }.
rummy-phone-said-claim = قلّصتُ! { $name }. يمكن قراءة الأوراق الثلاث.
rummy-phone-said-vote = فُتح التصويت على السلسلة.

# console

rummy-name = رامي
rummy-console-chip = جولة { $round }
rummy-console-chip-tables = { $n ->
        [one] طاولة واحدة
        [two] طاولتان
        [few] { $n } طاولات
       *[other] { $n } طاولة
    }
rummy-console-table = طاولة { $number }
rummy-console-tables = طاولات
rummy-console-table-claim = قلّصتُ!
rummy-console-table-vote = يصوّتون: { $voted } من { $voters }
rummy-console-table-empty = لا أحد هنا
rummy-console-series-count = { $n ->
        [0] لا سلاسل بعد
        [one] سلسلة واحدة
        [two] سلسلتان
        [few] { $n } سلاسل
       *[other] { $n } سلسلة
    }
rummy-console-step-lay = اختيار ورقة للطرح
rummy-console-step-take = طُرحت ورقة، والآن أخذ
rummy-console-step-done = اكتمل الدور
rummy-console-coach-claim = قلّصتُ! { $name }
rummy-console-coach-claim-text = نستمع إلى الشرح، ثم نقرّر.
rummy-console-coach-claim-table = تقرّر الطاولة بالتصويت. يمكن الحسم من هنا أيضًا.
rummy-console-coach-vote = يصوّتون: { $voted } من { $voters }
rummy-console-coach-next = اكتمل الدور: { $name }
rummy-console-coach-next-text = نمرّر الدور عند الجهوزية.
rummy-console-coach-turn = الآن في الدور: { $name }
rummy-console-coach-tables = نلعب على { $n } طاولات
rummy-console-coach-tables-text = تنتقل الأدوار من نفسها. عندما يُسمع «قلّصتُ!»، تُعلَّم الطاولة هنا.
rummy-console-coach-auto-text = تنتقل الأدوار من نفسها. يمكن التدخّل في كل لحظة.
rummy-console-coach-quiet = لا أحد في الدور الآن
rummy-console-coach-quiet-text = من يدخل الغرفة ينضمّ إلى آخر الترتيب.
rummy-console-coach-last = انتهى الوقت. ننهي السلاسل المفتوحة
rummy-console-coach-last-text = بعد البتّ في النداءات المفتوحة تنتهي اللعبة.
rummy-console-coach-stuck = نفدت الأوراق
rummy-console-coach-stuck-text = يمكن إنهاء اللعبة والانتقال إلى النقاش.
rummy-console-coach-over = انتهت اللعبة
rummy-console-coach-over-text = تبقى السلاسل على الشاشة المشتركة. من هنا نتابع.
rummy-console-explanation = شرح مكتوب
rummy-console-hide = إخفاء عن الشاشات: { $text }
rummy-console-show = إعادة إلى الشاشات: { $text }
rummy-console-hide-short = إخفاء
rummy-console-show-short = عرض
rummy-console-vote-open = فتح التصويت
rummy-console-vote-again = تصويت جديد
rummy-console-vote-close = إغلاق التصويت: { $voted } من { $voters }
rummy-console-vote-secret = التصويت سرّي. تُعرض النتيجة عند الإغلاق.
rummy-console-vote-yes = تصويت الطاولة: { $n } اقتنعوا
rummy-console-vote-not-yet = { $n } ليس بعد
rummy-console-accept = قبول السلسلة
rummy-console-return = إعادتها إلى اليد
rummy-console-series = السلاسل المقبولة
rummy-console-series-none = تظهر السلسلة الأولى هنا
rummy-console-series-votes = { $yes } اقتنعوا، { $not } ليس بعد
rummy-console-written = أوراق كُتبت
rummy-console-hidden = مخفيّ
rummy-console-auto = تنتقل الأدوار من نفسها
rummy-console-auto-short = انتقال تلقائي
rummy-console-piles = على الطاولة
rummy-console-stock = { $n ->
        [0] الكومة فارغة
        [one] ورقة واحدة في الكومة
        [two] ورقتان في الكومة
        [few] { $n } أوراق في الكومة
       *[other] { $n } ورقة في الكومة
    }
rummy-console-discard-none = لم يُطرح شيء بعد
rummy-console-move = نقل إلى طاولة { $number }
rummy-console-give = إعطاء الدور
rummy-console-give-short = للدور
rummy-console-skip-short = تخطٍّ
rummy-console-status-claim = قلّصتُ!
rummy-console-status-table = طاولة { $number }
rummy-console-end-game = إنهاء اللعبة
rummy-console-go-to-table = إلى طاولة { $number }
rummy-console-over-table = نفدت الأوراق

# setup in the console
rummy-setup-rules = كيف نلعب
rummy-setup-tables = { $tables ->
        [one] طاولة واحدة
        [two] طاولتان
        [few] { $tables } طاولات
       *[other] { $tables } طاولة
    }، { $seats } في الغرفة
rummy-setup-size = على الطاولة، حتى
rummy-setup-size-auto = طاولات حسب العدد في الغرفة
rummy-setup-size-auto-text = حتى 8: طاولة واحدة. أكثر: طاولات حتى 6.
rummy-setup-size-seats = { $n ->
       *[other] حتى { $n } على الطاولة
    }
rummy-setup-turns = انتقال الأدوار
rummy-setup-turns-auto = حسب الطاولات
rummy-setup-turns-auto-text = طاولة واحدة: الميسّر·ة. عدّة طاولات: من نفسها.
rummy-setup-turns-self = من نفسها
rummy-setup-turns-facilitator = بيد الميسّر·ة
rummy-setup-colour = نأخذ فقط من النوع الذي طُرح
rummy-setup-table-decides = تقرّر الطاولة بشأن السلاسل، بالأغلبية
rummy-setup-blanks = أوراق فارغة لكل شخص
rummy-setup-blanks-none = بلا أوراق فارغة
rummy-setup-blanks-some = { $n ->
        [one] ورقة فارغة واحدة لكل شخص
        [two] ورقتان فارغتان لكل شخص
        [few] { $n } أوراق فارغة لكل شخص
       *[other] { $n } ورقة فارغة لكل شخص
    }
rummy-setup-copies = نسخ من كل ورقة
rummy-setup-copies-some = { $n ->
        [one] نسخة واحدة من كل ورقة
        [two] نسختان من كل ورقة
        [few] { $n } نسخ من كل ورقة
       *[other] { $n } نسخة من كل ورقة
    }
rummy-setup-copies-remedy = { $n ->
        [one] نسخة واحدة من كل ورقة
        [two] نسختان من كل ورقة
        [few] { $n } نسخ من كل ورقة
       *[other] { $n } نسخة من كل ورقة
    }
rummy-setup-size-remedy = { $n ->
       *[other] طاولات حتى { $n }
    }

# undo
rummy-undo-laid = طرح ورقة
rummy-undo-took = أخذ ورقة
rummy-undo-taken-back = إعادة الورقة إلى اليد
rummy-undo-wrote = كتابة ورقة
rummy-undo-refilled = تعبئة كومة
rummy-undo-turn-began = تمرير الدور
rummy-undo-skipped = تخطّي الدور
rummy-undo-reordered = تغيير الترتيب
rummy-undo-passing-set = طريقة انتقال الأدوار
rummy-undo-called = نداء «قلّصتُ!»
rummy-undo-explained = كتابة الشرح
rummy-undo-withdrew = سحب النداء
rummy-undo-vote-opened = فتح التصويت
rummy-undo-voted = تصويت
rummy-undo-vote-closed = إغلاق التصويت
rummy-undo-accepted = قبول السلسلة
rummy-undo-returned = إعادة السلسلة إلى اليد
rummy-undo-text-hidden = إخفاء نص
rummy-undo-text-shown = عرض نص
rummy-undo-seat-left = الانتقال بين الطاولات
rummy-undo-sat-down = الجلوس إلى الطاولة
rummy-undo-hand-dealt = توزيع أوراق
rummy-undo-table-closed = إنهاء اللعب على الطاولة
rummy-undo-last-claims-awaited = إنهاء اللعبة
rummy-undo-game-ended = إنهاء اللعبة

# screen
rummy-screen-title = من الظاهرة إلى الفعل
rummy-screen-ended = انتهت اللعبة
rummy-screen-series = { $count ->
    [0] سلاسل
    [one] سلسلة
    [two] سلسلتان
    [few] سلاسل
   *[other] سلسلة
}
rummy-screen-latest = السلسلة الأخيرة:
rummy-screen-first-series = هنا تظهر السلسلة الأولى
rummy-screen-no-series = الأوراق التي على الطاولة تفتح الحديث
rummy-screen-table = طاولة { $number }
rummy-screen-tables = الطاولات
rummy-screen-listen = نستمع إلى الشرح
rummy-screen-explanation-hidden = أُخفي الشرح المكتوب
rummy-screen-voted = صوّت { $voted } من { $voters }
rummy-screen-yes = نعم
rummy-screen-not-yet = ليس بعد
rummy-screen-returned = عادت السلسلة إلى اليد. نتابع من هنا
rummy-screen-last-claims = انتهى الوقت. نستمع حتى النهاية إلى السلاسل المفتوحة
rummy-screen-together = { $count ->
    [one] جمعنا معًا سلسلة واحدة
    [two] جمعنا معًا سلسلتين
    [few] جمعنا معًا { $count } سلاسل
   *[other] جمعنا معًا { $count } سلسلة
}
rummy-screen-by-table = حسب الطاولة
rummy-screen-by-person = حسب المشاركين
rummy-screen-said-turn = الدور الآن: { $name }.
rummy-screen-said-called = قلّصتُ! { $name }.
rummy-screen-said-accepted = قُبلت السلسلة: { $name }.
rummy-screen-said-returned = عادت سلسلة { $name } إلى اليد. نتابع.
