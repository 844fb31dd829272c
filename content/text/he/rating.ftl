# export
rating-name = דירוג בצבעים
rating-step-list = הרשימה
rating-step-first-round = דירוג
rating-step-second-round = דירוג, סבב שני
rating-step-questions = שאלות
rating-step-answers = תשובות
rating-step-highlights = הדגשות
rating-step-themes = נושאים
rating-kind-intervention = מענה והיעד שלו
rating-kind-budget-flexible = משאבים לשנה מתקציב גפ״ן, בשקלים
rating-kind-budget-separate = משאבים לשנה מתקציב נפרד, בשקלים
rating-kind-budget-other = משאבים לשנה ממקור אחר, בשקלים
rating-kind-people = מספר המדרגים
rating-kind-no = אדום: לא יעיל
rating-kind-so = צהוב: יעיל במידה סבירה
rating-kind-yes = ירוק: יעיל מאוד
rating-kind-reason-no = נימוק לאדום
rating-kind-reason-so = נימוק לצהוב
rating-kind-reason-yes = נימוק לירוק
rating-kind-question = שאלה
rating-kind-answer = תשובה
rating-kind-hidden = תשובה שהוסתרה
rating-kind-highlight = תשובה שהודגשה
rating-kind-theme = נושא
rating-figure-interventions = מענים
rating-figure-people = משתתפים שדירגו
rating-figure-rated = דירוגים
rating-part-bars = כך דורגו המענים
rating-part-scatter = יעילות מול משאבים
rating-part-reasons = נימוקים לדירוג
rating-part-highlights = מה שהודגש בדיון
rating-part-theme = נושא שעלה בדיון
rating-table-interventions = מענים
rating-column-name = מענה
rating-column-short = שם קצר
rating-column-goal = היעד
rating-column-head = תחום
rating-column-provider = באחריות
rating-column-resources = משאבים לשנה, בשקלים
rating-column-budget = סוג התקציב
rating-column-people = סבב { $round }: מספר המדרגים
rating-column-no = סבב { $round }: אדום, לא יעיל
rating-column-so = סבב { $round }: צהוב, יעיל במידה סבירה
rating-column-yes = סבב { $round }: ירוק, יעיל מאוד
rating-column-agreement = סבב { $round }: מידת ההסכמה, מינוס 1 עד 1
rating-column-consensus = סבב { $round }: מידת הקונסנזוס, 0 עד 1
rating-column-median = סבב { $round }: חציון, 1 עד 3
rating-column-pattern = סבב { $round }: איך דורג
rating-cell-head-excelling-schools = מחוננים ומצטיינים, בתי הספר
rating-cell-head-excelling-authority = מחוננים ומצטיינים, הרשות
rating-cell-head-gaps-schools = בתי ספר שנמצאו בהם פערים
rating-cell-head-special-education = חינוך מיוחד
rating-cell-head-other-fields = הישגים בתחומים אחרים
rating-cell-provider-school = בית הספר
rating-cell-provider-authority = הרשות
rating-cell-budget-flexible = גפ״ן
rating-cell-budget-separate = תקציב נפרד
rating-cell-budget-other = מקור אחר
rating-cell-pattern-alike = בהסכמה
rating-cell-pattern-split = בחלוקה
rating-cell-pattern-scattered = בפיזור

# undo
rating-undo-round-closed = חשיפת התוצאות
rating-undo-second-round-opened = פתיחת הסבב השני
rating-undo-results-shown = החלפת התצוגה על המסך
rating-undo-threshold-set = שינוי סף ההסכמה
rating-undo-reason-shown = הצגה או הסרה של נימוק

# setup in the console: the list and how it is rated
rating-setup-list = המענים
rating-setup-which = איזו רשימה מדרגים
rating-setup-sample = רשימה לדוגמה
rating-setup-own = הרשימה שלנו
rating-setup-sample-note = רשות שאינה קיימת, לניסיון ולהיכרות. למפגש עצמו כדאי רשימה משלנו.
rating-setup-count = { $n ->
        [0] עוד אין מענים
        [one] מענה אחד
        [two] 2 מענים
       *[other] { $n } מענים
    }
