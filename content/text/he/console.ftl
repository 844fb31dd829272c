# The facilitator's console: opening a room, and everything in it that is not an activity's own.
console-name = מסך המנחה
console-cancel = להשאיר כמו שהיה
console-save = לשמור
console-change = לשנות
console-minutes = { $n ->
        [one] דקה
        [two] 2 דק׳
       *[other] { $n } דק׳
    }
console-fewer = פחות: { $what }
console-more = יותר: { $what }

# home
console-home-heading = מה פותחים היום?
console-home-chosen = נבחר
console-home-title = שם החדר
console-home-title-hint = יופיע על המסך המשותף ובקבצים
console-home-language = שפת הפתיחה
console-home-language-hint = אפשר להחליף בכל טלפון
console-home-open = לפתוח את החדר
console-home-opening = פותחים את החדר…
console-home-flow = כל פעילות נסגרת בדיון, עם תשובות מהטלפונים. את סדר היום אפשר לשנות גם בתוך החדר.
console-home-earlier = חדרים קודמים
console-home-earlier-none = חדרים שנפתחים כאן יופיעו ברשימה.
console-home-earlier-note = החדרים נשמרים בדפדפן הזה. אין הרשמה.
console-home-earlier-lost = חדר שנפתח במחשב אחר: נכנסים אליו עם קישור המנחה שלו.
console-home-room = { $day } · חדר { $code }
console-home-continue = להמשיך
console-home-continue-room = להמשיך בחדר { $title }
console-home-forget = להסיר מהרשימה: { $title }
console-home-forgotten = { $title } הוסר מהרשימה
console-home-forgotten-back = להחזיר לרשימה
console-programme-rummy = רמי
console-programme-rummy-text = מחליפים קלפים בתורות ואוספים סדרות: פער, גורם אפשרי ופעולה אפשרית.
console-programme-sequential = שלב אחרי שלב
console-programme-sequential-text = בוחרים יחד: קודם פערים, אחריהם גורמים, ולבסוף פעולות.
console-programme-both = מתופעה לפעולה
console-programme-both-text = משחק הקלפים בשתי הדרכים: פותחים ברמי, וממשיכים שלב אחרי שלב.
console-programme-meeting-1 = מפגש 1
console-programme-meeting-1-text = מתחילים במעגל פתיחה, וממשיכים לדירוג המענים של הרשות בצבעים.
console-programme-everything = התוכנית כולה
console-programme-everything-text = מן המעגל ועד הקלפים בחדר אחד, עם סיכום אחד לכולן.
console-programme-circle = מעגל פתיחה
console-programme-circle-text = דף עם הישג אישי מכל אחד, ומה שמחבר בין הדפים.
console-programme-rating = דירוג בצבעים
console-programme-rating-text = כל מענה באדום, בצהוב או בירוק, ומה עומד מאחורי הבחירה.
console-home-single = או פעילות אחת

# header
console-title-change = שינוי שם החדר: { $title }
console-title-label = שם החדר
console-code-copy = להעתיק את הקישור לטלפונים, חדר { $code }
console-copied = הועתק
console-copy-failed = ההעתקה לא הצליחה. אפשר לסמן ולהעתיק:
console-screen = על המסך: { $what }
console-screen-title = מה מוצג על המסך המשותף
console-screen-auto = לפי הפעילות
console-screen-auto-text = הקוד לפני שמתחילים, ואחר כך מה שקורה
console-screen-code = קוד הכניסה
console-screen-activity = הפעילות
console-screen-summary = הסיכום
console-screen-blank = מסך ריק
console-screen-open = לפתוח את המסך המשותף
console-screen-again = לפתוח שוב בחלון נפרד
console-screen-copy = להעתיק את קישור המסך
console-language = שפת התצוגה
console-agenda = סדר היום
console-people = משתתפים

