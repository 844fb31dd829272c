# Export and summary
rummy-step-series = Series
rummy-step-vote = Votes
rummy-step-count = Count
rummy-step-written = Written cards
rummy-kind-accepted = Series accepted
rummy-kind-hidden-explanation = Series accepted, explanation hidden
rummy-kind-yes = Yes
rummy-kind-not-yet = Not yet
rummy-kind-series-of-seat = Series of a participant
rummy-kind-series-at-table = Series at a table
rummy-kind-returned-at-table = Series returned, at a table
rummy-kind-gap = Gap
rummy-kind-cause = Possible cause
rummy-kind-action = Possible action
rummy-kind-hidden-gap = Gap, hidden
rummy-kind-hidden-cause = Possible cause, hidden
rummy-kind-hidden-action = Possible action, hidden
rummy-figure-series = Series
rummy-figure-people = People who called a series
rummy-figure-returned = Series returned to the hand
rummy-figure-written = Written cards
rummy-part-flow = How it hangs together
rummy-part-series = Accepted series
rummy-table-series = Series
rummy-column-table = Table
rummy-column-gap = Gap
rummy-column-cause = Possible cause
rummy-column-action = Possible action
rummy-column-person = Name
rummy-column-explanation = Explanation
rummy-column-yes = Yes
rummy-column-not-yet = Not yet
rummy-column-at = Time

# phone
rummy-phone-title = Phenomenon to action
rummy-phone-my-turn = Your turn
rummy-phone-lay-text = Choose one card and lay it
rummy-phone-take-title = Now take a card
rummy-phone-take-text = From a stock, or from the discards
rummy-phone-round = Round { $number }
rummy-phone-table = Table { $number }
rummy-phone-mates = Around the table
rummy-phone-stocks = The stocks
rummy-phone-stock = { $kind }: { $count ->
    [0] the stock is empty
    [one] one card left in the stock
   *[other] { $count } cards in the stock
  }
rummy-phone-discards = The discards
rummy-phone-discard-none = None laid yet
rummy-phone-hand = Your hand
rummy-phone-so-far = { $count ->
    [0] No series yet
    [one] So far: one series
   *[other] So far: { $count } series
  }
rummy-phone-lay = Lay the card
rummy-phone-new-here = The new card goes here
rummy-phone-just-laid-gap = The gap you just laid is not available
rummy-phone-just-laid-cause = The cause you just laid is not available
rummy-phone-just-laid-action = The action you just laid is not available
rummy-phone-same-colour = In this game you take a card of the kind you laid
rummy-phone-nothing-to-take = No card is available right now. The facilitator can see this and will help the table go on.
rummy-phone-write-offer = Or write a card of your own
rummy-phone-write-left = { $count ->
    [one] One blank card left
   *[other] { $count } blank cards left
  }
rummy-phone-write-title = Blank card
rummy-phone-write-kind = Which card is it?
rummy-phone-write-label-gap = The gap, in your words
rummy-phone-write-label-cause = The possible cause, in your words
rummy-phone-write-label-action = The possible action, in your words
rummy-phone-write-hint = The card goes into your hand. Once laid, everyone sees it with your name.
rummy-phone-write-add = Put the card into your hand
rummy-phone-done-title = The card is in your hand
rummy-phone-done-text = The turn passes on in a moment
rummy-phone-laying = Laying the card…
rummy-phone-taking = Taking a card…

rummy-phone-now = On now: { $name }
rummy-phone-ahead = { $count ->
    [one] Next turn: yours
   *[other] { $count } turns until yours
  }
rummy-phone-resting = The table rests for a moment
rummy-phone-resting-text = Nobody is on right now. Your cards are kept.
rummy-phone-you-in-line = Your turn
rummy-phone-tip-1 = Meanwhile, look for this: what links the cause to the gap, and which card is missing for a series?
rummy-phone-tip-2 = Meanwhile, check: does the action in your hand narrow the gap, or only touch it?
rummy-phone-tip-3 = Meanwhile, look at the discards: one of them may complete a series.
rummy-phone-no-hand-title = Cards are on their way
rummy-phone-no-hand-text = Your place at the table is kept. Until then you can look at the discards.

rummy-phone-call-off = Calling will be possible in a moment
rummy-phone-apart = Your cards are kept. If your turn comes before the connection is back, you can return to it later.
rummy-phone-called-text = Now explain it to the group, aloud
rummy-phone-ask-1 = How does the cause lead to the gap?
rummy-phone-ask-2 = How will the action narrow it here?
rummy-phone-before-facilitator = The series is with the facilitator. Take your time to explain.
rummy-phone-before-table = The series is with the table. Take your time to explain.
rummy-phone-before-vote = { $voters ->
    [0] The group is voting. You can go on explaining.
   *[other] The group is voting: { $voted } of { $voters }
  }
