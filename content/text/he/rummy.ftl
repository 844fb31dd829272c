# ייצוא וסיכום
rummy-step-series = סדרות
rummy-step-vote = הצבעות
rummy-step-count = ספירה
rummy-step-written = קלפים שנכתבו
rummy-kind-accepted = סדרה שהתקבלה
rummy-kind-hidden-explanation = סדרה שהתקבלה, ההסבר הוסתר
rummy-kind-yes = כן
rummy-kind-not-yet = עוד לא
rummy-kind-series-of-seat = סדרות של משתתף·ת
rummy-kind-series-at-table = סדרות בשולחן
rummy-kind-returned-at-table = סדרות שחזרו ליד, בשולחן
rummy-kind-gap = פער
rummy-kind-cause = גורם אפשרי
rummy-kind-action = פעולה אפשרית
rummy-kind-hidden-gap = פער, הוסתר
rummy-kind-hidden-cause = גורם אפשרי, הוסתר
rummy-kind-hidden-action = פעולה אפשרית, הוסתרה
rummy-figure-series = סדרות
rummy-figure-people = משתתפים שקראו סדרה
rummy-figure-returned = סדרות שחזרו ליד
rummy-figure-written = קלפים שנכתבו
rummy-part-flow = מפת הקשרים
rummy-part-series = סדרות שהתקבלו
rummy-table-series = סדרות
rummy-column-table = שולחן
rummy-column-gap = פער
rummy-column-cause = גורם אפשרי
rummy-column-action = פעולה אפשרית
rummy-column-person = שם
rummy-column-explanation = הסבר
rummy-column-yes = כן
rummy-column-not-yet = עוד לא
rummy-column-at = שעה

# phone
rummy-phone-title = מתופעה לפעולה
rummy-phone-my-turn = התור שלך
rummy-phone-lay-text = לבחור קלף אחד ולהניח
rummy-phone-take-title = עכשיו לוקחים קלף
rummy-phone-take-text = מערמה, או מהקלפים שהונחו
rummy-phone-round = סבב { $number }
rummy-phone-table = שולחן { $number }
rummy-phone-mates = סביב השולחן
rummy-phone-stocks = הערמות
rummy-phone-stock = { $kind }: { $count ->
    [0] הערמה ריקה
    [one] נשאר קלף אחד בערמה
   *[other] { $count } קלפים בערמה
  }
rummy-phone-discards = הקלפים שהונחו
rummy-phone-discard-none = עוד לא הונח
rummy-phone-hand = היד שלך
rummy-phone-so-far = { $count ->
    [0] עוד אין סדרות
    [one] עד עכשיו: סדרה אחת
    [two] עד עכשיו: שתי סדרות
   *[other] עד עכשיו: { $count } סדרות
  }
rummy-phone-lay = הנחת הקלף
rummy-phone-new-here = כאן ייכנס הקלף החדש
rummy-phone-just-laid-gap = הפער שהונח זה עתה אינו זמין
rummy-phone-just-laid-cause = הגורם שהונח זה עתה אינו זמין
rummy-phone-just-laid-action = הפעולה שהונחה זה עתה אינה זמינה
rummy-phone-same-colour = במשחק הזה לוקחים קלף מאותו סוג שהונח
rummy-phone-nothing-to-take = אין עכשיו קלף זמין. זה נראה אצל המנחה, ועוד רגע ממשיכים.
rummy-phone-write-offer = או כותבים קלף משלך
rummy-phone-write-left = { $count ->
    [one] נשאר קלף ריק אחד
   *[other] נשארו { $count } קלפים ריקים
  }
rummy-phone-write-title = קלף ריק
rummy-phone-write-kind = איזה קלף זה?
rummy-phone-write-label-gap = הפער, במילים שלך
rummy-phone-write-label-cause = הגורם האפשרי, במילים שלך
rummy-phone-write-label-action = הפעולה האפשרית, במילים שלך
rummy-phone-write-hint = הקלף נכנס ליד שלך. אחרי שיונח, כולם יראו אותו עם השם שלך.
rummy-phone-write-add = הכנסת הקלף ליד
rummy-phone-done-title = הקלף בידך
rummy-phone-done-text = עוד רגע עובר התור הלאה
rummy-phone-laying = הקלף מונח…
rummy-phone-taking = לוקחים קלף…

rummy-phone-now = עכשיו בתור: { $name }
rummy-phone-ahead = { $count ->
    [one] התור הבא: שלך
    [two] עוד 2 תורות עד התור שלך
   *[other] עוד { $count } תורות עד התור שלך
  }