rating-setup-count-of = { $n } מתוך { $limit }
rating-setup-empty = הרשימה שלנו עוד ריקה
rating-setup-empty-text = אפשר להעלות קובץ, להתחיל מן הרשימה לדוגמה ולשנות אותה, או לכתוב מענים אחד אחד.
rating-setup-add = להוסיף מענה
rating-setup-upload = להעלות קובץ
rating-setup-template = תבנית Excel
rating-setup-template-csv = תבנית CSV
rating-setup-copy = להתחיל מן הרשימה לדוגמה
rating-setup-copy-own = להעתיק לרשימה שלנו ולשנות
rating-setup-restore = { $n ->
        [one] להחזיר את המענה מן הפעם הקודמת
        [two] להחזיר 2 מענים מן הפעם הקודמת
       *[other] להחזיר { $n } מענים מן הפעם הקודמת
    }
rating-setup-clear = לרוקן את הרשימה
rating-setup-edit = לשנות:
rating-setup-up = להקדים: { $name }
rating-setup-down = לאחר: { $name }
rating-setup-loading = מביאים את הרשימה…
rating-setup-not-loaded = הרשימה לדוגמה לא הגיעה. אפשר לרענן את הדף; הדירוג עצמו לא נפגע.
rating-setup-shekels = { $sum } ₪ לשנה
rating-setup-full = הרשימה מלאה: עד { $limit } מענים
rating-setup-moved = { $name }: מקום { $place }

rating-setup-row-new = מענה חדש
rating-setup-row-edit = שינוי המענה
rating-setup-row-fix = תיקון שורה { $row }
rating-setup-row-save = לשמור
rating-setup-row-more = לשמור ולהוסיף עוד
rating-setup-row-remove = למחוק את המענה
rating-setup-removed = נמחק מן הרשימה: { $name }
rating-setup-removed-back = להחזיר
rating-setup-name = שם המענה
rating-setup-short = שם קצר, למסך
rating-setup-short-hint = עד { $limit } תווים. אם נשאר ריק, נלקח מן השם
rating-setup-goal = היעד החינוכי שלשמו נבחר
rating-setup-goal-hint = היעד עומד ליד השם בכל מקום שמדרגים בו
rating-setup-head = תחום
rating-setup-provider = באחריות
rating-setup-resources = משאבים לשנה, בשקלים
rating-setup-resources-hint = לא חובה
rating-setup-budget = סוג התקציב
rating-setup-budget-none = לא ידוע

rating-setup-upload-title = העלאת רשימת מענים
rating-setup-upload-text = קובץ Excel או CSV, שורה לכל מענה: שם, יעד, תחום ומי אחראי. אפשר להתחיל מן התבנית.
rating-setup-upload-faults = { $n ->
        [one] שורה אחת לתיקון
        [two] 2 שורות לתיקון
       *[other] { $n } שורות לתיקון
    }
rating-setup-upload-faults-text = אפשר לתקן כאן; הקובץ עצמו לא משתנה. ואפשר לתקן בקובץ ולהעלות שוב.
rating-setup-upload-unread = הקובץ לא נקלט
rating-setup-upload-fix = לתקן
rating-setup-upload-fix-row = לתקן: שורה { $row }
rating-setup-upload-fixed = תוקן
rating-setup-upload-leave = להשמיט
rating-setup-upload-leave-row = להשמיט: שורה { $row }
rating-setup-upload-nameless = בלי שם
rating-setup-upload-ok = { $n ->
        [one] שורה אחת נקלטה כמו שהיא
        [two] 2 שורות נקלטו כמו שהן
       *[other] { $n } שורות נקלטו כמו שהן
    }
rating-setup-upload-done = { $n ->
        [one] מענה אחד נקלט
        [two] 2 מענים נקלטו
       *[other] { $n } מענים נקלטו
    }
rating-setup-upload-use = { $n ->
        [one] לשמור מענה אחד
        [two] לשמור 2 מענים
       *[other] לשמור { $n } מענים
    }
rating-setup-upload-without = { $n ->
        [one] להמשיך בלי השורה האחת
        [two] להמשיך בלי 2 השורות
       *[other] להמשיך בלי { $n } השורות
    }
rating-setup-upload-how = מה לעשות ברשימה שכבר כאן
rating-setup-upload-replace = להחליף אותה
rating-setup-upload-append = להוסיף אליה
rating-setup-upload-over = יחד יהיו { $n } מענים, ואפשר עד { $limit }. כדאי להחליף או להשמיט.

