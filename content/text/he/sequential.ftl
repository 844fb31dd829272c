# export
sequential-step-gap = פערים
sequential-step-cause = גורמים אפשריים
sequential-step-action = פעולות אפשריות
sequential-step-result = התוצאה
sequential-kind-mark = סימונים
sequential-kind-reason = נימוק
sequential-kind-written = קלף שנכתב
sequential-kind-hidden = קלף שנכתב והוסתר
sequential-kind-merged = קלף שאוחד
sequential-kind-link = קישור
sequential-figure-gaps = פערים שנבחרו
sequential-figure-causes = גורמים שנבחרו
sequential-figure-actions = פעולות שנבחרו
sequential-figure-links = קישורים שלמים
sequential-figure-written = קלפים שנכתבו
sequential-part-flow = מפת הקשרים
sequential-part-links = קישורים שלמים
sequential-table-links = קישורים
sequential-table-cards = קלפים
sequential-column-stage = שלב
sequential-column-gap = פער
sequential-column-cause = גורם אפשרי
sequential-column-action = פעולה אפשרית
sequential-column-people = אנשים
sequential-column-settled = נבחר
sequential-column-written = נכתב כאן
sequential-column-person = שם
sequential-cell-stage-gap = פער
sequential-cell-stage-cause = גורם אפשרי
sequential-cell-stage-action = פעולה אפשרית

# phone
sequential-phone-title = מתופעה לפעולה
sequential-phone-question-gap = אילו פערים קיימים אצלנו?
sequential-phone-question-cause = אילו גורמים מסבירים את הפער הזה אצלנו?
sequential-phone-question-action = אילו פעולות מתאימות לגורם הזה?
sequential-phone-question-action-gap = אילו פעולות מתאימות לפער הזה?
sequential-phone-question-cause-alone = אילו גורמים פועלים אצלנו?
sequential-phone-question-action-alone = אילו פעולות מתאימות לנו?
sequential-phone-heading-gap = פער { $number } מתוך { $total } שנבחרו
sequential-phone-heading-cause = גורם { $number } מתוך { $total } שנבחרו
sequential-phone-next-heading = הבא: { $text }
sequential-phone-next = הבא
sequential-phone-previous = הקודם
sequential-phone-headings = מעבר בין הקלפים שנבחרו
sequential-phone-left = { $count ->
    [0] כל הסימונים בשימוש. אפשר לבטל אחד ולבחור אחר
    [one] אפשר לסמן עוד קלף אחד
   *[other] אפשר לסמן עוד { $count }
  }
sequential-phone-marked = { $count ->
    [one] בחירה אחת
   *[other] בחרו { $count }
  }
sequential-phone-mine = קלף שכתבת
sequential-phone-options = הקלפים שעל השולחן
sequential-phone-no-cards = עוד אין קלפים על השולחן. אפשר להתחיל בקלף ריק.
sequential-phone-reason = למה דווקא זה?
sequential-phone-reason-hint = במשפט אחד. לא חובה
sequential-phone-reason-save = שמירה
sequential-phone-blank-label-gap = פער נוסף
sequential-phone-blank-label-cause = גורם אפשרי נוסף
sequential-phone-blank-label-action = פעולה אפשרית נוספת
sequential-phone-blank-left = { $count ->
    [one] נשאר קלף ריק אחד
   *[other] נשארו { $count } קלפים ריקים
  }
sequential-phone-blank-note = יופיע לכולם, עם השם שלך
sequential-phone-finish = { $count ->
    [0] סיימתי, בלי סימון
    [one] נבחר 1 · סיימתי
   *[other] נבחרו { $count } · סיימתי
  }
sequential-phone-finished = סיימת. אפשר עוד לשנות
sequential-phone-finished-text = סיימו { $finished } מתוך { $people }
sequential-phone-together-here = עכשיו מדברים על הקלף הזה
sequential-phone-my-turn = התור שלך
sequential-phone-my-turn-text = לבחור, ולספר למה
sequential-phone-now = עכשיו בתור: { $name }
sequential-phone-ahead = { $count ->
    [one] התור הבא: שלך
    [two] עוד 2 תורות עד התור שלך
   *[other] עוד { $count } תורות עד התור שלך
  }
sequential-phone-resting = ממתינים לתור הבא
sequential-phone-read-meanwhile = בינתיים אפשר לקרוא את הקלפים
sequential-phone-reasons = מה נאמר עד עכשיו
sequential-phone-settled = נבחרו יחד
sequential-phone-result-title = כך זה מתחבר
sequential-phone-result-text = { $count ->
    [0] עוד לא נבחרו קשרים. השיחה ממשיכה.
    [one] קשר אחד שבחרנו יחד
    [two] שני קשרים שבחרנו יחד
   *[other] { $count } קשרים שבחרנו יחד
  }
