import { fold, type VariantMap } from './fold.ts';
import type { NoteText } from './index-format.ts';
import { literalRanges, type Range } from './literal.ts';

/** A piece of a section around its first hit. */
export interface Excerpt {
  /** Anchor and heading of the section. */
  id: string;
  title: string;
  /** Cut text, line breaks as spaces, `…` where it was cut. */
  text: string;
  /** What is marked in `text`. */
  marks: Range[];
  /** Hits in the section, heading included. */
  count: number;
}

/** UTF-16 units of an excerpt, and of what stands before its first hit. */
const [WIDTH, BEFORE] = [120, 40];
/** Units by which an excerpt may run on to finish a word. */
const LONGEST_WORD = 24;

const SENTENCE_END = /[。！？；\n]|[.!?] /u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Where an excerpt starts that shows the place `at`: with a sentence if one begins shortly before, else with a word. */
function startOf(text: string, at: number): number {
  const from = Math.max(0, Math.min(at - BEFORE, text.length - WIDTH));
  if (from === 0) return 0;
  const before = text.slice(from, at);
  const end = SENTENCE_END.exec(before);
  if (end) return from + end.index + end[0].length;
  return from + wordRest(text, from, at);
}

/** Units from `from` on, at most to `limit`, that belong to the word or character that begins before. */
function wordRest(text: string, from: number, limit: number): number {
  let to = from;
  if (/[\uDC00-\uDFFF]/.test(text[to] ?? '')) to++;
  if (!LATIN.test(text[from - 1] ?? '')) return to - from;
  while (to < limit && LATIN.test(text[to] ?? '')) to++;
  return to - from;
}

/** Cuts `text` around `at`. */
function cut(text: string, at: number): string {
  const from = startOf(text, at);
  let to = Math.min(text.length, from + WIDTH);
  to += wordRest(text, to, Math.min(text.length, to + LONGEST_WORD));
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return head + text.slice(from, to).replace(/\s+/gu, ' ').trim() + tail;
}

/** Whether a section holds more than an address or a word. */
function saysSomething({ text }: NoteText[number]): boolean {
  return text.replace(/https?:\S+/g, '').trim().length >= 10;
}

/**
 * The sections of a note in which the texts stand, each with an excerpt: those with the most different
 * texts first, then those that hold one in their heading, then in their order. Without a hit: how the
 * note begins.
 */
export function excerpts(
  sections: NoteText,
  texts: readonly string[],
  variants?: VariantMap,
): Excerpt[] {
  const found = sections.flatMap(({ id, title, text }) => {
    const folded = `${fold(title, variants)}\n${fold(text, variants)}`;
    const kinds = texts.filter((each) => folded.includes(each)).length;
    if (kinds === 0) return [];
    const inTitle = literalRanges(title, texts, variants);
    const inText = literalRanges(text, texts, variants);
    const count = inTitle.length + inText.length;
    const piece = cut(text, inText[0]?.[0] ?? 0);
    const marks = literalRanges(piece, texts, variants);
    return [{ id, title, text: piece, marks, count, kinds, named: inTitle.length > 0 }];
  });
  if (found.length === 0 && sections[0]) {
    const { id, title, text } = sections.find(saysSomething) ?? sections[0];
    return [{ id, title, text: cut(text, 0), marks: [], count: 0 }];
  }
  return found
    .sort((a, b) => b.kinds - a.kinds || Number(b.named) - Number(a.named))
    .map(({ kinds: _, named: __, ...excerpt }) => excerpt);
}
