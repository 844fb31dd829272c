# קובץ הייצוא והסיכום
circle-step-pages = הדפים
circle-step-threads = החוטים בין הדפים
circle-step-questions = שאלת הסיום
circle-step-answers = תשובות
circle-step-highlights = תובנות
circle-step-themes = נושאים
circle-kind-life = הישג בחיים
circle-kind-educational = הישג חינוכי
circle-kind-spoken = סיפור בעל פה
circle-kind-similar = דמיון
circle-kind-different = שוני
circle-kind-question = שאלה
circle-kind-answer = תשובה
circle-kind-highlight = תובנה
circle-kind-theme = נושא
circle-kind-hidden = מוסתר
circle-figure-pages = דפים במרכז
circle-figure-threads = חוטים בין דפים
circle-figure-answers = תשובות לשאלת הסיום
circle-part-pages = ההישגים שלנו
circle-part-threads = מה מחבר ומה שונה
circle-part-highlights = תובנות
circle-part-theme = נושא
circle-table-pages = דפים
circle-column-number = מספר הדף
circle-column-person = שם
circle-column-life = הישג בחיים
circle-column-educational = הישג חינוכי
circle-column-similar = חוטים של דמיון
circle-column-different = חוטים של שוני
circle-column-hidden = הוסתר
circle-column-at = שעה

# phone, console and screen
circle-name = מעגל פתיחה
circle-stage-writing = כתיבה
circle-stage-round = סבב
circle-stage-looking = התבוננות
circle-stage-closing = שאלת סיום
circle-side-life = הישג בחיים
circle-side-educational = הישג חינוכי
circle-prompt-life = ההישג הכי חשוב שהגעתי אליו בחיים
circle-prompt-educational = הישג חינוכי שלי שיש לו משמעות בעיניי
circle-page-spoken = סיפור בעל פה
circle-page-quiet = הונח בלי מילים
circle-relation-similar = דומה
circle-relation-different = שונה
circle-thread-people = { $count ->
    [one] אדם אחד אוחז בחוט
    [two] שניים אוחזים בחוט
   *[other] { $count } אוחזים בחוט
}

# phone: writing
circle-phone-my-page = הדף שלך
circle-phone-sides = שני צדי הדף
circle-phone-side-written = נכתב
circle-phone-side-empty = עוד ריק
circle-phone-side-nothing = הצד הזה נשאר ריק
circle-phone-flip = היפוך הדף
circle-phone-saved = נשמר
circle-phone-saving = שומרים…
circle-phone-kept = נשמר בטלפון
circle-phone-private = שני הצדדים פרטיים עד שהדף יונח במעגל
circle-phone-private-short = פרטי עד שיונח
circle-phone-ready = הדף מוכן
circle-phone-ready-spoken = לספר בעל פה
circle-phone-ready-title = הדף מוכן
circle-phone-ready-text = אפשר לקרוא אותו, להפוך, או להמשיך לכתוב עד שהסבב מתחיל.
circle-phone-ready-said = הדף מוכן. המנחה רואה את זה.
circle-phone-go-on = להמשיך לכתוב
circle-phone-back = חזרה לסבב
circle-phone-sub-ready = מוכנים { $ready } מתוך { $people }
circle-phone-two-copies = בטלפון אחר נכתב נוסח אחר: { $side }
circle-phone-keep-this = להשאיר את שלי
circle-phone-take-other = לעבור לנוסח הזה

# phone: the order people sit in
circle-phone-arranging = מסדרים את המעגל
circle-phone-arranging-text = בוחרים את השם של מי שמדברים לפניך.
circle-phone-choose-place = לבחור
circle-phone-who-before = אחרי מי התור שלך?
circle-phone-sits-after = התור שלך אחרי { $name }
circle-phone-done = סיום

