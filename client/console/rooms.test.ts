import { beforeEach, expect, test } from 'vitest';
import { codeOf, forgetRoom, keepRoom, keptRoom, keptRooms } from './rooms';

beforeEach(() => localStorage.clear());

test('a room is kept with its tokens, newest first', () => {
  keepRoom({ code: '11112222', title: 'first', at: 1, facilitator: '11112222.a', screen: '11112222.s' });
  keepRoom({ code: '33334444', title: 'second', at: 2, facilitator: '33334444.b' });
  expect(keptRooms().map(({ title }) => title)).toEqual(['second', 'first']);
  expect(keptRoom('11112222')?.screen).toBe('11112222.s');
});

test('what is newly known joins what was kept', () => {
  keepRoom({ code: '11112222', title: 'first', at: 1, facilitator: '11112222.a' });
  keepRoom({ code: '11112222', facilitator: '11112222.a', screened: true });
  expect(keptRoom('11112222')).toEqual({
    code: '11112222',
    title: 'first',
    at: 1,
    facilitator: '11112222.a',
    screened: true,
  });
});

test('a room can be forgotten', () => {
  keepRoom({ code: '11112222', title: 'first', at: 1, facilitator: '11112222.a' });
  forgetRoom('11112222');
  expect(keptRooms()).toEqual([]);
});

test.each(['not json', '{"a":1}', '[null, 3, {"code": 5}]'])('a shelf that is not ours is empty: %s', (words) => {
  localStorage.setItem('tzimtzamti.rooms', words);
  expect(keptRooms()).toEqual([]);
});

test('the code stands before the dot of a token', () => {
  expect(codeOf('47291638.secret')).toBe('47291638');
});
