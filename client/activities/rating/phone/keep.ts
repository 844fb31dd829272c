// What stays on the phone after a rating: one's own marks, and one's answers to the questions.
import type { Keep, KeptMark } from '$shared/phone/keepsake';
import type { RatingPrivate, RatingPublic } from '../wire';
import { keepAnswers } from '$shared/talk/keep';

export const keep: Keep<RatingPublic, RatingPrivate> = ({ view, mine, card }) => {
  const marks = view.order.flatMap((id): KeptMark[] => {
    const name = card(id)?.text;
    const own = mine.marks[id];
    const first = mine.first[id];
    const mark = own?.mark ?? first;
    if (name === undefined || mark === undefined) return [];
    return [{ name, mark, reason: own?.reason ?? '', ...(first !== undefined && first !== mark ? { first } : {}) }];
  });
  const answers = keepAnswers(view.talk, mine.talk, card);
  return marks.length === 0 ? answers : [{ id: 'marks', what: 'rating', marks }, ...answers];
};
