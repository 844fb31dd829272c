# What happened, and what is possible now. One message for each refusal code.
refusal-unknown = That did not work. Please try again ({ $code })
refusal-offline = No connection right now. Check the network and try again
refusal-unavailable = The server is busy for a moment. Try again shortly
refusal-busy = The server is busy for a moment. Try again shortly
refusal-throttled = There were many tries from here. Try again in a moment
refusal-bad-command = This page is out of date. Reloading it will help
refusal-not-allowed = Only the facilitator can do this
refusal-no-such-room = No such room was found. Check the code on the screen
refusal-room-locked = The room is locked for now. The facilitator can open it
refusal-room-full = The room is full. Please turn to the facilitator
refusal-room-ended = The meeting in this room has ended
refusal-room-deleted = The room was deleted, with everything in it
refusal-removed = Your seat was freed. You can enter again with the room code
refusal-bad-token = This link opens no room. Enter again with the room code
refusal-no-such-return-code = The return code does not match. Check it on the other phone
refusal-no-such-part = This part is not in the summary now
refusal-pins-moved-on = The pinned parts changed meanwhile. Set the order again
refusal-text-empty = Write something before sending
refusal-text-too-long = The text is too long. Shorten it and send again
refusal-phones-held = Writing is paused for a moment. What was written is kept

# Rummy
refusal-already-at-table = They already sit at this table
refusal-already-hidden = The text is already hidden
refusal-already-laid = A card has been laid this turn. Now take one
refusal-already-on-turn = It is already their turn
refusal-already-shown = The text is already shown
refusal-blanks-off = There are no blank cards in this game
refusal-card-just-laid = The card you just laid is not available. You can take another
refusal-card-not-in-hand = This card is no longer in your hand
refusal-claim-during-turn = Someone is in the middle of a turn. You can call in a moment, once a card is taken
refusal-claim-needs-three-kinds = A series needs a gap, a possible cause and a possible action: one card of each
refusal-claim-open = A call is open at this table. Play goes on after the decision
refusal-claim-same-cards = This series went back to your hand. Once a card changes, you can call again
refusal-discard-empty = No card of this kind has been laid yet
refusal-game-over = The game is over
refusal-last-claims = Time is up. The open calls are being finished
refusal-lay-first = Lay a card first, then take one
refusal-no-blank-left = You have written all your blank cards
refusal-no-open-claim = No call is open at this table now
refusal-no-seats = Nobody is in the room yet. You can start when someone joins
refusal-no-such-deck = This deck is not here. Choose another
refusal-no-such-table = There is no such table
refusal-no-such-text = There is no text here to hide
refusal-nobody-to-play = There is nobody to pass the turn to now
refusal-not-at-table = This seat is not at the table
refusal-not-your-claim = Only for a call of your own
refusal-not-your-turn = It is not your turn yet
refusal-order-mismatch = The table changed meanwhile. Set the order again
refusal-out-of-range = Choose from { $least } to { $most }
refusal-own-claim-vote = The others vote on your call
refusal-same-colour-only = In this game you take a card of the kind you laid
refusal-seat-waits = This seat has no cards yet. Its turn comes once it is dealt in
refusal-stock-empty = This stock is empty. You can choose another
refusal-table-full = The table is full: up to { $limit } seats
refusal-table-over = This table has run out of cards, and its game is over
refusal-too-few-cards = { $kind ->
    [gap] { $missing ->
        [one] One gap card is missing
       *[other] { $missing } gap cards are missing
      }
    [cause] { $missing ->
        [one] One cause card is missing
       *[other] { $missing } cause cards are missing
      }
   *[action] { $missing ->
        [one] One action card is missing
       *[other] { $missing } action cards are missing
      }
  } for a table of { $seats }. You can play with several copies of the deck, or at more tables
refusal-turn-done = This turn is done. It passes on in a moment
refusal-vote-not-open = No vote is open now
refusal-vote-open = The vote is already open

# Sequential
refusal-already-marked = You have marked this card already
refusal-already-so = That is how it is already
refusal-bad-stages = Choose at least one stage, in order: gaps, causes, actions
refusal-card-hidden = This card was taken off the table
refusal-card-merged = This card was merged into another
refusal-card-not-written = This card is from the deck. Only cards written here can be changed
refusal-choosing-over = The choosing is over, and the result is shown
refusal-first-stage = This is the first stage
refusal-last-stage = The result is shown already. There is no further stage
refusal-marks-used-up = { $limit ->
    [one] One card may be marked here. Take the mark back to make room
   *[other] Up to { $limit } cards may be marked here. Take one back to make room
  }
refusal-no-cards-of-kind = { $kind ->
    [gap] The deck has no gap cards. Bring cards back or do without this stage
    [cause] The deck has no cause cards. Bring cards back or do without this stage
   *[action] The deck has no action cards. Bring cards back or do without this stage
  }
