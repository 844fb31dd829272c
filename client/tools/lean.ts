// The Socket.IO client without what is switched off in `shared/socket.ts`: its other transports, and the parser of text that
// ours stands in for. The rest of it is as its authors publish it.
import type { Plugin } from 'vite';

const TRANSPORTS = '/engine.io-client/build/esm/transports/index.js';
const ONLY_ONE = "import { WS } from './websocket.js'; export const transports = { websocket: WS };";

export function lean(): Plugin {
  const left = new Set<string>();
  return {
    name: 'lean',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id !== 'socket.io-parser' || !importer?.includes('/socket.io-client/')) return null;
      left.add('parser');
      return this.resolve('socket.io-msgpack-parser', importer);
    },
    load(id) {
      if (!id.endsWith(TRANSPORTS)) return null;
      left.add('transports');
      return ONLY_ONE;
    },
    buildEnd(error) {
      // Another version may be laid out otherwise; unseen, it would all be in again.
      if (!error && left.size < 2) this.error('The Socket.IO client is not laid out as client/tools/lean.ts expects.');
    },
  };
}
