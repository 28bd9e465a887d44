import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** An original as text: one `\n` a line, no byte order mark, no NUL, no zero-width space. */
export interface Decoded {
  text: string;
  /** As `iconv-lite` names it: `utf-8`, `utf-16le`, `gb18030`, … */
  encoding: string;
  /** Line ends as found. */
  lineEnds: 'lf' | 'crlf' | 'cr' | 'mixed';
  /** Characters taken out that show nothing. */
  invisible: number;
}

// A zero-width joiner (U+200D) stays: emoji are spelled with it.
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF]/g;

/** Bytes that are looked at to tell an encoding. */
const SAMPLE = 65_536;

/** UTF-16 by its byte order mark, or by a fifth of NULs on one side of each pair. */
function utf16(bytes: Uint8Array, share: number): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0];
  for (let index = 0; index < head.length; index++) {
    if (head[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const least = Math.max(1, (head.length / 2) * share);
  if (odd >= least && even === 0) return 'utf-16le';
  return even >= least && odd === 0 ? 'utf-16be' : undefined;
}

/** `bytes` read strictly as UTF-8, or `undefined`. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of Han text, its punctuation and ASCII; nearly 1 for a note in Chinese that was read rightly. */
function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const known = sample.match(
    /[\t\n\r -~\u3000-\u303F\u4E00-\u9FA5\uFF01-\uFF5E\u2010-\u2026\u2460-\u24FF\u25A0-\u25FF]/g,
  );
  return sample === '' ? 0 : (known?.length ?? 0) / sample.length;
}

/** Share of double bytes whose first is that of a common character (level 1 of the character set). */
function commonShare(bytes: Uint8Array, first: number, last: number): number {
  let [common, all] = [0, 0];
  for (let index = 0; index < Math.min(bytes.length, SAMPLE); index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x81) continue;
    all++;
    if (byte >= first && byte <= last) common++;
    index++;
  }
  return all === 0 ? 0 : common / all;
}

/**
 * GB18030 (of which GBK and GB2312 are parts) or Big5, by the statistics of chardet; where a text is too
 * short for them, by how common its characters would be.
 */
function legacy(bytes: Uint8Array): string | undefined {
  const guesses = analyse(bytes.subarray(0, SAMPLE));
  const confidence = (name: string) =>
    guesses.find((guess) => guess.name === name)?.confidence ?? 0;
  const gb = confidence('GB18030') / 100 + commonShare(bytes, 0xb0, 0xd7);
  const big5 = confidence('Big5') / 100 + commonShare(bytes, 0xa4, 0xc6);
  if (Math.max(gb, big5) < 0.8) return undefined;
  return gb >= big5 ? 'gb18030' : 'big5';
}

function raw(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const marked = utf16(bytes, 0.2);
  if (!marked) {
    const text = utf8(bytes);
    if (text !== undefined) return { text, encoding: 'utf-8' };
  }
  const encoding = marked ?? utf16(bytes, 0.005) ?? legacy(bytes);
  if (encoding === undefined || (marked && bytes.length % 2 === 1)) return undefined;
  const text = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
  return text.isWellFormed() && !text.includes('\uFFFD') && (marked || plausibility(text) > 0.8)
    ? { text, encoding }
    : undefined;
}

/** `bytes` as text, or `undefined` when no encoding fits: then nothing of them is imported. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const found = raw(bytes);
  if (!found) return undefined;
  const visible = found.text.replace(INVISIBLE, '');
  const bom = found.text.startsWith('\uFEFF') ? 1 : 0;
  const crlf = visible.includes('\r\n');
  const cr = /\r(?!\n)/.test(visible);
  const lf = crlf ? /(?<!\r)\n/.test(visible) : visible.includes('\n');
  const text = crlf || cr ? visible.replace(/\r\n?/g, '\n') : visible;
  const kinds = Number(crlf) + Number(cr) + Number(lf);
  return {
    text: /[\u0085\u2028\u2029]/.test(text) ? text.replace(/[\u0085\u2028\u2029]/g, '\n') : text,
    encoding: found.encoding,
    lineEnds: kinds > 1 ? 'mixed' : crlf ? 'crlf' : cr ? 'cr' : 'lf',
    invisible: found.text.length - visible.length - bom,
  };
}
