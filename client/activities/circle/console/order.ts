// The order of the turns as the console arranges it: who is still ahead, and what a move makes of the whole order.
import type { CircleConsole } from '../wire';

type Order = Pick<CircleConsole, 'order' | 'on' | 'next' | 'done' | 'skipped'>;

/** Those whose turn is ahead, in the order in which it comes to them; `count` is how many the rules say there are. */
export function ahead(own: Order, count: number): string[] {
  const past = new Set([...own.done, ...own.skipped, ...(own.on === undefined ? [] : [own.on])]);
  const start = own.next === undefined ? 0 : Math.max(0, own.order.indexOf(own.next));
  const round = [...own.order.slice(start), ...own.order.slice(0, start)];
  return round.filter((seat) => seat === own.next || !past.has(seat)).slice(0, count);
}

/** Those whose turn has passed without a page of theirs: skipped ones first, then those who only spoke. */
export function passed(own: Order, count: number): string[] {
  const rest = new Set([...own.done, ...own.skipped, ...ahead(own, count), ...(own.on === undefined ? [] : [own.on])]);
  return [...own.skipped.filter((seat) => seat !== own.on), ...own.order.filter((seat) => !rest.has(seat))];
}

/** The whole order after the seat at `from` of those ahead moves by `by`: everybody else keeps their place. */
export function moved(order: readonly string[], line: readonly string[], from: number, by: number): string[] {
  const places = line.map((seat) => order.indexOf(seat));
  const next = [...line];
  const [seat] = next.splice(from, 1);
  if (seat !== undefined) next.splice(Math.min(Math.max(0, from + by), line.length - 1), 0, seat);
  const whole = [...order];
  next.forEach((one, index) => (whole[places[index] ?? -1] = one));
  return whole;
}
