# export
sequential-step-gap = Gaps
sequential-step-cause = Possible causes
sequential-step-action = Possible actions
sequential-step-result = Result
sequential-kind-mark = Marks
sequential-kind-reason = Reason
sequential-kind-written = Written card
sequential-kind-hidden = Written card, hidden
sequential-kind-merged = Merged card
sequential-kind-link = Link
sequential-figure-gaps = Gaps chosen
sequential-figure-causes = Causes chosen
sequential-figure-actions = Actions chosen
sequential-figure-links = Complete links
sequential-figure-written = Cards written
sequential-part-flow = How it hangs together
sequential-part-links = Complete links
sequential-table-links = Links
sequential-table-cards = Cards
sequential-column-stage = Stage
sequential-column-gap = Gap
sequential-column-cause = Possible cause
sequential-column-action = Possible action
sequential-column-people = People
sequential-column-settled = Chosen
sequential-column-written = Written here
sequential-column-person = Name
sequential-cell-stage-gap = Gap
sequential-cell-stage-cause = Possible cause
sequential-cell-stage-action = Possible action

# phone
sequential-phone-title = Phenomenon to action
sequential-phone-question-gap = Which gaps exist here?
sequential-phone-question-cause = Which causes explain this gap here?
sequential-phone-question-action = Which actions fit this cause?
sequential-phone-question-action-gap = Which actions fit this gap?
sequential-phone-question-cause-alone = Which causes are at work here?
sequential-phone-question-action-alone = Which actions fit us?
sequential-phone-heading-gap = Gap { $number } of { $total } chosen
sequential-phone-heading-cause = Cause { $number } of { $total } chosen
sequential-phone-next-heading = Next: { $text }
sequential-phone-next = Next
sequential-phone-previous = Previous
sequential-phone-headings = Move between the chosen cards
sequential-phone-left = { $count ->
    [0] All marks are in use. Take one back to choose another
    [one] You may mark one more card
   *[other] You may mark { $count } more
  }
sequential-phone-marked = { $count ->
    [one] 1 choice
   *[other] { $count } choices
  }
sequential-phone-mine = A card you wrote
sequential-phone-options = The cards on the table
sequential-phone-no-cards = No cards on the table yet. Start with a blank one.
sequential-phone-reason = Why this one?
sequential-phone-reason-hint = In one sentence. Optional
sequential-phone-reason-save = Save
sequential-phone-blank-label-gap = Another gap
sequential-phone-blank-label-cause = Another possible cause
sequential-phone-blank-label-action = Another possible action
sequential-phone-blank-left = { $count ->
    [one] One blank card left
   *[other] { $count } blank cards left
  }
sequential-phone-blank-note = Everyone will see it, with your name
sequential-phone-finish = { $count ->
    [0] Done, nothing marked
    [one] 1 chosen · Done
   *[other] { $count } chosen · Done
  }
sequential-phone-finished = Done. You can still change
sequential-phone-finished-text = { $finished } of { $people } are done
sequential-phone-together-here = We are talking about this card now
sequential-phone-my-turn = Your turn
sequential-phone-my-turn-text = Choose, and say why
sequential-phone-now = On now: { $name }
sequential-phone-ahead = { $count ->
    [one] Next turn: yours
   *[other] { $count } turns until yours
  }
sequential-phone-resting = Waiting for the next turn
sequential-phone-read-meanwhile = Meanwhile, read the cards
sequential-phone-reasons = Said so far
sequential-phone-settled = Chosen together
sequential-phone-result-title = This is how it connects
sequential-phone-result-text = { $count ->
    [0] No links chosen yet. The conversation goes on.
    [one] One link we chose together
   *[other] { $count } links we chose together
  }
sequential-phone-people = { $count ->
    [one] One person behind this link
   *[other] { $count } people behind this link
  }
sequential-phone-said-stage = Moving on to: { $stage }.
sequential-phone-said-turn = Your turn. Choose, and say why.
sequential-phone-said-focus = Everyone moves to the card: { $text }
sequential-phone-step = Steps of the activity

# console

sequential-name = Step by step
sequential-console-chip = { $finished } of { $people } done
sequential-console-chip-turns = Turn { $number }
sequential-console-chip-result = { $n ->
        [0] No links yet
        [one] 1 link
       *[other] { $n } links
    }
sequential-console-stages = Stages
sequential-console-stage-result = Links
sequential-console-coach-gap = Choosing the gaps that exist here
sequential-console-coach-cause = Choosing causes for each gap
sequential-console-coach-action = Choosing actions for each cause
sequential-console-coach-wait = { $finished } of { $people } are done. You can settle before everyone has finished.
sequential-console-coach-turn = On turn: { $name }
sequential-console-coach-turn-text = Choose a card and say why. Then pass the turn.
sequential-console-coach-show = Everyone has chosen. Show the counts?
sequential-console-coach-show-text = Counts appear on the screen and the phones, without names.
sequential-console-coach-settle = Settle together what was chosen
sequential-console-coach-settle-text = The most marked are proposed. Change them before settling.
sequential-console-coach-forward = The choice is settled
sequential-console-coach-forward-text = On to the next stage. You can always go back; choices stay.
sequential-console-coach-result = The links we chose
sequential-console-coach-result-text = Gap, cause, action, and how many people stand behind each. Go on from here.
sequential-console-show-counts = Show the counts
sequential-console-hide-counts = Hide the counts
sequential-console-counts-shown = Counts are visible to all
sequential-console-counts-hidden = Counts are visible here only
sequential-console-settle = { $n ->
        [0] Settle: no cards
        [one] Settle: 1 card
       *[other] Settle: { $n } cards
    }
