# הסיכום המשותף: על המסך, אצל המנחה ועל הנייר
summary-name = סיכום
summary-kind = סיכום משותף
summary-glance = { $title }, במבט אחד
summary-people = { $n ->
    [one] משתתף אחד
    [two] שני משתתפים
   *[other] { $n } משתתפים
}
summary-minutes = { $n ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $n } דקות
}
summary-empty = מה שייווצר בחדר ייאסף כאן
summary-more-pages = { $n ->
    [one] עוד עמוד אחד בסיכום המודפס
   *[other] עוד { $n } עמודים בסיכום המודפס
}
summary-pins = החשוב ביותר
summary-strongest = הסדרה שרבים עומדים מאחוריה
summary-pinned = מוצמד
summary-run-nth = { $activity } ({ $n })
summary-people-behind = { $n ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $n } אנשים
}

# דפים וחוטים
summary-page-spoken = סופר בעל פה
summary-page-back = הישג חינוכי
summary-thread-similar = דומה:
summary-thread-different = שונה:
summary-flow-link = { $from } ← { $to }: { $n }

# הדירוג
summary-bars-intervention = מענה
summary-bars-marks = איך דורג
summary-bars-agreement = הסכמה
summary-bars-consensus = קונצנזוס { $n }
summary-bars-before = לפני
summary-bars-after = אחרי
summary-pattern-alike = דורג דומה
summary-pattern-split = שני מחנות
summary-pattern-scattered = פזור
summary-scatter-budget = תקציב
summary-scatter-resources = שקלים בשנה
summary-scatter-score = יעילות, מ־1 עד 3
summary-scatter-corner = הרבה כסף, מעט תועלת
summary-alignment-too-few = אין עדיין די נתונים להשוות בין יעילות למשאבים
summary-alignment-against = המשאבים הלכו דווקא אל מה שנחשב פחות יעיל
summary-alignment-none = אין הלימה בין היעילות למשאבים
summary-alignment-weak = הלימה חלקית בין היעילות למשאבים
summary-alignment-clear = הלימה ברורה בין היעילות למשאבים
summary-alignment-tau = טאו של קנדל

# אצל המנחה
summary-open = סיכום
summary-close = חזרה לעבודה
summary-pin = להצמיד לראש: { $part }
summary-unpin = להסיר את ההצמדה: { $part }
summary-earlier = להקדים: { $part }
summary-later = לאחר: { $part }
summary-drag = לגרור למקום אחר
summary-pin-hint = מה שמסומן בכוכב בא ראשון: כאן, על המסך ובהדפסה.
summary-print = הדפסה או PDF
summary-print-text = דף מסודר של כל מה שנוצר, מוכן לנייר או ל־PDF
summary-look = לסיכום
summary-to-screen = להציג על המסך
summary-on-screen = על המסך עכשיו
summary-now-pinned = הוצמד לראש: { $part }
summary-now-unpinned = ההצמדה הוסרה: { $part }
