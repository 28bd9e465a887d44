import type { Decoded } from './decode.ts';
import { sha256 } from './digest.ts';

const LINE_END = 0x0a;

/**
 * Digests of runs of lines of an original: SHA-256 of the lines from `from` up to `to` (0-based, without
 * it), joined by `\n`, as UTF-8. `lines` are what `bytes` were decoded to. A run that reaches to the end
 * of bytes that are their text is read from these, since to write lines out takes longer than their digest.
 */
export function sourceDigests(bytes: Uint8Array, { asWritten }: Decoded, lines: readonly string[]) {
  return (from: number, to: number): string => {
    const toEnd = from < lines.length && to >= lines.length;
    if (!asWritten || !toEnd) return sha256(lines.slice(from, to).join('\n'));
    let start = 0;
    for (let at = 0; at < from; at++) start = bytes.indexOf(LINE_END, start) + 1;
    return sha256(bytes.subarray(start, bytes.at(-1) === LINE_END ? -1 : undefined));
  };
}
