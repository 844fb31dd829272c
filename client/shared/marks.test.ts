import { describe, expect, it } from 'vitest';
import { moved, ribbons, segments, signed } from './marks';

describe('the parts of a bar', () => {
  it('are as long as people are many, in the fixed order', () => {
    expect(segments({ no: 5, so: 2, yes: 3 })).toEqual([
      { mark: 'no', count: 5, start: 0, end: 0.5 },
      { mark: 'so', count: 2, start: 0.5, end: 0.7 },
      { mark: 'yes', count: 3, start: 0.7, end: 1 },
    ]);
  });

  it('leave out what nobody marked', () => {
    expect(segments({ no: 0, so: 0, yes: 4 })).toEqual([{ mark: 'yes', count: 4, start: 0, end: 1 }]);
    expect(segments({ no: 0, so: 0, yes: 0 })).toEqual([]);
  });

  it('are long enough for their number, and still fill the bar', () => {
    const [no, so, yes] = segments({ no: 1, so: 98, yes: 1 }, 0.1);
    expect(no?.end).toBeCloseTo(0.1);
    expect((so?.end ?? 0) - (so?.start ?? 0)).toBeCloseTo(0.8);
    expect(yes?.end).toBeCloseTo(1);
  });
});

describe('the shift between two rounds', () => {
  const moves = [
    [2, 4, 3],
    [0, 1, 1],
    [0, 0, 10],
  ];

  it('counts who changed', () => {
    expect(moved(moves)).toBe(8);
    expect(
      moved([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toBe(0);
  });

  it('fills both bars without overlap when everybody marked twice', () => {
    const drawn = ribbons(moves, { no: 9, so: 2, yes: 10 }, { no: 2, so: 5, yes: 14 });
    expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(21);
    for (const side of ['top', 'bottom'] as const) {
      const parts = drawn.map((one) => one[side]).sort((a, b) => a[0] - b[0]);
      expect(parts[0]?.[0]).toBe(0);
      parts.slice(1).forEach(([start], at) => expect(start).toBeCloseTo(parts[at]?.[1] ?? NaN));
      expect(parts[parts.length - 1]?.[1]).toBeCloseTo(1);
    }
  });

  it('stays within the marks where some marked only once', () => {
    const drawn = ribbons(
      [
        [3, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      { no: 6, so: 0, yes: 6 },
      { no: 4, so: 4, yes: 4 },
    );
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.top).toEqual([0, 0.25]);
    expect(drawn[0]?.bottom[1]).toBeCloseTo(0.25);
  });
});

describe('an agreement', () => {
  it('has its sign and two places', () => {
    expect([0.4, -0.7, 0, 1, -0.001].map(signed)).toEqual(['+0.40', '−0.70', '0.00', '+1.00', '0.00']);
  });
});
