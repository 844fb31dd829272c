# מה קרה, ומה אפשר עכשיו. הודעה אחת לכל קוד סירוב.
refusal-unknown = זה לא הסתדר. כדאי לנסות שוב ({ $code })
refusal-offline = אין חיבור כרגע. כדאי לבדוק את הרשת ולנסות שוב
refusal-unavailable = השרת עסוק לרגע. כדאי לנסות שוב עוד מעט
refusal-busy = השרת עסוק לרגע. כדאי לנסות שוב עוד מעט
refusal-throttled = היו כאן הרבה ניסיונות. אפשר לנסות שוב בעוד רגע
refusal-bad-command = הדף הזה אינו מעודכן. טעינה מחדש תסדר זאת
refusal-not-allowed = הפעולה הזאת שמורה למנחה
refusal-no-such-room = לא נמצא חדר כזה. כדאי לבדוק את הקוד שעל המסך
refusal-room-locked = הכניסה לחדר סגורה כרגע. אפשר לבקש מהמנחה לפתוח אותה
refusal-room-full = החדר מלא. כדאי לפנות למנחה
refusal-room-ended = המפגש בחדר הזה הסתיים
refusal-room-deleted = החדר נמחק, וכל מה שהיה בו
refusal-removed = המקום בחדר פונה. אפשר להיכנס שוב עם קוד החדר
refusal-bad-token = הקישור הזה אינו פותח חדר. כדאי להיכנס שוב עם קוד החדר
refusal-no-such-return-code = קוד החזרה אינו מתאים. כדאי לבדוק אותו בטלפון הקודם
refusal-no-such-part = החלק הזה אינו בסיכום כרגע
refusal-pins-moved-on = החלקים הנעוצים השתנו בינתיים. אפשר לסדר אותם שוב
refusal-text-empty = צריך לכתוב משהו לפני השליחה
refusal-text-too-long = הטקסט ארוך מדי. כדאי לקצר ולשלוח שוב
refusal-phones-held = הכתיבה נעצרה לרגע. מה שנכתב שמור

# רמי
refusal-already-at-table = המקום כבר סביב השולחן הזה
refusal-already-hidden = הטקסט כבר מוסתר
refusal-already-laid = כבר הונח קלף בתור הזה. עכשיו לוקחים קלף
refusal-already-on-turn = התור כבר שם
refusal-already-shown = הטקסט כבר מוצג
refusal-blanks-off = במשחק הזה אין קלפים ריקים
refusal-card-just-laid = הקלף שהונח זה עתה אינו זמין. אפשר לקחת אחר
refusal-card-not-in-hand = הקלף הזה כבר אינו ביד
refusal-claim-during-turn = מישהו באמצע תור. אפשר לקרוא בעוד רגע, אחרי לקיחת הקלף
refusal-claim-needs-three-kinds = לסדרה צריך פער, גורם אפשרי ופעולה אפשרית: קלף אחד מכל סוג
refusal-claim-open = יש קריאה פתוחה בשולחן. ממשיכים אחרי ההחלטה
refusal-claim-same-cards = הסדרה הזאת כבר חזרה ליד. אחרי החלפת קלף אפשר לקרוא שוב
refusal-discard-empty = עוד לא הונחו קלפים מהסוג הזה
refusal-game-over = המשחק הסתיים
refusal-last-claims = הזמן תם. מסיימים את הקריאות הפתוחות
refusal-lay-first = קודם מניחים קלף, ואחר כך לוקחים
refusal-no-blank-left = כל הקלפים הריקים שלך כבר נכתבו
refusal-no-open-claim = אין עכשיו קריאה פתוחה בשולחן הזה
refusal-no-seats = עוד אין משתתפים בחדר. אפשר להתחיל כשמישהו נכנס
refusal-no-such-deck = חפיסת הקלפים הזאת אינה נמצאת. כדאי לבחור אחרת
refusal-no-such-table = השולחן הזה אינו קיים
refusal-no-such-text = אין כאן טקסט להסתרה
refusal-nobody-to-play = אין עכשיו למי להעביר את התור
refusal-not-at-table = המקום הזה אינו סביב השולחן
refusal-not-your-claim = אפשר לעשות זאת רק בקריאה שלך
refusal-not-your-turn = עוד לא התור שלך
refusal-order-mismatch = הרכב השולחן השתנה בינתיים. כדאי לסדר שוב
refusal-out-of-range = אפשר לבחור מ־{ $least } עד { $most }
refusal-own-claim-vote = על הקריאה שלך מצביעים האחרים
refusal-same-colour-only = במשחק הזה לוקחים קלף מאותו סוג שהונח
refusal-seat-waits = למקום הזה עוד אין קלפים. התור יגיע אחרי החלוקה
refusal-stock-empty = הערמה הזאת ריקה. אפשר לבחור אחרת
refusal-table-full = השולחן מלא: עד { $limit } משתתפים
refusal-table-over = נגמרו הקלפים בשולחן הזה, והמשחק בו הסתיים
refusal-too-few-cards = { $kind ->
    [gap] { $missing ->
        [one] חסר קלף פער אחד
       *[other] חסרים { $missing } קלפי פער
      }
    [cause] { $missing ->
        [one] חסר קלף גורם אחד
       *[other] חסרים { $missing } קלפי גורם
      }
   *[action] { $missing ->
        [one] חסר קלף פעולה אחד
       *[other] חסרים { $missing } קלפי פעולה
      }
  } לשולחן של { $seats }. אפשר לשחק בכמה עותקים של החפיסה או ביותר שולחנות
