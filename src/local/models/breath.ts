/**
 * Lets long work share the event loop: it asks `isDue` often, which is cheap, and awaits `rest` when its slice is used up.
 * `rest` returns in a later turn of the loop; it throws when the work was stopped, which the work must let through.
 */
export interface Breath {
  isDue(): boolean;
  rest(): Promise<void>;
}
