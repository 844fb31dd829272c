# The facilitator's console: opening a room, and everything in it that is not an activity's own.
console-name = Facilitator’s console
console-cancel = Keep it as it was
console-save = Save
console-change = Change
console-minutes = { $n ->
        [one] 1 min
       *[other] { $n } min
    }
console-fewer = Less: { $what }
console-more = More: { $what }

# home
console-home-heading = What are we opening today?
console-home-chosen = Chosen
console-home-title = Name of the room
console-home-title-hint = Shown on the shared screen and in the files
console-home-language = Opening language
console-home-language-hint = Every phone can switch
console-home-open = Open the room
console-home-opening = Opening the room…
console-home-flow = Every activity closes with a discussion, answered from the phones. The agenda can be changed later.
console-home-earlier = Earlier rooms
console-home-earlier-none = Rooms opened here will be listed.
console-home-earlier-note = Rooms are kept in this browser. There is nothing to sign up for.
console-home-earlier-lost = A room opened on another computer: enter it with its facilitator’s link.
console-home-room = { $day } · room { $code }
console-home-continue = Continue
console-home-continue-room = Continue in the room { $title }
console-home-forget = Remove from the list: { $title }
console-home-forgotten = { $title } was removed from the list
console-home-forgotten-back = Put it back
console-programme-rummy = Rummy
console-programme-rummy-text = Swap cards turn by turn and collect series: a gap, a possible cause, a possible action.
console-programme-sequential = Step by step
console-programme-sequential-text = Choose together: first gaps, then causes, finally actions.
console-programme-both = From phenomenon to action
console-programme-both-text = The card game both ways: begin with rummy, and go on step by step.
console-programme-meeting-1 = Meeting 1
console-programme-meeting-1-text = Begin with the opening circle, and go on to rate the authority’s interventions in colours.
console-programme-everything = The whole programme
console-programme-everything-text = From the circle to the cards in one room, with one summary of it all.
console-programme-circle = Opening circle
console-programme-circle-text = A page with an achievement from everyone, and what joins the pages.
console-programme-rating = Rating in colours
console-programme-rating-text = Every intervention in red, yellow or green, and what lies behind the choice.
console-home-single = Or one activity

# header
console-title-change = Rename the room: { $title }
console-title-label = Name of the room
console-code-copy = Copy the link for phones, room { $code }
console-copied = Copied
console-copy-failed = Copying did not work. Select it and copy:
console-screen = On the screen: { $what }
console-screen-title = What the shared screen shows
console-screen-auto = As things go
console-screen-auto-text = The code until something begins, then what is on
console-screen-code = Joining code
console-screen-activity = The activity
console-screen-summary = The summary
console-screen-blank = Blank screen
console-screen-open = Open the shared screen
console-screen-again = Open again in its own window
console-screen-copy = Copy the screen’s link
console-language = Display language
console-agenda = Agenda
console-people = Participants

# agenda
console-agenda-now = Now
console-agenda-done = Done
console-agenda-ahead = Not begun
console-agenda-add = Add to the agenda
console-agenda-drop = Take off the agenda
console-agenda-look = Show the result again
console-agenda-look-back = Back to the lobby
console-agenda-again = Run it once more: { $activity }
console-item-begin = Begin: { $activity }
console-item-next = On to: { $activity }
console-item-end = End the activity
console-item-setup = Set up: { $activity }
console-item-back = Back
console-item-minutes = Time
console-item-no-clock = No clock
console-item-replaces = What is on now will end: { $activity }

# clock
console-clock = Clock
console-clock-start = Start the clock
console-clock-start-minutes = Start: { $minutes }
console-clock-up = Time is up
console-clock-more = Add 2 minutes
console-clock-more-short = min
console-clock-stop = Take the clock away
console-clock-new = New clock
console-clock-length = Length

# people
console-people-count = In the room { $n }
console-people-here = { $n ->
       *[other] { $n } connected
    }
