# ملفّ التصدير والملخّص
circle-step-pages = الصفحات
circle-step-threads = الخيوط بين الصفحات
circle-step-questions = سؤال الختام
circle-step-answers = إجابات
circle-step-highlights = استخلاصات
circle-step-themes = محاور
circle-kind-life = إنجاز في الحياة
circle-kind-educational = إنجاز تربوي
circle-kind-spoken = رواية شفوية
circle-kind-similar = تشابه
circle-kind-different = اختلاف
circle-kind-question = سؤال
circle-kind-answer = إجابة
circle-kind-highlight = استخلاص
circle-kind-theme = محور
circle-kind-hidden = محتوى مخفيّ
circle-figure-pages = صفحات في الوسط
circle-figure-threads = خيوط بين الصفحات
circle-figure-answers = إجابات عن السؤال الختامي
circle-part-pages = إنجازاتنا
circle-part-threads = ما يجمع وما يختلف
circle-part-highlights = استخلاصات
circle-part-theme = محور
circle-table-pages = الأوراق
circle-column-number = رقم الورقة
circle-column-person = الاسم
circle-column-life = إنجاز في الحياة
circle-column-educational = إنجاز تربوي
circle-column-similar = خيوط التشابه
circle-column-different = خيوط الاختلاف
circle-column-hidden = أُخفيت
circle-column-at = الوقت

# phone, console and screen
circle-name = حلقة الافتتاح
circle-stage-writing = كتابة
circle-stage-round = جولة
circle-stage-looking = تأمّل
circle-stage-closing = سؤال الختام
circle-side-life = إنجاز في الحياة
circle-side-educational = إنجاز تربوي
circle-prompt-life = أهمّ إنجاز بلغته في حياتي
circle-prompt-educational = إنجاز تربوي لي يعني لي الكثير
circle-page-spoken = رواية شفوية
circle-page-quiet = وُضعت دون كلام
circle-relation-similar = تشابه
circle-relation-different = اختلاف
circle-thread-people = { $count ->
    [one] شخص واحد يمسك بالخيط
    [two] شخصان يمسكان بالخيط
    [few] { $count } أشخاص يمسكون بالخيط
    [many] { $count } شخصًا يمسكون بالخيط
   *[other] { $count } شخص يمسكون بالخيط
}

# phone: writing
circle-phone-my-page = صفحتك
circle-phone-sides = وجها الصفحة
circle-phone-side-written = كُتب عليه
circle-phone-side-empty = فارغ بعد
circle-phone-side-nothing = بقي هذا الوجه فارغًا
circle-phone-flip = قلب الصفحة
circle-phone-saved = حُفظ
circle-phone-saving = جارٍ الحفظ…
circle-phone-kept = حُفظ في الهاتف
circle-phone-private = الوجهان خاصّان بك إلى أن توضع الصفحة في الحلقة
circle-phone-private-short = خاصّة بك حتى توضع
circle-phone-ready = الصفحة جاهزة
circle-phone-ready-spoken = الاكتفاء بالحديث
circle-phone-ready-title = الصفحة جاهزة
circle-phone-ready-text = يمكن قراءتها وقلبها، أو متابعة الكتابة حتى تبدأ الجولة.
circle-phone-ready-said = الصفحة جاهزة. هذا ظاهر لدى الميسّر.
circle-phone-go-on = متابعة الكتابة
circle-phone-back = العودة إلى الجولة
circle-phone-sub-ready = جاهزون: { $ready } من { $people }
circle-phone-two-copies = كُتبت صيغة أخرى في هاتف آخر: { $side }
circle-phone-keep-this = إبقاء صيغتي
circle-phone-take-other = الانتقال إلى هذه الصيغة

# phone: the order people sit in
circle-phone-arranging = نرتّب الحلقة
circle-phone-arranging-text = نختار اسم من يتحدّث قبلك.
circle-phone-choose-place = اختيار
circle-phone-who-before = بعد مَن يأتي دورك؟
circle-phone-sits-after = دورك بعد { $name }
circle-phone-done = تمّ

