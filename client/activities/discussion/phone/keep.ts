// What stays on the phone after a discussion: one's own answers, each with its question.
import type { Keep, Keepsake } from '$shared/phone/keepsake';
import type { DiscussionPrivate, DiscussionPublic } from '$shared/phone/wire';

export const keep: Keep<DiscussionPublic, DiscussionPrivate> = ({ view, mine, card }) =>
  mine.order.flatMap((id): Keepsake[] => {
    const answer = mine.answers[id];
    const question = answer && (view.own[answer.question] ?? card(answer.question)?.text);
    return question === undefined || !answer ? [] : [{ id, what: 'answer', question, text: answer.text }];
  });
