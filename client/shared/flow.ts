// The flow map's arithmetic: which chains of cards share a page, where their cards stand and how the ribbons run.
// Lengths are rem; x counts from the inline start, and `mirrored` turns the whole for a right-to-left reader.
import { sankey, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';

/**
 * Cards that belong together, one a column, and how much that weighs: series, or people. `column` is that of the first
 * card, 0 where it is not given.
 */
export interface Chain {
  cards: readonly string[];
  weight: number;
  column?: number;
}

/** The room there is, and the measures of what stands in it. */
export interface FlowBox {
  width: number;
  height: number;
  columns: number;
  nodeWidth: number;
  /** The least height of a card, with two lines. */
  nodeHeight: number;
  /** The least space between two cards. */
  gap: number;
  /** Numbers stand on the last ribbons, and each takes this much height. */
  numberHeight?: number;
}

export interface FlowNode {
  card: string;
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
  hot: boolean;
}

export interface Ribbon {
  id: string;
  source: string;
  target: string;
  weight: number;
  /** From the end of the source to the beginning of the target, at the middle of the ribbon. */
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  width: number;
  hot: boolean;
  /** A chain ends here: the ribbon that carries its number. */
  last: boolean;
}

export interface FlowLayout {
  nodes: FlowNode[];
  ribbons: Ribbon[];
}

/** Never more cards than this in a column; then another page. */
export const MOST_IN_COLUMN = 5;
/** Three lines. */
const TALLEST_NODE = 9.6;
const WIDEST_GAP = 4.5;
const WIDEST_UNIT = 1.25;
const THINNEST = 0.45;
/** What a ribbon keeps away from the corners of a card. */
const CORNERS = 1.1;

const keyOf = (cards: readonly string[]): string => cards.join('/');
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Equal chains become one that weighs as much as they do together; in the order of their first. */
export function joined(chains: readonly Chain[]): Chain[] {
  const known = new Map<string, Chain>();
  for (const chain of chains) {
    const key = keyOf(chain.cards);
    known.set(key, { ...chain, weight: chain.weight + (known.get(key)?.weight ?? 0) });
  }
  return [...known.values()];
}

interface Joint {
  source: string;
  target: string;
  column: number;
  weight: number;
  last: boolean;
}

/** The neighbours in the chains, each pair once with what it weighs. */
function joints(chains: readonly Chain[]): Map<string, Joint> {
  const found = new Map<string, Joint>();
  for (const { cards, weight, column = 0 } of chains) {
    for (const [place, target] of cards.slice(1).entries()) {
      const source = cards[place] as string;
      const key = keyOf([source, target]);
      const known = found.get(key);
      const last = place === cards.length - 2;
      found.set(key, {
        source,
        target,
        column: column + place,
        weight: weight + (known?.weight ?? 0),
        last: last || (known?.last ?? false),
      });
    }
  }
  return found;
}

function cardsByColumn(chains: readonly Chain[], columns: number): string[][] {
  return Array.from({ length: columns }, (_, column) => [
    ...new Set(chains.flatMap((chain) => chain.cards[column - (chain.column ?? 0)] ?? [])),
  ]);
}

/** How high each card must be: two lines, or all the numbers that reach it. */
function leastHeights(chains: readonly Chain[], box: FlowBox): Map<string, number> {
  const reached = new Map<string, number>();
  for (const { target, last } of joints(chains).values()) {
    reached.set(target, (reached.get(target) ?? 0) + (last ? (box.numberHeight ?? 0) : THINNEST));
  }
  const cards = new Set(chains.flatMap(({ cards }) => cards));
  return new Map([...cards].map((card) => [card, Math.max(box.nodeHeight, (reached.get(card) ?? 0) + CORNERS)]));
}

/** Whether these chains fit on one page. */
export function fits(chains: readonly Chain[], box: FlowBox): boolean {
  const heights = leastHeights(chains, box);
  return cardsByColumn(chains, box.columns).every((cards) => {
    const needed = total(cards.map((card) => heights.get(card) as number)) + box.gap * Math.max(0, cards.length - 1);
    return cards.length <= MOST_IN_COLUMN && needed <= box.height;
  });
}

/**
 * Chains in pages, the most important chain first: it is on the first page. A page takes what shares its cards before
 * it takes what brings new ones, so that what belongs together is seen together.
 */
export function flowPages(chains: readonly Chain[], box: FlowBox): Chain[][] {
  const left = joined(chains);
  const pages: Chain[][] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const page = [first];
    for (let next = nextFor(page, left, box); next >= 0; next = nextFor(page, left, box)) {
      page.push(...left.splice(next, 1));
    }
    pages.push(page);
  }
  return pages;
}

