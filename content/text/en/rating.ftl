# export
rating-name = Rating in colours
rating-step-list = The list
rating-step-first-round = Rating
rating-step-second-round = Rating, second round
rating-step-questions = Questions
rating-step-answers = Answers
rating-step-highlights = Highlights
rating-step-themes = Themes
rating-kind-intervention = Intervention and its goal
rating-kind-budget-flexible = Yearly resources, flexible programme (Gefen), ₪
rating-kind-budget-separate = Yearly resources, separate budget, ₪
rating-kind-budget-other = Yearly resources, other source, ₪
rating-kind-people = People who rated
rating-kind-no = Red: not effective
rating-kind-so = Yellow: reasonably effective
rating-kind-yes = Green: very effective
rating-kind-reason-no = Reason for red
rating-kind-reason-so = Reason for yellow
rating-kind-reason-yes = Reason for green
rating-kind-question = Question
rating-kind-answer = Answer
rating-kind-hidden = Answer, hidden
rating-kind-highlight = Highlighted answer
rating-kind-theme = Theme
rating-figure-interventions = Interventions
rating-figure-people = People who rated
rating-figure-rated = Ratings
rating-part-bars = How the interventions were rated
rating-part-scatter = Effectiveness against resources
rating-part-reasons = Reasons given with ratings
rating-part-highlights = Highlights of the discussion
rating-part-theme = Theme of the discussion
rating-table-interventions = Interventions
rating-column-name = Intervention
rating-column-short = Short name
rating-column-goal = Goal
rating-column-head = Field
rating-column-provider = Provided by
rating-column-resources = Resources a year, ₪
rating-column-budget = Kind of budget
rating-column-people = Round { $round }: people who rated
rating-column-no = Round { $round }: red, not effective
rating-column-so = Round { $round }: yellow, reasonably effective
rating-column-yes = Round { $round }: green, very effective
rating-column-agreement = Round { $round }: agreement, -1 to 1
rating-column-consensus = Round { $round }: consensus, 0 to 1
rating-column-median = Round { $round }: median, 1 to 3
rating-column-pattern = Round { $round }: how it was rated
rating-cell-head-excelling-schools = Talented and excelling pupils, schools
rating-cell-head-excelling-authority = Talented and excelling pupils, authority
rating-cell-head-gaps-schools = Schools where gaps were found
rating-cell-head-special-education = Special education
rating-cell-head-other-fields = Achievement in other fields
rating-cell-provider-school = School
rating-cell-provider-authority = Authority
rating-cell-budget-flexible = Flexible programme
rating-cell-budget-separate = Separate budget
rating-cell-budget-other = Other source
rating-cell-pattern-alike = Alike
rating-cell-pattern-split = Split
rating-cell-pattern-scattered = Scattered

# undo
rating-undo-round-closed = revealing the results
rating-undo-second-round-opened = opening the second round
rating-undo-results-shown = changing what the screen shows
rating-undo-threshold-set = changing the threshold of agreement
rating-undo-reason-shown = showing or removing a reason

# setup in the console: the list and how it is rated
rating-setup-list = Interventions
rating-setup-which = Which list is rated
rating-setup-sample = Sample list
rating-setup-own = Our own list
rating-setup-sample-note = An authority that does not exist, for trying things out. For the meeting itself, bring a list of your own.
rating-setup-count = { $n ->
        [0] No interventions yet
        [one] One intervention
       *[other] { $n } interventions
    }
rating-setup-count-of = { $n } of { $limit }
rating-setup-empty = Our own list is still empty
rating-setup-empty-text = Upload a file, begin with the sample list and change it, or write the interventions one by one.
rating-setup-add = Add an intervention
rating-setup-upload = Upload a file
rating-setup-template = Excel template
rating-setup-template-csv = CSV template
rating-setup-copy = Begin with the sample list
rating-setup-copy-own = Copy to our own list and change it
rating-setup-restore = { $n ->
        [one] Bring back the one from last time
       *[other] Bring back { $n } from last time
    }
rating-setup-clear = Empty the list
rating-setup-edit = Change:
rating-setup-up = Move up: { $name }
rating-setup-down = Move down: { $name }
rating-setup-loading = Fetching the list…
rating-setup-not-loaded = The sample list did not arrive. Reload the page to see it; the rating itself is not affected.
rating-setup-shekels = ₪{ $sum } a year
rating-setup-full = The list is full: up to { $limit } interventions
rating-setup-moved = { $name }: place { $place }

