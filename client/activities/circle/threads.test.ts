import { describe, expect, it } from 'vitest';
import { beginning, holding } from './threads';

describe('the beginning of a page', () => {
  it('is the page itself where it is short', () => {
    expect(beginning(' one\ntwo ', 20)).toBe('one two');
  });

  it('ends with a whole word', () => {
    expect(beginning('למדתי לקרוא, ולכתוב עברית בגיל שלושים', 14)).toBe('למדתי לקרוא…');
  });

  it('cuts what has no spaces, whole characters only', () => {
    expect(beginning('👩‍🎓'.repeat(9), 4)).toMatch(/…$/u);
    expect(beginning('abcdefghij', 4)).toBe('abcd…');
  });
});

describe('the threads a phone holds', () => {
  it('are those of the layer and those asked for, the newest word counts', () => {
    const asked = [
      { thread: 'b', joined: true },
      { thread: 'a', joined: false },
      { thread: 'c', joined: true },
      { thread: 'c', joined: false },
    ];
    expect([...holding(['a'], asked)]).toEqual(['b']);
  });
});
