// What an activity tells the phone's shell about the page around it.

export class Page {
  /** The room's code, for the small line of the bar. */
  readonly code: string;
  /** The message id of the bar's title; empty: the activity's name. */
  title = $state('');
  /** The line under the title of the bar; empty: the shell writes its own. */
  sub = $state('');
  /** The whole page stands on the deep blue stage (one's own call). */
  onStage = $state(false);
  /** It is this phone's turn: the shell signals it once, and the window's title says so. */
  mine = $state(false);

  constructor(code: string) {
    this.code = code;
  }
}
