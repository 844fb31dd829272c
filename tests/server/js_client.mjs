// The official JavaScript client, as the pages use it: connect, act, drop the line, act again with the same number.
import { createRequire } from 'node:module';

const [origin, token, root] = process.argv.slice(2);
const require = createRequire(`${root}/client/package.json`);
const { io } = require('socket.io-client');
const parser = require('socket.io-msgpack-parser');

const heard = { views: [], patches: 0, answers: [], error: null, elsewhere: null, gone: null, ended: null };
const open = (auth, namespace = '') =>
  io(origin + namespace, { transports: ['websocket'], auth, parser, reconnection: false, forceNew: true, timeout: 5000 });
const view = (socket) => new Promise((resolve) => socket.once('view', resolve));
const command = { type: 'title-room', title: 'שלום' };
const envelope = { client: 'js', seq: 1, activity: 'room', command };

const first = open({ token });
first.on('patch', () => (heard.patches += 1));
heard.views.push(Object.keys((await view(first)).layers));
heard.answers.push(await first.timeout(5000).emitWithAck('command', envelope));
await new Promise((resolve) => setTimeout(resolve, 300));
// The line is cut without a word, as a phone in a lift does.
first.io.engine.transport.ws.terminate?.() ?? first.disconnect();

const second = open({ token });
const again = await view(second);
heard.views.push(again.layers.public.room.title);
heard.answers.push(await second.timeout(5000).emitWithAck('command', envelope));

// A namespace there is none of.
const elsewhere = open({ token }, '/admin');
heard.elsewhere = await new Promise((resolve) => elsewhere.on('connect_error', (error) => resolve(error.message)));
elsewhere.io.engine.close();

// The room is deleted: the server says why, and disconnects.
const code = token.split('.')[0];
const ended = new Promise((resolve) => second.on('disconnect', resolve));
second.on('gone', (why) => (heard.gone = why));
await fetch(`${origin}/api/rooms/${code}`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
heard.ended = await ended;

const stranger = open({ token: 'nothing' });
heard.error = await new Promise((resolve) => stranger.on('connect_error', (error) => resolve(error.data)));
console.log(JSON.stringify(heard));
process.exit(0);
