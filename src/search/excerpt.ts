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

/** Cuts `text` around `at`, never inside a surrogate pair. */
function cut(text: string, at: number): { text: string; from: number } {
  let from = text.length <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, text.length - WIDTH));
  let to = Math.min(text.length, from + WIDTH);
  if (/[\uDC00-\uDFFF]/.test(text[from] ?? '')) from++;
  if (/[\uDC00-\uDFFF]/.test(text[to] ?? '')) to++;
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return { text: head + text.slice(from, to).replace(/\n/g, ' ') + tail, from: from - head.length };
}

/**
 * The sections of a note in which the texts stand, in their order, each with an excerpt; those with the
 * most different texts come first when there are several. Without texts: the start of the note.
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
    const marks = literalRanges(piece.text, texts, variants);
    return [{ id, title, text: piece.text, marks, count, kinds }];
  });
  if (found.length === 0 && sections[0]) {
    const { id, title, text } = sections.find((section) => section.text !== '') ?? sections[0];
    return [{ id, title, text: cut(text, 0).text, marks: [], count: 0 }];
  }
  return found.sort((a, b) => b.kinds - a.kinds).map(({ kinds: _, ...excerpt }) => excerpt);
}
