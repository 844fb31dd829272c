// How pages and threads are shared out over the pages of the shared screen.
import type { CirclePublic } from '../wire';

/** Small pages round a large one; pages on a table without one, and where both sides are up; threads one above another. */
export const ROUND_ONE = 10;
export const ON_TABLE = 12;
export const TURNED = 8;
export const THREADS = 3;
/** Longer words than this want the middle for themselves. */
const ALONE = 150;

export interface Face {
  id: string;
  text: string;
  back: string;
  name: string;
  quiet: boolean;
}

type Seats = Record<string, { name: string }>;

/** A page as it is written on the screen; undefined where it does not lie for all to see. */
export function faceOf(view: Pick<CirclePublic, 'pages'>, seats: Seats, id: string | undefined): Face | undefined {
  const page = id === undefined ? undefined : view.pages[id];
  if (id === undefined || !page) return undefined;
  const name = page.seat === undefined ? '' : (seats[page.seat]?.name ?? '');
  return { id, text: page.text, back: page.back ?? '', name, quiet: page.quiet };
}

export function standsAlone(face: Face): boolean {
  return face.back !== '' || face.text.length > ALONE || face.text.split('\n').length > 4;
}

export function share<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
