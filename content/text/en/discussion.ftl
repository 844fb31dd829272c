# export
discussion-step-questions = Questions
discussion-step-answers = Answers
discussion-step-highlights = Highlights
discussion-step-themes = Themes
discussion-kind-question = Question
discussion-kind-answer = Answer
discussion-kind-hidden = Answer, hidden
discussion-kind-highlight = Highlighted answer
discussion-kind-theme = Theme
discussion-figure-questions = Questions answered
discussion-figure-answers = Answers
discussion-figure-people = People who answered
discussion-part-highlights = Highlights
discussion-part-theme = Theme

# phone
discussion-phone-place = Question { $number } of { $total }
discussion-phone-answer = Your answer
discussion-phone-send = Send
discussion-phone-left = { $count ->
    [0] All your answers are here. Take one back to write another
    [one] You may send one more answer
   *[other] You may send { $count } more answers
  }
discussion-phone-no-names = Answers are shown without names
discussion-phone-with-names = Answers are shown with names
discussion-phone-mine = Yours
discussion-phone-withdraw = Delete your answer
discussion-phone-hidden = Not shown to others
discussion-phone-others = Already on the screen
discussion-phone-none = No answers yet. The first will appear here
discussion-phone-highlight = On the screen now
discussion-phone-kept = Kept for the summary
discussion-phone-sending = Will be sent when the connection is back
discussion-phone-over = The discussion has ended. This is what we said
discussion-phone-said-question = A new question: { $text }
discussion-phone-said-highlight = On the screen: { $text }
discussion-phone-sent = Answer sent.

# console

discussion-name = Discussion
discussion-console-chip = { $answered } of { $people } answered
discussion-console-place = Question { $number } of { $all } · on the screen now
discussion-console-next = Next question
discussion-console-questions = Questions
discussion-console-own = Our own question
discussion-console-now = On the screen
discussion-console-add = Add a question
discussion-console-add-label = A new question, up to 200 characters
discussion-console-add-send = Bring it to the screen
discussion-console-answers = Answers
discussion-console-answers-count = { $n ->
        [0] No answers yet
        [one] 1 answer
       *[other] { $n } answers
    }
discussion-console-answers-none = Answers from the phones appear here, one by one.
discussion-console-star = Star: the answer goes on the stage and into the summary
discussion-console-highlight = Highlight: { $text }
discussion-console-dim = Take the highlight back: { $text }
discussion-console-hide = Hide: { $text }
discussion-console-show = Show: { $text }
discussion-console-hidden = Hidden from all but its writer
discussion-console-on-stage = On the stage now
discussion-console-names = Names beside the answers
discussion-console-names-note = Names always show here
discussion-console-status = { $n ->
        [0] Not yet
        [one] 1 answer
       *[other] { $n } answers
    }

# setup in the console
discussion-setup-questions = Questions for discussion
discussion-setup-guide = The guide’s two questions
discussion-setup-guide-text = What of this concerns our authority? Which channels of influence do we have?
discussion-setup-own = Our own questions
discussion-setup-own-text = Asked first
discussion-setup-own-label = A question, up to 200 characters
discussion-setup-own-add = Add
discussion-setup-own-remove = Remove: { $question }
discussion-setup-own-count = { $n ->
        [0] no questions of our own
        [one] and 1 question of our own
       *[other] and { $n } questions of our own
    }
discussion-setup-none = There is no question yet. At least one is needed.
discussion-setup-answers = Answers each, to each question
discussion-setup-answers-some = { $n ->
        [one] 1 answer each
       *[other] up to { $n } answers each
    }
discussion-setup-names-off = No names beside the answers
discussion-setup-names-on = Names beside the answers

# undo
discussion-undo-question-added = adding a question
discussion-undo-question-asked = asking a question
discussion-undo-answered = an answer
discussion-undo-answer-withdrawn = taking an answer back
discussion-undo-answer-highlighted = highlighting an answer
discussion-undo-answer-dimmed = taking a highlight back
discussion-undo-answer-hidden = hiding an answer
discussion-undo-answer-shown = showing an answer
discussion-undo-names-shown = showing or hiding names
discussion-undo-theme-added = adding a theme
discussion-undo-theme-renamed = renaming a theme
discussion-undo-theme-dropped = taking a theme away
discussion-undo-answer-gathered = putting an answer into a theme

# screen
discussion-screen-title = Discussion
discussion-screen-place = Question { $number } of { $total }
discussion-screen-answered = Answered:
discussion-screen-of = of { $people }
discussion-screen-none = Answers from the phones will appear here
discussion-screen-none-came = This time we talked it through aloud
discussion-screen-kept = Kept for the summary
discussion-screen-said-question = The question now: { $text }
discussion-screen-said-highlight = On the screen: { $text }
