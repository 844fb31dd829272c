// What stays on the phone after an opening circle: one's own page with both its sides, and one's own answers.
import type { Keep, Keepsake } from '$shared/phone/keepsake';
import { keepAnswers } from '$shared/talk/keep';
import type { CirclePrivate, CirclePublic } from '../wire';

export const keep: Keep<CirclePublic, CirclePrivate> = ({ view, mine, card }) => {
  const { life, educational } = mine.own;
  const written = life.trim() !== '' || educational.trim() !== '';
  const own: Keepsake[] = written ? [{ id: 'page', what: 'page', life, educational }] : [];
  return [...own, ...keepAnswers(view.talk, mine.talk, card)];
};