# agenda
console-agenda-now = עכשיו
console-agenda-done = הסתיים
console-agenda-ahead = עוד לא התחיל
console-agenda-add = להוסיף לסדר היום
console-agenda-drop = להוריד מסדר היום
console-agenda-look = להציג שוב את התוצאה
console-agenda-look-back = לחזור אל הכניסה לחדר
console-agenda-again = להתחיל סיבוב נוסף: { $activity }
console-item-begin = להתחיל: { $activity }
console-item-next = לשלב הבא: { $activity }
console-item-end = לסיים את הפעילות
console-item-setup = הכנה: { $activity }
console-item-back = חזרה
console-item-minutes = זמן
console-item-no-clock = בלי שעון
console-item-replaces = מה שפועל עכשיו יסתיים: { $activity }

# clock
console-clock = שעון
console-clock-start = להפעיל שעון
console-clock-start-minutes = להפעיל: { $minutes }
console-clock-up = הזמן תם
console-clock-more = להוסיף 2 דקות
console-clock-more-short = דק׳
console-clock-stop = להסיר את השעון
console-clock-new = שעון חדש
console-clock-length = אורך

# people
console-people-count = בחדר { $n }
console-people-here = { $n ->
        [one] חיבור אחד
       *[other] { $n } מחוברים
    }
console-people-none = עוד אין כאן איש. מי שנכנס עם הקוד מופיע כאן.
console-people-attention = כדאי לשים לב
console-people-new = נכנסו הרגע
console-presence-here = בחיבור
console-presence-away = ברקע
console-presence-gone = בלי חיבור
console-person-name = השם בחדר
console-person-rename = לשמור את השם
console-person-remove = להוציא מהחדר
console-person-remove-short = להוציא
console-person-remove-text = הקלפים חוזרים לשולחן, ומה שכבר נאמר נשאר. אפשר לבטל מיד.
console-person-removed = { $name }: מחוץ לחדר
console-person-undo = להחזיר
console-affiliation-principal = ניהול בית ספר
console-affiliation-teacher = הוראה
console-affiliation-parent = הורים
console-affiliation-pupil = תלמידים
console-affiliation-inspector = פיקוח
console-affiliation-municipality = הרשות המקומית
console-affiliation-youth = נוער
console-affiliation-other = אחר

# tools
console-tools = כלים
console-hold = עצירת הטלפונים
console-hold-off = לשחרר את הטלפונים
console-held-note = הטלפונים עצורים. כולם רואים: „הכתיבה נעצרה לרגע”.
console-lock = נעילת הכניסה
console-lock-off = לפתוח את הכניסה
console-locked-note = הכניסה נעולה. מי שבפנים ממשיכים.
console-hide-screen = הסתרה מהמסך
console-hide-screen-off = להחזיר למסך
console-undo-named = לבטל: { $what }
console-undo-none = אין מה לבטל
console-undone = בוטל: { $what }
console-undo-named-by = לבטל: { $what } · { $name }
console-undo-any = הצעד האחרון
console-undo-run-began = התחלת הפעילות
console-undo-run-ended = סיום הפעילות
console-undo-run-looked-at = הצגת תוצאה קודמת
console-undo-seat-left = הוצאה מהחדר
console-room-menu = החדר: קבצים, סיום ומחיקה
console-link-copy = להעתיק את קישור המנחה
console-link-copy-text = למנחה נוסף או למחשב אחר. מי שהקישור בידם מנחים את החדר.
console-export = קבצים להורדה
console-export-text = הכול נשמר בחדר. אפשר להוריד בכל רגע.
console-export-xlsx = גיליון לכל פעילות, ובראשו גיליון שמסכם במבט אחד
console-export-csv = שורה לכל דבר שנאסף: משתתפים, סדרות, בחירות, קלפים שנכתבו, תשובות
console-export-zip = תיקייה עם טבלה רחבה לכל פעילות, להמשך עבודה בגיליון
console-export-log = יומן החדר
console-export-log-text = כל צעד לפי הסדר, עם שעה. לתיעוד ולמחקר
console-export-names = בקבצים מופיעים שמות המשתתפים. מי הצביע מה בהצבעה אינו נשמר בהם.
console-export-save = להוריד
console-export-save-what = להוריד: { $what }
console-export-saved = ירד
console-end = לסיים את המפגש
console-end-title = לסיים את המפגש?
console-end-text = הטלפונים יודו וישמרו לכל אחד את שלו, והמסך יציג את הסיכום. אפשר לפתוח את החדר שוב אחר כך.
console-end-no = להמשיך במפגש
console-ended-title = המפגש הסתיים
console-ended-text = הכול נשמר. הקבצים מחכים כאן, והחדר נסגר לכתיבה.
console-reopen = לפתוח את החדר שוב
console-delete = למחוק את החדר
console-delete-title = למחוק לצמיתות?
console-delete-text = השמות, הקלפים, הסדרות והתשובות יימחקו מהשרת ולא יהיה אפשר לשחזר. כדאי להוריד קודם את הקבצים.
console-delete-type = כדי למחוק, להקליד את קוד החדר: { $code }
console-delete-yes = למחוק את החדר ואת כל מה שבו

