# The page about what is kept. Every sentence is true of what the server does: see docs/security.md.

privacy-home = To the first page
privacy-lead = You come in without signing up, and what is kept is for the workshop alone. Here is what is kept, where, and when it goes.
privacy-days = { $days ->
    [one] One day
   *[other] { $days } days
  }
privacy-days-text = after the last thing done in a room, it is deleted by itself, with all that is in it.
privacy-days-unknown = A room is deleted by itself after a fixed time. How many days? The server did not answer just now.
privacy-days-again = Ask again

privacy-kept = What is kept
privacy-kept-name = Your name as you typed it, and where you come from, if you chose to say.
privacy-kept-words = What is written in the room: pages, cards, explanations and answers, and files the facilitators brought to it.
privacy-kept-acts = What was done in the room and when: cards laid, marks, votes and turns.

privacy-seen = Who sees it
privacy-seen-all = Everybody in the room and the shared screen: names, and what was laid or said before all.
privacy-seen-own = Only your phone: the cards in your hand, and what you wrote and have not laid yet.
privacy-seen-counts = Ratings and votes show how many marked, and not who marked what.
privacy-seen-lead = Facilitators can download the room’s files, with names in them. Votes and marks stand there without names.
privacy-seen-host = Whoever runs the server can read what is stored on it, as on any computer.

privacy-where = Where it is kept
privacy-where-own = In this server’s own store, and nowhere else.
privacy-where-other = In the store that whoever runs this server chose, and nowhere else.
privacy-where-nobody = Nothing is sent to anybody else, and the pages load nothing from anywhere else.
privacy-where-here = In this browser: your seat, what has not been sent yet, the language, and things you chose to keep. Leaving the room gives up the seat, and clearing the site’s data clears it all.

privacy-never = What is never kept
privacy-never-account = An account, a password, an e-mail address, a phone number, a location, or cookies.
privacy-never-address = Your phone’s network address is written down nowhere. It is remembered for ten minutes at most, only to slow down guessing of codes.
privacy-never-log = The server’s log has no names in it, and nothing that people wrote.

privacy-gone = How it is deleted
privacy-gone-self = By itself, when the time above has passed.
privacy-gone-now = At once, when the facilitators choose “Delete the room” in the room’s menu.
privacy-gone-own = After that nothing is left on the server: the file it was stored in is written anew too, without the room.
privacy-gone-other = After that nothing is left in the store. Its file is written anew at the times set there.
privacy-gone-copies = Files that were downloaded, and backups of whoever runs the server, stay with those who keep them.

privacy-ask = A question or a request? Ask whoever invited you to the workshop.