rating-setup-fault-unknown = השורה לא נקראה ({ $code }). כדאי להשוות אותה לתבנית.
rating-setup-fault-file-empty = אין בקובץ מענים. בשורה הראשונה כותרות, ומתחתיה שורה לכל מענה.
rating-setup-fault-file-not-plain = בקובץ יש פקודות מאקרו או קישורים לקבצים אחרים. לשמור אותו כ־CSV, או להעתיק את המענים לתבנית.
rating-setup-fault-file-unreadable = הקובץ לא נפתח. כדאי לשמור אותו שוב כ־XLSX או כ־CSV.
rating-setup-fault-too-large = הקובץ גדול מדי לרשימה. כדאי להשאיר בו רק את גיליון המענים.
rating-setup-fault-too-many-rows = מכאן והלאה לא נקלט: ברשימה עד { $limit } מענים.
rating-setup-fault-column-missing-name = חסרה עמודה בכותרת „מענה”. להוסיף אותה, ובכל שורה את שם המענה.
rating-setup-fault-column-missing-goal = חסרה עמודה בכותרת „יעד”. להוסיף אותה, ובכל שורה את היעד שלשמו נבחר המענה.
rating-setup-fault-column-missing-head = חסרה עמודה בכותרת „תחום”. להוסיף אותה, ובכל שורה אחד מחמשת התחומים שבתבנית.
rating-setup-fault-name-empty = חסר שם המענה. לכתוב אותו.
rating-setup-fault-name-too-long = השם ארוך: { $length } תווים, ואפשר עד { $limit }. לקצר.
rating-setup-fault-goal-empty = חסר היעד החינוכי. בלעדיו אין לפי מה לדרג.
rating-setup-fault-goal-too-long = היעד ארוך: { $length } תווים, ואפשר עד { $limit }. לקצר.
rating-setup-fault-short-too-long = השם הקצר ארוך: { $length } תווים, ואפשר עד { $limit }. לקצר, או להשאיר ריק.
rating-setup-fault-head-empty = חסר התחום. לבחור אחד מן החמישה.
rating-setup-fault-head-unknown = התחום „{ $value }” אינו מוכר. לבחור אחד מן החמישה.
rating-setup-fault-provider-empty = חסר מי אחראי. לבחור בית ספר או רשות.
rating-setup-fault-provider-unknown = באחריות „{ $value }”: לא מוכר. לבחור בית ספר או רשות.
rating-setup-fault-budget-unknown = סוג התקציב „{ $value }” אינו מוכר. לבחור גפ״ן, תקציב נפרד או מקור אחר.
rating-setup-fault-resources-unknown = המשאבים: „{ $value }” אינו מספר. לכתוב מספר שלם, למשל 120,000.
rating-setup-fault-resources-too-large = המשאבים גבוהים מדי: עד { $limit } ₪ לשנה. לבדוק את המספר.
rating-setup-fault-row-twice = מענה בשם הזה מופיע גם בשורה { $first }. לשנות את השם, או להשמיט.
rating-setup-twice = מענה בשם הזה כבר ברשימה.

rating-setup-options = איך מדרגים
rating-setup-live = תוצאות גלויות כבר בזמן הדירוג
rating-setup-live-text = כבוי: מדרגים בשקט, והתוצאות נחשפות לכולם יחד
rating-setup-threshold = סף ההסכמה
rating-setup-threshold-text = מן הסף ומעלה מענה נחשב „דורג דומה”. 1: הסכמה מלאה, 0: פיזור
rating-setup-questions = שאלות המדריך לדיון
rating-setup-questions-text = על מה הסכמנו, במה נחלקנו, איך החלטנו, ועוד
rating-setup-names = שמות ליד התשובות בדיון
rating-setup-names-text = הדירוג עצמו חסוי תמיד
rating-setup-brief-live = תוצאות גלויות בזמן הדירוג
rating-setup-brief-silent = דירוג שקט, ואז חושפים יחד
rating-setup-brief-questions = דיון בשאלות המדריך
rating-setup-brief-no-questions = בלי שאלות לדיון
rating-setup-brief-names = שמות ליד התשובות

# heads, groups, measures: phone, console and screen
rating-head-excelling-schools = מצטיינים ומחוננים, מטעם בתי הספר
rating-head-excelling-authority = מצטיינים ומחוננים, מטעם הרשות
rating-head-gaps-schools = תת־הישגים, בבתי ספר שבהם אותרו פערים
rating-head-special-education = חינוך מיוחד
rating-head-other-fields = הישגים בתחומים אחרים
rating-goal = היעד:
rating-few = { $n ->
    [0] עוד לא דורג
    [one] דירוג אחד
    [two] 2 דירוגים
   *[other] { $n } דירוגים
  }