sequential-phone-people = { $count ->
    [one] אדם אחד מאחורי הקשר
    [two] שני אנשים מאחורי הקשר
   *[other] { $count } אנשים מאחורי הקשר
  }
sequential-phone-said-stage = עוברים לשלב: { $stage }.
sequential-phone-said-turn = התור שלך. לבחור, ולספר למה.
sequential-phone-said-focus = כולם עוברים לקלף: { $text }
sequential-phone-step = שלבי הפעילות

# console

sequential-name = שלב אחרי שלב
sequential-console-chip = סיימו { $finished } מתוך { $people }
sequential-console-chip-turns = תור { $number }
sequential-console-chip-result = { $n ->
        [0] עוד אין קשרים
        [one] קשר אחד
        [two] 2 קשרים
       *[other] { $n } קשרים
    }
sequential-console-stages = השלבים
sequential-console-stage-result = הקשרים
sequential-console-coach-gap = בוחרים פערים שקיימים אצלנו
sequential-console-coach-cause = בוחרים גורמים לכל פער
sequential-console-coach-action = בוחרים פעולות לכל גורם
sequential-console-coach-wait = סיימו { $finished } מתוך { $people }. אפשר לקבוע את הבחירה גם לפני שכולם מסיימים.
sequential-console-coach-turn = עכשיו בתור: { $name }
sequential-console-coach-turn-text = בוחרים קלף ואומרים בקול למה. אחר כך מעבירים את התור.
sequential-console-coach-show = כולם בחרו. מראים את המספרים?
sequential-console-coach-show-text = המספרים יופיעו על המסך ובטלפונים, בלי שמות.
sequential-console-coach-settle = קובעים יחד מה נבחר
sequential-console-coach-settle-text = המסומנים ביותר מוצעים. אפשר לשנות לפני שקובעים.
sequential-console-coach-forward = הבחירה נקבעה
sequential-console-coach-forward-text = ממשיכים לשלב הבא. תמיד אפשר לחזור, והבחירות נשארות.
sequential-console-coach-result = הקשרים שבחרנו
sequential-console-coach-result-text = פער, גורם ופעולה, וכמה אנשים מאחורי כל קשר. מכאן ממשיכים.
sequential-console-show-counts = להראות את המספרים
sequential-console-hide-counts = להסתיר את המספרים
sequential-console-counts-shown = המספרים גלויים לכולם
sequential-console-counts-hidden = המספרים גלויים רק כאן
sequential-console-settle = { $n ->
        [0] לקבוע: בלי קלפים
        [one] לקבוע: קלף אחד
        [two] לקבוע: 2 קלפים
       *[other] לקבוע: { $n } קלפים
    }
sequential-console-settled = נקבע
sequential-console-proposed = מוצע
sequential-console-unsettled = עוד לא נקבע
sequential-console-reset = לחזור למוצע
sequential-console-headings = כותרות
sequential-console-heading-all = על השולחן
sequential-console-focus = להביא את כולם לכאן
sequential-console-focus-on = כולם כאן
sequential-console-focus-off = לשחרר לכל הכותרות
sequential-console-marked = { $n ->
        [0] אין סימונים
        [one] סומן פעם אחת
        [two] סומן פעמיים
       *[other] סומן { $n } פעמים
    }
sequential-console-forward = להמשיך: { $stage }
sequential-console-forward-as-proposed = מה שעוד לא נקבע ייקבע לפי המוצע.
sequential-console-back = לחזור: { $stage }
sequential-console-written-facilitator = מאת המנחה
sequential-console-write = להוסיף קלף
sequential-console-write-label = קלף חדש, עד 90 תווים
sequential-console-write-add = להניח על השולחן
sequential-console-edit-label = הכתוב בקלף
sequential-console-merge = לאחד עם קלף אחר
sequential-console-merge-text = הסימונים מצטרפים, כל אחד ואחת נספרים פעם אחת.
sequential-console-merge-into = לאחד לתוך: { $text }
sequential-console-card-menu = { $text }: הסתרה, עריכה ואיחוד
sequential-console-hide = להסיר מהשולחן
sequential-console-show = להחזיר לשולחן
sequential-console-hidden = { $n ->
        [one] קלף אחד מחוץ לשולחן
        [two] 2 קלפים מחוץ לשולחן
       *[other] { $n } קלפים מחוץ לשולחן
    }
sequential-console-reasons = נימוקים
sequential-console-reason-none = נימוקים שנכתבים בתור יופיעו כאן.
sequential-console-links = הקשרים
sequential-console-links-none = עוד לא נקבעו קשרים שלמים
sequential-console-link-people = { $n ->
        [0] עוד בלי תומכים
        [one] אחד מאחורי הקשר
        [two] שניים מאחורי הקשר
       *[other] { $n } מאחורי הקשר
    }
