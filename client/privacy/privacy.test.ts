// What the page about what is kept says of this very server: its days, its store, and what when it does not answer.
import { mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { setLanguage, startText, t } from '$shared/text.svelte';
import App from './App.svelte';

let page: Record<string, unknown> | undefined;

async function opened(answer: () => Promise<Response>): Promise<string> {
  vi.stubGlobal('fetch', answer);
  await startText(['common', 'privacy']);
  await setLanguage('he');
  page = mount(App, { target: document.body });
  await vi.waitFor(() => expect(document.querySelector('.days')?.textContent.trim()).not.toBe(''));
  return document.body.textContent;
}

const keeping = (days: number, own_store: boolean) => () =>
  Promise.resolve(new Response(JSON.stringify({ addresses: [], keeps: { days, own_store } })));

afterEach(async () => {
  if (page) await unmount(page);
  vi.unstubAllGlobals();
});

test('the days are those of the server', async () => {
  const words = await opened(keeping(7, true));
  expect(words).toContain(t('privacy-days', { days: 7 }));
  expect(words).toContain(t('privacy-days-text'));
});

test.each([
  [true, ['where-own', 'gone-own'], ['where-other', 'gone-other']],
  [false, ['where-other', 'gone-other'], ['where-own', 'gone-own']],
])('it tells a store of its own (%s) from another', async (own, said, unsaid) => {
  const words = await opened(keeping(90, own));
  for (const point of said) expect(words).toContain(t(`privacy-${point}`));
  for (const point of unsaid) expect(words).not.toContain(t(`privacy-${point}`));
});

test('a server that does not answer is asked again', async () => {
  const words = await opened(() => Promise.reject(new TypeError('no network')));
  expect(words).toContain(t('privacy-days-unknown'));
  vi.stubGlobal('fetch', keeping(1, true));
  document.querySelector<HTMLButtonElement>('.days button')?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain(t('privacy-days', { days: 1 })));
});