function nextFor(page: readonly Chain[], left: readonly Chain[], box: FlowBox): number {
  const here = new Set(page.flatMap(({ cards }) => cards));
  let best = -1;
  let fewest = Infinity;
  for (const [index, chain] of left.entries()) {
    const brings = chain.cards.filter((card) => !here.has(card)).length;
    if (brings < fewest && fits([...page, chain], box)) [best, fewest] = [index, brings];
  }
  return best;
}

/** The order of a column: the highlighted card, then by where its neighbours stand, so that few ribbons cross. */
function ranks(chains: readonly Chain[], columns: string[][], hot: ReadonlySet<string>): Map<string, number> {
  const place = new Map<string, number>();
  const links = [...joints(chains).values()];
  const weightOf = (card: string) => total(chains.filter(({ cards }) => cards.includes(card)).map((c) => c.weight));
  for (const cards of columns) {
    const pull = (card: string): number => {
      const from = links.filter(({ target }) => target === card);
      const weight = total(from.map((link) => link.weight)) || 1;
      const sum = total(from.map((link) => link.weight * (place.get(link.source) ?? 0)));
      return from.length > 0 ? sum / weight : 0;
    };
    const order = [...cards].sort(
      (a, b) => Number(hot.has(b)) - Number(hot.has(a)) || pull(a) - pull(b) || weightOf(b) - weightOf(a),
    );
    order.forEach((card, index) => place.set(card, index));
  }
  return place;
}

interface Extra {
  card: string;
  column: number;
  rank: number;
  least: number;
}
type Node = SankeyNode<Extra, Joint>;
type Link = SankeyLink<Extra, Joint>;
/** After the layout d3-sankey has put the nodes themselves where their ids were. */
const at = (end: string | number | Node): Node => end as Node;

/** Where everything on one page stands. `highlight` are the cards of the chain to set off. */
export function flowLayout(chains: readonly Chain[], box: FlowBox, highlight: readonly string[] = []): FlowLayout {
  const columns = cardsByColumn(chains, box.columns);
  const hot = new Set(highlight);
  const rank = ranks(chains, columns, hot);
  const least = leastHeights(chains, box);
  const graph = arranged(
    columns.flatMap((cards, column) =>
      cards.map((card) => ({ card, column, rank: rank.get(card) ?? 0, least: least.get(card) ?? box.nodeHeight })),
    ),
    [...joints(chains).values()],
    box,
  );
  for (let column = 0; column < box.columns; column++) {
    stand(
      graph.nodes.filter((node) => node.column === column),
      box,
    );
  }
  const widths = ribbonWidths(graph.nodes);
  spread(graph.nodes, widths, box.numberHeight ?? 0);
  return {
    nodes: graph.nodes.map((node) => ({
      card: node.card,
      column: node.column,
      x: node.x0 ?? 0,
      y: node.y0 ?? 0,
      width: box.nodeWidth,
      height: (node.y1 ?? 0) - (node.y0 ?? 0),
      hot: hot.has(node.card),
    })),
    ribbons: graph.links.map((link) => ribbon(link, widths, highlight)),
  };
}

/** d3-sankey sorts the cards of each column and the ribbons at each card. */
function arranged(nodes: Extra[], links: Joint[], box: FlowBox): SankeyGraph<Extra, Joint> {
  // A page may have nothing in its first column; d3-sankey wants its layers without holes.
  const used = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const layout = sankey<Extra, Joint>()
    .nodeId((node) => node.card)
    .nodeAlign((node) => used.indexOf((node as Node).column))
    .nodeSort((a, b) => a.rank - b.rank)
    .nodeWidth(box.nodeWidth)
    .nodePadding(box.gap)
    .extent([
      [0, 0],
      [box.width, box.height],
    ]);
  return layout({
    nodes: nodes.map((node) => ({ ...node, fixedValue: 1 })),
    links: links.map((link) => ({ ...link, value: Math.max(link.weight, THINNEST) })),
  });
}