rating-agreement = הסכמה A
rating-agreement-long = מידת ההסכמה A
rating-consensus = קונצנזוס
rating-median = חציון, מ־1 עד 3:
rating-groups = לפי מה שאמרנו על עצמנו
rating-group-alike = דירגנו דומה
rating-group-split = דירגנו שונה · חלוקים: לא יעיל מול יעיל מאוד
rating-group-scattered = דירגנו שונה · מפוזרים בין הדירוגים
rating-group-few = מעט דירוגים
rating-group-rest = כל השאר
rating-pattern-alike = דירגנו דומה
rating-pattern-split = חלוקים: לא יעיל מול יעיל מאוד
rating-pattern-scattered = מפוזרים: אין דירוג שמאחד אותנו
rating-affiliation-principal = ניהול בית ספר
rating-affiliation-teacher = הוראה
rating-affiliation-parent = הורים
rating-affiliation-pupil = תלמידים
rating-affiliation-inspector = פיקוח
rating-affiliation-municipality = הרשות המקומית
rating-affiliation-youth = נוער
rating-affiliation-other = אחר
rating-alignment-too-few = { $n ->
    [0] אין עדיין מענים להשוות בין יעילות למשאבים
    [one] רק מענה אחד: מעט מכדי להשוות
   *[other] רק { $n } מענים: מעט מכדי להשוות
  }
rating-alignment-none = אין קשר בין היעילות למשאבים
rating-alignment-weak = קשר חלש: מענה יעיל יותר מקבל מעט יותר משאבים
rating-alignment-clear = קשר ברור: מענה יעיל יותר מקבל יותר משאבים
rating-alignment-against = קשר הפוך: מענה יעיל יותר מקבל פחות משאבים
rating-alignment-numbers = { $tau }, { $n } מענים

# phone
rating-phone-question = כמה כל מענה משיג את היעד שלו?
rating-phone-progress = ההתקדמות שלך
rating-phone-rated = דורגו { $done } מתוך { $all }
rating-phone-private = פרטי: מוצג רק הסיכום
rating-phone-live = פרטי: הסיכום מוצג לכולם
rating-phone-begin = למענה הראשון
rating-phone-next = אל המענה הבא שלא דורג
rating-phone-all = כל המענים דורגו
rating-phone-all-text = { $finished ->
    [0] אפשר עוד לשנות.
    [one] אפשר עוד לשנות. סיים טלפון אחד.
   *[other] אפשר עוד לשנות. סיימו { $finished }.
  }
rating-phone-before = בסבב הראשון:
rating-phone-second = סבב שני: מדרגים מחדש, אחרי הדיון. הדירוג הקודם רשום ליד כל מענה.
rating-phone-sending = יישלח כשהחיבור יחזור
rating-phone-why = להוסיף נימוק
rating-phone-why-add = להוסיף נימוק: { $name }
rating-phone-why-edit = לשנות את הנימוק: { $name }
rating-phone-why-hint = לא חובה. יוצג, אם יוצג, בלי שם
rating-phone-why-label = למה?
rating-phone-why-save = שמירה
rating-phone-results = כך דירגנו
rating-phone-results-text = רק המספרים מוצגים לכולם. הדירוג שלך גלוי רק כאן.
rating-phone-unseen = הדירוג הסתיים
rating-phone-unseen-text = התוצאות לא נפתחו. הדירוג שלך שמור כאן.
rating-phone-mine = הדירוג שלך:
rating-phone-mine-none = לא דירגת את המענה הזה
rating-phone-on-screen = על המסך עכשיו
rating-phone-said-closed = הדירוג נסגר. התוצאות כאן.
rating-phone-said-second = סבב שני: מדרגים מחדש.