rating-setup-row-new = A new intervention
rating-setup-row-edit = Change the intervention
rating-setup-row-fix = Mend row { $row }
rating-setup-row-save = Save
rating-setup-row-more = Save and add another
rating-setup-row-remove = Delete the intervention
rating-setup-removed = { $name } was deleted from the list
rating-setup-removed-back = Bring it back
rating-setup-name = Name
rating-setup-short = Short name, for the screen
rating-setup-short-hint = Up to { $limit } characters. Left empty, it is made of the name
rating-setup-goal = The educational goal it was chosen for
rating-setup-goal-hint = The goal stands beside the name wherever people rate
rating-setup-head = Field
rating-setup-provider = Provided by
rating-setup-resources = Resources a year, in shekels
rating-setup-resources-hint = May be left empty
rating-setup-budget = Kind of budget
rating-setup-budget-none = Not known

rating-setup-upload-title = Upload a list of interventions
rating-setup-upload-text = An Excel or CSV file, a row for each: name, goal, field and who provides it. The template is a good start.
rating-setup-upload-faults = { $n ->
        [one] One row to mend
       *[other] { $n } rows to mend
    }
rating-setup-upload-faults-text = Mend them here; the file itself does not change. Or mend the file and upload it again.
rating-setup-upload-unread = The file was not taken
rating-setup-upload-fix = Mend
rating-setup-upload-fix-row = Mend: row { $row }
rating-setup-upload-fixed = Mended
rating-setup-upload-leave = Leave out
rating-setup-upload-leave-row = Leave out: row { $row }
rating-setup-upload-nameless = No name
rating-setup-upload-ok = { $n ->
        [one] One row taken as it is
       *[other] { $n } rows taken as they are
    }
rating-setup-upload-done = { $n ->
        [one] One intervention taken
       *[other] { $n } interventions taken
    }
rating-setup-upload-use = { $n ->
        [one] Save one intervention
       *[other] Save { $n } interventions
    }
rating-setup-upload-without = { $n ->
        [one] Go on without the one row
       *[other] Go on without the { $n } rows
    }
rating-setup-upload-how = What happens to the list already here
rating-setup-upload-replace = Replace it
rating-setup-upload-append = Add to it
rating-setup-upload-over = Together they would be { $n }, and up to { $limit } are possible. Replace the list, or leave some out.

rating-setup-fault-unknown = The row was not read ({ $code }). Compare it with the template.
rating-setup-fault-file-empty = The file holds no interventions. Headings in the first row, and below it a row for each.
rating-setup-fault-file-not-plain = The file holds macros or links to other files. Save it as CSV, or copy the interventions to the template.
rating-setup-fault-file-unreadable = The file does not open. Save it again as XLSX or CSV.
rating-setup-fault-too-large = The file is too large for a list. Keep only the sheet with the interventions.
rating-setup-fault-too-many-rows = From here on nothing was taken: a list holds up to { $limit } interventions.
rating-setup-fault-column-missing-name = There is no column headed “Intervention”. Add it, with a name in every row.
rating-setup-fault-column-missing-goal = There is no column headed “Goal”. Add it, with the goal each intervention was chosen for.
rating-setup-fault-column-missing-head = There is no column headed “Field”. Add it, with one of the five fields of the template in every row.
rating-setup-fault-name-empty = There is no name. Write one.
rating-setup-fault-name-too-long = The name is long: { $length } characters, and up to { $limit } are possible. Shorten it.
rating-setup-fault-goal-empty = There is no educational goal. Without one there is nothing to rate by.
rating-setup-fault-goal-too-long = The goal is long: { $length } characters, and up to { $limit } are possible. Shorten it.
rating-setup-fault-short-too-long = The short name is long: { $length } characters, and up to { $limit } are possible. Shorten it, or leave it empty.
rating-setup-fault-head-empty = There is no field. Choose one of the five.
rating-setup-fault-head-unknown = The field “{ $value }” is not known. Choose one of the five.
rating-setup-fault-provider-empty = Nobody provides it yet. Choose a school or the authority.
rating-setup-fault-provider-unknown = Provided by “{ $value }”: not known. Choose a school or the authority.
rating-setup-fault-budget-unknown = The kind of budget “{ $value }” is not known. Choose the flexible programme, a separate budget or another source.
rating-setup-fault-resources-unknown = The resources: “{ $value }” is no number. Write a whole number, such as 120,000.
rating-setup-fault-resources-too-large = The resources are too high: up to ₪{ $limit } a year. Check the number.
rating-setup-fault-row-twice = An intervention of this name stands in row { $first } too. Change the name, or leave it out.
rating-setup-twice = An intervention of this name is in the list already.

