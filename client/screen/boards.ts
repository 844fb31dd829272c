// The activities' own boards, found by where they stand: the screen knows none of them by name.
import type { Component } from 'svelte';
import type { BoardProps } from '$shared/screen/board';
import { loadText } from '$shared/text.svelte';

export type Board = Component<BoardProps<unknown>>;
const boards = import.meta.glob<Board>('../activities/*/screen.svelte', { import: 'default' });

const AGAIN_AFTER = 2000;

/** An activity's board, with its words; however long the network takes. */
export async function openBoard(key: string): Promise<Board> {
  const found = boards[`../activities/${key}/screen.svelte`];
  if (!found) throw new Error(`no board for ${key}`);
  for (;;) {
    try {
      const [board] = await Promise.all([found(), loadText(key, 'talk')]);
      return board;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    }
  }
}

/** Fetches boards before they are needed: a network that goes later is not missed. */
export async function readyBoards(keys: readonly string[]): Promise<void> {
  await Promise.all([...new Set(keys)].map(openBoard));
}