# phone: the round
circle-phone-sub-laid = { $to_come ->
    [0] הונחו { $laid }
   *[other] הונחו { $laid }, עוד { $to_come } לפנינו
}
circle-phone-now = עכשיו בתור: { $name }
circle-phone-now-someone = מקשיבים למי שעכשיו בתור
circle-phone-soon = עוד רגע מתחילים
circle-phone-all-laid = הדפים במרכז
circle-phone-ahead = { $count ->
    [one] התור הבא: שלך
    [two] עוד 2 תורות עד התור שלך
   *[other] עוד { $count } תורות עד התור שלך
}
circle-phone-you = התור שלך
circle-phone-turn-clock = השעון לתור הזה
circle-phone-lies = הדף שלך כבר במרכז
circle-phone-lies-hidden = הדף שלך הונח. כרגע הוא לא על המסך
circle-phone-passed = התור שלך עבר בלי דף. אפשר לחזור אליו, דרך המנחה
circle-phone-in-middle = הדף שבמרכז
circle-phone-empty = הדף עוד ריק. אפשר לכתוב בינתיים, או לספר בעל פה כשיגיע התור
circle-phone-empty-laid = סיפרת בעל פה, בלי לכתוב
circle-phone-write = לכתוב בדף
circle-phone-write-back = לכתוב בצד החינוכי
circle-phone-edit = תיקון אחרון
circle-phone-my-turn = התור שלך
circle-phone-my-turn-text = מניחים את הדף במרכז ומספרים: מה ההישג, ולמה הוא כל כך חשוב?
circle-phone-my-turn-spoken = הדף ריק, וזה בסדר: מניחים אותו ומספרים בעל פה.
circle-phone-spoken = בלי כתיבה: מספרים בקול
circle-phone-lay = הנחת הדף
circle-phone-lay-quiet = להניח בלי לדבר
circle-phone-telling = הדף במרכז
circle-phone-telling-text = עכשיו מספרים, בנחת. כולם מקשיבים.
circle-phone-apart = אין חיבור כרגע. הדף שמור, ויונח כשנחזור.
circle-phone-said-turn = התור שלך. מניחים את הדף במרכז ומספרים.

# phone: looking
circle-phone-looking = מה דומה? מה שונה?
circle-phone-looking-text = קוראים את הדפים וקושרים חוט בין אלה שיש ביניהם קשר.
circle-phone-over = כך נראה המעגל שלנו
circle-phone-parts = הדפים או החוטים
circle-phone-pages = { $count ->
    [0] הדפים
   *[other] הדפים · { $count }
}
circle-phone-threads = { $count ->
    [0] החוטים
   *[other] החוטים · { $count }
}
circle-phone-no-pages = עוד אין דפים במרכז
circle-phone-no-threads = החוט הראשון יופיע כאן. בוחרים שני דפים או יותר וקושרים
circle-phone-no-threads-over = הפעם דיברנו על הקשרים בקול
circle-phone-pick = בוחרים שני דפים או יותר
circle-phone-one-more = נבחר דף אחד. ועוד אחד לפחות
circle-phone-unpick = ביטול הבחירה
circle-phone-tie = { $count ->
    [two] לקשור שני דפים
   *[other] לקשור { $count } דפים
}
circle-phone-mine = הדף שלך
circle-phone-on-screen = על המסך עכשיו
circle-phone-read-on = לקרוא עד הסוף
circle-phone-tie-title = חוט בין הדפים
circle-phone-relation = מה הקשר?
circle-phone-word-similar = במה הם דומים?
circle-phone-word-different = במה הם שונים?
circle-phone-word-hint = מילה אחת או כמה. החוט מופיע לכולם בלי שם
circle-phone-tie-send = לקשור
circle-phone-tied = החוט נקשר.
circle-phone-join = גם אני
circle-phone-joined = החוט גם שלי
circle-phone-turn-title = להראות גם את הצד השני של הדף?
circle-phone-turn-text = הופכים את הדפים. הצד החינוכי של הדף שלך יוצג רק בהסכמתך:
circle-phone-turn-yes = אפשר להראות
circle-phone-turn-no = להשאיר סגור
circle-phone-turned = שני צדי הדף שלך מוצגים
circle-phone-not-turned = הצד החינוכי של הדף שלך נשאר סגור
circle-phone-turn-back = לסגור
circle-phone-turn-after-all = להראות

