// The console's entry: texts first, then the app.
import '$shared/styles/base.css';
import '$shared/styles/print.css';
import { mount } from 'svelte';
import { startText } from '$shared/text.svelte';
import App from './App.svelte';
import { ACTIVITY_KEYS } from './activities';

void startText(['common', 'refusals', 'console', 'summary', 'talk', ...ACTIVITY_KEYS]).then(() =>
  mount(App, { target: document.body }),
);
