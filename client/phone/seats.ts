// The seats this phone has taken: kept on the device, so that a reload goes straight back into the seat.

import { isLanguage, type Language } from '$shared/languages';

export interface KeptSeat {
  code: string;
  title: string;
  seat: string;
  name: string;
  token: string;
  /** The room's: whoever comes back, and chose none, reads it from the first word on. */
  language?: Language | undefined;
  /** When it was last used, epoch milliseconds. */
  at: number;
}

const SLOT = 'tzimtzamti.seats';
/** As many as fit a short list; the oldest makes room. */
const MOST = 12;

function isSeat(value: unknown): value is KeptSeat {
  const seat = value as Partial<Record<keyof KeptSeat, unknown>> | null;
  const words = [seat?.code, seat?.title, seat?.seat, seat?.name, seat?.token];
  return words.every((word) => typeof word === 'string') && typeof seat?.at === 'number';
}

/** A seat with what can be read of it. */
function known(seat: KeptSeat): KeptSeat {
  return { ...seat, language: isLanguage(seat.language) ? seat.language : undefined };
}

/** What a page without storage (a private window) remembers until it closes. */
let otherwise: KeptSeat[] = [];

function stored(): string | null {
  try {
    return localStorage.getItem(SLOT) ?? '[]';
  } catch {
    return null;
  }
}

function read(words: string): KeptSeat[] {
  try {
    const kept: unknown = JSON.parse(words);
    return Array.isArray(kept) ? kept.filter(isSeat).map(known) : [];
  } catch {
    return []; // something that is not ours
  }
}

/** Every seat of this phone, the one used last first. */
export function keptSeats(): KeptSeat[] {
  const words = stored();
  return (words === null ? otherwise : read(words)).sort((one, other) => other.at - one.at);
}

function keep(seats: KeptSeat[]): void {
  otherwise = seats;
  try {
    localStorage.setItem(SLOT, JSON.stringify(seats));
  } catch {
    // storage is switched off or full: the page itself remembers
  }
}

export function keptSeat(code: string): KeptSeat | null {
  return keptSeats().find((seat) => seat.code === code) ?? null;
}

/** Keeps a seat as the only one of its room, and as the one used last. */
export function keepSeat(seat: KeptSeat): void {
  const others = keptSeats().filter(({ code }) => code !== seat.code);
  keep([seat, ...others].slice(0, MOST));
}

export function forgetSeat(code: string): void {
  keep(keptSeats().filter((seat) => seat.code !== code));
}
