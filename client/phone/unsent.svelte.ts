// What could not be sent any more, by room: kept on the phone until somebody says that it is not needed.
import { isNothing, type Unsent } from '$shared/unsent';

const slot = (code: string) => `tzimtzamti.unsent.${code}`;
const NOTHING: Unsent = { texts: [], acts: 0 };

/** What this page has seen; the device keeps the same. */
const seen = $state<Record<string, Unsent>>({});

function stored(code: string): Unsent {
  try {
    const { texts, acts } = JSON.parse(localStorage.getItem(slot(code)) ?? '{}') as Partial<Unsent>;
    return { texts: Array.isArray(texts) ? texts.map(String) : [], acts: Number(acts ?? 0) };
  } catch {
    return NOTHING; // storage is switched off, or holds something that is not ours
  }
}

export function keptUnsent(code: string): Unsent {
  return seen[code] ?? stored(code);
}

/** Adds to what is kept of this room already: a seat may have been lost before. */
export function keepUnsent(code: string, left: Unsent): void {
  if (isNothing(left)) return;
  const before = stored(code);
  const texts = [...before.texts.filter((words) => !left.texts.includes(words)), ...left.texts];
  const all = { texts, acts: before.acts + left.acts };
  seen[code] = all;
  try {
    localStorage.setItem(slot(code), JSON.stringify(all));
  } catch {
    // storage is switched off or full: the page still shows it
  }
}

export function dropUnsent(code: string): void {
  seen[code] = NOTHING;
  try {
    localStorage.removeItem(slot(code));
  } catch {
    // storage is switched off: nothing was kept there
  }
}