# console
circle-console-stages = שלבי המעגל
circle-console-chip-ready = מוכנים { $ready } מתוך { $people }
circle-console-chip-laid = { $laid ->
    [0] עוד לא הונחו דפים
    [one] דף אחד במרכז
    [two] 2 דפים במרכז
   *[other] { $laid } דפים במרכז
}
circle-console-writing = כותבים. מוכנים { $ready } מתוך { $people }
circle-console-writing-text = מה שנכתב פרטי, גם כאן. אפשר להתחיל בסבב גם לפני שכולם סיימו.
circle-console-all-ready = כל הדפים מוכנים
circle-console-all-ready-text = מתחילים בסבב: כל פעם דף אחד, עם סיפור קצר.
circle-console-begin = להתחיל בסבב
circle-console-begin-with = להתחיל בסבב: { $name }
circle-console-who-writes = מי עוד כותבים
circle-console-drafts = הטיוטות אינן גלויות לאיש
circle-console-group-empty = הדף עוד ריק
circle-console-group-writing = כותבים
circle-console-group-ready = מוכנים
circle-console-on = עכשיו בתור: { $name }
circle-console-on-text = ממתינים שהדף יונח. אפשר גם לספר בלי להניח, ולעבור הלאה.
circle-console-on-gone = הטלפון לא בקשר. אפשר לדלג, ולחזור לתור הזה אחר כך.
circle-console-laid-text = הדף במרכז. כשהסיפור מסתיים, עוברים לתור הבא.
circle-console-all-laid = הסבב הושלם
circle-console-all-laid-text = כל מי שרצו כבר במרכז. מכאן מתבוננים יחד.
circle-console-passed = { $n ->
    [one] תור אחד עבר בלי דף. אפשר לחזור אליו לפני שממשיכים.
    [two] 2 תורות עברו בלי דף. אפשר לחזור אליהם לפני שממשיכים.
   *[other] { $n } תורות עברו בלי דף. אפשר לחזור אליהם לפני שממשיכים.
}
circle-console-to-looking = להתבוננות בדפים
circle-console-nobody-on = אין עכשיו מי בתור
circle-console-not-laid = הדף עוד לא הונח. הוא יופיע כאן ועל המסך
circle-console-laid = { $n ->
    [one] דף הונח
   *[other] דפים הונחו
}
circle-console-to-come = { $n ->
    [0] אין תורות לפנינו
    [one] תור אחד לפנינו
   *[other] עוד { $n } לפנינו
}
circle-console-enlarge = הגדלה על המסך
circle-console-hide = הסרה מהמסך
circle-console-show = החזרה למסך
circle-console-enlarge-page = הגדלה על המסך: { $what }
circle-console-hide-page = הסרה מהמסך: { $what }
circle-console-show-page = החזרה למסך: { $what }
circle-console-hidden = לא על המסך
circle-console-large = גדול על המסך
circle-console-turn-of = תור { $number } מתוך { $all }
circle-console-in-circle = { $n } במעגל
circle-console-first = ראשונים
circle-console-nobody-ahead = אין תורות לפנינו
circle-console-order = סדר ושעון
circle-console-return = תורות שעברו
circle-console-skip = לדלג: { $name }
circle-console-skip-short = דילוג
circle-console-give = לתת את התור
circle-console-give-short = לתור
circle-console-give-to = לתת את התור: { $name }
circle-console-let-arrange = המשתתפים מסדרים לפי הישיבה
circle-console-let-arrange-text = בטלפון בוחרים אחרי מי יושבים
circle-console-clock = שעון לתור
circle-console-clock-text = השעון רק מוצג, ולא קוטע איש
circle-console-no-clock = בלי שעון
circle-console-status-ready = הדף מוכן
circle-console-status-writing = בכתיבה
circle-console-status-empty = דף ריק
circle-console-status-laid = הונח
circle-console-status-next = הבא בתור
circle-console-status-skipped = התור דולג
circle-console-looking = מתבוננים: מה דומה, ומה שונה?
circle-console-looking-text = בטלפונים בוחרים שני דפים או יותר, וקושרים ביניהם חוט עם מילה.
circle-console-threads-so-far = { $n ->
    [one] נקשר חוט אחד. אפשר לשאול: מי עוד אוחזים בו, ולמה?
    [two] נקשרו 2 חוטים. אפשר לשאול: מי עוד אוחזים בהם, ולמה?
   *[other] נקשרו { $n } חוטים. אפשר לשאול: מי עוד אוחזים בהם, ולמה?
}
circle-console-to-closing = לשאלת הסיום
circle-console-pages = הדפים שבמרכז
circle-console-laid-count = { $n ->
    [0] עוד אין דפים
    [one] דף אחד
    [two] 2 דפים
   *[other] { $n } דפים
}
circle-console-no-pages = בסבב הזה לא הונחו דפים
circle-console-turn-all = היפוך כל הדפים
circle-console-turn-all-text = כל אחד ואחת נשאלים בטלפון אם להראות את הצד החינוכי. יוצגו רק הדפים של מי שהסכימו.
circle-console-turned = { $n ->
    [0] נשאלו כולם. עוד אין צד חינוכי מוצג
    [one] מוצג צד חינוכי אחד
   *[other] מוצגים { $n } צדדים חינוכיים
}
circle-console-show-all = להראות את כולם
circle-console-threads = החוטים
circle-console-threads-count = { $n ->
    [0] עוד אין חוטים
    [one] חוט אחד
    [two] 2 חוטים
   *[other] { $n } חוטים
}
circle-console-no-threads = החוטים מהטלפונים יופיעו כאן, החזק ביותר ראשון
circle-console-rename = המילה שעל החוט
circle-console-rename-thread = מילה אחרת לחוט: { $word }
circle-console-merge = לאחד אל תוך:
circle-console-merge-thread = איחוד עם חוט אחר: { $word }
circle-console-hide-thread = הסתרת החוט: { $word }
circle-console-show-thread = הצגת החוט: { $word }
circle-console-over = המעגל הושלם
circle-console-over-text = הדפים, החוטים והתשובות שמורים לסיכום. מכאן ממשיכים.

