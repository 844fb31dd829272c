import { describe, expect, it } from 'vitest';
import type { TalkPrivate, TalkPublic } from './wire';
import { answersLeft, othersAnswers, ownAnswers } from './answers';

const mine: TalkPrivate = {
  answers: {
    a1: { question: 'q1', text: 'The library', hidden: false },
    a2: { question: 'q2', text: 'Parents', hidden: true },
  },
  order: ['a1', 'a2'],
  left: { q1: 2, q2: 2 },
};
const answer = (text: string, highlighted = false) => ({ question: 'q1', text, highlighted });
const view: TalkPublic = {
  questions: ['q1', 'q2'],
  own: {},
  current: 'q1',
  names: false,
  answers: { a1: answer('The library'), b1: answer('Buses', true), b2: answer('Youth club') },
  order: ['b1', 'a1', 'b2'],
  answered: 3,
  themes: {},
  theme_order: [],
};
const send = (text: string) => ({ type: 'answer', question: 'q1', text });

describe('own answers', () => {
  it('stand with those on their way, each once', () => {
    expect(ownAnswers('q1', mine, [send('Shuttles'), send('The library')])).toEqual([
      { id: 'a1', text: 'The library', hidden: false },
      { id: null, text: 'Shuttles', hidden: false },
    ]);
  });

  it('are gone as soon as they are withdrawn', () => {
    const waiting = [{ type: 'withdraw-answer', answer: 'a1' }];
    expect(ownAnswers('q1', mine, waiting)).toEqual([]);
    expect(answersLeft('q1', mine, waiting)).toBe(3);
  });

  it('use up what may be given, also before the server has answered', () => {
    expect(answersLeft('q1', mine, [])).toBe(2);
    expect(answersLeft('q1', mine, [send('Shuttles')])).toBe(1);
    expect(answersLeft('q1', mine, [send('One'), send('Two'), send('Three')])).toBe(0);
  });
});

describe('answers of others', () => {
  it('are the newest first after the highlighted ones, without one’s own', () => {
    const later = { ...view, answers: { ...view.answers, b3: answer('Sports') }, order: [...view.order, 'b3'] };
    expect(othersAnswers('q1', later, mine).map(({ id }) => id)).toEqual(['b1', 'b3', 'b2']);
    expect(othersAnswers('q2', later, mine)).toEqual([]);
  });

  it('say the theme they stand in', () => {
    const themes = { t1: { question: 'q1', title: 'The way there', answers: ['a1', 'b1'] } };
    const gathered = othersAnswers('q1', { ...view, themes, theme_order: ['t1'] }, mine);
    expect(gathered.map(({ id, theme }) => [id, theme])).toEqual([
      ['b1', 'The way there'],
      ['b2', undefined],
    ]);
  });
});
