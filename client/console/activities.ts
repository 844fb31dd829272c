// The activities' own parts of the console, found by where they stand: the console knows none of them by name.
import type { Component } from 'svelte';
import type { ConsoleProps } from '$shared/activity';
import type { ActivityDesk } from '$shared/console/desk.svelte';
import type { SetupProps } from '$shared/console/setup';

type Panel = Component<ConsoleProps<unknown, unknown>>;
type SetupPanel = Component<SetupProps<unknown>>;

const panels = import.meta.glob<Panel>('../activities/*/console.svelte', { eager: true, import: 'default' });
const setups = import.meta.glob<SetupPanel>('../activities/*/setup.svelte', { eager: true, import: 'default' });
const desks = import.meta.glob<ActivityDesk<unknown, unknown>>('../activities/*/console/desk.ts', {
  eager: true,
  import: 'desk',
});

/** In the order of their folders; also the names of their texts. */
export const ACTIVITY_KEYS: readonly string[] = Object.keys(panels).map((path) => path.split('/')[2] ?? '');

export function panelOf(key: string): Panel | undefined {
  return panels[`../activities/${key}/console.svelte`];
}

export function setupOf(key: string): SetupPanel | undefined {
  return setups[`../activities/${key}/setup.svelte`];
}

export function deskOf(key: string): ActivityDesk<unknown, unknown> | undefined {
  return desks[`../activities/${key}/console/desk.ts`];
}