# phone: the round
circle-phone-sub-laid = { $to_come ->
    [0] وُضعت { $laid }
   *[other] وُضعت { $laid }، وبقي { $to_come }
}
circle-phone-now = الدور الآن: { $name }
circle-phone-now-someone = نصغي إلى صاحب الدور
circle-phone-soon = نبدأ بعد لحظات
circle-phone-all-laid = الصفحات في الوسط
circle-phone-ahead = { $count ->
    [one] الدور التالي: دورك
    [two] دوران حتى يحين دورك
    [few] { $count } أدوار حتى يحين دورك
    [many] { $count } دورًا حتى يحين دورك
   *[other] { $count } دور حتى يحين دورك
}
circle-phone-you = دورك
circle-phone-turn-clock = ساعة هذا الدور
circle-phone-lies = صفحتك في الوسط
circle-phone-lies-hidden = وُضعت صفحتك. ليست على الشاشة الآن
circle-phone-passed = مرّ دورك دون صفحة. يمكن العودة إليه من خلال الميسّر
circle-phone-in-middle = الصفحة التي في الوسط
circle-phone-empty = الصفحة فارغة بعد. يمكن الكتابة في هذه الأثناء، أو الحديث حين يأتي دورك
circle-phone-empty-laid = كان حديثك شفهيًّا، دون كتابة
circle-phone-write = الكتابة في الصفحة
circle-phone-write-back = الكتابة في الوجه التربوي
circle-phone-edit = تعديل أخير
circle-phone-my-turn = دورك
circle-phone-my-turn-text = نضع الصفحة في الوسط ونروي: ما هو الإنجاز، ولماذا هو مهمّ إلى هذا الحدّ؟
circle-phone-my-turn-spoken = الصفحة فارغة، ولا بأس: نضعها ونروي شفهيًّا.
circle-phone-spoken = دون كتابة: نروي بصوت مسموع
circle-phone-lay = وضع الصفحة
circle-phone-lay-quiet = وضعها دون كلام
circle-phone-telling = الصفحة في الوسط
circle-phone-telling-text = الآن وقت الحديث، بهدوء. الجميع يصغون.
circle-phone-apart = لا اتّصال الآن. صفحتك محفوظة، وستوضع عند العودة.
circle-phone-said-turn = دورك. نضع الصفحة في الوسط ونروي.

# phone: looking
circle-phone-looking = ما المتشابه؟ ما المختلف؟
circle-phone-looking-text = نقرأ الصفحات ونربط بخيط بين ما تجمعه صلة.
circle-phone-over = هكذا تبدو حلقتنا
circle-phone-parts = الصفحات أو الخيوط
circle-phone-pages = { $count ->
    [0] الصفحات
   *[other] الصفحات · { $count }
}
circle-phone-threads = { $count ->
    [0] الخيوط
   *[other] الخيوط · { $count }
}
circle-phone-no-pages = لا صفحات في الوسط بعد
circle-phone-no-threads = هنا يظهر الخيط الأوّل. نختار صفحتين أو أكثر ونربط
circle-phone-no-threads-over = تحدّثنا هذه المرّة عن الصلات بصوت مسموع
circle-phone-pick = نختار صفحتين أو أكثر
circle-phone-one-more = اختيرت صفحة واحدة. وصفحة أخرى على الأقلّ
circle-phone-unpick = إلغاء الاختيار
circle-phone-tie = { $count ->
    [two] ربط صفحتين
    [few] ربط { $count } صفحات
    [many] ربط { $count } صفحةً
   *[other] ربط { $count } صفحة
}
circle-phone-mine = صفحتك
circle-phone-on-screen = على الشاشة الآن
circle-phone-read-on = القراءة حتى النهاية
circle-phone-tie-title = خيط بين الصفحات
circle-phone-relation = ما الصلة؟
circle-phone-word-similar = بماذا تتشابه؟
circle-phone-word-different = بماذا تختلف؟
circle-phone-word-hint = كلمة أو بضع كلمات. يظهر الخيط للجميع دون اسم
circle-phone-tie-send = ربط
circle-phone-tied = رُبط الخيط.
circle-phone-join = وأنا أيضًا
circle-phone-joined = الخيط لي أيضًا
circle-phone-turn-title = هل نعرض الوجه الآخر لصفحتك أيضًا؟
circle-phone-turn-text = نقلب الصفحات. لا يُعرض الوجه التربوي لصفحتك إلّا بموافقتك:
circle-phone-turn-yes = يمكن عرضه
circle-phone-turn-no = إبقاؤه مغلقًا
circle-phone-turned = وجها صفحتك معروضان
circle-phone-not-turned = الوجه التربوي لصفحتك يبقى مغلقًا
circle-phone-turn-back = إغلاق
circle-phone-turn-after-all = عرض

