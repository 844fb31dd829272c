# The door: the home page, and the way into a room.

home-tagline = מצמצמים פערים. ביחד.
home-title = כניסה לחדר
home-code = קוד החדר
home-code-hint = שמונה ספרות, מהמסך המשותף
home-code-looking = מחפשים את החדר…
home-code-slow = הרשת איטית כרגע. עדיין מחפשים…
home-code-found = נמצא: { $title }
home-code-short = קוד של חדר הוא שמונה ספרות

home-name = איך לקרוא לך?
home-name-hint = השם יופיע לפני כל המשתתפים בחדר
home-name-missing = בלי שם אי אפשר להיכנס. גם כינוי מתאים
home-name-left = { $count ->
    [0] אין מקום לתווים נוספים
    [one] נשאר מקום לתו אחד
   *[other] נשאר מקום ל־{ $count } תווים
  }
home-affiliation = מאיפה הגעת?
home-affiliation-principal = ניהול בית ספר
home-affiliation-teacher = הוראה
home-affiliation-parent = הורים
home-affiliation-pupil = תלמידים
home-affiliation-inspector = פיקוח
home-affiliation-municipality = הרשות המקומית
home-affiliation-youth = נוער
home-affiliation-other = אחר
home-optional = לא חובה
home-kept = המקום שלך כבר שמור כאן, בשם { $name }
home-enter = כניסה לחדר
home-entering = נכנסים…
home-foot = בלי הרשמה, בלי סיסמה ובלי התקנה
home-privacy = מה נשמר כאן?

home-closed-title = הכניסה לחדר סגורה כרגע
home-closed-text = מי שכבר בחדר ממשיכים כרגיל. אפשר לבקש מהמנחה לפתוח את הכניסה, ולנסות שוב.
home-try-again = לנסות שוב

home-return-offer = חוזרים עם קוד חזרה?
home-return-text = קוד החזרה מופיע בתפריט החדר, בטלפון שבו נכנסת. אחרי החזרה ממשיכים כאן, עם אותו שם ואותם קלפים.
home-return-code = קוד החזרה
home-return-hint = שש ספרות
home-return-enter = חזרה לחדר
home-return-without = בלי קוד חזרה? כניסה עם שם

home-rooms = החדרים בטלפון הזה
home-room-seat = בשם { $name }
home-room-console = בהנחייתך
home-room-code = חדר { $code }
home-room-back = חזרה לחדר { $title }
home-room-open-console = ללוח ההנחיה של { $title }
home-room-forget = הסרת { $title } מהרשימה
home-facilitators = מנחים מפגש?
home-open-room = פתיחת חדר