/** Cards of a column one under another, as high as their words and numbers need, spread over the height. */
function stand(unsorted: readonly Node[], box: FlowBox): void {
  const nodes = [...unsorted].sort((a, b) => a.rank - b.rank);
  const step = box.columns > 1 ? (box.width - box.nodeWidth) / (box.columns - 1) : 0;
  const needed = total(nodes.map(({ least }) => least)) + box.gap * (nodes.length - 1);
  const grow = Math.max(0, box.height - needed) / Math.max(2, nodes.length);
  const heights = nodes.map(({ least }) => Math.max(least, Math.min(least + grow, TALLEST_NODE)));
  const free = box.height - total(heights);
  const gap = nodes.length > 1 ? Math.min(WIDEST_GAP, free / (nodes.length - 1)) : 0;
  let y = (free - gap * (nodes.length - 1)) / 2;
  for (const [index, node] of nodes.entries()) {
    node.x0 = step * node.column;
    node.x1 = node.x0 + box.nodeWidth;
    node.y0 = y;
    node.y1 = y + (heights[index] ?? box.nodeHeight);
    y = node.y1 + gap;
  }
}

/** One measure for all ribbons of the page: the card with most of them still holds them. */
function ribbonWidths(nodes: readonly Node[]): Map<Link, number> {
  const sides = nodes.flatMap((node) =>
    [node.sourceLinks ?? [], node.targetLinks ?? []].map((links) => ({ node, links })),
  );
  const roomAt = (node: Node) => (node.y1 ?? 0) - (node.y0 ?? 0) - CORNERS;
  const unit = Math.min(
    WIDEST_UNIT,
    ...sides.map(({ node, links }) => roomAt(node) / Math.max(1, total(links.map(({ weight }) => weight)))),
  );
  const wide = (link: Link) => Math.max(THINNEST, link.weight * unit);
  const shrink = Math.min(1, ...sides.map(({ node, links }) => roomAt(node) / Math.max(1e-9, total(links.map(wide)))));
  return new Map(sides.flatMap(({ links }) => links.map((link) => [link, wide(link) * shrink] as const)));
}

/** Ribbons side by side at the middle of their card, in the order of where they go. */
function spread(nodes: readonly Node[], widths: ReadonlyMap<Link, number>, numberHeight: number): void {
  const middle = (node: Node) => ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2;
  const side = (node: Node, links: Link[], far: (link: Link) => Node, slot: (link: Link) => number) => {
    const order = [...links].sort((a, b) => middle(far(a)) - middle(far(b)));
    let y = middle(node) - total(order.map(slot)) / 2;
    return order.map((link) => {
      const place = y + slot(link) / 2;
      y += slot(link);
      return { link, place };
    });
  };
  const width = (link: Link) => widths.get(link) ?? THINNEST;
  for (const node of nodes) {
    for (const { link, place } of side(node, node.sourceLinks ?? [], (link) => at(link.target), width)) link.y0 = place;
    const slot = (link: Link) => (link.last ? Math.max(width(link), numberHeight) : width(link));
    for (const { link, place } of side(node, node.targetLinks ?? [], (link) => at(link.source), slot)) link.y1 = place;
  }
}

function ribbon(link: Link, widths: ReadonlyMap<Link, number>, highlight: readonly string[]): Ribbon {
  const [source, target] = [at(link.source), at(link.target)];
  const from = highlight.indexOf(source.card);
  return {
    id: keyOf([source.card, target.card]),
    source: source.card,
    target: target.card,
    weight: link.weight,
    x0: source.x1 ?? 0,
    y0: link.y0 ?? 0,
    x1: target.x0 ?? 0,
    y1: link.y1 ?? 0,
    width: widths.get(link) ?? THINNEST,
    hot: from >= 0 && highlight[from + 1] === target.card,
    last: link.last,
  };
}

/** The same seen by a right-to-left reader: x counts from the other side. */
export function mirrored(layout: FlowLayout, width: number): FlowLayout {
  return {
    nodes: layout.nodes.map((node) => ({ ...node, x: width - node.x - node.width })),
    ribbons: layout.ribbons.map((one) => ({ ...one, x0: width - one.x0, x1: width - one.x1 })),
  };
}

/** A ribbon's middle line: straight for a moment at both ends, so that it leaves and reaches a card squarely. */
export function ribbonPath({ x0, y0, x1, y1 }: Ribbon): string {
  const lead = (x1 - x0) * 0.07;
  const bend = (x0 + x1) / 2;
  const at = (x: number, y: number) => `${x.toFixed(3)} ${y.toFixed(3)}`;
  return `M${at(x0, y0)}L${at(x0 + lead, y0)}C${at(bend, y0)} ${at(bend, y1)} ${at(x1 - lead, y1)}L${at(x1, y1)}`;
}
