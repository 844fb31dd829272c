// The three marks of effectiveness in their fixed order, and the arithmetic of their bars. Lengths are shares of a bar,
// from 0 at its inline start to 1.

export type Mark = 'no' | 'so' | 'yes';
export const MARKS: readonly Mark[] = ['no', 'so', 'yes'];

/** How many gave each mark. */
export type Counts = Readonly<Record<Mark, number>>;
/** Row: the mark before; column: the mark after; red, yellow, green. */
export type Moves = readonly (readonly number[])[];

export interface Segment {
  mark: Mark;
  count: number;
  start: number;
  end: number;
}

export interface Ribbon {
  from: Mark;
  to: Mark;
  count: number;
  /** On the bar before. */
  top: [start: number, end: number];
  /** On the bar after. */
  bottom: [start: number, end: number];
}

export function total(counts: Counts): number {
  return counts.no + counts.so + counts.yes;
}

/** The parts of a bar, without empty ones; none is shorter than `least`, so that its number can be read. */
export function segments(counts: Counts, least = 0): Segment[] {
  const people = total(counts);
  const there = MARKS.filter((mark) => counts[mark] > 0);
  const small = there.filter((mark) => counts[mark] / people < least);
  const left = 1 - small.length * least;
  const among = there.filter((mark) => !small.includes(mark)).reduce((sum, mark) => sum + counts[mark], 0);
  let start = 0;
  return there.map((mark) => {
    const length = small.includes(mark) ? least : (counts[mark] / among) * left;
    const segment = { mark, count: counts[mark], start, end: start + length };
    start += length;
    return segment;
  });
}

/** How many changed their mark between two rounds. */
export function moved(moves: Moves): number {
  return moves.reduce((sum, row, from) => sum + row.reduce((part, n, to) => part + (from === to ? 0 : n), 0), 0);
}

/** Who went from where to where, as ribbons between two bars; those who marked in one round only have none. */
export function ribbons(moves: Moves, first: Counts, second: Counts, least = 0): Ribbon[] {
  const before = places(first, least);
  const after = places(second, least);
  return MARKS.flatMap((from, row) =>
    MARKS.flatMap((to, column): Ribbon[] => {
      const count = moves[row]?.[column] ?? 0;
      if (count === 0) return [];
      return [{ from, to, count, top: before[from].take(count), bottom: after[to].take(count) }];
    }),
  );
}

/** Each mark's part of a bar, handed out from its start. */
function places(counts: Counts, least: number) {
  const parts = segments(counts, least);
  const place = (mark: Mark) => {
    const part = parts.find((one) => one.mark === mark);
    let at = part?.start ?? 0;
    const each = part ? (part.end - part.start) / part.count : 0;
    return {
      take: (count: number): [number, number] => {
        const from = at;
        at += each * count;
        return [from, at];
      },
    };
  };
  return { no: place('no'), so: place('so'), yes: place('yes') };
}

/** An agreement as it is written: a sign, and two places. */
export function signed(value: number): string {
  const written = Math.abs(value).toFixed(2);
  if (Number(written) === 0) return written;
  return `${value < 0 ? '−' : '+'}${written}`;
}

/** A number as words that keep their own direction where there is no element to hold it. */
export function alone(words: string): string {
  return `\u2066${words}\u2069`;
}