rummy-phone-vote-result = The vote is closed: yes { $yes }, not yet { $no }
rummy-phone-explain = Written explanation
rummy-phone-explain-short = Write it down
rummy-phone-explain-optional = Optional
rummy-phone-explain-hint = What links the three cards?
rummy-phone-explain-save = Save the explanation
rummy-phone-explain-hidden = The explanation was hidden from the screens
rummy-phone-withdraw = Withdraw
rummy-phone-caller = Called by { $name }
rummy-phone-listen = Listening to the explanation. Turns rest meanwhile.
rummy-phone-listen-question = Do the cards connect?
rummy-phone-vote-yes = Yes
rummy-phone-vote-not-yet = Not yet
rummy-phone-vote-secret = The vote is secret, and can be changed until it closes
rummy-phone-voted-count = { $voted } of { $voters } voted
rummy-phone-accepted-title = The series was accepted
rummy-phone-accepted-text = Three new cards are in your hand
rummy-phone-returned-title = The series is back in your hand
rummy-phone-returned-text = We go on from here
rummy-phone-accepted-other = A series was accepted: { $name }
rummy-phone-returned-other = The series of { $name } went back to the hand. We go on
rummy-phone-withdrew-other = The call of { $name } was taken back. We go on

rummy-phone-last-title = Time is up
rummy-phone-last-text = We finish listening to the open series
rummy-phone-ended-title = The game is over
rummy-phone-ended-text = { $count ->
    [0] No series this time. The cards on the table open the conversation.
    [one] One series, collected together
   *[other] { $count } series, collected together
  }
rummy-phone-by-seat = Series by participant
rummy-phone-series-count = { $count ->
    [one] 1 series
   *[other] { $count } series
  }
rummy-phone-my-series = { $count ->
    [one] Your series
   *[other] Your series
  }
rummy-phone-all-series = Everyone's series
rummy-phone-hidden-card = The card was hidden

rummy-phone-said-turn = Your turn. Choose one card and lay it.
rummy-phone-said-take = The card is laid. Now take a card.
rummy-phone-said-now = On now: { $name }.
rummy-phone-said-claim = Tzimtzamti! { $name }. The three cards can be read.
rummy-phone-said-vote = A vote on the series has opened.

# console

rummy-name = Rummy
rummy-console-chip = Round { $round }
rummy-console-chip-tables = { $n ->
        [one] 1 table
       *[other] { $n } tables
    }
rummy-console-table = Table { $number }
rummy-console-tables = Tables
rummy-console-table-claim = Tzimtzamti!
rummy-console-table-vote = Voting: { $voted } of { $voters }
rummy-console-table-empty = Nobody here
rummy-console-series-count = { $n ->
        [0] No series yet
        [one] 1 series
       *[other] { $n } series
    }
rummy-console-step-lay = Choosing a card to lay
rummy-console-step-take = Laid a card, now taking one
rummy-console-step-done = The turn is done
rummy-console-coach-claim = Tzimtzamti! { $name }
rummy-console-coach-claim-text = Listen to the explanation, then decide.
rummy-console-coach-claim-table = The table decides by vote. You can settle it here too.
rummy-console-coach-vote = Voting: { $voted } of { $voters }
rummy-console-coach-next = Turn done: { $name }
rummy-console-coach-next-text = Pass the turn when ready.
rummy-console-coach-turn = On turn: { $name }
rummy-console-coach-tables = Playing at { $n } tables
rummy-console-coach-tables-text = Turns pass by themselves. When someone calls “Tzimtzamti!”, the table is marked here.
rummy-console-coach-auto-text = Turns pass by themselves. You can step in at any time.
rummy-console-coach-quiet = Nobody is on turn
rummy-console-coach-quiet-text = Whoever enters joins at the end of the order.
rummy-console-coach-last = Time is up. Finish the open claims
rummy-console-coach-last-text = Once the open claims are decided, the game ends.
rummy-console-coach-stuck = The cards ran out
rummy-console-coach-stuck-text = End the game and go on to the discussion.
rummy-console-coach-over = The game is over
rummy-console-coach-over-text = The series stay on the shared screen. Go on from here.
rummy-console-explanation = Written explanation
rummy-console-hide = Hide from the screens: { $text }
rummy-console-show = Show again: { $text }
rummy-console-hide-short = Hide
rummy-console-show-short = Show
rummy-console-vote-open = Open a vote
rummy-console-vote-again = Vote again
rummy-console-vote-close = Close the vote: { $voted } of { $voters }
rummy-console-vote-secret = The vote is secret. The count shows when it is closed.
rummy-console-vote-yes = The table’s vote: { $n } convinced
rummy-console-vote-not-yet = { $n } not yet
rummy-console-accept = Accept the series
rummy-console-return = Return it to the hand
rummy-console-series = Accepted series
rummy-console-series-none = The first series will appear here
rummy-console-series-votes = { $yes } convinced, { $not } not yet
rummy-console-written = Written cards
rummy-console-hidden = Hidden
rummy-console-auto = Turns pass by themselves
rummy-console-auto-short = Auto pass
rummy-console-piles = On the table
rummy-console-stock = { $n ->
        [0] The stock is empty
        [one] 1 card in the stock
       *[other] { $n } cards in the stock
    }
