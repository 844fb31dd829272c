// Links into a room. Phones may need another address than this page's: a laptop's own localhost opens nothing there.
import { fetchSetup } from './api';
import type { RoomView } from './wire.gen';

const LOCAL = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/;

export function isLocal(host: string): boolean {
  return LOCAL.test(host);
}

let found = $state.raw<string | null>(null);
let asked = false;

/** The origin phones use: this page's, unless that is this computer alone. Reactive: the server is asked once. */
export function phoneOrigin(): string {
  if (!isLocal(location.host)) return location.origin;
  if (!asked) {
    asked = true;
    fetchSetup().then(
      ({ addresses }) => (found = addresses.find((address) => !isLocal(new URL(address).host)) ?? null),
      () => (asked = false), // asked again when the link is next needed
    );
  }
  return found ?? location.origin;
}

/** The address of the phones as people type it. */
export function typedAddress(): string {
  return phoneOrigin().replace(/^https?:\/\//, '');
}

export function phoneLink(room: Pick<RoomView, 'code' | 'join_key'>): string {
  return `${phoneOrigin()}/${room.code}#${room.join_key}`;
}

export function qrImage(room: Pick<RoomView, 'code' | 'join_key'>): string {
  const query = new URLSearchParams({ origin: phoneOrigin(), key: room.join_key });
  return `/api/rooms/${room.code}/qr.svg?${query}`;
}
