# The shared screen: the way in, what to do without a room, and its few controls
screen-none-title = עוד אין כאן חדר
screen-none-text = במסך המנחה, לבחור „לפתוח את המסך המשותף”. החדר ייפתח כאן.
screen-wrong-title = הקישור הזה אינו שלם
screen-wrong-text = כדאי לפתוח את המסך המשותף שוב ממסך המנחה, או להעתיק משם את הקישור כולו.
screen-closed-title = הקישור הזה כבר לא פותח את המסך
screen-closed-text = במסך המנחה אפשר לפתוח את המסך המשותף מחדש.
screen-deleted-title = החדר נמחק
screen-deleted-text = תודה על המפגש.
screen-controls = תצוגה: שפה, אור, מסך מלא
screen-theme = רקע בהיר או כהה
screen-full = מסך מלא
screen-lost = אין חיבור כרגע. התמונה האחרונה נשארת.
screen-page = עמוד { $page } מתוך { $pages }

# lobby
screen-join-at = נכנסים אל
screen-join-type = ומקלידים את קוד החדר
screen-people = כבר בחדר
screen-people-more = ועוד { $count }
screen-locked = הכניסה נעולה
screen-locked-text = מי שבפנים ממשיכים כרגיל

# beside what runs
screen-held = הכתיבה נעצרה לרגע
screen-turn-now = עכשיו
screen-turn-next = אחר כך
screen-card-hidden = הקלף הוסתר
screen-card-chosen = נבחר יחד

# the end
screen-farewell-title = תודה
screen-farewell-people = { $count ->
    [one] היינו כאן יחד
    [two] היינו כאן יחד, שני אנשים
   *[other] היינו כאן יחד, { $count } אנשים
}
screen-farewell-did = מה עשינו
screen-farewell-text = מה שנאסף נשמר, ונשאר גם בטלפונים.
