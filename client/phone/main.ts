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

// The texts are asked for first: with them it is settled in which language the part asks for its own.
const words = startText(['common', 'refusals', 'phone', ...(seat ? [] : ['home'])], seat?.language);
const part = (seat ? inside : door).arrive();
void Promise.all([words, part]).then(() => mount(App, { target: document.body, props: { way, seat } }));
