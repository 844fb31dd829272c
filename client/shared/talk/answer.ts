// An answer as the shared screen shows it.

export interface ShownAnswer {
  id: string;
  text: string;
  /** It is, or was, on the stage. */
  kept: boolean;
  /** Empty where names are not shown. */
  name: string;
}
