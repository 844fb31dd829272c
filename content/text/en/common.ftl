# Words every screen uses
common-brand = Tzimtzamti!
common-tagline = Narrowing gaps. Together.
common-call = Tzimtzamti!
common-game = From phenomenon to action

common-kind-gap = Gap
common-kind-cause = Possible cause
common-kind-action = Possible action
common-kinds-gap = Gaps
common-kinds-cause = Possible causes
common-kinds-action = Possible actions
common-kinds-short-gap = Gaps
common-kinds-short-cause = Causes
common-kinds-short-action = Actions

common-mark-no = Not effective
common-mark-so = Reasonably effective
common-mark-yes = Very effective
common-mark-again = Press again to take the rating back

common-budget-flexible = Flexible programme
common-budget-separate = Separate budget
common-budget-other = Other source

common-chart-bar = Not effective: { $no }, reasonably effective: { $so }, very effective: { $yes }
common-chart-round-first = Before the discussion
common-chart-round-second = After the discussion
common-chart-moved = { $n ->
    [0] No rating changed
    [one] One rating changed
   *[other] { $n } ratings changed
}
common-chart-nobody = No ratings yet
common-chart-before = Before
common-chart-was = Before:
common-chart-split = Split
common-chart-agreed = Agreed
common-chart-scatter = Effectiveness and resources
common-chart-corner = Much money, less effective
common-chart-well = Effective, at little cost
common-chart-point = { $label }: { $resources } shekels a year, effectiveness { $score } of 3, { $budget }
common-chart-resources-one = Resources in the work plan, ₪ a year
common-chart-resources-thousand = Resources in the work plan, thousands of ₪ a year
common-chart-resources-million = Resources in the work plan, millions of ₪ a year

common-room = Room
common-language = Language
common-privacy = What is kept, and for how long
common-close = Close
common-cancel = Cancel
common-back = Back
common-save = Save
common-more = More
common-menu = Menu: language, text size, help
common-selected = Chosen
common-limit = { $used } of { $max } characters
common-step = Step { $step } of { $steps }
common-stage-done = Done
common-stage-now = Now
common-stage-ahead = Ahead

common-time-left = Time left
common-clock-paused = The clock is paused
common-clock-pause = Pause the clock
common-clock-run = Run the clock
common-clock-add = { $minutes } min
common-clock-over = Time is up

common-lost-title = Reconnecting…
common-lost-in = { $seconds ->
    [one] Trying again in 1 second
   *[other] Trying again in { $seconds } seconds
}
common-lost-now = Trying now
common-lost-retry = Try now
common-lost-kept = What was written is kept, and will be sent once the network is back
common-back-online = We are back
common-as-of = As of { $time }

common-presence-here = Connected
common-presence-away = In the background
common-presence-gone = Out of touch
common-people-none = Waiting for the first to arrive

common-join-at = Go to
common-join-type = and type the room code
common-join-scan = or scan
common-join-code = Room code
common-join-qr = A code to scan: enter room { $code }

common-blank-card = Blank card
common-blank-add = Add to the table
common-stocks = From the top of a stock
common-discards = Or from the discards
common-stock-empty = This stock is empty
common-stock-left = { $count ->
    [one] 1 card left
   *[other] { $count } cards left
}
common-discard-none = No card here yet
common-discard-blocked = The card just laid cannot be taken back
common-slot-new = The new card goes here
common-face-down = Face-down card
common-chosen-by = { $count ->
    [0] Not chosen yet
    [one] Chosen once
   *[other] Chosen { $count } times
}

common-turn-now = Now
common-turn-next = Next
common-turn-yours = Your turn
common-turn-order = Order of turns
common-turn-skipped = Skipped
common-turn-to-next = To the next turn
common-turn-skip = Skip
common-turn-reorder = Change the order
common-move-earlier = Move earlier: { $name }
common-move-later = Move later: { $name }

common-report-row = Row
common-report-good = { $count ->
    [one] 1 row read as it is
   *[other] { $count } rows read as they are
}
