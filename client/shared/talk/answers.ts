// The answers of one question as a phone shows them: one's own first, with those on their way; then everybody else's.
import type { Command } from '../wire';
import type { TalkCommand, TalkPrivate, TalkPublic } from './wire';
import { themesOf } from './words';

export interface OwnAnswer {
  /** Null while it is on its way. */
  id: string | null;
  text: string;
  hidden: boolean;
}

function asked(waiting: readonly Command[]): TalkCommand[] {
  return waiting as readonly Command[] as TalkCommand[];
}

/** One's own answers to a question, oldest first; what is being withdrawn is gone already. */
export function ownAnswers(question: string, mine: TalkPrivate, waiting: readonly Command[]): OwnAnswer[] {
  const commands = asked(waiting);
  const gone = new Set(commands.flatMap((one) => (one.type === 'withdraw-answer' ? [one.answer] : [])));
  const there = mine.order.flatMap((id): OwnAnswer[] => {
    const answer = mine.answers[id];
    return answer?.question === question && !gone.has(id) ? [{ id, text: answer.text, hidden: answer.hidden }] : [];
  });
  const known = new Set(there.map(({ text }) => text));
  const coming = commands.flatMap((one): OwnAnswer[] =>
    one.type === 'answer' && one.question === question && !known.has(one.text)
      ? [{ id: null, text: one.text, hidden: false }]
      : [],
  );
  return [...there, ...coming];
}

/** How many more answers may be given to a question, with what is on its way. */
export function answersLeft(question: string, mine: TalkPrivate, waiting: readonly Command[]): number {
  const before = mine.order.filter((id) => mine.answers[id]?.question === question).length;
  const now = ownAnswers(question, mine, waiting).length;
  return Math.max(0, (mine.left[question] ?? 0) + before - now);
}

export interface OthersAnswer {
  id: string;
  text: string;
  seat?: string;
  highlighted: boolean;
  /** The title of the theme it stands in. */
  theme?: string;
}

/** The answers of the others to a question: highlighted ones first, then the newest. */
export function othersAnswers(question: string, view: TalkPublic, mine: TalkPrivate): OthersAnswer[] {
  const titles = new Map(themesOf(view, question).flatMap(({ title, answers }) => answers.map((id) => [id, title])));
  const others = view.order.flatMap((id): OthersAnswer[] => {
    const answer = view.answers[id];
    if (answer?.question !== question || mine.answers[id] !== undefined) return [];
    const theme = titles.get(id);
    return [{ id, ...answer, ...(theme === undefined ? {} : { theme }) }];
  });
  return others.reverse().sort((one, other) => Number(other.highlighted) - Number(one.highlighted));
}
