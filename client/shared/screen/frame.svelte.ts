/** What an activity tells the screen's shell. */
export class Frame {
  /** The whole screen is the deep blue stage: somebody speaks. */
  onStage = $state(false);
}