rating-setup-options = How we rate
rating-setup-live = Results seen while people rate
rating-setup-live-text = Off: people rate in silence, and all see the results together
rating-setup-threshold = Threshold of agreement
rating-setup-threshold-text = From here on an intervention counts as “rated alike”. 1: full agreement, 0: scattered
rating-setup-questions = The guide’s questions for discussion
rating-setup-questions-text = Where we agreed, where we differed, how we decided, and more
rating-setup-names = Names beside answers in the discussion
rating-setup-names-text = The ratings themselves are always secret
rating-setup-brief-live = Results seen while people rate
rating-setup-brief-silent = Silent rating, then all see together
rating-setup-brief-questions = Discussion with the guide’s questions
rating-setup-brief-no-questions = No questions for discussion
rating-setup-brief-names = Names beside answers

# heads, groups, measures: phone, console and screen
rating-head-excelling-schools = Excelling and gifted, by the schools
rating-head-excelling-authority = Excelling and gifted, by the authority
rating-head-gaps-schools = Under-achievers, in schools with gaps
rating-head-special-education = Special education
rating-head-other-fields = Achievement in other fields
rating-goal = Goal:
rating-few = { $n ->
    [0] Not rated yet
    [one] One rating
   *[other] { $n } ratings
  }
rating-agreement = Agreement A
rating-agreement-long = Agreement A
rating-consensus = Consensus
rating-median = Median, from 1 to 3:
rating-groups = By what we said of ourselves
rating-group-alike = Rated alike
rating-group-split = Rated differently · split: not effective against very effective
rating-group-scattered = Rated differently · scattered
rating-group-few = Few ratings
rating-group-rest = All others
rating-pattern-alike = Rated alike
rating-pattern-split = Split: not effective against very effective
rating-pattern-scattered = Scattered: no one mark unites us
rating-affiliation-principal = School principal
rating-affiliation-teacher = Teaching
rating-affiliation-parent = Parents
rating-affiliation-pupil = Pupils
rating-affiliation-inspector = Inspectorate
rating-affiliation-municipality = Municipality
rating-affiliation-youth = Youth work
rating-affiliation-other = Other
rating-alignment-too-few = { $n ->
    [0] No interventions yet to compare effectiveness and resources
    [one] One intervention only: too few to compare
   *[other] { $n } interventions only: too few to compare
  }
rating-alignment-none = No link between effectiveness and resources
rating-alignment-weak = A weak link: the more effective get slightly more resources
rating-alignment-clear = A clear link: the more effective get more resources
rating-alignment-against = The other way round: the more effective get less
rating-alignment-numbers = { $tau }, { $n } interventions

# phone
rating-phone-question = How well does each reach its own goal?
rating-phone-progress = Your progress
rating-phone-rated = { $done } of { $all } rated
rating-phone-private = Private: only totals are shown
rating-phone-live = Private: totals are shown to all
rating-phone-begin = To the first one
rating-phone-next = To the next one not rated
rating-phone-all = All are rated
rating-phone-all-text = { $finished ->
    [0] Changes are still possible.
   *[other] Changes are still possible. Finished: { $finished }.
  }
rating-phone-before = In the first round:
rating-phone-second = Second round: rating anew, after the discussion. The earlier mark stands beside each.
rating-phone-sending = Sent when the connection is back
rating-phone-why = Add a reason
rating-phone-why-add = Add a reason: { $name }
rating-phone-why-edit = Change the reason: { $name }
rating-phone-why-hint = Optional. Shown, if at all, without a name
rating-phone-why-label = Why?
rating-phone-why-save = Save
rating-phone-results = How we rated
rating-phone-results-text = Everybody sees numbers only. Your own rating is shown here alone.
rating-phone-unseen = The rating is over
rating-phone-unseen-text = Results were not revealed. Your own rating is kept here.
rating-phone-mine = Your rating:
rating-phone-mine-none = You did not rate this one
rating-phone-on-screen = On the screen now
rating-phone-said-closed = The rating is closed. The results are here.
rating-phone-said-second = Second round: rating anew.

