// The rooms opened on this device: kept in the browser alone, newest first, so that a reload or a week lose none.

export interface KeptRoom {
  code: string;
  title: string;
  /** When it was opened or first entered here, epoch milliseconds. */
  at: number;
  facilitator: string;
  /** The screen's token; absent when the room was entered with a facilitator's link. */
  screen?: string;
  /** The shared screen was opened from this device. */
  screened?: boolean;
}

const SHELF = 'tzimtzamti.rooms';
const MOST = 50;

function isKept(value: unknown): value is KeptRoom {
  if (typeof value !== 'object' || value === null) return false;
  const { code, title, at, facilitator } = value as Partial<Record<keyof KeptRoom, unknown>>;
  return [code, title, facilitator].every((words) => typeof words === 'string') && typeof at === 'number';
}

export function keptRooms(): KeptRoom[] {
  try {
    const shelf: unknown = JSON.parse(localStorage.getItem(SHELF) ?? '[]');
    return Array.isArray(shelf) ? shelf.filter(isKept).sort((one, other) => other.at - one.at) : [];
  } catch {
    return []; // storage is switched off, or holds something that is not ours
  }
}

function put(rooms: KeptRoom[]): void {
  try {
    localStorage.setItem(SHELF, JSON.stringify(rooms.slice(0, MOST)));
  } catch {
    // storage is switched off: the link in the address bar is all there is
  }
}

export function keptRoom(code: string): KeptRoom | undefined {
  return keptRooms().find((room) => room.code === code);
}

/** Keeps a room, or what is newly known of one that is kept already. */
export function keepRoom(room: Pick<KeptRoom, 'code' | 'facilitator'> & Partial<KeptRoom>): void {
  const known = keptRoom(room.code) ?? { title: '', at: Date.now() };
  const others = keptRooms().filter(({ code }) => code !== room.code);
  put([{ ...known, ...room }, ...others]);
}

export function forgetRoom(code: string): void {
  put(keptRooms().filter((room) => room.code !== code));
}

/** The code in a token `<code>.<secret>`. */
export function codeOf(token: string): string {
  return token.split('.', 1)[0] ?? '';
}
