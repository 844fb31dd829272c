# In the room, whatever runs.

phone-connecting = جارٍ الدخول إلى الغرفة…
phone-loading = لحظة…
phone-load-failed = لم تُحمَّل الفعالية. يُستحسن فحص الاتصال والمحاولة ثانيةً.
phone-load-again = محاولة أخرى
phone-your-turn-title = دوركم
phone-sending = محفوظ في الهاتف. سيُرسَل عند عودة الاتصال.
phone-saving = جارٍ الإرسال…

# menu
phone-menu = القائمة: الاسم، رمز العودة، اللغة والخروج
phone-menu-title = غرفتي
phone-my-name = اسمي
phone-rename = تغيير الاسم
phone-rename-save = حفظ الاسم
phone-rename-cancel = إبقاؤه كما كان
phone-return-code = رمز العودة الخاص بي
phone-return-text = تنتقلون إلى هاتف آخر؟ ادخلوا منه إلى الغرفة نفسها، واختاروا «عائدون مع رمز عودة» واكتبوا الرمز. ينتقل إليه الاسم والأوراق، ويخرج هذا الهاتف من الغرفة.
phone-language = اللغة
phone-signals = عندما يحين دوري
phone-vibrate = اهتزاز قصير
phone-sound = صوت قصير
phone-leave = الخروج من الغرفة
phone-leave-title = الخروج من الغرفة؟
phone-leave-text = سيُخلى مكانكم وتعود أوراق اليد إلى الطاولة. ما قيل وكُتب يبقى في الغرفة.
phone-leave-yes = خروج
phone-leave-no = البقاء في الغرفة

# lobby
phone-lobby-welcome = أهلًا، { $name }
phone-lobby-kept = مكانكم محفوظ. يمكن وضع الهاتف جانبًا إلى أن نبدأ.
phone-lobby-first = بانتظار أول الواصلين
phone-lobby-here = { $count ->
    [one] هنا الآن: شخص واحد
    [two] هنا الآن: شخصان
    [few] هنا الآن: { $count } مشاركين
   *[other] هنا الآن: { $count } مشاركًا
  }
phone-lobby-more = و{ $count } آخرون
phone-lobby-plan = ما ينتظرنا
phone-lobby-minutes = { $count ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
  }
phone-lobby-done = انتهى
phone-lobby-thought-1 = في هذه الأثناء، سؤال للتفكير: أيّ فجوة في التعليم عندنا هي الأهم للتقليص؟
phone-lobby-thought-2 = في هذه الأثناء، فرصة للتذكّر: أيّ إجراء صغير أفاد عندنا، ومن أفاد؟
phone-lobby-thought-3 = في هذه الأثناء يمكن التعرّف إلى من يجلس بجانبكم: ما الذي جاء بهم إلى هنا؟

# states
phone-held-title = توقفت الكتابة للحظة
phone-held-text = نصغي معًا. كل شيء محفوظ، ونتابع بعد قليل.

# the end
phone-ended-title = شكرًا، { $name }
phone-ended-text = أنهينا: { $title }. ما نشأ هنا يبقى معكم.
phone-keep-series = سلسلتكم
phone-keep-link = رابط اخترناه معًا
phone-keep-answer = إجابتكم
phone-keep-card = ورقة كتبتموها
phone-keep-page = صفحتك
phone-keep-page-life = إنجاز في الحياة
phone-keep-page-educational = إنجاز تربوي
phone-keep-rating = تقييمك
phone-keep-shift = { $first }، وفي الجولة الثانية { $then }
phone-keep-copy = نسخ
phone-keep-copied = تم النسخ
phone-keep-save = حفظ كملف
phone-keep-share = مشاركة
phone-keep-file = ما يخصني، { $title }
phone-keep-nothing = لم تُحفظ هنا أشياء شخصية هذه المرة. الملخص المشترك عند من ييسّر اللقاء.
phone-keep-foot = محفوظ في هذا الهاتف حتى بعد إغلاق الغرفة

phone-unsent-title = ما لم يُرسَل
phone-unsent-text = كُتبت هذه الكلمات على هذا الهاتف ولم تصل إلى الغرفة. هي محفوظة هنا، ويمكن نسخها.
phone-unsent-acts-text = انقطع الاتصال قبل أن يُرسَل كل شيء.
phone-unsent-acts = { $count ->
    [one] اختيار واحد تمّ هنا لم يُرسَل.
    [two] اختياران تمّا هنا لم يُرسَلا.
    [few] { $count } اختيارات تمّت هنا لم تُرسَل.
    [many] { $count } اختيارًا تمّ هنا لم يُرسَل.
   *[other] { $count } اختيار تمّ هنا لم يُرسَل.
  }
phone-unsent-show = عرض
phone-unsent-drop = حذف
phone-unsent-drop-title = حذفها من الهاتف؟
phone-unsent-drop-text = هذه الكلمات محفوظة هنا فقط.
phone-unsent-drop-no = إبقاؤها
phone-unsent-drop-yes = نعم، حذفها

phone-removed-title = هذا الهاتف لم يعد في الغرفة
phone-removed-text = ربما انتقل مكانكم إلى هاتف آخر، أو أُخلي. يمكن الدخول ثانيةً بالاسم، وإن كان ذلك خطأً، التوجّه إلى من ييسّر اللقاء.
phone-left-title = خرجتم من الغرفة
phone-left-text = شكرًا لحضوركم. يمكن الدخول ثانيةً في أي لحظة.
phone-deleted-title = حُذفت الغرفة
phone-deleted-text = حُذف من الخادم كل ما كان فيها. ما حُفظ في هذا الهاتف يبقى معكم.
phone-again = الدخول ثانيةً إلى الغرفة
phone-home = إلى الصفحة الرئيسية