# console
rating-console-chip = { $finished } of { $people } finished
rating-console-chip-closed = Results are shown
rating-console-chip-second = Two rounds
rating-console-coach-rating = Rating quietly, each at their own pace
rating-console-coach-rating-text = { $finished } of { $people } finished. Results are hidden, here too, until the round is closed.
rating-console-coach-live = Rating, with the results in sight
rating-console-coach-live-text = { $finished } of { $people } finished. An intervention is shown from 3 ratings on.
rating-console-coach-second = Second round: rating anew, after the discussion
rating-console-coach-second-text = { $finished } of { $people } finished. The first round’s results stay in sight.
rating-console-coach-results = The results are on the screen
rating-console-coach-results-text = What did we rate alike, and what differently? Begin with what was rated differently.
rating-console-coach-item = Talking about: { $name }
rating-console-coach-item-text = How did we decide? Reasons can be brought to the screen, without names.
rating-console-coach-scatter = Effectiveness and resources
rating-console-coach-scatter-text = Do resources go to what is effective? Those in the marked corner deserve a talk.
rating-console-coach-talk = A question to discuss
rating-console-coach-talk-text = Answers come from the phones. A star puts one on the stage and keeps it in the summary.
rating-console-coach-shift = What moved after the discussion?
rating-console-coach-shift-text = Beside each: agreement before and now. Look where ratings changed.
rating-console-coach-over = The rating is over
rating-console-coach-over-text = Everything is kept in the summary. On from here.
rating-console-step-close = Close and show the results
rating-console-step-item = To the screen: { $name }
rating-console-step-scatter = To effectiveness and resources
rating-console-step-talk = To the discussion’s questions
rating-console-step-ask = To the next question
rating-console-step-second = Open a second round
rating-console-progress = Rating goes on
rating-console-silent = Results are hidden until the round is closed
rating-console-live = Results are in sight of all
rating-console-began = Began
rating-console-finished = Finished
rating-console-of = of { $people }
rating-console-raters = How many rated each
rating-console-screen = On the screen
rating-console-shows-bars = All
rating-console-shows-item = One intervention
rating-console-shows-scatter = Resources
rating-console-shows-talk = Questions
rating-console-results = Results
rating-console-first-round = of the first round
rating-console-threshold = Alike from an agreement of
rating-console-threshold-hint = Agreement A: minus 1 split, plus 1 of one mind
rating-console-items = { $n ->
    [one] One intervention
   *[other] { $n } interventions
  }
rating-console-group-split = Many at both ends, few in the middle.
rating-console-group-scattered = Spread out, without two camps.
rating-console-group-few = Fewer than 6 ratings: only the numbers are shown.
rating-console-reasons = Reasons
rating-console-reasons-n = { $n ->
    [one] One reason
   *[other] { $n } reasons
  }
rating-console-reasons-none = No reasons were written.
rating-console-reason-show = To the screen: { $text }
rating-console-reason-hide = Off the screen: { $text }
rating-console-reason-shown = On the screen
rating-console-to-screen = To the screen: { $name }
rating-console-next-different = To the next one rated differently
rating-console-on-screen = On the screen now

# screen
rating-screen-rating = How well does each reach its own goal?
rating-screen-finished = finished rating
rating-screen-began = { $began } of { $people } began
rating-screen-bars = How effective are the interventions?
rating-screen-after = What moved after the discussion?
rating-screen-first = First round
rating-screen-agreement = Agreement
rating-screen-rated = Rated by
rating-screen-of = of { $people }
rating-screen-raters = { $n ->
    [one] rating
   *[other] ratings
  }
rating-screen-few = Fewer than 6 ratings: only the numbers
rating-screen-no-points = Interventions with resources and enough ratings will appear here
rating-screen-talk = Talking about the rating
rating-screen-second = The second round is open on the phones: { $finished } of { $people } finished
rating-screen-live = Rating on the phones: { $finished } of { $people } finished
rating-screen-said-closed = The rating is closed. The results are on the screen.
rating-screen-said-second = A second round is open: rating anew.