# lobby
console-lobby-title = החדר פתוח
console-lobby-link = העתקת קישור
console-lobby-share = שליחה
console-lobby-local = הכתובת הזו פועלת רק במחשב הזה.
console-lobby-screen-title = המסך המשותף עוד לא פתוח
console-lobby-screen-text = נפתח בחלון נפרד. לגרור אותו אל המקרן ולעבור למסך מלא.
console-lobby-wait-title = ממתינים לראשונים
console-lobby-wait-text = השמות יופיעו כאן ועל המסך כשנכנסים עם הקוד. בינתיים אפשר לעבור על ההכנות.
console-lobby-ready-title = { $n ->
        [one] אחד בחדר
        [two] שניים בחדר
       *[other] { $n } בחדר
    }
console-lobby-ready-text = כשכולם כאן, מתחילים. מי שמאחרים מצטרפים גם באמצע.
console-lobby-begin-now = להתחיל בלי להמתין
console-lobby-empty-agenda = סדר היום ריק
console-lobby-empty-agenda-text = מוסיפים פעילות לסדר היום, ומתחילים ממנה.
console-lobby-all-done = סדר היום הושלם
console-lobby-all-done-text = אפשר להוסיף פעילות, להציג שוב תוצאות, להוריד קבצים או לסיים את המפגש.

# looking at what is over
console-over-title = { $activity }: הסתיים

# decks
console-deck = חפיסת הקלפים
console-deck-own = חפיסה שהועלתה
console-deck-choose = איזו חפיסה
console-deck-without = { $n ->
        [one] קלף אחד הוצא
        [two] 2 קלפים הוצאו
       *[other] { $n } קלפים הוצאו
    }
console-deck-whole = כל הקלפים בפנים
console-deck-go-through = לעבור על הקלפים
console-deck-upload = העלאת חפיסה
console-thin-text = קלף שמסירים את הסימון שלו נשאר מחוץ למשחק.
console-thin-search = חיפוש בקלפים
console-thin-in = { $in } מתוך { $all } בפנים
console-thin-all = להחזיר את כולם
console-thin-none = לא נמצא קלף כזה
console-thin-done = לשמור את הבחירה
console-thin-loading = מביאים את הקלפים…
console-upload-title = העלאת חפיסת קלפים
console-upload-text = קובץ Excel או CSV, שורה לכל קלף: סוג וטקסט. אפשר להתחיל מהתבנית.
console-upload-name = שם החפיסה
console-upload-pick = לבחור קובץ
console-upload-again = להעלות את הקובץ המתוקן
console-upload-checking = בודקים את הקובץ…
console-upload-drop = או לגרור אותו לכאן
console-upload-template = תבנית ריקה
console-upload-faults = { $n ->
        [one] שורה אחת לתיקון
        [two] 2 שורות לתיקון
       *[other] { $n } שורות לתיקון
    }
console-upload-faults-text = דבר מהקובץ עוד לא נטען. מתקנים בקובץ, שומרים ומעלים שוב.
console-upload-good = { $n ->
        [0] אף שורה עוד לא תקינה
        [one] שורה אחת תקינה
        [two] 2 שורות תקינות
       *[other] { $n } שורות תקינות
    }
