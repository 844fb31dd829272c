import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClaimView, RummyPublic, TableView } from '$shared/wire.gen';
import { afterTurn, callingTables, seriesCards, Spotlight } from './look.svelte';

const claim = (at: number): ClaimView => ({
  id: `c${at}`,
  seat: 's1',
  cards: { gap: 'g', cause: 'c', action: 'a' },
  explanation_hidden: false,
  at,
});

function table(change: Partial<TableView> = {}): TableView {
  return {
    order: ['s1', 's2', 's3'],
    skipped: [],
    round: 1,
    turn: { seat: 's1', step: 'lay', number: 1 },
    stocks: {},
    discards: {},
    series: 0,
    over: false,
    last: { what: 'dealt', number: 1 },
    ...change,
  };
}

function view(tables: Record<string, TableView>): RummyPublic {
  return {
    phase: 'playing',
    auto_pass: false,
    same_colour_only: false,
    table_decides: false,
    tables,
    table_order: Object.keys(tables),
    series: {},
    series_order: [],
    by_seat: {},
    written: {},
  };
}

describe('a game of rummy on the screen', () => {
  it('reads a series as gap, cause, action', () => {
    expect(seriesCards({ cards: { action: 'a', gap: 'g', cause: 'c' } })).toEqual(['g', 'c', 'a']);
  });

  it('knows who comes next', () => {
    expect(afterTurn(table())).toBe('s2');
    expect(afterTurn(table({ skipped: ['s2'] }))).toBe('s3');
    const { turn: _, ...resting } = table();
    expect(afterTurn(resting)).toBeUndefined();
  });

  it('puts the latest call first', () => {
    expect(
      callingTables(view({ t1: table({ claim: claim(5) }), t2: table(), t3: table({ claim: claim(9) }) })),
    ).toEqual(['t3', 't1']);
  });
});

describe('the spotlight', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  function watch(game: RummyPublic): { spotlight: Spotlight; stop: () => void } {
    let spotlight: Spotlight | undefined;
    const stop = $effect.root(() => {
      spotlight = new Spotlight(
        () => game,
        () => 0,
      );
    });
    flushSync();
    return { spotlight: spotlight as Spotlight, stop };
  }

  it('stays on the call of the only table', () => {
    const { spotlight, stop } = watch(view({ t1: table({ claim: claim(1_000_000) }) }));
    vi.advanceTimersByTime(600_000);
    expect(spotlight.table).toBe('t1');
    stop();
  });

  it('leaves one of many tables to itself after a while', () => {
    const { spotlight, stop } = watch(view({ t1: table(), t2: table({ claim: claim(1_000_000) }) }));
    expect(spotlight.table).toBe('t2');
    vi.advanceTimersByTime(19_000);
    expect(spotlight.table).toBe('t2');
    vi.advanceTimersByTime(2_000);
    expect(spotlight.table).toBeUndefined();
    stop();
  });

  it('does not come back to an old call after a reload', () => {
    const { spotlight, stop } = watch(view({ t1: table(), t2: table({ claim: claim(900_000) }) }));
    expect(spotlight.table).toBeUndefined();
    stop();
  });
});