# undo
circle-undo-stage-entered = מעבר לשלב
circle-undo-turn-began = מעבר התור
circle-undo-turn-skipped = דילוג
circle-undo-turns-rested = סיום הסבב
circle-undo-order-laid-down = שינוי הסדר
circle-undo-arranging-let = סידור לפי הישיבה
circle-undo-place-taken = בחירת מקום במעגל
circle-undo-turn-clock-set = שעון התור
circle-undo-page-laid = הנחת דף
circle-undo-page-looked-at = הגדלת דף
circle-undo-page-hidden = הסרת דף מהמסך
circle-undo-page-shown = החזרת דף למסך
circle-undo-turning-asked = היפוך הדפים
circle-undo-thread-renamed = מילה אחרת על חוט
circle-undo-threads-merged = איחוד חוטים
circle-undo-thread-hidden = הסתרת חוט
circle-undo-thread-shown = הצגת חוט

# screen
circle-screen-writing = כותבים, כל אחד ואחת לעצמם
circle-screen-looking = מה דומה? מה שונה?
circle-screen-ready = מוכנים
circle-screen-of = מתוך { $all }
circle-screen-private = מה שנכתב נשאר פרטי עד שהדף מונח במעגל
circle-screen-laid = הונחו
circle-screen-pages = דפים
circle-screen-listening = מקשיבים
circle-screen-soon = עוד רגע מתחילים
circle-screen-no-pages = הפעם סיפרנו בעל פה
circle-screen-how = בטלפון: בוחרים שני דפים או יותר, וקושרים חוט
circle-screen-how-more = אפשר לאחוז גם בחוטים של אחרים
circle-screen-said-turn = עכשיו בתור: { $name }.

# setup in the console
circle-setup-rules = המעגל
circle-setup-names = שמות ליד הדפים
circle-setup-names-text = כבוי: בלי שמות על המסך, בטלפונים של אחרים ובקבצים
circle-setup-names-on = עם שמות ליד הדפים
circle-setup-names-off = בלי שמות, גם בקבצים
circle-setup-clock = שעון לתור, בדקות
circle-setup-clock-text = השעון רק מראה כמה זמן עבר. הוא לא קוטע אף אחד.
circle-setup-clock-off = בלי
circle-setup-clock-some = { $n ->
        [one] דקה לכל תור
        [two] 2 דקות לכל תור
       *[other] { $n } דקות לכל תור
    }
circle-setup-clock-none = בלי שעון לתור
circle-setup-closing = שאלת הסיום
circle-setup-question = שאלה משלנו, עד { $limit } תווים
circle-setup-question-hint = אם נשאר ריק, נשאלת שאלת המדריך: מה מלמדים ההישגים שלנו על היכולת לקדם הישגים של תלמידים?
circle-setup-question-guide = שאלת הסיום של המדריך
circle-setup-question-own = שאלת סיום משלנו
circle-setup-answers = תשובות לכל אחד
