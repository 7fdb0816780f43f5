import { setFlagsFromString } from 'node:v8';

/** From so many calls on, what they leave behind is collected early. */
const manyCalls = 5_000;

/**
 * Left alone, the runtime lets garbage grow to several times what is in use before it collects it, which is fast and takes half a
 * gigabyte for 20,000 samples. A run of so many calls waits for its service anyway. Both flags are read at each collection.
 */
export function spareMemory(calls: number): void {
  if (calls < manyCalls) return;
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--semi-space-growth-factor=1');
}