# console
circle-console-stages = مراحل الحلقة
circle-console-chip-ready = جاهزون: { $ready } من { $people }
circle-console-chip-laid = { $laid ->
    [0] لا صفحات في الوسط بعد
    [one] صفحة واحدة في الوسط
    [two] صفحتان في الوسط
    [few] { $laid } صفحات في الوسط
    [many] { $laid } صفحةً في الوسط
   *[other] { $laid } صفحة في الوسط
}
circle-console-writing = الكتابة جارية. جاهزون: { $ready } من { $people }
circle-console-writing-text = ما يُكتب خاصّ، هنا أيضًا. يمكن بدء الجولة قبل أن ينتهي الجميع.
circle-console-all-ready = كلّ الصفحات جاهزة
circle-console-all-ready-text = نبدأ الجولة: صفحة واحدة في كلّ مرّة، مع رواية قصيرة.
circle-console-begin = بدء الجولة
circle-console-begin-with = بدء الجولة: { $name }
circle-console-who-writes = من لا يزال يكتب
circle-console-drafts = لا أحد يرى المسوّدات
circle-console-group-empty = الصفحة فارغة بعد
circle-console-group-writing = يكتبون
circle-console-group-ready = جاهزون
circle-console-on = الدور الآن: { $name }
circle-console-on-text = ننتظر وضع الصفحة. يمكن أيضًا الحديث دون وضعها، ثمّ المتابعة.
circle-console-on-gone = الهاتف غير متّصل. يمكن التخطّي، والعودة إلى هذا الدور لاحقًا.
circle-console-laid-text = الصفحة في الوسط. عند انتهاء الحديث ننتقل إلى الدور التالي.
circle-console-all-laid = اكتملت الجولة
circle-console-all-laid-text = صفحات كلّ من أرادوا في الوسط. من هنا نتأمّل معًا.
circle-console-passed = { $n ->
    [one] مرّ دور واحد دون صفحة. يمكن العودة إليه قبل المتابعة.
    [two] مرّ دوران دون صفحة. يمكن العودة إليهما قبل المتابعة.
    [few] مرّت { $n } أدوار دون صفحة. يمكن العودة إليها قبل المتابعة.
    [many] مرّ { $n } دورًا دون صفحة. يمكن العودة إليها قبل المتابعة.
   *[other] مرّ { $n } دور دون صفحة. يمكن العودة إليها قبل المتابعة.
}
circle-console-to-looking = إلى تأمّل الصفحات
circle-console-nobody-on = لا أحد في الدور الآن
circle-console-not-laid = لم توضع الصفحة بعد. ستظهر هنا وعلى الشاشة
circle-console-laid = { $n ->
    [one] صفحة وُضعت
    [two] صفحتان وُضعتا
    [few] صفحات وُضعت
   *[other] صفحة وُضعت
}
circle-console-to-come = { $n ->
    [0] لا أدوار أمامنا
    [one] دور واحد أمامنا
    [two] دوران أمامنا
    [few] { $n } أدوار أمامنا
    [many] { $n } دورًا أمامنا
   *[other] { $n } دور أمامنا
}
circle-console-enlarge = تكبير على الشاشة
circle-console-hide = إزالة عن الشاشة
circle-console-show = إعادة إلى الشاشة
circle-console-enlarge-page = تكبير على الشاشة: { $what }
circle-console-hide-page = إزالة عن الشاشة: { $what }
circle-console-show-page = إعادة إلى الشاشة: { $what }
circle-console-hidden = ليس على الشاشة
circle-console-large = كبيرة على الشاشة
circle-console-turn-of = الدور { $number } من { $all }
circle-console-in-circle = { $n ->
    [one] شخص واحد في الحلقة
    [two] شخصان في الحلقة
    [few] { $n } أشخاص في الحلقة
    [many] { $n } شخصًا في الحلقة
   *[other] { $n } شخص في الحلقة
}
circle-console-first = أوّلًا
circle-console-nobody-ahead = لا أدوار أمامنا
circle-console-order = الترتيب والساعة
circle-console-return = أدوار مرّت
circle-console-skip = تخطٍّ: { $name }
circle-console-skip-short = تخطٍّ
circle-console-give = إعطاء الدور
circle-console-give-short = إلى الدور
circle-console-give-to = إعطاء الدور: { $name }
circle-console-let-arrange = المشاركون يرتّبون بحسب الجلوس
circle-console-let-arrange-text = في الهاتف نختار بعد مَن نجلس
circle-console-clock = ساعة الدور
circle-console-clock-text = الساعة للعرض فقط، ولا تقاطع أحدًا
circle-console-no-clock = دون ساعة
circle-console-status-ready = الصفحة جاهزة
circle-console-status-writing = قيد الكتابة
circle-console-status-empty = صفحة فارغة
circle-console-status-laid = وُضعت
circle-console-status-next = الدور التالي
circle-console-status-skipped = تخطّيناه
circle-console-looking = نتأمّل: ما المتشابه، وما المختلف؟
circle-console-looking-text = في الهواتف نختار صفحتين أو أكثر، ونربط بينها بخيط وكلمة.
circle-console-threads-so-far = { $n ->
    [one] رُبط خيط واحد. يمكن أن نسأل: من أيضًا يمسك به، ولماذا؟
    [two] رُبط خيطان. يمكن أن نسأل: من أيضًا يمسك بهما، ولماذا؟
    [few] رُبطت { $n } خيوط. يمكن أن نسأل: من أيضًا يمسك بها، ولماذا؟
    [many] رُبط { $n } خيطًا. يمكن أن نسأل: من أيضًا يمسك بها، ولماذا؟
   *[other] رُبط { $n } خيط. يمكن أن نسأل: من أيضًا يمسك بها، ولماذا؟
}
circle-console-to-closing = إلى سؤال الختام
circle-console-pages = الصفحات التي في الوسط
circle-console-laid-count = { $n ->
    [0] لا صفحات بعد
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحةً
   *[other] { $n } صفحة
}
circle-console-no-pages = لم توضع صفحات في هذه الجولة
circle-console-turn-all = قلب كلّ الصفحات
circle-console-turn-all-text = يُسأل الجميع في الهواتف عن عرض الوجه التربوي. لا تُعرض إلّا صفحات من وافقوا.
circle-console-turned = { $n ->
    [0] سُئل الجميع. لا وجه تربويًّا معروضًا بعد
    [one] وجه تربوي واحد معروض
    [two] وجهان تربويّان معروضان
    [few] { $n } أوجه تربويّة معروضة
    [many] { $n } وجهًا تربويًّا معروضًا
   *[other] { $n } وجه تربوي معروض
}
circle-console-show-all = عرض الجميع
circle-console-threads = الخيوط
circle-console-threads-count = { $n ->
    [0] لا خيوط بعد
    [one] خيط واحد
    [two] خيطان
    [few] { $n } خيوط
    [many] { $n } خيطًا
   *[other] { $n } خيط
}
circle-console-no-threads = تظهر هنا الخيوط من الهواتف، الأقوى أوّلًا
circle-console-rename = الكلمة التي على الخيط
circle-console-rename-thread = كلمة أخرى للخيط: { $word }
circle-console-merge = دمج في:
circle-console-merge-thread = دمج مع خيط آخر: { $word }
circle-console-hide-thread = إخفاء الخيط: { $word }
circle-console-show-thread = إظهار الخيط: { $word }
circle-console-over = اكتملت الحلقة
circle-console-over-text = الصفحات والخيوط والإجابات محفوظة للملخّص. من هنا نتابع.