sequential-console-settled = Settled
sequential-console-proposed = Proposed
sequential-console-unsettled = Not settled yet
sequential-console-reset = Back to the proposed
sequential-console-headings = Headings
sequential-console-heading-all = On the table
sequential-console-focus = Bring everyone here
sequential-console-focus-on = Everyone is here
sequential-console-focus-off = Release to all headings
sequential-console-marked = { $n ->
        [0] No marks
        [one] Marked once
        [two] Marked twice
       *[other] Marked { $n } times
    }
sequential-console-forward = On to: { $stage }
sequential-console-forward-as-proposed = What is not settled yet will be settled as proposed.
sequential-console-back = Back to: { $stage }
sequential-console-written-facilitator = By the facilitator
sequential-console-write = Add a card
sequential-console-write-label = A new card, up to 90 characters
sequential-console-write-add = Lay it on the table
sequential-console-edit-label = Words on the card
sequential-console-merge = Merge into another card
sequential-console-merge-text = Marks add up; each person counts once.
sequential-console-merge-into = Merge into: { $text }
sequential-console-card-menu = { $text }: hide, edit, merge
sequential-console-hide = Take off the table
sequential-console-show = Put back on the table
sequential-console-hidden = { $n ->
        [one] 1 card off the table
       *[other] { $n } cards off the table
    }
sequential-console-reasons = Reasons
sequential-console-reason-none = Reasons written on a turn appear here.
sequential-console-links = Links
sequential-console-links-none = No complete links are settled yet
sequential-console-link-people = { $n ->
        [0] Nobody behind it yet
        [one] 1 person behind it
       *[other] { $n } people behind it
    }
sequential-console-status-done = Done
sequential-console-status-not-yet = Not yet
sequential-console-no-cards = No cards on the table now

# setup in the console
sequential-setup-rules = How we choose
sequential-setup-stages = Stages
sequential-setup-stages-text = One stock alone is possible too.
sequential-setup-at-most = Marks each, under each heading
sequential-setup-at-most-some = { $n ->
        [one] 1 mark each
       *[other] up to { $n } marks each
    }
sequential-setup-how = Choosing
sequential-setup-together = All at once
sequential-setup-together-text = Everyone marks on the phone at the same time.
sequential-setup-turns = In turns
sequential-setup-turns-text = Whoever is on chooses and says why.
sequential-setup-counts = Counts
sequential-setup-counts-hidden = When shown
sequential-setup-counts-live = All the time
sequential-setup-counts-hidden-text = Counts hidden until shown
sequential-setup-counts-live-text = Counts visible all along
sequential-setup-blanks = Blank cards each, at every stage
sequential-setup-blanks-none = No blank cards
sequential-setup-blanks-some = { $n ->
        [one] 1 blank card at every stage
       *[other] { $n } blank cards at every stage
    }
sequential-setup-carried = Start from what came before
sequential-setup-carried-text = Cards from series and links of earlier activities in this room lie first, and interventions that were mostly rated green lie among the actions.
sequential-setup-carried-on = Cards from before lie first

# undo
sequential-undo-marked = marking a card
sequential-undo-unmarked = taking a mark back
sequential-undo-reason-given = giving a reason
sequential-undo-reason-taken-back = taking a reason back
sequential-undo-marking-finished = finishing
sequential-undo-card-written = writing a card
sequential-undo-stage-entered = changing the stage
sequential-undo-settled = settling the choice
sequential-undo-counts-shown = showing or hiding the counts
sequential-undo-focus-moved = bringing everyone to a heading
sequential-undo-card-hidden = taking a card off the table
sequential-undo-card-shown = putting a card back
sequential-undo-card-edited = editing a card
sequential-undo-cards-merged = merging cards
sequential-undo-turn-began = passing the turn
sequential-undo-turn-skipped = skipping
sequential-undo-turns-reordered = the new order
sequential-undo-seat-came = joining the turns
sequential-undo-seat-went = leaving the turns

# screen
sequential-screen-title = How it connects
sequential-screen-result = Links
sequential-screen-chosen = What we chose
sequential-screen-legend-alone = How many people marked the card
sequential-screen-stages = The stages
sequential-screen-question-gap = Which gaps exist here?
sequential-screen-question-gap-alone = Which gaps exist here?
sequential-screen-question-cause = Which causes explain the gaps we chose?
sequential-screen-question-cause-alone = Which causes are at work here?
sequential-screen-question-action = Which actions fit what we chose?
sequential-screen-question-action-alone = Which actions suit us?
sequential-screen-finished = Done:
sequential-screen-of = of { $people }
sequential-screen-headings = { $count } chosen links, one after another
sequential-screen-about = On the card: { $card }
sequential-screen-no-cards = No cards on the table yet
sequential-screen-links = { $count ->
    [one] link
   *[other] links
}
sequential-screen-no-links = No links chosen yet. The conversation goes on
sequential-screen-legend = How many people are behind the link
sequential-screen-said-stage = Moving on to: { $stage }.
sequential-screen-said-turn = Now on: { $name }.
sequential-screen-said-focus = Talking now about: { $text }.