refusal-turn-done = התור הזה הושלם. עוד רגע הוא עובר הלאה
refusal-vote-not-open = אין עכשיו הצבעה פתוחה
refusal-vote-open = ההצבעה כבר פתוחה

# הבחירה לפי סדר
refusal-already-marked = הקלף הזה כבר מסומן אצלך
refusal-already-so = זה כבר המצב
refusal-bad-stages = צריך לבחור לפחות שלב אחד, לפי הסדר: פערים, גורמים, פעולות
refusal-card-hidden = הקלף הזה הוסר מהשולחן
refusal-card-merged = הקלף הזה אוחד עם קלף אחר
refusal-card-not-written = הקלף הזה מהחפיסה. אפשר לשנות רק קלפים שנכתבו כאן
refusal-choosing-over = הבחירה הסתיימה, והתוצאה מוצגת
refusal-first-stage = זה השלב הראשון
refusal-last-stage = התוצאה כבר מוצגת. אין שלב נוסף
refusal-marks-used-up = { $limit ->
    [one] אפשר לסמן כאן קלף אחד. ביטול הסימון יפנה מקום
   *[other] אפשר לסמן כאן עד { $limit } קלפים. ביטול סימון יפנה מקום
  }
refusal-no-cards-of-kind = { $kind ->
    [gap] אין בחפיסה קלפי פער. אפשר להחזיר קלפים או לוותר על השלב
    [cause] אין בחפיסה קלפי גורם. אפשר להחזיר קלפים או לוותר על השלב
   *[action] אין בחפיסה קלפי פעולה. אפשר להחזיר קלפים או לוותר על השלב
  }
refusal-no-such-card = הקלף הזה אינו על השולחן
refusal-no-such-heading = הקלף שלמעלה כבר אינו ברשימה. אפשר להמשיך עם מה שמוצג עכשיו
refusal-no-such-seat = המקום הזה כבר אינו בחדר
refusal-no-turns = כאן בוחרים יחד, בלי תורות
refusal-not-marked = הקלף הזה אינו מסומן אצלך
refusal-nothing-settled = עוד לא נבחרו קלפים בשלב הזה. אחרי הבחירה אפשר להמשיך
refusal-other-kind = אפשר לאחד רק קלפים מאותו סוג
refusal-same-card = אי אפשר לאחד קלף עם עצמו

# דיון
refusal-answer-hidden = התשובה מוסתרת. כדי להדגיש אותה צריך קודם להציג אותה
refusal-answers-used-up = כל התשובות שלך לשאלה הזאת נשלחו. אפשר למחוק אחת ולכתוב אחרת
refusal-no-questions = אין שאלות לדיון. צריך לבחור או לכתוב לפחות אחת
refusal-no-such-answer = התשובה הזאת כבר נמחקה
refusal-no-such-question = השאלה הזאת אינה בדיון
refusal-no-such-questions = אוסף השאלות אינו נמצא. כדאי לבחור אחר
refusal-no-such-theme = הנושא הזה אינו בשאלה הזאת
refusal-theme-taken = כבר יש נושא בשם הזה. אפשר לתת שם אחר
refusal-too-many-themes = כבר יש { $most } נושאים לשאלה. אפשר להסיר אחד קודם
refusal-not-your-answer = אפשר למחוק רק תשובה שלך