# undo
circle-undo-stage-entered = الانتقال إلى مرحلة
circle-undo-turn-began = انتقال الدور
circle-undo-turn-skipped = تخطٍّ
circle-undo-turns-rested = إنهاء الجولة
circle-undo-order-laid-down = تغيير الترتيب
circle-undo-arranging-let = الترتيب بحسب الجلوس
circle-undo-place-taken = اختيار مكان في الحلقة
circle-undo-turn-clock-set = ساعة الدور
circle-undo-page-laid = وضع صفحة
circle-undo-page-looked-at = تكبير صفحة
circle-undo-page-hidden = إزالة صفحة عن الشاشة
circle-undo-page-shown = إعادة صفحة إلى الشاشة
circle-undo-turning-asked = قلب الصفحات
circle-undo-thread-renamed = كلمة أخرى على خيط
circle-undo-threads-merged = دمج خيطين
circle-undo-thread-hidden = إخفاء خيط
circle-undo-thread-shown = إظهار خيط

# screen
circle-screen-writing = نكتب، كلٌّ لنفسه
circle-screen-looking = ما المتشابه؟ ما المختلف؟
circle-screen-ready = جاهزون
circle-screen-of = من { $all }
circle-screen-private = ما يُكتب يبقى خاصًّا إلى أن توضع الصفحة في الحلقة
circle-screen-laid = وُضعت
circle-screen-pages = صفحات
circle-screen-listening = نصغي
circle-screen-soon = نبدأ بعد لحظات
circle-screen-no-pages = روينا هذه المرّة شفهيًّا
circle-screen-how = في الهاتف: نختار صفحتين أو أكثر، ونربط بخيط
circle-screen-how-more = يمكن الإمساك بخيوط الآخرين أيضًا
circle-screen-said-turn = الدور الآن: { $name }.

