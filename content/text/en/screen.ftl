# The shared screen: the way in, what to do without a room, and its few controls
screen-none-title = No room here yet
screen-none-text = On the console, choose “Open the shared screen”. The room will open here.
screen-wrong-title = This link is not complete
screen-wrong-text = Open the shared screen again from the console, or copy the whole link from there.
screen-closed-title = This link no longer opens the screen
screen-closed-text = The shared screen can be opened anew from the console.
screen-deleted-title = The room was deleted
screen-deleted-text = Thank you for being here.
screen-controls = Display: language, light, full screen
screen-theme = Light or dark background
screen-full = Full screen
screen-lost = No connection for now. The last picture stays.
screen-page = Page { $page } of { $pages }

# lobby
screen-join-at = Go to
screen-join-type = and type the room code
screen-people = in the room
screen-people-more = and { $count } more
screen-locked = The door is closed
screen-locked-text = Whoever is inside goes on as before

# beside what runs
screen-held = Writing is paused for a moment
screen-turn-now = Now
screen-turn-next = Next
screen-card-hidden = This card is hidden
screen-card-chosen = Chosen together

# the end
screen-farewell-title = Thank you
screen-farewell-people = { $count ->
    [one] We were here together
   *[other] We were here together, { $count } people
}
screen-farewell-did = What we did
screen-farewell-text = Everything gathered is kept, on the phones too.
