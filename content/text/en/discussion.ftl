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

discussion-name = Discussion

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
