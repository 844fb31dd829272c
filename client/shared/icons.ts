// The icons, as strokes in a 24 by 24 box. `dir` marks those that turn round with the reading direction.

export interface IconShape {
  /** Stroked. */
  d?: string;
  /** Filled. */
  f?: string;
  /** Cut out of what is filled, as a stroke in the colour behind it: `--cut`, by default the paper's. */
  cut?: string;
  /** Stroke width where it differs from the usual 2.1. */
  w?: number;
  dir?: true;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function box(x: number, y: number, w: number, h: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const across = w - 2 * r;
  const down = h - 2 * r;
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

export const ICONS = {
  // the three kinds of card
  gap: {
    f: box(3, 14.5, 7, 7, 1.2) + box(13.5, 2.5, 7.5, 19, 1.2),
    d: 'M4 11.5V8.8M4 6V3.5h2M9.2 11.5V8.8M9.2 6V3.5H7.5',
    w: 1.9,
  },
  cause: {
    d: 'M5 4.8c6 0 5 7.2 11 7.2M5 19.2c6 0 5-7.2 11-7.2M5 12h11',
    f: circle(4.6, 4.8, 2.7) + circle(4.6, 12, 2.7) + circle(4.6, 19.2, 2.7) + circle(18.8, 12, 4.2),
    dir: true,
  },
  action: { d: 'M4.5 19.5L19 5M9 4.5h10.5V15', w: 3, dir: true },
  // the three marks of effectiveness, always in this order: a ring, a half disc, a full disc
  no: { d: `${circle(12, 12, 9)}M8.8 8.8l6.4 6.4M15.2 8.8l-6.4 6.4` },
  so: { d: circle(12, 12, 9), f: 'M3.4 12h17.2A8.6 8.6 0 0 1 3.4 12z' },
  yes: { f: circle(12, 12, 10), cut: 'M7.5 12.4l3.1 3.1 6-6.6', w: 2.4 },
  goal: { d: `${circle(12, 12, 9)}${circle(12, 12, 4.5)}M12 12h.01` },
  theme: {
    d: 'M3.5 12V4.5a1 1 0 0 1 1-1H12l8.6 8.6a1.6 1.6 0 0 1 0 2.3l-6.2 6.2a1.6 1.6 0 0 1-2.3 0zM8 8h.01',
    dir: true,
  },
  // going and turning
  arrow: { d: 'M5 12h14M13 6l6 6-6 6', dir: true },
  back: { d: 'M19 12H5M11 6l-6 6 6 6', dir: true },
  undo: { d: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3', dir: true },
  up: { d: 'M12 20V5M6 10.5l6-6 6 6' },
  down: { d: 'M12 4v15M6 13.5l6 6 6-6' },
  open: { d: 'M5 9l7 7 7-7' },
  swap: { d: 'M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4' },
  retry: { d: 'M4 12a8 8 0 0 1 13.7-5.6L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.7 5.6L4 15.5M4 20v-4.5h4.5' },
  leave: { d: 'M10 4H6.5A2.5 2.5 0 0 0 4 6.5v11A2.5 2.5 0 0 0 6.5 20H10M10 12h11M16.5 7.5L21 12l-4.5 4.5', dir: true },
  // signs
  check: { d: 'M4.5 12.5l5 5L20 7' },
  done: { d: `${circle(12, 12, 9.2)}M7.8 12.3l2.9 2.9 5.5-6` },
  close: { d: 'M6 6l12 12M18 6L6 18' },
  plus: { d: 'M12 5v14M5 12h14' },
  minus: { d: 'M5 12h14' },
  more: { d: 'M12 5h.01M12 12h.01M12 19h.01', w: 3.2 },
  warning: { d: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.5h.01' },
  help: { d: `${circle(12, 12, 9.5)}M9.3 9.3a2.8 2.8 0 1 1 4 2.5c-.9.4-1.3 1-1.3 1.9M12 17h.01` },
  info: { d: `${circle(12, 12, 9.5)}M12 11v6M12 7.5h.01` },
  star: { d: 'M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z' },
  // things and acts
  timer: { d: `${circle(12, 12.5, 8.5)}M12 8v4.7l3 1.8M9.5 1.8h5` },
  play: { d: 'M8 5.5v13l10.5-6.5z', w: 2.4 },
  pause: { d: 'M8 5v14M16 5v14', w: 3 },
  globe: { d: `${circle(12, 12, 9.5)}M2.5 12h19M12 2.5c3.5 3 3.5 16 0 19M12 2.5c-3.5 3-3.5 16 0 19` },
  screen: { d: `${box(2.5, 4, 19, 13, 2.5)}M12 17v4M8 21h8` },
  full: { d: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5' },
  copy: { d: `${box(8, 8, 12, 13, 2.5)}M4 16V5.5A2.5 2.5 0 0 1 6.5 3H15` },
  cards: { d: `${box(7, 3, 13, 16, 2.5)}M4 7v11a3 3 0 0 0 3 3h9` },
  // the two kinds of thread between pages
  similar: { d: 'M4 10.2c2.7-3.4 5.3-3.4 8 0s5.3 3.4 8 0M4 16.2c2.7-3.4 5.3-3.4 8 0s5.3 3.4 8 0' },
  different: { d: 'M4.5 9.5h15M4.5 15.5h15M16 4.5L8 20.5' },
  link: {
    d: 'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7L12 17.7',
  },
  share: {
    d: `${circle(18, 5, 2.7)}${circle(6, 12, 2.7)}${circle(18, 19, 2.7)}M8.4 10.7l7.2-4.3M8.4 13.3l7.2 4.3`,
  },
  print: {
    d: 'M7 8.5V3h10v5.5M7 17H5a2 2 0 0 1-2-2v-4.5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-2M7 14h10v7H7z',
  },
  upload: { d: 'M12 15.5V4M7.5 8.5L12 4l4.5 4.5M4 15v3.5A2.5 2.5 0 0 0 6.5 21h11a2.5 2.5 0 0 0 2.5-2.5V15' },
  download: { d: 'M12 4v11.5M7.5 11l4.5 4.5 4.5-4.5M4 15v3.5A2.5 2.5 0 0 0 6.5 21h11a2.5 2.5 0 0 0 2.5-2.5V15' },
  table: { d: `${box(3, 4, 18, 16, 2.5)}M3 9.5h18M3 14.7h18M9.5 9.5V20` },
  folder: {
    d: 'M3 6.5A1.5 1.5 0 0 1 4.5 5h4.3l2.2 2.5h8.5A1.5 1.5 0 0 1 21 9v9.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5z',
  },
  file: { d: 'M13.5 2.5h-7A2.5 2.5 0 0 0 4 5v14a2.5 2.5 0 0 0 2.5 2.5h11A2.5 2.5 0 0 0 20 19V9zM13.5 2.5V9H20' },
  list: { d: 'M8 6h13M8 12h13M8 18h13M3.5 6h.01M3.5 12h.01M3.5 18h.01', dir: true },
  edit: { d: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20zM14 6.5l3.5 3.5' },
  trash: { d: 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 14h10l1-14M10 11v5.5M14 11v5.5' },
  settings: { d: 'M4 7h9M17 7h3M4 17h3M11 17h9' + circle(15, 7, 2) + circle(9, 17, 2) },
  shuffle: {
    d: 'M3 17.5h3.5c5 0 5.5-11 10.5-11H21M17.5 3L21 6.5 17.5 10M3 6.5h3.5c1.8 0 3 1.4 4 3.2M13.6 14.6c1 1.7 2 2.9 3.9 2.9H21M17.5 14l3.5 3.5-3.5 3.5',
  },
  people: {
    d: `${circle(9, 8, 3.5)}M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5`,
  },
  hand: {
    d: 'M7 11V6.5a1.5 1.5 0 0 1 3 0V4.5a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-3 0-4.5-1.3-6-4l-2.2-4a1.6 1.6 0 0 1 2.7-1.7L7 13',
  },
  talk: { d: 'M21 11.5a8.5 7.5 0 0 1-12.5 6.6L3.5 20l1.5-4.5A7 7 0 0 1 4 11.5a8.5 7.5 0 0 1 17 0z' },
  question: {
    d: 'M21 11.5a8.5 7.5 0 0 1-12.5 6.6L3.5 20l1.5-4.5A7 7 0 0 1 4 11.5a8.5 7.5 0 0 1 17 0zM10 9.6a2.6 2.6 0 1 1 3.4 2.3c-.6.2-.9.6-.9 1.1M12.5 15.3h.01',
  },
  lock: { d: `${box(4.5, 10.5, 15, 10.5, 2.5)}M8 10.5V7a4 4 0 0 1 8 0v3.5` },
  unlock: { d: `${box(4.5, 10.5, 15, 10.5, 2.5)}M8 10.5V7a4 4 0 0 1 7.7-1.5` },
  shown: { d: `M2.5 12S6 5 12 5s9.5 7 9.5 7-3.5 7-9.5 7-9.5-7-9.5-7z${circle(12, 12, 3)}` },
  hidden: {
    d: 'M3 3l18 18M9.9 5.2A9.9 9.9 0 0 1 12 5c6 0 9.5 7 9.5 7a17 17 0 0 1-2.7 3.6M6.3 6.6A16.4 16.4 0 0 0 2.5 12S6 19 12 19a9.6 9.6 0 0 0 4.6-1.2M10 10a3 3 0 0 0 4.1 4.1',
  },
  offline: {
    d: 'M3 3l18 18M8.6 15.4a5 5 0 0 1 6.8 0M5.3 12a9.7 9.7 0 0 1 4-2.3M2 8.6A14.6 14.6 0 0 1 6.2 6M14.6 9.6A9.7 9.7 0 0 1 18.7 12M10.7 5.1A14.6 14.6 0 0 1 22 8.6M12 19.5h.01',
  },
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICONS;