# מעגל הפתיחה
refusal-no-such-thread = החוט הזה כבר לא כאן
refusal-not-arranging = סידור המעגל סגור עכשיו
refusal-not-asked = אפשר להפוך דף אחרי שהוא מונח במרכז, ואחרי שהגיעה בקשה להפוך
refusal-page-hidden = הדף הזה מוסתר עכשיו
refusal-page-lies = הדף כבר מונח במרכז
refusal-page-not-there = הדף הזה לא מונח במרכז
refusal-same-neighbour = אי אפשר לשבת אחרי עצמנו. אפשר לבחור שם אחר
refusal-same-thread = אי אפשר לאחד חוט עם עצמו
refusal-side-empty = הצד השני ריק. אפשר לכתוב בו ואז להפוך
refusal-side-frozen = הצד הזה כבר גלוי לכולם, ולכן הוא נשאר כמו שהוא
refusal-thread-hidden = החוט הזה מוסתר עכשיו
refusal-thread-pages = חוט אחד מחבר בין { $least } ל־{ $most } דפים
refusal-thread-relation = אפשר לאחד חוטים שכולם דמיון או כולם שוני
refusal-thread-there = כבר יש חוט כזה. אפשר לאחד ביניהם
refusal-threads-used-up = אפשר לאחוז עד { $limit } חוטים. אם מרפים מאחד, יש מקום לחדש
refusal-too-many-lines = אפשר לכתוב עד { $limit } שורות. כדאי לחבר כמה מהן
refusal-wrong-stage = זה אפשרי בשלב אחר של המעגל

# חדר, סדר יום, שעון, שרת
refusal-activity-ended = הפעילות הזאת הסתיימה. אפשר לראות את התוצאה
refusal-activity-not-on = הפעילות הזאת אינה פועלת עכשיו
refusal-activity-on = הפעילות הזאת פועלת עכשיו. אפשר לסיים אותה קודם
refusal-agenda-full = סדר היום מלא: עד { $limit } פעילויות
refusal-bad-frame = הדף הזה אינו מעודכן. טעינה מחדש תסדר זאת
refusal-flood = נשלחו יותר מדי פעולות בבת אחת. אפשר להמשיך בעוד רגע
refusal-moved = המקום הזה עבר לטלפון אחר
refusal-bad-open-key = כדי לפתוח חדר בשרת הזה צריך את מפתח הפתיחה. אפשר לקבל אותו ממי שמפעילים את השרת
refusal-bad-request = משהו בבקשה לא הובן. טעינה מחדש של הדף תסדר זאת
refusal-deck-faults = יש בקובץ שורות לתיקון. אחרי התיקון אפשר להעלות אותו שוב
refusal-list-faults = יש ברשימה שורות לתיקון. אפשר לתקן כאן, או בקובץ ולהעלות שוב
refusal-file-empty = הקובץ ריק. כדאי לבחור קובץ אחר
refusal-gap = הדף והחדר אינם מתואמים. טעינה מחדש תסדר זאת
refusal-internal = משהו השתבש בשרת, והצעד לא נעשה. אפשר לנסות שוב
refusal-item-has-begun = הפעילות הזאת כבר התחילה, וההכנה שלה נעולה
refusal-minutes = אפשר לבחור בין דקה אחת ל־{ $limit } דקות
refusal-no-clock = אין עכשיו שעון פועל
refusal-no-such-activity = הפעילות הזאת אינה מוכרת לשרת הזה
refusal-no-such-item = הפעילות הזאת כבר אינה בסדר היום
refusal-no-such-page = אין כאן דף כזה. כדאי לבדוק את הכתובת
refusal-no-such-method = הדף הזה אינו מעודכן. טעינה מחדש תסדר זאת
refusal-no-such-run = הפעילות הזאת עוד לא התקיימה בחדר
refusal-nothing-to-undo = אין צעד לבטל
refusal-room-exists = חדר בקוד הזה כבר פתוח. אפשר לנסות שוב
refusal-stale-deadline = השעון כבר השתנה
refusal-store-full = אין עוד מקום בדיסק של השרת. כדאי לפנות למי שמפעילים אותו
refusal-too-large = הקובץ גדול מדי. כדאי לחלק אותו או להסיר ממנו תמונות
refusal-too-many-decks = כבר הועלו { $limit } חפיסות לחדר הזה
refusal-undo-moved-on = החדר כבר התקדם. אפשר לבטל את הצעד החדש
refusal-title-empty = לחדר צריך שם. אפילו מילה אחת
refusal-title-too-long = השם ארוך: { $length } תווים, ואפשר עד { $limit }. כדאי לקצר
refusal-name-empty = צריך שם. גם כינוי מתאים
refusal-name-too-long = השם ארוך: { $length } תווים, ואפשר עד { $limit }. כדאי לקצר

# rating
refusal-no-interventions = עוד אין מה לדרג. צריך לבחור רשימה או להוסיף מענה
refusal-too-many-interventions = ברשימה אפשר עד { $limit } מענים
refusal-no-such-list = הרשימה הזאת אינה נמצאת. כדאי לבחור אחרת
refusal-no-such-intervention = המענה הזה אינו ברשימה
refusal-no-such-reason = הנימוק הזה כבר לא כאן
refusal-not-rated = אין כאן דירוג שלך לבטל
refusal-results-hidden = התוצאות מוסתרות עד סגירת הסבב
refusal-round-closed = הסבב הזה נסגר
refusal-round-open = קודם סוגרים את הסבב הפתוח
refusal-rounds-over = כבר היו שני סבבים, ואין שלישי