refusal-no-such-card = This card is not on the table
refusal-no-such-heading = The card above is no longer on the list. Go on with what is shown now
refusal-no-such-seat = This seat is no longer in the room
refusal-no-turns = Everyone chooses together here, without turns
refusal-not-marked = You have not marked this card
refusal-nothing-settled = No cards were chosen in this stage yet. After choosing you can go on
refusal-other-kind = Only cards of the same kind can be merged
refusal-same-card = A card cannot be merged into itself

# Discussion
refusal-answer-hidden = The answer is hidden. Show it before highlighting it
refusal-answers-used-up = All your answers to this question are in. Delete one to write another
refusal-no-questions = There are no questions to discuss. Choose or write at least one
refusal-no-such-answer = This answer was deleted
refusal-no-such-question = This question is not part of the discussion
refusal-no-such-questions = The question set was not found. Choose another
refusal-no-such-theme = This theme is not part of this question
refusal-theme-taken = There is a theme of this name. Choose another
refusal-too-many-themes = There are { $most } themes to this question. Take one away first
refusal-not-your-answer = You can only delete your own answers

# Opening circle
refusal-no-such-thread = This thread is no longer here
refusal-not-arranging = Arranging the circle is closed now
refusal-not-asked = A page can be turned once it lies in the middle and everyone was asked
refusal-page-hidden = This page is hidden now
refusal-page-lies = The page already lies in the middle
refusal-page-not-there = This page does not lie in the middle
refusal-same-neighbour = Nobody sits after themselves. Choose another name
refusal-same-thread = A thread cannot be merged into itself
refusal-side-empty = The other side is empty. Write on it, then turn it
refusal-side-frozen = Everyone sees this side now, so it stays as it is
refusal-thread-hidden = This thread is hidden now
refusal-thread-pages = One thread joins { $least } to { $most } pages
refusal-thread-relation = Merge threads that are all similar or all different
refusal-thread-there = There is such a thread. You can merge the two
refusal-threads-used-up = You can hold up to { $limit } threads. Let go of one to make room
refusal-too-many-lines = Up to { $limit } lines fit here. Join some of them
refusal-wrong-stage = This belongs to another stage of the circle

# Room, agenda, clock, server
refusal-activity-ended = This activity has ended. Its result can be looked at
refusal-activity-not-on = This activity is not on now
refusal-activity-on = This activity is on now. It can be ended first
refusal-agenda-full = The agenda is full: up to { $limit } activities
refusal-bad-frame = This page is out of date. Reloading it will help
refusal-flood = Too many steps were sent at once. You can go on in a moment
refusal-moved = This seat has moved to another phone
refusal-bad-open-key = Opening a room on this server takes its opening key. Whoever runs the server has it
refusal-bad-request = Something in the request was not understood. Reloading the page will help
refusal-deck-faults = Some rows of the file need mending. After that it can be uploaded again
refusal-list-faults = Some rows of the list need mending. Mend them here, or in the file and upload it again
refusal-file-empty = The file is empty. Please choose another
refusal-gap = This page and the room are out of step. Reloading will help
refusal-internal = Something went wrong on the server, and the step was not taken. Please try again
refusal-item-has-begun = This activity has begun, so its preparation is closed
refusal-minutes = Choose between one minute and { $limit } minutes
refusal-no-clock = No clock is running now
refusal-no-such-activity = This server does not know this activity
refusal-no-such-item = This activity is no longer on the agenda
refusal-no-such-page = There is no such page here. Check the address
refusal-no-such-method = This page is out of date. Reloading it will help
refusal-no-such-run = This activity has not been held in this room yet
refusal-nothing-to-undo = There is no step to undo
refusal-room-exists = A room with this code is open already. Please try again
refusal-stale-deadline = The clock has changed meanwhile
refusal-store-full = The server's disk is full. Please turn to whoever runs it
refusal-too-large = The file is too large. Try splitting it, or taking pictures out
refusal-too-many-decks = { $limit } decks were uploaded to this room already
refusal-undo-moved-on = The room has moved on. The newer step can be undone
refusal-title-empty = The room needs a name. One word is enough
refusal-title-too-long = The name is long: { $length } characters of at most { $limit }. Shorten it
refusal-name-empty = A name is needed. A nickname will do
refusal-name-too-long = The name is long: { $length } characters of at most { $limit }. Shorten it

# rating
refusal-no-interventions = There is nothing to rate yet. Choose a list or add an intervention
refusal-too-many-interventions = A list holds at most { $limit } interventions
refusal-no-such-list = That list is not here. Choose another
refusal-no-such-intervention = That intervention is not on the list
refusal-no-such-reason = That reason is no longer here
refusal-not-rated = There is no rating of yours to take back here
refusal-results-hidden = The results are hidden until the round is closed
refusal-round-closed = This round is closed
refusal-round-open = First close the round that is open
refusal-rounds-over = There have been two rounds, and there is no third
