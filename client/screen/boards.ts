// The activities' own boards, found by where they stand: the screen knows none of them by name.
import type { Component } from 'svelte';
import type { BoardProps } from '$shared/screen/board';
import { loadText } from '$shared/text.svelte';

export type Board = Component<BoardProps<unknown>>;
const boards = import.meta.glob<Board>('../activities/*/screen.svelte', { import: 'default' });

/** An activity's board, with its words. */
export async function openBoard(key: string): Promise<Board> {
  const found = boards[`../activities/${key}/screen.svelte`];
  if (!found) throw new Error(`no board for ${key}`);
  const [board] = await Promise.all([found(), loadText(key)]);
  return board;
}

/** The words of activities whose board is not open, for naming them. */
export function loadNames(keys: readonly string[]): Promise<void> {
  return loadText(...new Set(keys));
}
