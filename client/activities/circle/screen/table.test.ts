import { describe, expect, it } from 'vitest';
import { faceOf, share, standsAlone } from './table';

const pages = {
  p1: { text: 'למדתי לקרוא', seat: 's1', quiet: false },
  p2: { text: '', quiet: true, back: 'מורה' },
};

describe('a page on the screen', () => {
  it('has the name of its writer where it is told', () => {
    const face = faceOf({ pages }, { s1: { name: 'מרים' } }, 'p1');
    expect(face).toEqual({ id: 'p1', text: 'למדתי לקרוא', back: '', name: 'מרים', quiet: false });
    expect(faceOf({ pages }, {}, 'p2')?.name).toBe('');
  });

  it('is nothing where it does not lie', () => {
    expect(faceOf({ pages }, {}, 'p9')).toBeUndefined();
    expect(faceOf({ pages }, {}, undefined)).toBeUndefined();
  });

  it('wants the middle for itself when it is long or turned', () => {
    const face = { id: 'p', text: 'short', back: '', name: '', quiet: false };
    expect(standsAlone(face)).toBe(false);
    expect(standsAlone({ ...face, back: 'b' })).toBe(true);
    expect(standsAlone({ ...face, text: 'a'.repeat(151) })).toBe(true);
    expect(standsAlone({ ...face, text: '1\n2\n3\n4\n5' })).toBe(true);
  });
});

it('things are shared out in order, the last part may be smaller', () => {
  expect(share([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(share([], 2)).toEqual([]);
});
