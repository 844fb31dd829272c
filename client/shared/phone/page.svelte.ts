// What an activity tells the phone's shell about the page around it.

export class Page {
  /** The message id of the bar's title; empty: the activity's name. */
  title = $state('');
  /** The line under the title of the bar; empty: the room's code stands there. */
  sub = $state('');
  /** The room's code follows the line. */
  withCode = $state(false);
  /** The whole page stands on the deep blue stage (one's own call). */
  onStage = $state(false);
  /** It is this phone's turn: the shell signals it once, and the window's title says so. */
  mine = $state(false);
}
