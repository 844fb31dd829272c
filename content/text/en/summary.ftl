# The joint summary: on the shared screen, on the console and on paper
summary-name = Summary
summary-kind = Joint summary
summary-glance = { $title }, at a glance
summary-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
summary-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
summary-empty = What comes about in the room gathers here
summary-more-pages = { $n ->
    [one] 1 more page in the printed summary
   *[other] { $n } more pages in the printed summary
}
summary-pins = What matters most
summary-strongest = The series most people stand behind
summary-pinned = Pinned
summary-run-nth = { $activity } ({ $n })
summary-people-behind = { $n ->
    [one] 1 person
   *[other] { $n } people
}

# pages and threads
summary-page-spoken = Told without writing
summary-page-back = An educational achievement
summary-thread-similar = Similar:
summary-thread-different = Different:
summary-flow-link = { $from } → { $to }: { $n }

# the rating
summary-bars-intervention = Intervention
summary-bars-marks = How it was rated
summary-bars-agreement = Agreement
summary-bars-consensus = Consensus { $n }
summary-bars-before = Before
summary-bars-after = After
summary-pattern-alike = Rated alike
summary-pattern-split = Split
summary-pattern-scattered = Scattered
summary-scatter-budget = Budget
summary-scatter-resources = Shekels a year
summary-scatter-score = Effectiveness, 1 to 3
summary-scatter-corner = much money, little effect
summary-alignment-too-few = Too little is known to compare effectiveness and resources
summary-alignment-against = Resources went where the effect was judged smaller
summary-alignment-none = Effectiveness and resources do not go together
summary-alignment-weak = Effectiveness and resources go together weakly
summary-alignment-clear = Effectiveness and resources go together clearly
summary-alignment-tau = Kendall’s tau

# on the console
summary-open = Summary
summary-close = Back to the work
summary-pin = Pin to the top: { $part }
summary-unpin = Take the pin off: { $part }
summary-earlier = Move earlier: { $part }
summary-later = Move later: { $part }
summary-drag = Drag to another place
summary-pin-hint = Whatever has a star comes first: here, on the screen and in print.
summary-print = Print or PDF
summary-print-text = Everything that came about, in order, ready for paper or PDF
summary-look = Open the summary
summary-to-screen = Show on the screen
summary-on-screen = On the screen now
summary-now-pinned = Pinned to the top: { $part }
summary-now-unpinned = No longer pinned: { $part }