rummy-phone-resting = השולחן נח לרגע
rummy-phone-resting-text = אין עכשיו מי בתור. הקלפים שלך שמורים.
rummy-phone-you-in-line = התור שלך
rummy-phone-tip-1 = בינתיים כדאי לחפש: מה קושר בין הגורם לפער, ואיזה קלף חסר לסדרה?
rummy-phone-tip-2 = בינתיים כדאי לבדוק: הפעולה שביד מצמצמת את הפער, או רק נוגעת בו?
rummy-phone-tip-3 = בינתיים כדאי להתבונן בקלפים שהונחו: אולי אחד מהם משלים סדרה.
rummy-phone-no-hand-title = עוד רגע יגיעו קלפים
rummy-phone-no-hand-text = המקום שלך סביב השולחן שמור. אפשר להתבונן בינתיים בקלפים שהונחו.

rummy-phone-call-off = הקריאה תתאפשר עוד רגע
rummy-phone-apart = הקלפים שלך שמורים. אם התור יגיע לפני החיבור, אפשר יהיה לחזור אליו אחר כך.
rummy-phone-called-text = עכשיו מסבירים לקבוצה, בקול
rummy-phone-ask-1 = איך הגורם מוביל אל הפער?
rummy-phone-ask-2 = איך הפעולה תצמצם אותו אצלנו?
rummy-phone-before-facilitator = הסדרה לפני המנחה. אפשר להסביר בנחת.
rummy-phone-before-table = הסדרה לפני השולחן. אפשר להסביר בנחת.
rummy-phone-before-vote = { $voters ->
    [0] הקבוצה מצביעה. אפשר להמשיך להסביר.
   *[other] הקבוצה מצביעה: { $voted } מתוך { $voters }
  }
rummy-phone-vote-result = ההצבעה נסגרה: כן { $yes }, עוד לא { $no }
rummy-phone-explain = הסבר בכתב
rummy-phone-explain-short = הסבר בכתב
rummy-phone-explain-optional = לא חובה
rummy-phone-explain-hint = מה קושר בין שלושת הקלפים?
rummy-phone-explain-save = שמירת ההסבר
rummy-phone-explain-hidden = ההסבר הוסתר מן המסכים
rummy-phone-withdraw = ביטול הקריאה
rummy-phone-caller = קריאה של { $name }
rummy-phone-listen = מקשיבים להסבר. התורות נחים בינתיים.
rummy-phone-listen-question = הסדרה מתחברת?
rummy-phone-vote-yes = כן
rummy-phone-vote-not-yet = עוד לא
rummy-phone-vote-secret = ההצבעה חשאית, ואפשר לשנות עד שתיסגר
rummy-phone-voted-count = הצביעו { $voted } מתוך { $voters }
rummy-phone-accepted-title = הסדרה התקבלה
rummy-phone-accepted-text = שלושה קלפים חדשים ביד
rummy-phone-returned-title = הסדרה חזרה ליד
rummy-phone-returned-text = ממשיכים מכאן
rummy-phone-accepted-other = סדרה התקבלה: { $name }
rummy-phone-returned-other = הסדרה של { $name } חזרה ליד. ממשיכים
rummy-phone-withdrew-other = הקריאה של { $name } בוטלה. ממשיכים

rummy-phone-last-title = הזמן תם
rummy-phone-last-text = מסיימים להקשיב לסדרות הפתוחות
rummy-phone-ended-title = המשחק הסתיים
rummy-phone-ended-text = { $count ->
    [0] הפעם לא נאספו סדרות. הקלפים שעל השולחן פותחים את השיחה.
    [one] סדרה אחת נאספה יחד
    [two] שתי סדרות נאספו יחד
   *[other] { $count } סדרות נאספו יחד
  }
rummy-phone-by-seat = סדרות לפי משתתפים
rummy-phone-series-count = { $count ->
    [one] סדרה אחת
    [two] שתי סדרות
   *[other] { $count } סדרות
  }
rummy-phone-my-series = { $count ->
    [one] הסדרה שלך
   *[other] הסדרות שלך
  }
rummy-phone-all-series = הסדרות של כולם
rummy-phone-hidden-card = הקלף הוסתר

rummy-phone-said-turn = התור שלך. לבחור קלף אחד ולהניח.
rummy-phone-said-take = הקלף הונח. עכשיו לוקחים קלף.
rummy-phone-said-now = עכשיו בתור: { $name }.
rummy-phone-said-claim = צמצמתי! { $name }. אפשר לקרוא את שלושת הקלפים.
rummy-phone-said-vote = נפתחה הצבעה על הסדרה.

