// What the agenda says about what comes next.
import type { PublicLayer } from '$shared/console/wire';

/** The first item after `item` that has not begun; of all items where `item` is null or off the agenda. */
export function nextItem(layer: Pick<PublicLayer, 'agenda' | 'items'>, item: string | null): string | null {
  const from = item === null ? 0 : layer.agenda.indexOf(item) + 1;
  return layer.agenda.slice(from).find((id) => layer.items[id]?.state === 'ahead') ?? null;
}
