import { styleText } from 'node:util';

/** The few colours the terminal texts use. */
export type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';
export type Paint = (colour: Colour, text: string) => string;

/**
 * Colours text, or leaves it alone. Whether a terminal wants colour is the caller's to know: without
 * `validateStream: false` newer Node versions would look at this process's own stdout.
 */
export function makePaint(colour: boolean): Paint {
  return colour ? (name, text) => styleText(name, text, { validateStream: false }) : (_name, text) => text;
}
