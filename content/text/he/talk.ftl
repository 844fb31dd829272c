# phone
talk-phone-place = שאלה { $number } מתוך { $total }
talk-phone-answer = התשובה שלך
talk-phone-send = לשליחה
talk-phone-left = { $count ->
    [0] כל התשובות שלך כבר כאן. אפשר למחוק אחת ולכתוב אחרת
    [one] אפשר לשלוח עוד תשובה אחת
   *[other] אפשר לשלוח עוד { $count } תשובות
  }
talk-phone-no-names = התשובות מוצגות בלי שמות
talk-phone-with-names = התשובות מוצגות עם שמות
talk-phone-mine = שלך
talk-phone-withdraw = מחיקת התשובה שלך
talk-phone-hidden = לא מוצגת לאחרים
talk-phone-others = כבר על המסך
talk-phone-none = עוד אין תשובות. הראשונה תופיע כאן
talk-phone-highlight = על המסך עכשיו
talk-phone-kept = נשמרה לסיכום
talk-phone-sending = תישלח כשהחיבור יחזור
talk-phone-over = הדיון הסתיים. כך ענינו
talk-phone-said-question = שאלה חדשה: { $text }
talk-phone-said-highlight = על המסך: { $text }
talk-phone-sent = התשובה נשלחה.
talk-phone-more = { $n ->
        [one] עוד תשובה אחת
       *[other] עוד { $n } תשובות
    }

# console
talk-console-chip = ענו { $answered } מתוך { $people }
talk-console-place = שאלה { $number } מתוך { $all } · על המסך עכשיו
talk-console-next = לשאלה הבאה
talk-console-questions = השאלות
talk-console-own = שאלה שלנו
talk-console-now = על המסך
talk-console-add = להוסיף שאלה
talk-console-add-label = שאלה חדשה, עד 200 תווים
talk-console-add-send = להציג על המסך
talk-console-answers = התשובות
talk-console-answers-count = { $n ->
        [0] עוד אין תשובות
        [one] תשובה אחת
        [two] 2 תשובות
       *[other] { $n } תשובות
    }
talk-console-answers-none = התשובות מהטלפונים יופיעו כאן, אחת אחת.
talk-console-star = כוכב: התשובה עולה לבמה ונשמרת בסיכום
talk-console-highlight = להבליט: { $text }
talk-console-dim = לבטל הבלטה: { $text }
talk-console-hide = להסתיר: { $text }
talk-console-show = להציג: { $text }
talk-console-hidden = מוסתר מכולם, מלבד מי שכתבו
talk-console-on-stage = על הבמה עכשיו
talk-console-names = שמות ליד התשובות
talk-console-names-note = כאן השמות גלויים תמיד
talk-console-status = { $n ->
        [0] עוד לא
        [one] תשובה
        [two] 2 תשובות
       *[other] { $n } תשובות
    }
talk-console-answers-open = מחכות לנושא
talk-console-answers-gathered = כל התשובות נאספו לנושאים.
talk-console-answers-more = { $n ->
        [one] עוד תשובה אחת
       *[other] עוד { $n } תשובות
    }
talk-console-gather = לאסוף לנושא: { $text }
talk-console-gather-title = לאסוף לנושא
talk-console-ungather = להוציא מהנושא
talk-console-themes = נושאים
talk-console-themes-screen = על המסך: טור לכל נושא
talk-console-themes-none = תשובות קרובות אפשר לאסוף לנושא אחד. כל נושא עומד על המסך כטור.
talk-console-theme-open = לפתוח נושא חדש
talk-console-theme-new = נושא חדש, עד 40 תווים
talk-console-theme-add = לפתוח נושא
talk-console-theme-edit = לערוך את הנושא: { $title }
talk-console-theme-rename = שם הנושא, עד 40 תווים
talk-console-theme-drop = להסיר את הנושא

# undo
talk-undo-question-added = הוספת שאלה
talk-undo-question-asked = מעבר לשאלה
talk-undo-answered = תשובה
talk-undo-answer-withdrawn = מחיקת תשובה
talk-undo-answer-highlighted = הבלטת תשובה
talk-undo-answer-dimmed = ביטול הבלטה
talk-undo-answer-hidden = הסתרת תשובה
talk-undo-answer-shown = הצגת תשובה
talk-undo-names-shown = הצגת השמות
talk-undo-theme-added = הוספת נושא
talk-undo-theme-renamed = שינוי שם של נושא
talk-undo-theme-dropped = הסרת נושא
talk-undo-answer-gathered = שיוך תשובה לנושא

# screen
talk-screen-title = דיון
talk-screen-place = שאלה { $number } מתוך { $total }
talk-screen-answered = ענו
talk-screen-of = מתוך { $people }
talk-screen-none = התשובות מהטלפונים יופיעו כאן
talk-screen-none-came = הפעם דיברנו בקול
talk-screen-kept = נשמרה לסיכום
talk-screen-said-question = השאלה עכשיו: { $text }
talk-screen-said-highlight = על המסך: { $text }
talk-screen-loose = { $n ->
        [one] עוד תשובה אחת מחוץ לנושאים
       *[other] עוד { $n } תשובות מחוץ לנושאים
    }

# columns of the exported table
talk-table-answers = תשובות
talk-column-question = שאלה
talk-column-answer = תשובה
talk-column-person = שם
talk-column-theme = נושא
talk-column-highlighted = הודגשה
talk-column-hidden = הוסתרה
talk-column-at = שעה
