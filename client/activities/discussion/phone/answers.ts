// The answers of one question as a phone shows them: one's own first, with those on their way; then everybody else's.
import type { DiscussionCommand, DiscussionPrivate, DiscussionPublic } from '$shared/phone/wire';
import type { Command } from '$shared/wire';

export interface OwnAnswer {
  /** Null while it is on its way. */
  id: string | null;
  text: string;
  hidden: boolean;
}

function asked(waiting: readonly Command[]): DiscussionCommand[] {
  return waiting as readonly Command[] as DiscussionCommand[];
}

/** One's own answers to a question, oldest first; what is being withdrawn is gone already. */
export function ownAnswers(question: string, mine: DiscussionPrivate, waiting: readonly Command[]): OwnAnswer[] {
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
export function answersLeft(question: string, mine: DiscussionPrivate, waiting: readonly Command[]): number {
  const before = mine.order.filter((id) => mine.answers[id]?.question === question).length;
  const now = ownAnswers(question, mine, waiting).length;
  return Math.max(0, (mine.left[question] ?? 0) + before - now);
}

export interface OthersAnswer {
  id: string;
  text: string;
  seat?: string;
  highlighted: boolean;
}

/** The answers of the others to a question: highlighted ones first, then the newest. */
export function othersAnswers(question: string, view: DiscussionPublic, mine: DiscussionPrivate): OthersAnswer[] {
  const others = view.order.flatMap((id): OthersAnswer[] => {
    const answer = view.answers[id];
    return answer?.question === question && mine.answers[id] === undefined ? [{ id, ...answer }] : [];
  });
  return others.reverse().sort((one, other) => Number(other.highlighted) - Number(one.highlighted));
}
