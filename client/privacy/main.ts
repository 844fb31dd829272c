// The entry of the page about what is kept: texts first, then the page.
import '$shared/styles/base.css';
import { mount } from 'svelte';
import { startText } from '$shared/text.svelte';
import App from './App.svelte';

void startText(['common', 'privacy']).then(() => mount(App, { target: document.body }));