# setup in the console
circle-setup-rules = الحلقة
circle-setup-names = الأسماء بجانب الصفحات
circle-setup-names-text = مطفأ: بلا أسماء على الشاشة وفي هواتف الآخرين وفي الملفات
circle-setup-names-on = مع أسماء بجانب الصفحات
circle-setup-names-off = بلا أسماء، وفي الملفات أيضًا
circle-setup-clock = ساعة للدور، بالدقائق
circle-setup-clock-text = الساعة تُظهر فقط كم مضى من الوقت. لا تقاطع أحدًا.
circle-setup-clock-off = بلا
circle-setup-clock-some = { $n ->
        [one] دقيقة لكل دور
        [two] دقيقتان لكل دور
       *[other] { $n } دقائق لكل دور
    }
circle-setup-clock-none = بلا ساعة للدور
circle-setup-closing = سؤال الختام
circle-setup-question = سؤال من عندنا، حتى { $limit } حرف
circle-setup-question-hint = إذا تُرك فارغًا يُسأل سؤال الدليل: ماذا تعلّمنا إنجازاتنا عن قدرتنا على النهوض بإنجازات الطلّاب؟
circle-setup-question-guide = سؤال الختام من الدليل
circle-setup-question-own = سؤال ختام من عندنا
circle-setup-answers = إجابات لكل شخص