rummy-console-discard-none = Nothing laid yet
rummy-console-move = Move to table { $number }
rummy-console-give = Give the turn
rummy-console-give-short = Give turn
rummy-console-skip-short = Skip
rummy-console-status-claim = Tzimtzamti!
rummy-console-status-table = Table { $number }
rummy-console-end-game = End the game
rummy-console-go-to-table = To table { $number }
rummy-console-over-table = Out of cards

# setup in the console
rummy-setup-rules = How we play
rummy-setup-tables = { $tables ->
        [one] 1 table
       *[other] { $tables } tables
    }, { $seats } in the room
rummy-setup-size = At a table, up to
rummy-setup-size-auto = Tables as fits the room
rummy-setup-size-auto-text = Up to 8: one table. More: tables of up to 6.
rummy-setup-size-seats = { $n ->
       *[other] up to { $n } at a table
    }
rummy-setup-turns = Passing the turn
rummy-setup-turns-auto = As the tables go
rummy-setup-turns-auto-text = One table: the facilitator. Several: by themselves.
rummy-setup-turns-self = By themselves
rummy-setup-turns-facilitator = By the facilitator
rummy-setup-colour = Take only the kind that was laid
rummy-setup-table-decides = The table decides on series, by majority
rummy-setup-blanks = Blank cards each
rummy-setup-blanks-none = No blank cards
rummy-setup-blanks-some = { $n ->
        [one] 1 blank card each
       *[other] { $n } blank cards each
    }
rummy-setup-copies = Copies of each card
rummy-setup-copies-some = { $n ->
        [one] 1 copy of each card
       *[other] { $n } copies of each card
    }
rummy-setup-copies-remedy = { $n ->
        [one] 1 copy of each card
       *[other] { $n } copies of each card
    }
rummy-setup-size-remedy = { $n ->
       *[other] tables of up to { $n }
    }

# undo
rummy-undo-laid = laying a card
rummy-undo-took = taking a card
rummy-undo-taken-back = taking the card back
rummy-undo-wrote = writing a card
rummy-undo-refilled = refilling a stock
rummy-undo-turn-began = passing the turn
rummy-undo-skipped = skipping
rummy-undo-reordered = the new order
rummy-undo-passing-set = how turns pass
rummy-undo-called = the call “Tzimtzamti!”
rummy-undo-explained = the explanation
rummy-undo-withdrew = withdrawing the claim
rummy-undo-vote-opened = opening the vote
rummy-undo-voted = a vote
rummy-undo-vote-closed = closing the vote
rummy-undo-accepted = accepting the series
rummy-undo-returned = returning the series
rummy-undo-text-hidden = hiding words
rummy-undo-text-shown = showing words
rummy-undo-seat-left = the move between tables
rummy-undo-sat-down = sitting down
rummy-undo-hand-dealt = dealing a hand
rummy-undo-table-closed = ending the game at a table
rummy-undo-last-claims-awaited = ending the game
rummy-undo-game-ended = ending the game

# screen
rummy-screen-title = From phenomenon to action
rummy-screen-ended = The game is over
rummy-screen-series = series
rummy-screen-latest = Latest:
rummy-screen-first-series = The first series will appear here
rummy-screen-no-series = The cards on the table open the conversation
rummy-screen-table = Table { $number }
rummy-screen-tables = The tables
rummy-screen-listen = Listening to the explanation
rummy-screen-explanation-hidden = The written explanation is hidden
rummy-screen-voted = { $voted } of { $voters } have voted
rummy-screen-yes = Yes
rummy-screen-not-yet = Not yet
rummy-screen-returned = The series went back to the hand. Play goes on
rummy-screen-last-claims = Time is up. Hearing out the open series
rummy-screen-together = { $count ->
    [one] We gathered one series together
   *[other] We gathered { $count } series together
}
rummy-screen-by-table = By table
rummy-screen-by-person = By person
rummy-screen-said-turn = Now on: { $name }.
rummy-screen-said-called = Tzimtzamti! { $name }.
rummy-screen-said-accepted = Series accepted: { $name }.
rummy-screen-said-returned = The series of { $name } went back to the hand. Play goes on.
