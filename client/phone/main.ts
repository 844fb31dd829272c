// The phone's entry: texts first, then the app.
import '$shared/styles/base.css';
import { mount } from 'svelte';
import { startText } from '$shared/text.svelte';
import App from './App.svelte';

void startText(['common', 'refusals', 'home', 'phone']).then(() => mount(App, { target: document.body }));
