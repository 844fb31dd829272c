// Says something to screen readers: turns, calls, what came back. One region for each urgency, made when first needed.

export type Urgency = 'polite' | 'assertive';

const regions = new Map<Urgency, HTMLElement>();

function region(urgency: Urgency): HTMLElement {
  const known = regions.get(urgency);
  if (known?.isConnected) return known;
  const made = document.createElement('div');
  made.className = 'sr';
  // Where it stands it must not make the page a pixel taller.
  made.style.insetBlockStart = '0';
  made.setAttribute('aria-live', urgency);
  made.setAttribute('role', urgency === 'assertive' ? 'alert' : 'status');
  document.body.append(made);
  regions.set(urgency, made);
  return made;
}

/** The same words twice are said twice: the region is emptied in between. */
export function announce(words: string, urgency: Urgency = 'polite'): void {
  const place = region(urgency);
  place.textContent = '';
  setTimeout(() => (place.textContent = words), 50);
}
