// What parts, runs and figures are called: by the words of their activity.
import { hasText, t } from '../text.svelte';
import type { PlacedPart, Section } from './reading';

/** The name of a part; a talk's parts are called alike wherever they stand. Empty until the words have arrived. */
export function partName({ activity, part }: PlacedPart): string {
  const id = [`${activity}-part-${part.name}`, `talk-part-${part.name}`].find(hasText);
  return id === undefined ? '' : t(id);
}

/** What people called it, where they did. */
export function ownTitle({ part }: PlacedPart): string {
  return part.type === 'quotes' ? (part.title ?? '') : '';
}

export function activityName(activity: string): string {
  const id = `${activity}-name`;
  return hasText(id) ? t(id) : '';
}

/** The name of a run; which one it was, where an activity ran more than once. */
export function sectionName({ activity, nth, of }: Section): string {
  const name = activityName(activity);
  return of > 1 && name !== '' ? t('summary-run-nth', { activity: name, n: nth }) : name;
}

export function figureName(activity: string, name: string): string {
  const id = [`${activity}-figure-${name}`, `talk-figure-${name}`].find(hasText);
  return id === undefined ? '' : t(id);
}
