// What the shared screen makes of a rating: which rows share a page, which reasons stand together.
import type { Mark } from '$shared/marks';
import { MARKS } from '$shared/marks';

/** Lengths of a page of rows, in rem. */
export interface PageBox {
  high: number;
  row: number;
  heading: number;
}

export interface Part<Name extends string> {
  name: Name;
  items: string[];
}

/** More rows than this nobody takes in at once. */
export const MOST_ROWS = 9;

/** Groups in pages; one that goes on has its heading again. A heading never stands without a row. */
export function pagesOf<Name extends string>(groups: readonly Part<Name>[], box: PageBox): Part<Name>[][] {
  const pages: Part<Name>[][] = [];
  let page: Part<Name>[] = [];
  let [left, rows] = [box.high, MOST_ROWS];
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    [left, rows] = [box.high, MOST_ROWS];
  };
  for (const { name, items } of groups) {
    let part: Part<Name> | undefined;
    for (const item of items) {
      const need = box.row + (part ? 0 : box.heading);
      if (page.length > 0 && (rows === 0 || left < need)) {
        turn();
        part = undefined;
      }
      if (!part) {
        part = { name, items: [] };
        page.push(part);
        left -= box.heading;
      }
      part.items.push(item);
      left -= box.row;
      rows -= 1;
    }
  }
  turn();
  return pages;
}

export interface Said {
  id: string;
  mark: Mark;
  text: string;
}

/** Lines a column holds, and characters on a line. */
export interface Column {
  lines: number;
  width: number;
}

/** Reasons under their marks, in pages: each column is filled with those that fit, oldest first. */
export function reasonPages(reasons: readonly Said[], { lines, width }: Column): Record<Mark, Said[]>[] {
  const columns = MARKS.map((mark) => {
    const pages: Said[][] = [];
    let left = 0;
    for (const said of reasons.filter((one) => one.mark === mark)) {
      // The space between two slips is about a line.
      const need = Math.ceil(Array.from(said.text).length / width) + 1;
      if (pages.length === 0 || left < need) {
        pages.push([]);
        left = lines + 1;
      }
      pages[pages.length - 1]?.push(said);
      left -= need;
    }
    return pages;
  });
  const [no = [], so = [], yes = []] = columns;
  const count = Math.max(no.length, so.length, yes.length);
  return Array.from({ length: count }, (_, at) => ({ no: no[at] ?? [], so: so[at] ?? [], yes: yes[at] ?? [] }));
}

/** Even pages of at most `most`. */
export function chunks<Item>(items: readonly Item[], most: number): Item[][] {
  const pages = Math.ceil(items.length / most);
  const each = Math.ceil(items.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, at) => items.slice(at * each, (at + 1) * each));
}
