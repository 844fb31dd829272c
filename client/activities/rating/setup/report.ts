// What came of an uploaded list: the good rows, those to mend, and the list that results.
import type { ListFault, NumberedRow } from '$shared/api';
import type { OwnIntervention } from '$shared/console/wire';
import type { Draft } from './list';

/** A row with something wrong with it; without a draft it is not a row to mend, but the file that is at fault. */
export interface Trouble {
  line: number;
  name?: string;
  faults: ListFault[];
  draft?: Draft;
  /** What it has been mended to; null where it is left out. */
  mended?: OwnIntervention | null;
}

/** The faults of a file by row, in the order of the file. */
export function troubles(faults: readonly ListFault[], drafts: readonly NumberedRow[]): Trouble[] {
  const known = new Map(drafts.map(({ row, intervention }) => [row, intervention]));
  const rows = [...new Set(faults.map((fault) => fault.row))].sort((one, other) => one - other);
  return rows.map((line) => {
    const draft = known.get(line);
    return {
      line,
      faults: faults.filter((fault) => fault.row === line),
      ...(draft ? { draft, name: draft.name ?? '' } : {}),
    };
  });
}

/** Rows that still wait to be mended or left out. */
export function open(rows: readonly Trouble[]): Trouble[] {
  return rows.filter((row) => row.draft !== undefined && row.mended === undefined);
}

/** The good rows and those mended, in the order of the file. */
export function together(good: readonly NumberedRow[], rows: readonly Trouble[]): OwnIntervention[] {
  const mended = rows.flatMap(({ line, mended: made }) => (made ? [{ row: line, intervention: made }] : []));
  return [...(good as readonly { row: number; intervention: OwnIntervention }[]), ...mended]
    .sort((one, other) => one.row - other.row)
    .map(({ intervention }) => intervention);
}
