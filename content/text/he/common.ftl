# מילים שכל המסכים משתמשים בהן
common-brand = צמצמתי!
common-tagline = מצמצמים פערים. ביחד.
common-call = צמצמתי!
common-game = מתופעה לפעולה

common-kind-gap = פער
common-kind-cause = גורם אפשרי
common-kind-action = פעולה אפשרית
common-kinds-gap = פערים
common-kinds-cause = גורמים אפשריים
common-kinds-action = פעולות אפשריות
common-kinds-short-gap = פערים
common-kinds-short-cause = גורמים
common-kinds-short-action = פעולות

common-mark-no = לא יעיל
common-mark-so = יעיל במידה סבירה
common-mark-yes = יעיל מאוד
common-mark-again = נגיעה נוספת מבטלת את הדירוג

common-budget-flexible = גפ״ן
common-budget-separate = תקציב נפרד
common-budget-other = מקור אחר

common-chart-bar = לא יעיל: { $no }, יעיל במידה סבירה: { $so }, יעיל מאוד: { $yes }
common-chart-round-first = לפני הדיון
common-chart-round-second = אחרי הדיון
common-chart-moved = { $n ->
    [0] אף דירוג לא השתנה
    [one] דירוג אחד השתנה
    [two] 2 דירוגים השתנו
   *[other] { $n } דירוגים השתנו
}
common-chart-nobody = עוד אין דירוגים
common-chart-before = קודם
common-chart-was = קודם:
common-chart-split = חלוקים
common-chart-agreed = מסכימים
common-chart-scatter = יעילות מול משאבים
common-chart-corner = הרבה משאבים, פחות יעיל
common-chart-well = יעיל, במעט משאבים
common-chart-point = { $label }: { $resources } ש״ח לשנה, יעילות { $score } מתוך 3, { $budget }
common-chart-resources-one = משאבים בתוכנית העבודה, ₪ לשנה
common-chart-resources-thousand = משאבים בתוכנית העבודה, אלפי ₪ לשנה
common-chart-resources-million = משאבים בתוכנית העבודה, מיליוני ₪ לשנה

common-room = חדר
common-language = שפה
common-privacy = מה נשמר, ולכמה זמן
common-close = סגירה
common-cancel = ביטול
common-back = חזרה
common-save = שמירה
common-more = עוד
common-menu = תפריט: שפה, גודל טקסט, עזרה
common-selected = נבחר
common-limit = { $used } מתוך { $max } תווים
common-step = צעד { $step } מתוך { $steps }
common-stage-done = הושלם
common-stage-now = השלב הנוכחי
common-stage-ahead = בהמשך

common-time-left = זמן שנותר
common-clock-paused = השעון עצר
common-clock-pause = עצירת השעון
common-clock-run = הפעלת השעון
common-clock-add = { $minutes } דק׳
common-clock-over = הזמן הסתיים

common-lost-title = מתחברים שוב…
common-lost-in = { $seconds ->
    [one] ניסיון נוסף בעוד שנייה
    [two] ניסיון נוסף בעוד שתי שניות
   *[other] ניסיון נוסף בעוד { $seconds } שניות
}
common-lost-now = מנסים עכשיו
common-lost-retry = לנסות עכשיו
common-lost-kept = מה שנכתב שמור, ויישלח עם החזרה לרשת
common-back-online = חזרנו
common-as-of = מצב מ־{ $time }

common-presence-here = בחיבור
common-presence-away = ברקע
common-presence-gone = לא בקשר
common-people-none = ממתינים לראשונים

common-join-at = נכנסים אל
common-join-type = ומקלידים את קוד החדר
common-join-scan = או סורקים
common-join-code = קוד החדר
common-join-qr = קוד לסריקה: כניסה לחדר { $code }

common-blank-card = קלף ריק
common-blank-add = הוספה לשולחן
common-stocks = מראש הערמה
common-discards = או מהקלפים שהונחו
common-stock-empty = הערמה ריקה
common-stock-left = { $count ->
    [one] נשאר קלף אחד
    [two] נשארו שני קלפים
   *[other] נשארו { $count } קלפים
}
common-discard-none = עוד לא הונח קלף
common-discard-blocked = הקלף שהונח זה עתה אינו זמין
common-slot-new = כאן ייכנס הקלף החדש
common-face-down = קלף הפוך
common-chosen-by = { $count ->
    [0] עוד לא נבחר
    [one] נבחר פעם אחת
    [two] נבחר פעמיים
   *[other] נבחר { $count } פעמים
}

common-turn-now = עכשיו
common-turn-next = הבא
common-turn-yours = התור שלך
common-turn-order = סדר התורות
common-turn-skipped = מי שדולגו
common-turn-to-next = לתור הבא
common-turn-skip = דילוג
common-turn-reorder = שינוי סדר
common-move-earlier = להקדים: { $name }
common-move-later = לאחר: { $name }

common-report-row = שורה
common-report-good = { $count ->
    [one] שורה אחת נקלטה כמו שהיא
    [two] שתי שורות נקלטו כמו שהן
   *[other] { $count } שורות נקלטו כמו שהן
}
