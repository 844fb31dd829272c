import { expect, test } from 'vitest';
import type { ItemView } from '$shared/console/wire';
import { nextItem } from './agenda';

const item = (state: ItemView['state']): ItemView => ({ activity: 'rummy', minutes: 20, state });
const layer = {
  agenda: ['i1', 'i2', 'i3'],
  items: { i1: item('done'), i2: item('running'), i3: item('ahead') },
};

test('the next item is the first after what runs that has not begun', () => {
  expect(nextItem(layer, 'i2')).toBe('i3');
  expect(nextItem(layer, 'i1')).toBe('i3');
});

test('with nothing running it is the first of all that has not begun', () => {
  expect(nextItem(layer, null)).toBe('i3');
});

test('after the last item nothing comes next', () => {
  expect(nextItem(layer, 'i3')).toBeNull();
});

test('what runs may be off the agenda: then the agenda is asked from its beginning', () => {
  expect(nextItem(layer, 'gone')).toBe('i3');
});
