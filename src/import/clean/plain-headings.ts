import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { type PlainHeading, readPlainHeading } from './plain-heading.ts';
import type { Step } from './step.ts';

interface Candidate extends PlainHeading {
  at: number;
}

/** Index of the next (`step` 1) or last (−1) line that shows something. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): number {
  let index = at + step;
  while (index >= 0 && index < lines.length && isBlank(lines[index]?.text ?? '')) index += step;
  return index;
}

/** Whether `3.1`, `3.2`, `4.1` number sections: most go up by one or begin a chapter. Days of a diary skip some. */
function numbersSections(candidates: readonly Candidate[], lines: readonly Line[]): boolean {
  const chapters = candidates.map(({ at }) => Number.parseInt(lines[at]?.text ?? '', 10));
  const steps = candidates.filter(({ number }, index) => {
    const before = candidates[index - 1];
    if (number <= 1 || !before) return number <= 1;
    return chapters[index] === chapters[index - 1] && number === before.number + 1;
  });
  return candidates.some(({ number }) => number <= 1) && steps.length * 2 >= candidates.length;
}

/** `2.1` of `2.1 旋转矩阵`. */
const numberOf = (text: string) => /^[\d.．]+/.exec(text.trim())?.[0];

/** Whether a line stands among other words of the same kind, none of them set apart: an agenda, not its heading. */
function amongWords(lines: readonly Line[], at: number): boolean {
  const word = (text: string) =>
    !isBlank(text) && [...text.trim()].length <= 12 && /^[\p{L}\d ]+$/u.test(text.trim());
  return word(lines[at - 1]?.text ?? '') && word(lines[at + 1]?.text ?? '');
}

/** The candidates that are headings: no neighbouring siblings (that is a list), keys that recur. */
function headingsAmong(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const byLine = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  const sibling = (candidate: Candidate, step: 1 | -1) => {
    const next = byLine.get(neighbour(lines, candidate.at, step));
    return next?.scheme === candidate.scheme && next.number === candidate.number + step;
  };
  const uses = new Map<string, number>();
  for (const { scheme } of candidates) uses.set(scheme, (uses.get(scheme) ?? 0) + 1);
  const decimal = candidates.filter(({ scheme }) => scheme === 'decimal:2');
  const dated = !numbersSections(decimal, lines);
  const sentences = new Set<Candidate>();
  /** Items of a run most of which follow each other at once: a list, though one of them has text below. */
  const items = new Set<Candidate>();
  let run: Candidate[] = [];
  const close = () => {
    if (run.some((item) => !item.short)) for (const item of run) sentences.add(item);
    const next = run.filter((item) => sibling(item, 1) || sibling(item, -1));
    if (next.length * 2 > run.length) for (const item of run) items.add(item);
    run = [];
  };
  for (const scheme of uses.keys()) {
    for (const candidate of candidates.filter((item) => item.scheme === scheme)) {
      if (candidate.number !== (run.at(-1)?.number ?? 0) + 1) close();
      run.push(candidate);
    }
    close();
  }
  const alone = (candidate: Candidate) => !sibling(candidate, 1) && !sibling(candidate, -1);
  const lists = candidates.some((item) => item.scheme === 'item' && !alone(item));
  /** An item over nothing but the next part, among lists of several: a list of one. */
  const isOnlyItem = (candidate: Candidate) => {
    const below = neighbour(lines, candidate.at, 1);
    const scheme = below < lines.length ? byLine.get(below)?.scheme : 'end';
    return lists && candidate.scheme === 'item' && scheme !== undefined && scheme !== 'item';
  };
  /** Numbers of sections most of which have text below: then the others are empty sections, no list. */
  const parts = new Set(
    [...uses.keys()].filter((scheme) => {
      if (!/^decimal:[2-4]$/.test(scheme)) return false;
      const own = candidates.filter((item) => item.scheme === scheme);
      const names = new Set(own.map(({ at }) => numberOf(lines[at]?.text ?? '')));
      const spread = own.filter(alone).length;
      return spread >= 2 && spread * 2 >= own.length && names.size === own.length;
    }),
  );
  return candidates.filter((candidate) => {
    if (!candidate.short || (dated && candidate.scheme === 'decimal:2')) return false;
    if (candidate.scheme === 'named') return !amongWords(lines, candidate.at);
    if (candidate.scheme.startsWith('key:')) return (uses.get(candidate.scheme) ?? 0) >= 2;
    if (parts.has(candidate.scheme)) return true;
    const beside = sibling(candidate, 1) || sibling(candidate, -1);
    const listed = beside || items.has(candidate) || isOnlyItem(candidate);
    const loose = candidate.scheme === 'item' || candidate.scheme === 'bracket';
    return !listed && !(loose && sentences.has(candidate));
  });
}

