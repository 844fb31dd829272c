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

discussion-name = نقاش

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