console-people-none = Nobody is here yet. Whoever enters the code appears here.
console-people-attention = Worth a look
console-people-new = Just came in
console-presence-here = Connected
console-presence-away = Away
console-presence-gone = Not connected
console-person-name = Name in the room
console-person-rename = Save the name
console-person-remove = Remove from the room
console-person-remove-short = Remove
console-person-remove-text = The cards go back to the table; what was said stays. It can be undone at once.
console-person-removed = { $name } is out of the room
console-person-undo = Bring back
console-affiliation-principal = School principal
console-affiliation-teacher = Teaching
console-affiliation-parent = Parents
console-affiliation-pupil = Pupils
console-affiliation-inspector = Inspectorate
console-affiliation-municipality = Municipality
console-affiliation-youth = Youth work
console-affiliation-other = Other

# tools
console-tools = Tools
console-hold = Hold the phones
console-hold-off = Release the phones
console-held-note = The phones are held. Everyone sees: “Writing is paused for a moment”.
console-lock = Lock the entrance
console-lock-off = Unlock the entrance
console-locked-note = The entrance is locked. Those inside go on.
console-hide-screen = Hide from the screen
console-hide-screen-off = Back on the screen
console-undo-named = Undo: { $what }
console-undo-none = Nothing to undo
console-undone = Undone: { $what }
console-undo-named-by = Undo: { $what } · { $name }
console-undo-any = the last step
console-undo-run-began = beginning the activity
console-undo-run-ended = ending the activity
console-undo-run-looked-at = showing an earlier result
console-undo-seat-left = removal from the room
console-room-menu = The room: files, ending, deleting
console-link-copy = Copy the facilitator’s link
console-link-copy-text = For a second facilitator or another computer. Whoever holds it runs the room.
console-export = Files to download
console-export-text = Everything is kept in the room. Download at any moment.
console-export-xlsx = A sheet for each activity, and first one that sums up at a glance
console-export-csv = One row for each thing: people, series, choices, written cards, answers
console-export-zip = A folder with a wide table for each activity, to work on in a spreadsheet
console-export-log = The room’s log
console-export-log-text = Every step in order, with its time. For records and research
console-export-names = The files hold participants’ names. Who voted how is not in them.
console-export-save = Download
console-export-save-what = Download: { $what }
console-export-saved = Downloaded
console-end = End the workshop
console-end-title = End the workshop?
console-end-text = Phones say thank you and keep what is one’s own; the screen shows the summary. The room can be reopened later.
console-end-no = Go on
console-ended-title = The workshop has ended
console-ended-text = Everything is kept. The files are here; the room takes no more writing.
console-reopen = Reopen the room
console-delete = Delete the room
console-delete-title = Delete for good?
console-delete-text = Names, cards, series and answers are deleted from the server and cannot be restored. Download the files first.
console-delete-type = To delete, type the room’s code: { $code }
console-delete-yes = Delete the room and all in it

# lobby
console-lobby-title = The room is open
console-lobby-link = Copy the link
console-lobby-share = Send
console-lobby-local = This address works on this computer only.
console-lobby-screen-title = The shared screen is not open yet
console-lobby-screen-text = It opens in its own window. Drag it to the projector and go full screen.
console-lobby-wait-title = Waiting for the first
console-lobby-wait-text = Names appear here and on the screen as people enter the code. Meanwhile, look through the setup.
console-lobby-ready-title = { $n ->
        [one] One in the room
       *[other] { $n } in the room
    }
console-lobby-ready-text = When everyone is here, begin. Latecomers can join at any time.
console-lobby-begin-now = Begin without waiting
console-lobby-empty-agenda = The agenda is empty
console-lobby-empty-agenda-text = Add an activity to the agenda and begin with it.
console-lobby-all-done = The agenda is complete
console-lobby-all-done-text = Add an activity, show results again, download the files, or end the workshop.

# looking at what is over
console-over-title = { $activity }: over

# decks
console-deck = The deck
console-deck-own = Uploaded deck
console-deck-choose = Which deck
console-deck-without = { $n ->
        [one] 1 card left out
       *[other] { $n } cards left out
    }