/** A short line between blank ones, right above the first heading of a new part, heads that part. */
function leads(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return (
    !/^\s/.test(text) &&
    isBlank(lines[at - 1]?.text ?? '') &&
    isBlank(lines[at + 1]?.text ?? '') &&
    [...text].length <= 40 &&
    !/^[-•*(（\d]|[。；;，,、：:]$/.test(text)
  );
}

/** Depth of each heading, by which kinds of numbering are open above it. */
function depths(headings: readonly Candidate[], lines: readonly Line[]): Map<number, number> {
  const open: string[] = [];
  const found = new Map<number, number>();
  for (const { at, scheme } of headings) {
    if (scheme === 'named') {
      open.length = 0;
      found.set(at, 1);
      continue;
    }
    const above = neighbour(lines, at, -1);
    if (
      open.length === 0 &&
      found.size > 0 &&
      above >= 0 &&
      !found.has(above) &&
      leads(lines, above)
    ) {
      open.push('lead');
      found.set(above, 1);
    }
    const decimal = /^decimal:(\d)$/.exec(scheme)?.[1];
    const at0 = open.indexOf(scheme);
    if (at0 >= 0) open.length = at0 + 1;
    else {
      const deeper = decimal
        ? open.findIndex((kind) => Number(/^decimal:(\d)$/.exec(kind)?.[1] ?? 0) > Number(decimal))
        : -1;
      if (deeper >= 0) open.length = deeper;
      open.push(scheme);
    }
    found.set(at, open.length);
  }
  return found;
}

/** Whether a text has headings only by their numbers: twice `一、…`, `第一章 …` or `1.1 …`, and no `#`. */
export function isNumberedPlainText(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => /^ {0,3}#{1,6}\s/.test(text))) return false;
  const sure = lines.filter(({ text }) => {
    if (!/^[一二三四五六七八九十第\d]/.test(text)) return false;
    const { scheme, short } = readPlainHeading(text) ?? {};
    return short === true && (scheme === 'han' || scheme === 'part' || scheme === 'decimal:2');
  });
  return sure.length >= 2;
}

function markHeadings({ lines, inCode }: Draft, record: Record): readonly Line[] {
  if (lines.some((line, index) => inCode[index] !== 1 && /^ {0,3}#{1,6}\s/.test(line.text)))
    return lines;
  const candidates = lines.flatMap((line, at): Candidate[] => {
    const heading = inCode[at] === 1 ? undefined : readPlainHeading(line.text);
    return heading ? [{ at, ...heading }] : [];
  });
  const depth = depths(headingsAmong(candidates, lines), lines);
  const numbered = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  let inItem = false;
  return lines.map((line, at) => {
    if (/^\S/.test(line.text)) inItem = false;
    // What hangs under `1、` by two columns must hang under `1. ` by three, else it is its sibling.
    if (inItem && /^ {2}\S/.test(line.text)) return { text: ` ${line.text}`, no: line.no };
    const level = depth.get(at);
    if (level !== undefined) {
      const text = `${'#'.repeat(Math.min(6, level))} ${line.text.trim()}`;
      record.changed('plain-heading', line.no, line.text, text);
      return { text, no: line.no };
    }
    const item =
      numbered.get(at)?.scheme === 'item' ? /^(\d{1,2})[、.．]\s*(\S.*)$/.exec(line.text) : null;
    if (!item) return line;
    inItem = true;
    const text = `${item[1]}. ${item[2]}`;
    record.changed('numbered-item', line.no, line.text, text);
    return { text, no: line.no };
  });
}

/**
 * Gives a page that was copied as plain text its heading tree back: `一、…`, `1.探索阶段`, `1.1 …`,
 * `(1)…`, `方向一:…`, `总结`. Numbered sentences become list items instead.
 */
export const markPlainHeadings: Step = {
  concerns: () => true,
  apply: markHeadings,
};
