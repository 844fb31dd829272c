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

# phone
discussion-phone-place = שאלה { $number } מתוך { $total }
discussion-phone-answer = התשובה שלך
discussion-phone-send = לשליחה
discussion-phone-left = { $count ->
    [0] כל התשובות שלך כבר כאן. אפשר למחוק אחת ולכתוב אחרת
    [one] אפשר לשלוח עוד תשובה אחת
   *[other] אפשר לשלוח עוד { $count } תשובות
  }
discussion-phone-no-names = התשובות מוצגות בלי שמות
discussion-phone-with-names = התשובות מוצגות עם שמות
discussion-phone-mine = שלך
discussion-phone-withdraw = מחיקת התשובה שלך
discussion-phone-hidden = לא מוצגת לאחרים
discussion-phone-others = כבר על המסך
discussion-phone-none = עוד אין תשובות. הראשונה תופיע כאן
discussion-phone-highlight = על המסך עכשיו
discussion-phone-kept = נשמרה לסיכום
discussion-phone-sending = תישלח כשהחיבור יחזור
discussion-phone-over = הדיון הסתיים. כך ענינו
discussion-phone-said-question = שאלה חדשה: { $text }
discussion-phone-said-highlight = על המסך: { $text }
discussion-phone-sent = התשובה נשלחה.

# console

discussion-name = דיון
discussion-console-chip = ענו { $answered } מתוך { $people }
discussion-console-place = שאלה { $number } מתוך { $all } · על המסך עכשיו
discussion-console-next = לשאלה הבאה
discussion-console-questions = השאלות
discussion-console-own = שאלה שלנו
discussion-console-now = על המסך
discussion-console-add = להוסיף שאלה
discussion-console-add-label = שאלה חדשה, עד 200 תווים
discussion-console-add-send = להציג על המסך
discussion-console-answers = התשובות
discussion-console-answers-count = { $n ->
        [0] עוד אין תשובות
        [one] תשובה אחת
        [two] 2 תשובות
       *[other] { $n } תשובות
    }
discussion-console-answers-none = התשובות מהטלפונים יופיעו כאן, אחת אחת.
discussion-console-star = כוכב: התשובה עולה לבמה ונשמרת בסיכום
discussion-console-highlight = להבליט: { $text }
discussion-console-dim = לבטל הבלטה: { $text }
discussion-console-hide = להסתיר: { $text }
discussion-console-show = להציג: { $text }
discussion-console-hidden = מוסתר מכולם, מלבד מי שכתבו
discussion-console-on-stage = על הבמה עכשיו
discussion-console-names = שמות ליד התשובות
discussion-console-names-note = כאן השמות גלויים תמיד
discussion-console-status = { $n ->
        [0] עוד לא
        [one] תשובה
        [two] 2 תשובות
       *[other] { $n } תשובות
    }

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

# undo
discussion-undo-question-added = הוספת שאלה
discussion-undo-question-asked = מעבר לשאלה
discussion-undo-answered = תשובה
discussion-undo-answer-withdrawn = מחיקת תשובה
discussion-undo-answer-highlighted = הבלטת תשובה
discussion-undo-answer-dimmed = ביטול הבלטה
discussion-undo-answer-hidden = הסתרת תשובה
discussion-undo-answer-shown = הצגת תשובה
discussion-undo-names-shown = הצגת השמות
discussion-undo-theme-added = הוספת נושא
discussion-undo-theme-renamed = שינוי שם של נושא
discussion-undo-theme-dropped = הסרת נושא
discussion-undo-answer-gathered = שיוך תשובה לנושא

# screen
discussion-screen-title = דיון
discussion-screen-place = שאלה { $number } מתוך { $total }
discussion-screen-answered = ענו
discussion-screen-of = מתוך { $people }
discussion-screen-none = התשובות מהטלפונים יופיעו כאן
discussion-screen-none-came = הפעם דיברנו בקול
discussion-screen-kept = נשמרה לסיכום
discussion-screen-said-question = השאלה עכשיו: { $text }
discussion-screen-said-highlight = על המסך: { $text }
