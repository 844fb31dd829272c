// The gallery: every component in every state, for our own eyes; in development only.
// `/gallery?page=rummy&lang=ar&theme=dark`; without a page, a list of them.
import '$shared/styles/base.css';
import { mount } from 'svelte';
import { setLanguage, startText, type Language } from '$shared/text.svelte';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(location.search);
const page = asked.get('page') ?? '';
if (page.startsWith('console')) await import('$shared/styles/console.css');
if (page.startsWith('screen')) {
  await import('$shared/styles/screen.css');
  document.documentElement.classList.add('pj');
}
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
await startText(['common', 'refusals']);
await setLanguage((asked.get('lang') ?? 'he') as Language);
mount(Gallery, { target: document.body, props: { page } });
