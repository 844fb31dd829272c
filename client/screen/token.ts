// The screen's token comes in the fragment and does not stay in the address bar, which the whole hall can read.

const SLOT = 'tzimtzamti.screen.token';
const TOKEN = /^\d{8}\.[\w-]{8,200}$/;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function shelves(): Shelf[] {
  try {
    return [sessionStorage, localStorage];
  } catch {
    return []; // storage is switched off: the link is needed again after a reload
  }
}

/** The token of this tab: from the address, else the one it had before a reload, else the last on this device. */
export function takeToken(place: Location = location): string | null {
  const given = place.hash.slice(1);
  if (given !== '') {
    history.replaceState(null, '', place.pathname);
    if (!TOKEN.test(given)) return null;
    for (const shelf of shelves()) shelf.setItem(SLOT, given);
    return given;
  }
  return (
    shelves()
      .map((shelf) => shelf.getItem(SLOT))
      .find((kept) => kept !== null) ?? null
  );
}

/** A token that opens nothing any more is not tried again. */
export function dropToken(token: string): void {
  for (const shelf of shelves()) if (shelf.getItem(SLOT) === token) shelf.removeItem(SLOT);
}
