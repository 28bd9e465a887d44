import { codeLines, mayOpenFence } from '../knowledge/code-lines.ts';
import type { Line } from './line.ts';

/** The lines of a note between two steps, with what several steps ask about them worked out once. */
export class Draft {
  readonly lines: readonly Line[];
  #text: string | undefined;
  #inCode: Uint8Array | undefined;

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /** The lines joined by `\n`. */
  get text(): string {
    this.#text ??= this.lines.map(({ text }) => text).join('\n');
    return this.#text;
  }

  /** For every line, whether it is code; see `codeLines`. */
  get inCode(): Uint8Array {
    this.#inCode ??= this.lines.some(({ text }) => mayOpenFence(text))
      ? codeLines(this.lines.map(({ text }) => text))
      : new Uint8Array(this.lines.length);
    return this.#inCode;
  }

  /** A draft of `lines`; this one when they are its own. */
  with(lines: readonly Line[]): Draft {
    return lines === this.lines ? this : new Draft(lines);
  }
}