sequential-console-status-done = סומן
sequential-console-status-not-yet = עוד לא
sequential-console-no-cards = אין עכשיו קלפים על השולחן

# setup in the console
sequential-setup-rules = איך בוחרים
sequential-setup-stages = השלבים
sequential-setup-stages-text = אפשר גם ערמה אחת בלבד.
sequential-setup-at-most = סימונים לכל אחד, תחת כל כותרת
sequential-setup-at-most-some = { $n ->
        [one] סימון אחד לכל אחד
        [two] עד 2 סימונים לכל אחד
       *[other] עד { $n } סימונים לכל אחד
    }
sequential-setup-how = הבחירה
sequential-setup-together = כולם יחד
sequential-setup-together-text = כולם מסמנים בטלפון באותו זמן.
sequential-setup-turns = בתורות
sequential-setup-turns-text = מי שבתור בוחרים, ואומרים בקול למה.
sequential-setup-counts = המספרים
sequential-setup-counts-hidden = כשהמנחה מראה
sequential-setup-counts-live = כל הזמן
sequential-setup-counts-hidden-text = המספרים מוסתרים עד שמראים אותם
sequential-setup-counts-live-text = המספרים גלויים תוך כדי
sequential-setup-blanks = קלפים ריקים לכל אחד, בכל שלב
sequential-setup-blanks-none = בלי קלפים ריקים
sequential-setup-blanks-some = { $n ->
        [one] קלף ריק אחד בכל שלב
        [two] 2 קלפים ריקים בכל שלב
       *[other] { $n } קלפים ריקים בכל שלב
    }
sequential-setup-carried = להמשיך ממה שכבר עלה
sequential-setup-carried-text = קלפים מסדרות ומקישורים של פעילויות קודמות בחדר יונחו ראשונים, ובין הפעולות גם מענים שרוב המדרגים סימנו בירוק.
sequential-setup-carried-on = קלפים שכבר עלו יונחו ראשונים

# undo
sequential-undo-marked = סימון קלף
sequential-undo-unmarked = הסרת סימון
sequential-undo-reason-given = כתיבת נימוק
sequential-undo-reason-taken-back = הסרת נימוק
sequential-undo-marking-finished = סיום הסימון
sequential-undo-card-written = כתיבת קלף
sequential-undo-stage-entered = מעבר שלב
sequential-undo-settled = קביעת הבחירה
sequential-undo-counts-shown = הצגת המספרים
sequential-undo-focus-moved = הבאת כולם לכותרת
sequential-undo-card-hidden = הסרת קלף מהשולחן
sequential-undo-card-shown = החזרת קלף לשולחן
sequential-undo-card-edited = עריכת קלף
sequential-undo-cards-merged = איחוד קלפים
sequential-undo-turn-began = מעבר התור
sequential-undo-turn-skipped = דילוג
sequential-undo-turns-reordered = שינוי הסדר
sequential-undo-seat-came = הצטרפות לתורות
sequential-undo-seat-went = יציאה מהתורות

# screen
sequential-screen-title = כך זה מתחבר
sequential-screen-result = הקשרים
sequential-screen-chosen = מה בחרנו
sequential-screen-legend-alone = כמה אנשים סימנו את הקלף
sequential-screen-stages = השלבים
sequential-screen-question-gap = אילו פערים קיימים אצלנו?
sequential-screen-question-gap-alone = אילו פערים קיימים אצלנו?
sequential-screen-question-cause = אילו גורמים מסבירים את הפערים שבחרנו?
sequential-screen-question-cause-alone = אילו גורמים פועלים אצלנו?
sequential-screen-question-action = אילו פעולות מתאימות למה שבחרנו?
sequential-screen-question-action-alone = אילו פעולות מתאימות לנו?
sequential-screen-finished = סיימו
sequential-screen-of = מתוך { $people }
sequential-screen-headings = { $count } קשרים שבחרנו, בזה אחר זה
sequential-screen-about = על הקלף: { $card }
sequential-screen-no-cards = עוד אין קלפים על השולחן
sequential-screen-links = { $count ->
    [one] קשר
   *[other] קשרים
}
sequential-screen-no-links = עוד לא נבחרו קשרים. השיחה ממשיכה
sequential-screen-legend = כמה אנשים מאחורי הקשר
sequential-screen-said-stage = עוברים לשלב: { $stage }.
sequential-screen-said-turn = עכשיו בתור: { $name }.
sequential-screen-said-focus = מדברים עכשיו על: { $text }.
