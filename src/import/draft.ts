import { codeLines, mayOpenFence } from '../knowledge/code-lines.ts';
import type { Line } from './line.ts';

function joined(lines: readonly Line[]): string {
  let text = lines[0]?.text ?? '';
  for (let at = 1; at < lines.length; at++) text += `\n${lines[at]?.text}`;
  return text;
}

/** The lines of a note between two steps, with what several steps ask about them worked out once. */
export class Draft {
  readonly lines: readonly Line[];
  #text: string | undefined;
  #inCode: Uint8Array | undefined;
  /** Whether a line may open code; `undefined`: not yet known. */
  #fences: boolean | undefined;

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /** The lines joined by `\n`. */
  get text(): string {
    this.#text ??= joined(this.lines);
    return this.#text;
  }

  /** For every line, whether it is code; see `codeLines`. */
  get inCode(): Uint8Array {
    this.#inCode ??= this.#hasFences()
      ? codeLines(this.lines.map(({ text }) => text))
      : new Uint8Array(this.lines.length);
    return this.#inCode;
  }

  #hasFences(): boolean {
    this.#fences ??= this.lines.some(({ text }) => mayOpenFence(text));
    return this.#fences;
  }

  /** A draft of `lines`; this one when they are its own. */
  with(lines: readonly Line[]): Draft {
    return lines === this.lines ? this : new Draft(lines);
  }

  /** The same of lines that open no other code than its own: other headings, other blank lines. */
  withSameCode(lines: readonly Line[]): Draft {
    const draft = this.with(lines);
    draft.#fences ??= this.#fences;
    return draft;
  }
}
