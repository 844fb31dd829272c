import { describe, expect, it } from 'vitest';
import { alike, packed, unpacked } from '$shared/copies';
import { standing } from './copies';

describe('what is kept', () => {
  it('comes back as it was, empty words too', () => {
    for (const kept of [
      { words: 'למדתי לקרוא', base: '' },
      { words: '', base: 'נמחק כאן' },
    ]) {
      expect(unpacked(packed(kept))).toEqual(kept);
    }
  });

  it('is nothing where something else lies', () => {
    for (const text of ['', 'some words', '{}', '[1,2]', '["one"]', 'null']) expect(unpacked(text)).toBeNull();
  });
});

describe('words', () => {
  it('are alike whatever the spaces around them and the form of their letters', () => {
    expect(alike(' one\n two ', 'one two')).toBe(true);
    expect(alike('e\u0301cole', '\u00e9cole')).toBe(true);
    expect(alike('\u200fone\u200e \u202btwo\u202c', 'one two')).toBe(true);
    expect(alike('one', 'two')).toBe(false);
  });
});

describe('the two copies', () => {
  it('are the same where nothing was written, or what was written has arrived', () => {
    expect(standing(null, 'from elsewhere', [])).toBe('same');
    expect(standing({ words: 'done ', base: '' }, 'done', [])).toBe('same');
  });

  it('stand for this phone while the server has only what they grew from', () => {
    expect(standing({ words: 'a longer text', base: 'a text' }, 'a text', [])).toBe('ours');
    expect(standing({ words: '', base: 'deleted here' }, 'deleted here', [])).toBe('ours');
  });

  it('stand for this phone while the server only echoes what it sent', () => {
    expect(standing({ words: 'abcd', base: '' }, 'abc', ['ab', 'abc'])).toBe('ours');
  });

  it('stand for the other phone where nothing was written here since', () => {
    expect(standing({ words: 'old', base: 'old' }, 'new', [])).toBe('theirs');
  });

  it('need a choice where both wrote', () => {
    expect(standing({ words: 'written here', base: 'old' }, 'written there', [])).toBe('both');
  });
});
