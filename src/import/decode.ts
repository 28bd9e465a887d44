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
  /** The bytes are `text` in UTF-8 and nothing else. */
  asWritten: boolean;
}

// A zero-width joiner (U+200D) stays: emoji are spelled with it.
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF]/g;

/** Whatever is taken out or replaced: most texts hold nothing of it. */
const UNTIDY = /[\u0000-\u0008\u000B-\u001F\u007F\u0085\u200B\u2028\u2029\u2060\uFEFF]/;

/** Bytes that are looked at to tell an encoding. */
const SAMPLE = 65_536;

/** UTF-16 by its byte order mark. */
function markedUtf16([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark, by the line ends, spaces and `#` of a note: only one order of bytes has them. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  let [little, big] = [0, 0];
  for (let index = 0; index + 1 < Math.min(bytes.length, SAMPLE); index += 2) {
    const [a = 0, b = 0] = [bytes[index], bytes[index + 1]];
    if (b === 0 && (a === 0x0a || a === 0x20 || a === 0x23)) little++;
    if (a === 0 && (b === 0x0a || b === 0x20 || b === 0x23)) big++;
  }
  if (little > big * 4) return 'utf-16le';
  return big > little * 4 ? 'utf-16be' : undefined;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** `bytes` read strictly as UTF-8, or `undefined`. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
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
  const marked = markedUtf16(bytes);
  const unmarked = marked ? undefined : unmarkedUtf16(bytes);
  // UTF-16 of Latin text is valid UTF-8 full of NULs.
  if (
    !marked &&
    !(unmarked && bytes.subarray(0, SAMPLE).filter((byte) => byte === 0).length * 4 > bytes.length)
  ) {
    const text = utf8(bytes);
    if (text !== undefined) return { text, encoding: 'utf-8' };
  }
  const encoding = marked ?? unmarked ?? legacy(bytes);
  if (encoding === undefined || (marked && bytes.length % 2 === 1)) return undefined;
  const text = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
  const sound = text.isWellFormed() && !text.includes('\uFFFD');
  return sound && (marked || plausibility(text) > 0.8) ? { text, encoding } : undefined;
}

/** `bytes` as text, or `undefined` when no encoding fits: then nothing of them is imported. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const found = raw(bytes);
  if (!found) return undefined;
  const asWritten = !UNTIDY.test(found.text);
  if (asWritten) {
    const { text, encoding } = found;
    return { text, encoding, lineEnds: 'lf', invisible: 0, asWritten: encoding === 'utf-8' };
  }
  const visible = found.text.replace(INVISIBLE, '');
  const bom = found.text.startsWith('\uFEFF') ? 1 : 0;
  const crlf = visible.includes('\r\n');
  const cr = visible.includes('\r') && /\r(?!\n)/.test(visible);
  const lf = crlf ? /(?<!\r)\n/.test(visible) : visible.includes('\n');
  const text = crlf || cr ? visible.replace(/\r\n?/g, '\n') : visible;
  const kinds = Number(crlf) + Number(cr) + Number(lf);
  return {
    text: /[\u0085\u2028\u2029]/.test(text) ? text.replace(/[\u0085\u2028\u2029]/g, '\n') : text,
    encoding: found.encoding,
    lineEnds: kinds > 1 ? 'mixed' : crlf ? 'crlf' : cr ? 'cr' : 'lf',
    invisible: found.text.length - visible.length - bom,
    asWritten,
  };
}
