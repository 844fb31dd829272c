# export
discussion-step-questions = שאלות
discussion-step-answers = תשובות
discussion-step-highlights = הדגשות
discussion-step-themes = נושאים
discussion-kind-question = שאלה
discussion-kind-answer = תשובה
discussion-kind-hidden = תשובה שהוסתרה
discussion-kind-highlight = תשובה שהודגשה
discussion-kind-theme = נושא
discussion-figure-questions = שאלות שנענו
discussion-figure-answers = תשובות
discussion-figure-people = משתתפים שענו
discussion-part-highlights = הודגשו
discussion-part-theme = נושא

discussion-name = דיון

# setup in the console
discussion-setup-questions = שאלות הדיון
discussion-setup-guide = שתי השאלות של המדריך
discussion-setup-guide-text = מה מזה שייך לרשות שלנו? אילו ערוצי השפעה יש לנו?
discussion-setup-own = שאלות משלנו
discussion-setup-own-text = נשאלות ראשונות
discussion-setup-own-label = שאלה, עד 200 תווים
discussion-setup-own-add = להוסיף
discussion-setup-own-remove = להסיר: { $question }
discussion-setup-own-count = { $n ->
        [0] בלי שאלות נוספות
        [one] ועוד שאלה אחת משלנו
        [two] ועוד 2 שאלות משלנו
       *[other] ועוד { $n } שאלות משלנו
    }
discussion-setup-none = אין עדיין אף שאלה. צריך לפחות אחת.
discussion-setup-answers = תשובות לכל אחד, לכל שאלה
discussion-setup-answers-some = { $n ->
        [one] תשובה אחת לכל אחד
        [two] עד 2 תשובות לכל אחד
       *[other] עד { $n } תשובות לכל אחד
    }
discussion-setup-names-off = בלי שמות ליד התשובות
discussion-setup-names-on = עם שמות ליד התשובות
