import { beforeEach, describe, expect, it } from 'vitest';
import type { Keepsake } from '$shared/phone/keepsake';
import { asText, inOrder, keepThings, keptThings } from './things';

const words = {
  series: 'Your series',
  link: 'A link',
  answer: 'Your answer',
  card: 'Your card',
  page: 'Your page',
  rating: 'Your rating',
  sides: { life: 'In life', educational: 'Educational' },
  marks: { no: 'Not effective', so: 'Reasonably', yes: 'Very effective' },
  shift: (first: string, then: string) => `${first}, then ${then}`,
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

  it('show only the sides of a page that have words', () => {
    const page: Keepsake = {
      id: 'page',
      what: 'page',
      life: 'Learnt to read at thirty',
      educational: '  ',
    };
    expect(asText('Meeting 1', [page], words)).toBe('Meeting 1\n\nYour page\nIn life\nLearnt to read at thirty\n');
  });

  it('say both marks where the second round brought another', () => {
    const rating: Keepsake = {
      id: 'marks',
      what: 'rating',
      marks: [
        { name: 'Summer school', mark: 'yes', first: 'no', reason: '' },
        { name: 'Tutors', mark: 'so', reason: 'too few' },
      ],
    };
    expect(asText('Meeting 1', [rating], words)).toBe(
      'Meeting 1\n\nYour rating\nSummer school: Not effective, then Very effective\nTutors: Reasonably. too few\n',
    );
  });
});
