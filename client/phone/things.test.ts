import { beforeEach, describe, expect, it } from 'vitest';
import type { Keepsake } from '$shared/phone/keepsake';
import { asText, inOrder, keepThings, keptThings } from './things';

const words = {
  series: 'Your series',
  link: 'A link',
  answer: 'Your answer',
  card: 'Your card',
  kinds: { gap: 'Gap', cause: 'Possible cause', action: 'Possible action' },
};
const answer: Keepsake = { id: 'a1', what: 'answer', question: 'Which channels?', text: 'The library' };
const series: Keepsake = {
  id: 's1',
  what: 'series',
  cards: [
    { kind: 'gap', text: 'Half cannot read well' },
    { kind: 'cause', text: 'No quiet place' },
    { kind: 'action', text: 'Open the library' },
  ],
  note: '',
};

describe('the things of one seat', () => {
  beforeEach(() => localStorage.clear());

  it('are kept by run, and a run replaces only its own', () => {
    keepThings('47291638', 10, [answer]);
    keepThings('47291638', 2, [series, answer]);
    keepThings('47291638', 2, [series]);
    expect(inOrder(keptThings('47291638'))).toEqual([series, answer]);
    expect(keptThings('11111111')).toEqual({});
  });

  it('survive odd contents of the storage', () => {
    localStorage.setItem('tzimtzamti.things.47291638', 'no json');
    expect(keptThings('47291638')).toEqual({});
  });

  it('become plain text without empty lines inside a thing', () => {
    expect(asText('Meeting 2', [series, answer], words)).toBe(
      'Meeting 2\n\nYour series\nGap: Half cannot read well\nPossible cause: No quiet place\n' +
        'Possible action: Open the library\n\nYour answer\nWhich channels?\nThe library\n',
    );
  });
});
