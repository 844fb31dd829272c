// The phone's entry: the texts and what the address leads to, at the same time; then the app.
import '$shared/styles/base.css';
import { mount } from 'svelte';
import { startText } from '$shared/text.svelte';
import App from './App.svelte';
import { door, inside } from './parts';
import { readAddress } from './route';
import { keptSeat } from './seats';

const way = readAddress(location);
const seat = way && keptSeat(way.code);

const first: Promise<unknown> = seat ? import('./Inside.svelte') : import('./Door.svelte');
void startText(['common', 'refusals', seat ? 'phone' : 'home'])
  .then(() => first)
  .then(() => (seat ? inside : door).arrive())
  .then(() => mount(App, { target: document.body, props: { way, seat } }));
