// The measures of the summary's flow map. Lengths are units of the shared screen's drawing: 2.25 of them are 1em.
import type { Chain, FlowBox, Ribbon } from '../flow';
import { say } from './reading';
import type { Flow } from './wire';

/** A unit, in em. */
export const UNIT = 1 / 2.25;
const WIDTH = 111;
const NODE_WIDTH = 32;
const GAP = 0.9;
/** A card of one line, and each further line. */
const ONE_LINE = 3.8;
const LINE = 2.86;
/** Characters of a line of a card, in the widest script. */
const LINE_LENGTH = 19;
/** On the shared screen longer words are cut. */
const SCREEN_LINES = 3;
/** As tall as the drawing may be, where nothing limits it. */
const ENDLESS = 200;

/** The room of a drawing: `height` where it is given, on the shared screen. */
export function flowBox(flow: Flow, columns: number, height?: number): FlowBox {
  const longest = Math.max(0, ...Object.values(flow.nodes).map(({ words }) => say(words).length));
  const lines = Math.max(2, Math.ceil(longest / LINE_LENGTH));
  const seen = height === undefined ? lines : Math.min(SCREEN_LINES, lines);
  return {
    width: WIDTH,
    height: height ?? ENDLESS,
    columns,
    nodeWidth: NODE_WIDTH,
    nodeHeight: ONE_LINE + (seen - 1) * LINE,
    gap: GAP,
  };
}

/** As high as the fullest column of these chains needs. */
export function heightFor(chains: readonly Chain[], box: FlowBox): number {
  const counts = Array.from({ length: box.columns }, (_, column) => {
    return new Set(chains.flatMap((chain) => chain.cards[column - (chain.column ?? 0)] ?? [])).size;
  });
  const most = Math.max(1, ...counts);
  return most * box.nodeHeight + (most - 1) * 2 * box.gap;
}

/** A ribbon as an area: it may be stretched, and stays as thick as it is. */
export function ribbonArea({ x0, y0, x1, y1, width }: Ribbon): string {
  const half = width / 2;
  const bend = (x0 + x1) / 2;
  const at = (x: number, y: number) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const there = `M${at(x0, y0 - half)}C${at(bend, y0 - half)} ${at(bend, y1 - half)} ${at(x1, y1 - half)}`;
  const back = `L${at(x1, y1 + half)}C${at(bend, y1 + half)} ${at(bend, y0 + half)} ${at(x0, y0 + half)}Z`;
  return there + back;
}