console-deck-whole = All cards are in
console-deck-go-through = Go through the cards
console-deck-upload = Upload a deck
console-thin-text = A card without its tick stays out of the game.
console-thin-search = Search the cards
console-thin-in = { $in } of { $all } in
console-thin-all = Put all back in
console-thin-none = No such card
console-thin-done = Save the choice
console-thin-loading = Fetching the cards…
console-upload-title = Upload a deck of cards
console-upload-text = An Excel or CSV file, one row for each card: kind and text. The template is a good start.
console-upload-name = Name of the deck
console-upload-pick = Choose a file
console-upload-again = Upload the repaired file
console-upload-checking = Checking the file…
console-upload-drop = or drag it here
console-upload-template = Empty template
console-upload-faults = { $n ->
        [one] 1 row to repair
       *[other] { $n } rows to repair
    }
console-upload-faults-text = Nothing was taken from the file yet. Repair it in the file, save, and upload again.
console-upload-good = { $n ->
        [0] No row is right yet
        [one] 1 row is right
       *[other] { $n } rows are right
    }
console-upload-done = The deck is in
console-upload-use = Play with this deck
console-upload-keep = Keep it for later

# turns
console-turns-none = Nobody is on
console-turns-pass = Next turn
console-turns-pass-to = Next turn: { $name }
console-turns-skip = Skip
console-turns-give = Give the turn
console-turns-shuffle = Shuffle
console-turns-in-turn = On turn

# leaving and coming back
console-connecting = Entering the room…
console-gone-title = This link no longer opens the room
console-gone-text = If it was replaced by a new one, use that. A lost link is recovered on the server with:
console-deleted-title = The room was deleted
console-deleted-text = All that was in it is gone from the server. Files you downloaded are still yours.
console-gone-home = To the console’s home
console-late = What was sent before the connection broke was not taken: { $why }
console-try-again = Try again
console-home-key = Key for opening rooms
console-home-key-hint = This server opens rooms with a key. Ask whoever runs the server.

# what is wrong with a row of an uploaded deck
console-fault-unknown = The row could not be read ({ $code }). Compare it with the template.
console-fault-file-empty = The file is empty. Headings go in the first row, then one row for each card.
console-fault-file-not-plain = The file has macros or links to other files. Save it as CSV, or copy the cards into a new workbook.
console-fault-file-unreadable = The file does not open. Save it again as CSV or XLSX.
console-fault-too-large = The file is too large for a deck. Keep only the sheet of cards.
console-fault-too-many-rows = Too many rows: up to { $limit } cards in a deck. Split it into two decks.
console-fault-column-missing-kind = There is no column headed “kind”. Add it, with gap, cause or action in each row.
console-fault-column-missing-text = There is no column headed “text”. Add it, with the words of the card in each row.
console-fault-kind-empty = The kind is missing. Write gap, cause or action.
console-fault-kind-unknown = The kind “{ $value }” is unknown. Write gap, cause or action.
console-fault-text-empty = The card is empty. Write its words, or delete the row.
console-fault-text-too-long = The text is long: { $length } characters of at most { $limit }. Shorten it.
console-fault-channel-unknown = The channel of influence “{ $value }” is unknown. Copy the name of a channel from the template, or leave it empty.
console-fault-short-too-long = The short text is long: { $length } characters of at most { $limit }. Shorten it or leave it empty.
console-fault-row-twice = The same card is also in row { $first }. Delete one of them.
console-fault-kind-missing-gap = There is no gap in the file. A deck needs cards of all three kinds.
console-fault-kind-missing-cause = There is no cause in the file. A deck needs cards of all three kinds.
console-fault-kind-missing-action = There is no action in the file. A deck needs cards of all three kinds.
console-item-ready = All set
console-item-late = Latecomers can join after it begins.
console-item-setup-short = Setup
console-clock-menu = The clock, and ending the activity
console-end-short = ending the workshop
