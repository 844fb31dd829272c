# phone
talk-phone-place = Question { $number } of { $total }
talk-phone-answer = Your answer
talk-phone-send = Send
talk-phone-left = { $count ->
    [0] All your answers are here. Take one back to write another
    [one] You may send one more answer
   *[other] You may send { $count } more answers
  }
talk-phone-no-names = Answers are shown without names
talk-phone-with-names = Answers are shown with names
talk-phone-mine = Yours
talk-phone-withdraw = Delete your answer
talk-phone-hidden = Not shown to others
talk-phone-others = Already on the screen
talk-phone-none = No answers yet. The first will appear here
talk-phone-highlight = On the screen now
talk-phone-kept = Kept for the summary
talk-phone-sending = Will be sent when the connection is back
talk-phone-over = The discussion has ended. This is what we said
talk-phone-said-question = A new question: { $text }
talk-phone-said-highlight = On the screen: { $text }
talk-phone-sent = Answer sent.
talk-phone-more = { $n ->
        [one] 1 more answer
       *[other] { $n } more answers
    }

# console
talk-console-chip = { $answered } of { $people } answered
talk-console-place = Question { $number } of { $all } · on the screen now
talk-console-next = Next question
talk-console-questions = Questions
talk-console-own = Our own question
talk-console-now = On the screen
talk-console-add = Add a question
talk-console-add-label = A new question, up to 200 characters
talk-console-add-send = Bring it to the screen
talk-console-answers = Answers
talk-console-answers-count = { $n ->
        [0] No answers yet
        [one] 1 answer
       *[other] { $n } answers
    }
talk-console-answers-none = Answers from the phones appear here, one by one.
talk-console-star = Star: the answer goes on the stage and into the summary
talk-console-highlight = Highlight: { $text }
talk-console-dim = Take the highlight back: { $text }
talk-console-hide = Hide: { $text }
talk-console-show = Show: { $text }
talk-console-hidden = Hidden from all but its writer
talk-console-on-stage = On the stage now
talk-console-names = Names beside the answers
talk-console-names-note = Names always show here
talk-console-status = { $n ->
        [0] Not yet
        [one] 1 answer
       *[other] { $n } answers
    }
talk-console-answers-open = Waiting for a theme
talk-console-answers-gathered = Every answer stands in a theme.
talk-console-answers-more = { $n ->
        [one] 1 more answer
       *[other] { $n } more answers
    }
talk-console-gather = Put into a theme: { $text }
talk-console-gather-title = Put into a theme
talk-console-ungather = Take it out of the theme
talk-console-themes = Themes
talk-console-themes-screen = On the screen: a column for each
talk-console-themes-none = Answers that are close can be gathered into a theme. Each theme is a column on the screen.
talk-console-theme-open = Open a new theme
talk-console-theme-new = A new theme, up to 40 characters
talk-console-theme-add = Open the theme
talk-console-theme-edit = Edit the theme: { $title }
talk-console-theme-rename = The theme’s name, up to 40 characters
talk-console-theme-drop = Remove the theme

# undo
talk-undo-question-added = adding a question
talk-undo-question-asked = asking a question
talk-undo-answered = an answer
talk-undo-answer-withdrawn = taking an answer back
talk-undo-answer-highlighted = highlighting an answer
talk-undo-answer-dimmed = taking a highlight back
talk-undo-answer-hidden = hiding an answer
talk-undo-answer-shown = showing an answer
talk-undo-names-shown = showing or hiding names
talk-undo-theme-added = adding a theme
talk-undo-theme-renamed = renaming a theme
talk-undo-theme-dropped = taking a theme away
talk-undo-answer-gathered = putting an answer into a theme

# screen
talk-screen-title = Discussion
talk-screen-place = Question { $number } of { $total }
talk-screen-answered = Answered:
talk-screen-of = of { $people }
talk-screen-none = Answers from the phones will appear here
talk-screen-none-came = This time we talked it through aloud
talk-screen-kept = Kept for the summary
talk-screen-said-question = The question now: { $text }
talk-screen-said-highlight = On the screen: { $text }
talk-screen-loose = { $n ->
        [one] 1 more answer outside the themes
       *[other] { $n } more answers outside the themes
    }

# columns of the exported table
talk-table-answers = Answers
talk-column-question = Question
talk-column-answer = Answer
talk-column-person = Name
talk-column-theme = Theme
talk-column-highlighted = Highlighted
talk-column-hidden = Hidden
talk-column-at = Time
