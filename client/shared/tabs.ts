// Two tabs of one seat must not count their commands together: each page gets a journal of its own.

const TAB = 'tzimtzamti.tab.';

/** A page that is being reloaded may hold its lock a moment longer than it lives. Milliseconds. */
const LETS_GO = 400;

/** Holds a lock for as long as the page lives; false when another tab holds it. */
function lockForLife(name: string): Promise<boolean> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LETS_GO);
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { signal: patience.signal }, () => {
      clearTimeout(timer);
      resolve(true);
      return new Promise<never>(() => undefined);
    });
    held.catch(() => resolve(false));
  });
}

/**
 * A name for this tab that survives a reload. While the tab is seen the name is taken out of the session, so a tab
 * duplicated from it finds none and makes its own.
 */
function tabName(seatKey: string, makeId: () => string): string {
  const slot = TAB + seatKey;
  const name = sessionStorage.getItem(slot) ?? makeId();
  const putBack = () => sessionStorage.setItem(slot, name);
  const takeOut = () => sessionStorage.removeItem(slot);
  takeOut();
  window.addEventListener('pagehide', putBack);
  window.addEventListener('pageshow', takeOut);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? putBack() : takeOut()));
  return name;
}

/** The key under which this page keeps its journal of a seat. */
export async function journalKey(seatKey: string, makeId: () => string): Promise<string> {
  // Web locks exist on https and localhost only; a hall's http address falls back to a name for each tab.
  if (navigator.locks && (await lockForLife(`tzimtzamti.${seatKey}`))) return `journal.${seatKey}`;
  try {
    return `journal.${seatKey}.${tabName(seatKey, makeId)}`;
  } catch {
    return `journal.${seatKey}.${makeId()}`;
  }
}
