import { setFlagsFromString } from 'node:v8';

/**
 * Has garbage collected early from here on, in this process and its threads. Left alone, the runtime lets the heap grow to several
 * times what is in use, and the space for what is new to 64 MB while the program itself is loaded; and what it has taken once it hardly
 * gives back. So this is for the beginning: the flags count from the next collection on. It takes about a tenth more of time.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--semi-space-growth-factor=1');
}
