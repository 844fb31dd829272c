# the exported file and the summary
circle-step-pages = Pages
circle-step-threads = Threads between pages
circle-step-questions = Closing question
circle-step-answers = Answers
circle-step-highlights = Insights
circle-step-themes = Themes
circle-kind-life = Achievement in life
circle-kind-educational = Educational achievement
circle-kind-spoken = Told aloud
circle-kind-similar = Similar
circle-kind-different = Different
circle-kind-question = Question
circle-kind-answer = Answer
circle-kind-highlight = Insight
circle-kind-theme = Theme
circle-kind-hidden = Hidden
circle-figure-pages = Pages in the middle
circle-figure-threads = Threads between pages
circle-figure-answers = Answers to the closing question
circle-part-pages = Our achievements
circle-part-threads = What joins us, what differs
circle-part-highlights = Insights
circle-part-theme = Theme
circle-table-pages = Pages
circle-column-number = Page
circle-column-person = Name
circle-column-life = Achievement in life
circle-column-educational = Educational achievement
circle-column-similar = Threads: similar
circle-column-different = Threads: different
circle-column-hidden = Hidden
circle-column-at = Time

# phone, console and screen
circle-name = Opening circle
circle-stage-writing = Writing
circle-stage-round = Round
circle-stage-looking = Looking
circle-stage-closing = Closing question
circle-side-life = In life
circle-side-educational = In education
circle-prompt-life = The most important achievement of my life
circle-prompt-educational = An educational achievement of mine that means something to me
circle-page-spoken = A story, told aloud
circle-page-quiet = Put down without words
circle-relation-similar = Similar
circle-relation-different = Different
circle-thread-people = { $count ->
    [one] 1 person holds it
   *[other] { $count } people hold it
}

# phone: writing
circle-phone-my-page = Your page
circle-phone-sides = The two sides of the page
circle-phone-side-written = written
circle-phone-side-empty = still empty
circle-phone-side-nothing = This side stayed empty
circle-phone-flip = Turn the page
circle-phone-saved = Saved
circle-phone-saving = Saving…
circle-phone-kept = Kept on the phone
circle-phone-private = Both sides are private until the page lies in the circle
circle-phone-private-short = Private until it is laid
circle-phone-ready = Page ready
circle-phone-ready-spoken = Just tell it aloud
circle-phone-ready-title = The page is ready
circle-phone-ready-text = It can be read and turned, and you can go on writing until the round begins.
circle-phone-ready-said = The page is ready. The facilitator can see that.
circle-phone-go-on = Go on writing
circle-phone-back = Back to the round
circle-phone-sub-ready = { $ready } of { $people } ready
circle-phone-two-copies = Another version was written on another phone: { $side }
circle-phone-keep-this = Keep mine
circle-phone-take-other = Take that version

# phone: the order people sit in
circle-phone-arranging = Arranging the circle
circle-phone-arranging-text = Choose whoever speaks before you.
circle-phone-choose-place = Choose
circle-phone-who-before = After whom is your turn?
circle-phone-sits-after = Your turn is after { $name }
circle-phone-done = Done

# phone: the round
circle-phone-sub-laid = { $to_come ->
    [0] { $laid } laid
   *[other] { $laid } laid, { $to_come } to come
}
circle-phone-now = On now: { $name }
circle-phone-now-someone = Listening to whoever is on
circle-phone-soon = Starting in a moment
circle-phone-all-laid = The pages are in the middle
circle-phone-ahead = { $count ->
    [one] The next turn is yours
   *[other] { $count } turns until yours
}
circle-phone-you = Your turn
circle-phone-turn-clock = Time for this turn
circle-phone-lies = Your page lies in the middle
circle-phone-lies-hidden = Your page was laid. It is not on the screen now
circle-phone-passed = Your turn went by without a page. The facilitator can come back to it
circle-phone-in-middle = The page in the middle
circle-phone-empty = The page is still empty. You can write meanwhile, or tell it aloud when your turn comes
circle-phone-empty-laid = You told it aloud, without writing
circle-phone-write = Write on the page
circle-phone-write-back = Write on the other side
circle-phone-edit = A last change
circle-phone-my-turn = Your turn
circle-phone-my-turn-text = Lay the page in the middle and tell: what is the achievement, and why does it matter so much?
circle-phone-my-turn-spoken = The page is empty, and that is fine: lay it and tell your story aloud.
circle-phone-spoken = Nothing written: it is told aloud
circle-phone-lay = Lay the page
circle-phone-lay-quiet = Put it down without speaking
circle-phone-telling = The page is in the middle
circle-phone-telling-text = Now tell, and take your time. Everybody is listening.
circle-phone-apart = No connection now. The page is kept, and can be laid once it is back.
circle-phone-said-turn = Your turn. Lay the page in the middle and tell.

