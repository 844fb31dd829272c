# In the room, whatever runs.

phone-connecting = נכנסים לחדר…
phone-loading = עוד רגע…
phone-load-failed = הפעילות לא נטענה. כדאי לבדוק את החיבור ולנסות שוב.
phone-load-again = לנסות שוב
phone-your-turn-title = התור שלך
phone-sending = נשמר בטלפון. יישלח כשהחיבור יחזור.
phone-saving = שולחים…

# menu
phone-menu = תפריט: שם, קוד חזרה, שפה ויציאה
phone-menu-title = החדר שלי
phone-my-name = השם שלי
phone-rename = שינוי השם
phone-rename-save = שמירת השם
phone-rename-cancel = להשאיר כמו שהיה
phone-return-code = קוד החזרה שלי
phone-return-text = עוברים לטלפון אחר? נכנסים בו לאותו חדר, בוחרים ״חוזרים עם קוד חזרה?״ ומקלידים את הקוד. השם והקלפים עוברים אליו, והטלפון הזה יוצא מהחדר.
phone-language = שפה
phone-signals = כשמגיע התור שלי
phone-vibrate = רטט קצר
phone-sound = צליל קצר
phone-leave = יציאה מהחדר
phone-leave-title = לצאת מהחדר?
phone-leave-text = המקום שלך יתפנה והקלפים שביד יחזרו לשולחן. מה שכבר נאמר ונכתב נשאר בחדר.
phone-leave-yes = יציאה
phone-leave-no = נשארים בחדר

# lobby
phone-lobby-welcome = { $name }, טוב שבאת
phone-lobby-kept = המקום שלך שמור. אפשר להניח את הטלפון עד שמתחילים.
phone-lobby-first = ממתינים לראשונים
phone-lobby-here = { $count ->
    [one] כבר כאן: שם אחד
   *[other] כבר כאן: { $count } משתתפים
  }
phone-lobby-more = ועוד { $count }
phone-lobby-plan = מה צפוי
phone-lobby-minutes = { $count ->
    [one] דקה
    [two] 2 דקות
   *[other] { $count } דקות
  }
phone-lobby-done = הסתיים
phone-lobby-thought-1 = בינתיים כדאי לחשוב: איזה פער בחינוך אצלנו הכי חשוב לצמצם?
phone-lobby-thought-2 = בינתיים כדאי להיזכר: איזו פעולה קטנה כבר עזרה אצלנו, ולמי?
phone-lobby-thought-3 = בינתיים אפשר להכיר את מי שלידך: מה מביא אותם לכאן?

# states
phone-held-title = הכתיבה נעצרה לרגע
phone-held-text = מקשיבים יחד. הכול שמור, ומיד ממשיכים.

# the end
phone-ended-title = תודה, { $name }
phone-ended-text = סיימנו: { $title }. מה שנוצר כאן נשאר אצלך.
phone-keep-series = הסדרה שלך
phone-keep-link = קשר שבחרנו יחד
phone-keep-answer = התשובה שלך
phone-keep-card = קלף שכתבת
phone-keep-page = הדף שלך
phone-keep-page-life = הישג בחיים
phone-keep-page-educational = הישג חינוכי
phone-keep-rating = הדירוג שלך
phone-keep-shift = { $first }, ובסבב השני { $then }
phone-keep-copy = העתקה
phone-keep-copied = הועתק
phone-keep-save = לשמור כקובץ
phone-keep-share = שיתוף
phone-keep-file = הדברים שלי, { $title }
phone-keep-nothing = הפעם לא נשמרו כאן דברים אישיים. הסיכום המשותף נמצא אצל המנחה.
phone-keep-foot = נשמר בטלפון הזה גם אחרי שהחדר נסגר

phone-unsent-title = מה שלא הספיק להישלח
phone-unsent-text = המילים האלה נכתבו בטלפון הזה ולא הגיעו לחדר. הן שמורות כאן, ואפשר להעתיק אותן.
phone-unsent-acts-text = החיבור נותק לפני שהכול נשלח.
phone-unsent-acts = { $count ->
    [one] בחירה אחת שנעשתה כאן לא נשלחה.
    [two] שתי בחירות שנעשו כאן לא נשלחו.
   *[other] { $count } בחירות שנעשו כאן לא נשלחו.
  }
phone-unsent-show = לראות
phone-unsent-drop = מחיקה
phone-unsent-drop-title = למחוק מהטלפון?
phone-unsent-drop-text = המילים האלה שמורות רק כאן.
phone-unsent-drop-no = להשאיר
phone-unsent-drop-yes = כן, למחוק

phone-removed-title = הטלפון הזה כבר לא בחדר
phone-removed-text = ייתכן שהמקום שלך עבר לטלפון אחר, או שהתפנה. אפשר להיכנס שוב בשם, ואם זו טעות, לפנות למנחה.
phone-left-title = יצאת מהחדר
phone-left-text = תודה שהיית כאן. אפשר להיכנס שוב בכל רגע.
phone-deleted-title = החדר נמחק
phone-deleted-text = כל מה שהיה בו נמחק מהשרת. מה ששמור בטלפון הזה נשאר אצלך.
phone-again = כניסה שוב לחדר
phone-home = לדף הבית