# console
rating-console-chip = סיימו { $finished } מתוך { $people }
rating-console-chip-closed = התוצאות גלויות
rating-console-chip-second = שני סבבים
rating-console-coach-rating = מדרגים בשקט, בקצב אישי
rating-console-coach-rating-text = סיימו { $finished } מתוך { $people }. התוצאות מוסתרות, גם כאן, עד שסוגרים.
rating-console-coach-live = מדרגים, והתוצאות גלויות לכולם
rating-console-coach-live-text = סיימו { $finished } מתוך { $people }. מענה מוצג מ־3 דירוגים ומעלה.
rating-console-coach-second = סבב שני: מדרגים מחדש, אחרי הדיון
rating-console-coach-second-text = סיימו { $finished } מתוך { $people }. תוצאות הסבב הראשון נשארות גלויות.
rating-console-coach-results = התוצאות על המסך
rating-console-coach-results-text = מה דירגנו דומה, ומה שונה? כדאי להתחיל במה שדורג שונה.
rating-console-coach-item = מדברים על: { $name }
rating-console-coach-item-text = איך החלטנו? אפשר להביא למסך נימוקים, בלי שמות.
rating-console-coach-scatter = יעילות מול משאבים
rating-console-coach-scatter-text = האם המשאבים הולכים אל מה שיעיל? המענים בפינה המסומנת ראויים לשיחה.
rating-console-coach-talk = שאלה לדיון
rating-console-coach-talk-text = עונים בטלפונים. כוכב מביא תשובה לבמה ושומר אותה בסיכום.
rating-console-coach-shift = מה זז אחרי הדיון?
rating-console-coach-shift-text = ליד כל מענה ההסכמה קודם ועכשיו. כדאי לראות איפה השתנו הדירוגים.
rating-console-coach-over = הדירוג הסתיים
rating-console-coach-over-text = הכול שמור בסיכום. מכאן ממשיכים.
rating-console-step-close = לסגור ולהראות את התוצאות
rating-console-step-item = להביא למסך: { $name }
rating-console-step-scatter = ליעילות מול משאבים
rating-console-step-talk = לשאלות הדיון
rating-console-step-ask = לשאלה הבאה
rating-console-step-second = לפתוח סבב שני
rating-console-progress = הדירוג נמשך
rating-console-silent = התוצאות מוסתרות עד הסגירה
rating-console-live = התוצאות גלויות לכולם
rating-console-began = התחילו
rating-console-finished = סיימו
rating-console-of = מתוך { $people }
rating-console-raters = כמה דירגו כל מענה
rating-console-screen = על המסך
rating-console-shows-bars = כל המענים
rating-console-shows-item = מענה אחד
rating-console-shows-scatter = מול משאבים
rating-console-shows-talk = שאלות
rating-console-results = התוצאות
rating-console-first-round = של הסבב הראשון
rating-console-threshold = דירוג דומה: הסכמה מ־
rating-console-threshold-hint = הסכמה A: מינוס 1 חלוקים, פלוס 1 תמימי דעים
rating-console-items = { $n ->
    [one] מענה אחד
    [two] 2 מענים
   *[other] { $n } מענים
  }
rating-console-group-split = רבים בשני הקצוות ומעטים באמצע.
rating-console-group-scattered = הדירוגים פזורים בלי שני מחנות.
rating-console-group-few = פחות מ־6 דירוגים: מוצגים המספרים בלבד.
rating-console-reasons = נימוקים
rating-console-reasons-n = { $n ->
    [one] נימוק אחד
    [two] 2 נימוקים
   *[other] { $n } נימוקים
  }
rating-console-reasons-none = לא נכתבו נימוקים.
rating-console-reason-show = להביא למסך: { $text }
rating-console-reason-hide = להוריד מהמסך: { $text }
rating-console-reason-shown = על המסך
rating-console-to-screen = להביא למסך: { $name }
rating-console-next-different = למענה הבא שדורג שונה
rating-console-on-screen = על המסך עכשיו

# screen
rating-screen-rating = כמה כל מענה משיג את היעד שלו?
rating-screen-finished = סיימו לדרג
rating-screen-began = התחילו { $began } מתוך { $people }
rating-screen-bars = כמה המענים יעילים?
rating-screen-after = מה זז אחרי הדיון?
rating-screen-first = הסבב הראשון
rating-screen-agreement = הסכמה A
rating-screen-rated = דירגו
rating-screen-of = מתוך { $people }
rating-screen-raters = { $n ->
    [one] דירוג
   *[other] דירוגים
  }
rating-screen-few = פחות מ־6 דירוגים: רק המספרים
rating-screen-no-points = כאן יופיעו מענים שיש להם משאבים ומספיק דירוגים
rating-screen-talk = דיון על הדירוג
rating-screen-second = הסבב השני פתוח בטלפונים: סיימו { $finished } מתוך { $people }
rating-screen-live = מדרגים בטלפונים: סיימו { $finished } מתוך { $people }
rating-screen-said-closed = הדירוג נסגר. התוצאות על המסך.
rating-screen-said-second = סבב שני נפתח: מדרגים מחדש.