# phone: looking
circle-phone-looking = What is alike? What differs?
circle-phone-looking-text = Read the pages, and tie a thread between those that are connected.
circle-phone-over = This is our circle
circle-phone-parts = Pages or threads
circle-phone-pages = { $count ->
    [0] Pages
   *[other] Pages · { $count }
}
circle-phone-threads = { $count ->
    [0] Threads
   *[other] Threads · { $count }
}
circle-phone-no-pages = No pages in the middle yet
circle-phone-no-threads = The first thread will appear here. Choose two pages or more and tie them
circle-phone-no-threads-over = This time we spoke about the connections aloud
circle-phone-pick = Choose two pages or more
circle-phone-one-more = One page chosen. At least one more
circle-phone-unpick = Clear the choice
circle-phone-tie = { $count ->
   *[other] Tie { $count } pages
}
circle-phone-mine = Your page
circle-phone-on-screen = On the screen now
circle-phone-read-on = Read to the end
circle-phone-tie-title = A thread between pages
circle-phone-relation = What connects them?
circle-phone-word-similar = How are they alike?
circle-phone-word-different = How do they differ?
circle-phone-word-hint = A word or a few. Everybody sees the thread, without a name
circle-phone-tie-send = Tie
circle-phone-tied = The thread is tied.
circle-phone-join = Me too
circle-phone-joined = Mine too
circle-phone-turn-title = May the other side of your page be seen too?
circle-phone-turn-text = The pages are being turned. The educational side of yours is shown only if you agree:
circle-phone-turn-yes = It may be seen
circle-phone-turn-no = Keep it closed
circle-phone-turned = Both sides of your page are shown
circle-phone-not-turned = The educational side of your page stays closed
circle-phone-turn-back = Close it
circle-phone-turn-after-all = Show it

# console
circle-console-stages = Stages of the circle
circle-console-chip-ready = { $ready } of { $people } ready
circle-console-chip-laid = { $laid ->
    [0] No pages laid yet
    [one] 1 page in the middle
   *[other] { $laid } pages in the middle
}
circle-console-writing = Writing. { $ready } of { $people } ready
circle-console-writing-text = What is written is private, here too. The round can begin before everybody is done.
circle-console-all-ready = All pages are ready
circle-console-all-ready-text = On to the round: one page at a time, with a short story.
circle-console-begin = Begin the round
circle-console-begin-with = Begin the round: { $name }
circle-console-who-writes = Who is still writing
circle-console-drafts = Nobody can see a draft
circle-console-group-empty = Page still empty
circle-console-group-writing = Writing
circle-console-group-ready = Ready
circle-console-on = On now: { $name }
circle-console-on-text = Waiting for the page. One can also tell without laying it, and the turn moves on.
circle-console-on-gone = The phone is out of reach. Skip, and come back to this turn later.
circle-console-laid-text = The page lies in the middle. When the story is told, move on to the next turn.
circle-console-all-laid = The round is complete
circle-console-all-laid-text = Everybody who wanted to has a page in the middle. Now look at them together.
circle-console-passed = { $n ->
    [one] 1 turn went by without a page. You can come back to it first.
   *[other] { $n } turns went by without a page. You can come back to them first.
}
circle-console-to-looking = Look at the pages
circle-console-nobody-on = Nobody is on now
circle-console-not-laid = The page has not been laid. It will appear here and on the screen
circle-console-laid = { $n ->
    [one] page laid
   *[other] pages laid
}
circle-console-to-come = { $n ->
    [0] no turns to come
   *[other] { $n } to come
}
circle-console-enlarge = Large on the screen
circle-console-hide = Off the screen
circle-console-show = Back on the screen
circle-console-enlarge-page = Large on the screen: { $what }
circle-console-hide-page = Off the screen: { $what }
circle-console-show-page = Back on the screen: { $what }
circle-console-hidden = Not on the screen
circle-console-large = Large on the screen
circle-console-turn-of = Turn { $number } of { $all }
circle-console-in-circle = { $n } in the circle
circle-console-first = First
circle-console-nobody-ahead = No turns to come
circle-console-order = Order and clock
circle-console-return = Turns gone by
circle-console-skip = Skip { $name }
circle-console-skip-short = Skip
circle-console-give = Give the turn
circle-console-give-short = On turn
circle-console-give-to = Give the turn to { $name }
circle-console-let-arrange = People arrange it as they sit
circle-console-let-arrange-text = On their phones they choose after whom they sit
circle-console-clock = Turn clock
circle-console-clock-text = It only shows the time, and cuts nobody off
circle-console-no-clock = No clock
circle-console-status-ready = Page ready
circle-console-status-writing = Writing
circle-console-status-empty = Empty page
circle-console-status-laid = Laid
circle-console-status-next = Next
circle-console-status-skipped = Skipped
circle-console-looking = Looking: what is alike, and what differs?
circle-console-looking-text = On the phones people choose two pages or more and tie a thread, with a word of why.
circle-console-threads-so-far = { $n ->
    [one] 1 thread so far. A good question: who else holds it, and why?
   *[other] { $n } threads so far. A good question: who else holds them, and why?
}
circle-console-to-closing = To the closing question
circle-console-pages = Pages in the middle
circle-console-laid-count = { $n ->
    [0] no pages yet
    [one] 1 page
   *[other] { $n } pages
}
circle-console-no-pages = No pages were laid in this round
circle-console-turn-all = Turn all pages
circle-console-turn-all-text = Everybody is asked on the phone whether the educational side may be seen. Only those who agree are shown.
circle-console-turned = { $n ->
    [0] Everybody was asked. No educational side is shown yet
    [one] 1 educational side is shown
   *[other] { $n } educational sides are shown
}
circle-console-show-all = Show them all
circle-console-threads = Threads
circle-console-threads-count = { $n ->
    [0] no threads yet
    [one] 1 thread
   *[other] { $n } threads
}
circle-console-no-threads = Threads from the phones appear here, the strongest first
circle-console-rename = The word on the thread
circle-console-rename-thread = Another word for the thread: { $word }
circle-console-merge = Merge into:
circle-console-merge-thread = Merge with another thread: { $word }
circle-console-hide-thread = Hide the thread: { $word }
circle-console-show-thread = Show the thread: { $word }
circle-console-over = The circle is complete
circle-console-over-text = Pages, threads and answers are kept for the summary. Go on from here.