# console

rummy-name = רמי
rummy-console-chip = סבב { $round }
rummy-console-chip-tables = { $n ->
        [one] שולחן אחד
        [two] 2 שולחנות
       *[other] { $n } שולחנות
    }
rummy-console-table = שולחן { $number }
rummy-console-tables = שולחנות
rummy-console-table-claim = צמצמתי!
rummy-console-table-vote = מצביעים: { $voted } מתוך { $voters }
rummy-console-table-empty = אין כאן איש
rummy-console-series-count = { $n ->
        [0] עוד אין סדרות
        [one] סדרה אחת
        [two] 2 סדרות
       *[other] { $n } סדרות
    }
rummy-console-step-lay = בוחרים קלף להניח
rummy-console-step-take = הונח קלף, עכשיו לוקחים
rummy-console-step-done = התור הושלם
rummy-console-coach-claim = צמצמתי! { $name }
rummy-console-coach-claim-text = מקשיבים להסבר בעל פה, ואז מחליטים.
rummy-console-coach-claim-table = השולחן מחליט בהצבעה. אפשר להכריע גם מכאן.
rummy-console-coach-vote = מצביעים: { $voted } מתוך { $voters }
rummy-console-coach-next = התור הושלם: { $name }
rummy-console-coach-next-text = מעבירים את התור כשמוכנים.
rummy-console-coach-turn = עכשיו בתור: { $name }
rummy-console-coach-tables = משחקים ב־{ $n } שולחנות
rummy-console-coach-tables-text = התורות עוברים מעצמם. כשנשמע „צמצמתי!”, השולחן יסומן כאן.
rummy-console-coach-auto-text = התורות עוברים מעצמם. אפשר להתערב בכל רגע.
rummy-console-coach-quiet = אין עכשיו מי בתור
rummy-console-coach-quiet-text = מי שנכנסים לחדר מצטרפים לסוף הסדר.
rummy-console-coach-last = הזמן תם. מסיימים את הסדרות הפתוחות
rummy-console-coach-last-text = אחרי ההחלטה על הקריאות הפתוחות המשחק מסתיים.
rummy-console-coach-stuck = הקלפים אזלו
rummy-console-coach-stuck-text = אפשר לסיים את המשחק ולעבור לדיון.
rummy-console-coach-over = המשחק הסתיים
rummy-console-coach-over-text = הסדרות נשארות על המסך המשותף. מכאן ממשיכים.
rummy-console-explanation = הסבר בכתב
rummy-console-hide = להסתיר מהמסכים: { $text }
rummy-console-show = להחזיר למסכים: { $text }
rummy-console-hide-short = להסתיר
rummy-console-show-short = להציג
rummy-console-vote-open = לפתוח הצבעה
rummy-console-vote-again = הצבעה חוזרת
rummy-console-vote-close = לסגור את ההצבעה: { $voted } מתוך { $voters }
rummy-console-vote-secret = ההצבעה סודית. התוצאה מוצגת כשסוגרים.
rummy-console-vote-yes = הצבעת השולחן: { $n } השתכנעו
rummy-console-vote-not-yet = { $n } עוד לא
rummy-console-accept = לקבל את הסדרה
rummy-console-return = להחזיר ליד
rummy-console-series = הסדרות שהתקבלו
rummy-console-series-none = הסדרה הראשונה תופיע כאן
rummy-console-series-votes = { $yes } השתכנעו, { $not } עוד לא
rummy-console-written = קלפים שנכתבו
rummy-console-hidden = מוסתר
rummy-console-auto = התורות עוברים מעצמם
rummy-console-auto-short = מעבר אוטומטי
rummy-console-piles = על השולחן
rummy-console-stock = { $n ->
        [0] הערמה ריקה
        [one] קלף אחד בערמה
       *[other] { $n } קלפים בערמה
    }
rummy-console-discard-none = עוד לא הונח
rummy-console-move = להעביר אל שולחן { $number }
rummy-console-give = לתת את התור
rummy-console-give-short = לתור
rummy-console-skip-short = דילוג
rummy-console-status-claim = צמצמתי!
rummy-console-status-table = שולחן { $number }
rummy-console-end-game = לסיים את המשחק
rummy-console-go-to-table = אל שולחן { $number }
rummy-console-over-table = הקלפים אזלו

# setup in the console
rummy-setup-rules = איך משחקים
rummy-setup-tables = { $tables ->
        [one] שולחן אחד
        [two] 2 שולחנות
       *[other] { $tables } שולחנות
    }, { $seats } בחדר
