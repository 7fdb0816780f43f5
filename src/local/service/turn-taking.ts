import type { Breath } from '../models/breath.ts';

/** Thrown out of `rest` to unwind cancelled work; caught by whoever started it. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped';
}

/** How long work may hold the event loop. Answers that wait behind it notice at most this. */
const sliceMs = 12;

/** The `Breath` of one job, with the switches that act on it between two slices. */
export class PacedWork implements Breath {
  readonly #queue: WorkQueue;
  #sliceStartMs = performance.now();
  #stopped = false;
  #paused = false;
  #wake: () => void = () => {};

  constructor(queue: WorkQueue) {
    this.#queue = queue;
  }

  isDue(): boolean {
    return performance.now() - this.#sliceStartMs > sliceMs;
  }

  async rest(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (this.#paused && !this.#stopped) {
      this.#queue.leave(this);
      while (this.#paused && !this.#stopped) await this.#woken();
      await this.join();
    }
    if (this.#stopped) throw new WorkStopped();
    this.#sliceStartMs = performance.now();
  }

  /** Waits for this work's turn among all work of the engine. */
  async join(): Promise<void> {
    while (!this.#stopped && !this.#queue.enter(this)) await this.#queue.changed();
    if (this.#stopped) throw new WorkStopped();
  }

  leave(): void {
    this.#queue.leave(this);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#wake();
  }

  stop(): void {
    this.#stopped = true;
    this.#wake();
    this.#queue.announce();
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** One piece of work runs at a time; the others are queued. A paused one gives up its place. */
export class WorkQueue {
  #running: PacedWork | null = null;
  #waiting: (() => void)[] = [];

  enter(work: PacedWork): boolean {
    if (this.#running !== null && this.#running !== work) return false;
    this.#running = work;
    return true;
  }

  leave(work: PacedWork): void {
    if (this.#running === work) this.#running = null;
    this.announce();
  }

  /** Resolves when a place may have become free. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  announce(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
