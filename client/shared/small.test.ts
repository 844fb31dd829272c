// Small things with edges: codes as typed, names as shortened, file names as sent, bare addresses of the dev server.
// @vitest-environment node
import { expect, test } from 'vitest';
import { pageFor } from '../tools/pages.ts';
import { fileName } from './api';
import { asCode, isCode, shownCode } from './code';
import { ICONS } from './icons';
import { firstName, initials } from './names';

test('a code may be typed with spaces, dashes, Arabic digits, or too long', () => {
  expect(asCode('4729 1638')).toBe('47291638');
  expect(asCode('4729-1638 99')).toBe('47291638');
  expect(asCode('٤٧٢٩١٦٣٨')).toBe('47291638');
  expect(asCode('۴۷۲۹۱۶۳۸')).toBe('47291638');
  expect(asCode('room')).toBe('');
  expect(shownCode('472916')).toBe('4729\u00a016');
  expect(asCode(shownCode('47291638'))).toBe('47291638');
  expect([isCode('47291638'), isCode('4729163'), isCode('')]).toEqual([true, false, false]);
});

test('initials are whole letters of the first and last word', () => {
  expect(initials('נועה שטרן')).toBe('נש');
  expect(initials('תמר גולדשטיין־ויינברגר')).toBe('תו');
  expect(initials('tatiana rosenberg')).toBe('TR');
  expect(initials('أمل')).toBe('أم');
  expect(initials('👩🏽 מנחה')).toHaveLength('👩'.length + 1);
  expect(initials(' ')).toBe('');
  expect(firstName('  מרים בן־שושן אוחיון ')).toBe('מרים');
});

test('an export keeps its Hebrew file name', () => {
  const sent = `attachment; filename="room.csv"; filename*=UTF-8''${encodeURIComponent('מפגש 2.csv')}`;
  expect(fileName(sent, 'export.csv')).toBe('מפגש 2.csv');
  expect(fileName('attachment; filename="room.csv"', 'export.csv')).toBe('room.csv');
  expect(fileName(null, 'export.csv')).toBe('export.csv');
});

test('the dev server knows the product’s addresses', () => {
  expect(pageFor('/')).toBe('/phone/index.html');
  expect(pageFor('/47291638?k=x')).toBe('/phone/index.html');
  expect(pageFor('/console')).toBe('/console/index.html');
  expect(pageFor('/screen/')).toBe('/screen/index.html');
  expect(pageFor('/privacy')).toBe('/privacy/index.html');
  expect(pageFor('/shared/tokens.css')).toBeNull();
});

test('every icon stays inside its box', () => {
  for (const [name, icon] of Object.entries(ICONS) as [string, { d?: string; f?: string }][]) {
    const starts = `${icon.d ?? ''}${icon.f ?? ''}`.match(/M-?[\d.]+[ ,]-?[\d.]+/g) ?? [];
    expect(starts.length, name).toBeGreaterThan(0);
    for (const start of starts) {
      const [x, y] = start.slice(1).split(/[ ,]/).map(Number) as [number, number];
      expect(x >= 0 && x <= 24 && y >= 0 && y <= 24, `${name} ${start}`).toBe(true);
    }
  }
});