console-upload-done = החפיסה נטענה
console-upload-use = לשחק בחפיסה הזו
console-upload-keep = להשאיר לאחר כך

# turns
console-turns-none = אין עכשיו תור
console-turns-pass = לתור הבא
console-turns-pass-to = לתור הבא: { $name }
console-turns-skip = דילוג
console-turns-give = לתת תור
console-turns-shuffle = לערבב
console-turns-in-turn = בתור

# leaving and coming back
console-connecting = נכנסים לחדר…
console-gone-title = הקישור הזה כבר לא פותח את החדר
console-gone-text = אם הוחלף בקישור חדש, נכנסים בו. קישור שאבד משוחזר בשרת, בפקודה:
console-deleted-title = החדר נמחק
console-deleted-text = כל מה שהיה בו נמחק מהשרת. קבצים שירדו למחשב נשארו בו.
console-gone-home = למסך המנחה
console-late = מה שנשלח לפני הניתוק לא נכנס: { $why }
console-try-again = לנסות שוב
console-home-key = מפתח לפתיחת חדרים
console-home-key-hint = בשרת הזה פותחים חדרים עם מפתח. אפשר לבקש אותו ממי שמנהלים את השרת.

# what is wrong with a row of an uploaded deck
console-fault-unknown = השורה לא נקראה ({ $code }). כדאי להשוות אותה לתבנית.
console-fault-file-empty = הקובץ ריק. בשורה הראשונה כותרות, ומתחתיה שורה לכל קלף.
console-fault-file-not-plain = בקובץ יש פקודות מאקרו או קישורים לקבצים אחרים. לשמור אותו כ־CSV, או להעתיק את הקלפים לחוברת חדשה.
console-fault-file-unreadable = הקובץ לא נפתח. כדאי לשמור אותו שוב כ־CSV או כ־XLSX.
console-fault-too-large = הקובץ גדול מדי לחפיסה. כדאי להשאיר בו רק את גיליון הקלפים.
console-fault-too-many-rows = יותר מדי שורות: עד { $limit } קלפים בחפיסה. כדאי לחלק לשתי חפיסות.
console-fault-column-missing-kind = חסרה עמודה בכותרת „סוג”. להוסיף אותה, ובכל שורה: פער, גורם או פעולה.
console-fault-column-missing-text = חסרה עמודה בכותרת „טקסט”. להוסיף אותה, ובכל שורה את הכתוב בקלף.
console-fault-kind-empty = חסר הסוג. לכתוב פער, גורם או פעולה.
console-fault-kind-unknown = הסוג „{ $value }” אינו מוכר. לכתוב פער, גורם או פעולה.
console-fault-text-empty = הקלף ריק. לכתוב בו טקסט, או למחוק את השורה.
console-fault-text-too-long = הטקסט ארוך: { $length } תווים, ואפשר עד { $limit }. לקצר.
console-fault-channel-unknown = ערוץ ההשפעה „{ $value }” אינו מוכר. להעתיק שם של ערוץ מהתבנית, או להשאיר ריק.
console-fault-short-too-long = הטקסט הקצר ארוך: { $length } תווים, ואפשר עד { $limit }. לקצר, או להשאיר ריק.
console-fault-row-twice = אותו קלף מופיע גם בשורה { $first }. למחוק אחת מהן.
console-fault-kind-missing-gap = אין בקובץ אף פער. צריך קלפים משלושת הסוגים.
console-fault-kind-missing-cause = אין בקובץ אף גורם. צריך קלפים משלושת הסוגים.
console-fault-kind-missing-action = אין בקובץ אף פעולה. צריך קלפים משלושת הסוגים.
console-item-ready = הכול מוכן
console-item-late = מי שמאחרים מצטרפים גם אחרי שמתחילים.
console-item-setup-short = הכנה
console-clock-menu = השעון וסיום הפעילות
console-end-short = סיום המפגש