rummy-setup-size = בשולחן, עד
rummy-setup-size-auto = שולחנות לפי המספר בחדר
rummy-setup-size-auto-text = עד 8: שולחן אחד. יותר: שולחנות של עד 6.
rummy-setup-size-seats = { $n ->
       *[other] עד { $n } בשולחן
    }
rummy-setup-turns = מעבר התורות
rummy-setup-turns-auto = לפי השולחנות
rummy-setup-turns-auto-text = שולחן אחד: בידי המנחה. כמה שולחנות: מעצמם.
rummy-setup-turns-self = מעצמם
rummy-setup-turns-facilitator = בידי המנחה
rummy-setup-colour = לוקחים רק מאותו סוג שהונח
rummy-setup-table-decides = השולחן מחליט על סדרות, ברוב קולות
rummy-setup-blanks = קלפים ריקים לכל אחד
rummy-setup-blanks-none = בלי קלפים ריקים
rummy-setup-blanks-some = { $n ->
        [one] קלף ריק אחד לכל אחד
        [two] 2 קלפים ריקים לכל אחד
       *[other] { $n } קלפים ריקים לכל אחד
    }
rummy-setup-copies = עותקים מכל קלף
rummy-setup-copies-some = { $n ->
        [one] עותק אחד מכל קלף
        [two] 2 עותקים מכל קלף
       *[other] { $n } עותקים מכל קלף
    }
rummy-setup-copies-remedy = { $n ->
        [one] עותק אחד מכל קלף
        [two] 2 עותקים מכל קלף
       *[other] { $n } עותקים מכל קלף
    }
rummy-setup-size-remedy = { $n ->
       *[other] שולחנות של עד { $n }
    }

# undo
rummy-undo-laid = הנחת קלף
rummy-undo-took = לקיחת קלף
rummy-undo-taken-back = החזרת הקלף ליד
rummy-undo-wrote = כתיבת קלף
rummy-undo-refilled = מילוי ערמה
rummy-undo-turn-began = מעבר התור
rummy-undo-skipped = דילוג
rummy-undo-reordered = שינוי הסדר
rummy-undo-passing-set = אופן מעבר התורות
rummy-undo-called = הקריאה „צמצמתי!”
rummy-undo-explained = כתיבת ההסבר
rummy-undo-withdrew = ביטול הקריאה
rummy-undo-vote-opened = פתיחת ההצבעה
rummy-undo-voted = הצבעה
rummy-undo-vote-closed = סגירת ההצבעה
rummy-undo-accepted = קבלת הסדרה
rummy-undo-returned = החזרת הסדרה ליד
rummy-undo-text-hidden = הסתרת טקסט
rummy-undo-text-shown = הצגת טקסט
rummy-undo-seat-left = מעבר בין שולחנות
rummy-undo-sat-down = ישיבה לשולחן
rummy-undo-hand-dealt = חלוקת קלפים
rummy-undo-table-closed = סיום המשחק בשולחן
rummy-undo-last-claims-awaited = סיום המשחק
rummy-undo-game-ended = סיום המשחק

# screen
rummy-screen-title = מתופעה לפעולה
rummy-screen-ended = המשחק הסתיים
rummy-screen-series = { $count ->
    [one] סדרה
   *[other] סדרות
}
rummy-screen-latest = הסדרה האחרונה:
rummy-screen-first-series = הסדרה הראשונה תופיע כאן
rummy-screen-no-series = הקלפים שעל השולחן פותחים את השיחה
rummy-screen-table = שולחן { $number }
rummy-screen-tables = השולחנות
rummy-screen-listen = מקשיבים להסבר
rummy-screen-explanation-hidden = ההסבר הכתוב הוסתר
rummy-screen-voted = הצביעו { $voted } מתוך { $voters }
rummy-screen-yes = כן
rummy-screen-not-yet = עוד לא
rummy-screen-returned = הסדרה חזרה ליד. ממשיכים מכאן
rummy-screen-last-claims = הזמן תם. מסיימים להקשיב לסדרות הפתוחות
rummy-screen-together = { $count ->
    [one] סדרה אחת נאספה יחד
    [two] שתי סדרות נאספו יחד
   *[other] { $count } סדרות נאספו יחד
}
rummy-screen-by-table = לפי שולחן
rummy-screen-by-person = לפי משתתפים
rummy-screen-said-turn = עכשיו בתור: { $name }.
rummy-screen-said-called = צמצמתי! { $name }.
rummy-screen-said-accepted = הסדרה התקבלה: { $name }.
rummy-screen-said-returned = הסדרה של { $name } חזרה ליד. ממשיכים.