# undo
circle-undo-stage-entered = the change of stage
circle-undo-turn-began = the pass of the turn
circle-undo-turn-skipped = the skip
circle-undo-turns-rested = the end of the round
circle-undo-order-laid-down = the new order
circle-undo-arranging-let = arranging by seats
circle-undo-place-taken = a place in the circle
circle-undo-turn-clock-set = the turn clock
circle-undo-page-laid = laying a page
circle-undo-page-looked-at = a page made large
circle-undo-page-hidden = a page taken off the screen
circle-undo-page-shown = a page back on the screen
circle-undo-turning-asked = turning the pages
circle-undo-thread-renamed = another word on a thread
circle-undo-threads-merged = merging threads
circle-undo-thread-hidden = hiding a thread
circle-undo-thread-shown = showing a thread

# screen
circle-screen-writing = Writing, each for themselves
circle-screen-looking = What is alike? What differs?
circle-screen-ready = Ready:
circle-screen-of = of { $all }
circle-screen-private = What is written stays private until the page lies in the circle
circle-screen-laid = Laid:
circle-screen-pages = Pages:
circle-screen-listening = Listening
circle-screen-soon = Starting in a moment
circle-screen-no-pages = This time we told our stories aloud
circle-screen-how = On the phone: choose two pages or more, and tie a thread
circle-screen-how-more = Threads of others can be held too
circle-screen-said-turn = On now: { $name }.

# setup in the console
circle-setup-rules = The circle
circle-setup-names = Names beside the pages
circle-setup-names-text = Off: no names on the screen, on other people’s phones or in the files
circle-setup-names-on = Names beside the pages
circle-setup-names-off = No names, in the files neither
circle-setup-clock = Clock for a turn, in minutes
circle-setup-clock-text = The clock only shows how long a turn has taken. It cuts nobody off.
circle-setup-clock-off = None
circle-setup-clock-some = { $n ->
        [one] One minute a turn
       *[other] { $n } minutes a turn
    }
circle-setup-clock-none = No clock for turns
circle-setup-closing = Closing question
circle-setup-question = A question of our own, up to { $limit } characters
circle-setup-question-hint = Left empty, the guide’s is asked: what do our achievements tell us about our power to promote pupils’ achievements?
circle-setup-question-guide = The guide’s closing question
circle-setup-question-own = A closing question of our own
circle-setup-answers = Answers each
