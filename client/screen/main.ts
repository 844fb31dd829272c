// The screen's entry: texts first, then the app.
import '$shared/styles/base.css';
import '$shared/styles/screen.css';
import { mount } from 'svelte';
import { startText } from '$shared/text.svelte';
import App from './App.svelte';
import { wearTheme } from './theme';

wearTheme();
void startText(['common', 'refusals', 'screen', 'summary'], undefined, 'tzimtzamti.screen.language').then(() =>
  mount(App, { target: document.body }),
);
