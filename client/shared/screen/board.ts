// What the screen's shell hands to an activity.
import type { Snippet } from 'svelte';
import type { ScreenProps } from '../activity';
import type { Frame } from './frame.svelte';

export interface BoardProps<Public> extends ScreenProps<Public> {
  /** Only looking is left. */
  over: boolean;
  /** Who sits in the room now, in the room's order. */
  order: string[];
  frame: Frame;
  /** The clock and the code for late comers: the board puts it at the end of its last line, with `Foot`. */
  tail: Snippet;
}
