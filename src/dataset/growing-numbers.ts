/** A list of numbers in one typed array that doubles when it is full: 4 or 8 bytes a number instead of an object's 40. */
export class GrowingNumbers<Values extends Float64Array | Uint32Array | Int32Array> {
  length = 0;
  #values: Values;
  readonly #make: (size: number) => Values;

  constructor(make: (size: number) => Values) {
    this.#make = make;
    this.#values = make(256);
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#reserve(this.length * 2);
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  append(values: ArrayLike<number>): void {
    if (this.length + values.length > this.#values.length) {
      this.#reserve(Math.max(this.length * 2, this.length + values.length));
    }
    this.#values.set(values, this.length);
    this.length += values.length;
  }

  /** The numbers themselves, not a copy. */
  get values(): ArrayLike<number> {
    return this.#values.subarray(0, this.length);
  }

  #reserve(size: number): void {
    const grown = this.#make(size);
    grown.set(this.#values);
    this.#values = grown;
  }
}
