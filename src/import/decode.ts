import { detect } from 'chardet';
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

/** Legacy encodings that Chinese notes come in; others are refused rather than guessed. */
const LEGACY: Readonly<{ [name: string]: string }> = {
  GB18030: 'gb18030',
  GBK: 'gb18030',
  GB2312: 'gb18030',
  Big5: 'big5',
};

// A zero-width joiner (U+200D) stays: emoji are spelled with it.
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF]/g;

/** The encoding by byte order mark, by the NULs of UTF-16 without one, or `undefined`. */
function utf16Or8(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const head = bytes.subarray(0, 4096 - (4096 % 2));
  let [even, odd] = [0, 0];
  for (let index = 0; index + 1 < head.length; index += 2) {
    if (head[index] === 0) even++;
    if (head[index + 1] === 0) odd++;
  }
  const few = head.length / 20;
  if (odd > few && even <= odd / 10) return 'utf-16le';
  return even > few && odd <= even / 10 ? 'utf-16be' : undefined;
}

/** `bytes` read strictly as UTF-8, or `undefined`. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function raw(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const marked = utf16Or8(bytes);
  if (marked?.startsWith('utf-16')) {
    if (bytes.length % 2 === 1) return undefined;
    const text = iconv.decode(Buffer.from(bytes), marked, { stripBOM: true });
    return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
      ? undefined
      : { text, encoding: marked };
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const encoding = LEGACY[detect(bytes.subarray(0, 65_536)) ?? ''];
  if (encoding === undefined) return undefined;
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return text.includes('\uFFFD') ? undefined : { text, encoding };
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
