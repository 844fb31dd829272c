// Texts: complete in three languages, well-formed, isolated, and loud when something is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { beforeAll, describe, expect, test } from 'vitest';
import { direction, firstSpoken, LANGUAGES, LOCALES, type Language } from './languages';
import {
  clock,
  duration,
  hasText,
  number,
  percent,
  pick,
  refusalText,
  setLanguage,
  startText,
  t,
  text,
} from './text.svelte';

const FOLDER = join(import.meta.dirname, '../../content/text');
const areas = readdirSync(join(FOLDER, 'he')).map((file) => file.replace('.ftl', ''));

function ids(language: Language, area: string): { ids: string[]; faults: Error[] } {
  const source = readFileSync(join(FOLDER, language, `${area}.ftl`), 'utf8');
  const bundle = new FluentBundle(LOCALES[language]);
  const faults = bundle.addResource(new FluentResource(source));
  return { ids: Array.from(new FluentResource(source).body, ({ id }) => id), faults };
}

describe.each(areas)('%s.ftl', (area) => {
  test.each(LANGUAGES)('is well-formed in %s, and every line of it is a message', (language) => {
    const { ids: found, faults } = ids(language, area);
    expect(faults).toEqual([]);
    const source = readFileSync(join(FOLDER, language, `${area}.ftl`), 'utf8');
    const written = source.split('\n').flatMap((line) => /^(-?[a-z][\w-]*)\s*=/.exec(line)?.[1] ?? []);
    expect(found).toEqual(written);
    expect(new Set(found).size).toBe(found.length);
  });

  test('has the same messages in every language', () => {
    const hebrew = ids('he', area).ids.sort();
    expect(ids('ar', area).ids.sort()).toEqual(hebrew);
    expect(ids('en', area).ids.sort()).toEqual(hebrew);
  });
});

test('every language has the same areas', () => {
  for (const language of LANGUAGES) {
    expect(readdirSync(join(FOLDER, language)).sort()).toEqual(readdirSync(join(FOLDER, 'he')).sort());
  }
});

describe('speaking', () => {
  beforeAll(async () => {
    await startText(['common', 'refusals']);
    await setLanguage('he');
  });

  test('a switch of language changes words and direction together', async () => {
    await setLanguage('he');
    expect(t('common-call')).toBe('צמצמתי!');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['he', 'rtl']);
    await setLanguage('en');
    expect(t('common-kind-gap')).toBe('Gap');
    expect(document.documentElement.dir).toBe('ltr');
    await setLanguage('ar');
    expect(t('common-call')).toBe('قلّصتُ!');
    expect(text.dir).toBe('rtl');
  });

  test('whoever chose none begins in the language of the room, where the device knows it', async () => {
    localStorage.clear();
    await startText(['common'], 'ar');
    expect([text.language, t('common-call')]).toEqual(['ar', 'قلّصتُ!']);
    await setLanguage('he');
    await startText(['common'], 'ar');
    expect(text.language).toBe('he');
    await startText(['common']);
  });

  test('of two quick switches the last one counts', async () => {
    await Promise.all([setLanguage('en'), setLanguage('he')]);
    expect(text.language).toBe('he');
    expect(t('common-kind-gap')).toBe('פער');
  });

  test('what is put into a message is isolated, so a Latin name does not turn a Hebrew line round', async () => {
    await setLanguage('he');
    expect(t('common-move-earlier', { name: 'Tatiana (Rosenberg)' })).toContain('\u2068Tatiana (Rosenberg)\u2069');
  });

  test('a missing message is loud here', () => {
    expect(() => t('no-such-message')).toThrow('no-such-message');
    expect(hasText('no-such-message')).toBe(false);
  });

  test('a refusal of a code without words still says something', async () => {
    await setLanguage('he');
    expect(refusalText({ code: 'no-such-room' })).toBe(t('refusal-no-such-room'));
    expect(refusalText({ code: 'from-the-future', params: { x: 1 } })).toContain('from-the-future');
  });

  test('plurals follow the language', async () => {
    await setLanguage('he');
    expect(t('common-lost-in', { seconds: 2 })).toBe('ניסיון נוסף בעוד שתי שניות');
    await setLanguage('ar');
    expect(t('common-lost-in', { seconds: 2 })).toBe('محاولة أخرى بعد ثانيتين');
  });

  test('digits are western in Arabic too; clocks run to 24', async () => {
    await setLanguage('ar');
    expect(number(1250)).toMatch(/^1\D?250$/);
    expect(percent(0.62)).toContain('62');
    expect(clock(new Date(2025, 10, 12, 17, 5).getTime())).toContain('17:05');
    expect(t('common-limit', { used: 26, max: 90 })).toMatch(/26.*90/);
  });

  test.each(LANGUAGES)('the digits of a small number are those a formatter of %s would write', async (language) => {
    await setLanguage(language);
    const formatter = new Intl.NumberFormat(LOCALES[language]);
    for (let value = 0; value < 1100; value++) {
      expect(number(value)).toBe(formatter.format(value));
      expect(t('common-limit', { used: value, max: 90 })).toContain(`\u2068${formatter.format(value)}\u2069`);
    }
  });

  test('a map of languages gives the viewer theirs, else what there is', async () => {
    await setLanguage('en');
    expect(pick({ he: 'פער', en: 'Gap' })).toBe('Gap');
    expect(pick({ ar: 'فجوة' })).toBe('فجوة');
    expect(pick({ he: 'פער', en: '' })).toBe('פער');
    expect(pick({})).toBe('');
  });
});

test('durations as a running clock shows them', () => {
  expect([0, 999, 61_000, 760_000, 3_900_000, -5].map(duration)).toEqual([
    '00:00',
    '00:01',
    '01:01',
    '12:40',
    '1:05:00',
    '00:00',
  ]);
});

test('the browser’s languages choose, the old code of Hebrew too', () => {
  expect(firstSpoken(['fr-FR', 'iw-IL', 'en'])).toBe('he');
  expect(firstSpoken(['ar-EG', 'he'])).toBe('ar');
  expect(firstSpoken(['ru', 'am'])).toBeNull();
  expect(LANGUAGES.map(direction)).toEqual(['rtl', 'rtl', 'ltr']);
});
