# In the room, whatever runs.

phone-connecting = Entering the room…
phone-loading = One moment…
phone-load-failed = The activity did not load. Check the connection and try again.
phone-load-again = Try again
phone-your-turn-title = Your turn
phone-sending = Kept on this phone. It will be sent when the connection is back.
phone-saving = Sending…

# menu
phone-menu = Menu: name, return code, language, leaving
phone-menu-title = My room
phone-my-name = My name
phone-rename = Change the name
phone-rename-save = Save the name
phone-rename-cancel = Leave it as it was
phone-return-code = My return code
phone-return-text = Moving to another phone? Enter the same room there, choose “Have a return code?” and type this code. Your name and cards move over, and this phone leaves the room.
phone-language = Language
phone-signals = When my turn comes
phone-vibrate = A short vibration
phone-sound = A short sound
phone-leave = Leave the room
phone-leave-title = Leave the room?
phone-leave-text = Your seat becomes free and the cards in your hand go back to the table. What was said and written stays in the room.
phone-leave-yes = Leave
phone-leave-no = Stay in the room

# lobby
phone-lobby-welcome = Welcome, { $name }
phone-lobby-kept = Your seat is kept. You can put the phone down until we start.
phone-lobby-first = Waiting for the first to arrive
phone-lobby-here = { $count ->
    [one] Here so far: one person
   *[other] Here so far: { $count } people
  }
phone-lobby-more = and { $count } more
phone-lobby-plan = What is ahead
phone-lobby-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }
phone-lobby-done = Done
phone-lobby-thought-1 = Meanwhile, a thought: which gap in our local education matters most to narrow?
phone-lobby-thought-2 = Meanwhile, remember: which small action has already helped here, and whom?
phone-lobby-thought-3 = Meanwhile, meet whoever sits beside you: what brings them here?

# states
phone-held-title = Writing is paused for a moment
phone-held-text = Listening together. Everything is kept, and we go on shortly.

# the end
phone-ended-title = Thank you, { $name }
phone-ended-text = { $title } has ended. What came about here stays with you.
phone-keep-series = Your series
phone-keep-link = A link we chose together
phone-keep-answer = Your answer
phone-keep-card = A card you wrote
phone-keep-page = Your page
phone-keep-page-life = An achievement in life
phone-keep-page-educational = An educational achievement
phone-keep-rating = Your rating
phone-keep-shift = { $first }, in the second round { $then }
phone-keep-copy = Copy
phone-keep-copied = Copied
phone-keep-save = Save as a file
phone-keep-share = Share
phone-keep-file = My part, { $title }
phone-keep-nothing = Nothing personal was kept here this time. The facilitator has the joint summary.
phone-keep-foot = Kept on this phone, also after the room closes

phone-unsent-title = Not sent in time
phone-unsent-text = These words were written on this phone and did not reach the room. They are kept here and can be copied.
phone-unsent-acts-text = The connection ended before everything was sent.
phone-unsent-acts = { $count ->
    [one] One choice made here was not sent.
   *[other] { $count } choices made here were not sent.
  }
phone-unsent-show = Show
phone-unsent-drop = Delete
phone-unsent-drop-title = Delete them from this phone?
phone-unsent-drop-text = These words are kept here only.
phone-unsent-drop-no = Keep them
phone-unsent-drop-yes = Yes, delete

phone-removed-title = This phone is no longer in the room
phone-removed-text = Your seat may have moved to another phone, or been freed. You can enter again with your name, or ask the facilitator if this is a mistake.
phone-left-title = You left the room
phone-left-text = Thank you for being here. You can come back at any moment.
phone-deleted-title = The room was deleted
phone-deleted-text = Everything in it was deleted from the server. What is kept on this phone stays with you.
phone-again = Enter the room again
phone-home = To the home page
