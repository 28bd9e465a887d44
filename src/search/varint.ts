/** A growing run of bytes that ascending numbers are written to as differences, 7 bits a byte. */
export class DeltaWriter {
  #bytes = new Uint8Array(8);
  #length = 0;
  #previous = 0;

  /** `value` must not be less than the one before. */
  write(value: number): void {
    let rest = value - this.#previous;
    this.#previous = value;
    if (this.#length + 5 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2 + 5);
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    for (; rest >= 0x80; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** The numbers that `DeltaWriter` wrote. */
export function readDeltas(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let delta = 0;
  let shift = 0;
  for (const byte of bytes) {
    delta |= (byte & 0x7f) << shift;
    if (byte & 0x80) {
      shift += 7;
      continue;
    }
    value += delta;
    values[count++] = value;
    delta = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}
