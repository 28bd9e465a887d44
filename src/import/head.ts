import type { Status } from '../knowledge/frontmatter.ts';
import { scanTags, tagKey } from '../knowledge/inline-tag.ts';
import { readNoteHead, statusesOf } from '../knowledge/metadata-head.ts';
import { statusOfTag } from '../knowledge/status-tag.ts';
import { codeOf, type Line } from './line.ts';
import type { Record } from './record.ts';

/** What the lines of metadata of a note say. */
export interface Head {
  /** The note without them. */
  lines: Line[];
  status?: Status;
  /** Full dates, in order. */
  dates: string[];
  /** Tags of the lines that were moved, in order, without those of status. */
  tags: string[];
  /** Date-like texts that are no day, with their line. */
  impossible: { text: string; line: number }[];
  /** Lines whose status is the opposite of `status`. */
  contradicting: Line[];
}

/**
 * Takes the metadata off a note (given without its title). `datesToo` is false where the note has a
 * date already.
 */
export function readHead(lines: readonly Line[], datesToo: boolean, record: Record): Head {
  const { leading, trailing } = readNoteHead(
    lines.map((line) => line.text),
    datesToo,
  );
  const kept = new Map<number, string>();
  const head: Head = { lines: [], dates: [], tags: [], impossible: [], contradicting: [] };
  for (const { at, meta } of leading) {
    const line = lines[at];
    if (!line) continue;
    const bad = meta.dates.filter(({ iso }) => iso === undefined).map(({ text }) => text);
    head.impossible.push(...bad.map((text) => ({ text, line: line.no })));
    kept.set(at, bad.join(' '));
    if (bad.length === 0) record.moved('metadata-line', line.no, line.text);
    else record.changed('metadata-line', line.no, line.text, bad.join(' '));
    head.dates.push(...meta.dates.flatMap(({ iso }) => iso ?? []));
    head.tags.push(...meta.tags.map(({ tag }) => tag).filter((tag) => !statusOfTag(tag)));
  }
  for (const { at } of trailing) {
    const line = lines[at];
    if (line) record.moved('repeated-status', line.no, line.text);
    kept.set(at, '');
  }
  for (const item of [...leading, ...trailing]) {
    const line = lines[item.at];
    for (const status of statusesOf(item)) {
      head.status ??= status;
      if (line && status !== head.status) head.contradicting.push(line);
    }
  }
  head.lines =
    kept.size === 0
      ? [...lines]
      : lines.flatMap((line, at) => {
          const text = kept.get(at);
          if (text === undefined) return [line];
          return text === '' ? [] : [{ text, no: line.no }];
        });
  return head;
}

/** The author's tags in a body: the certain ones, and those that only known tags can settle. */
export function bodyTags(
  lines: readonly Line[],
  record: Record,
): { certain: string[]; candidates: string[] } {
  const tags = { certain: [] as string[], candidates: [] as string[] };
  const inCode = codeOf(lines);
  lines.forEach(({ text, no }, at) => {
    if (inCode[at] === 1 || !/[#＃][^\s#＃]/.test(text)) return;
    for (const { tag, certain } of scanTags(text)) {
      if (!certain) {
        tags.candidates.push(tag);
        record.noted('uncertain-tag', no, text);
      } else if (!statusOfTag(tag)) tags.certain.push(tag);
    }
  });
  return tags;
}

/** `tags` without repetitions; of two spellings the first stays. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) if (!seen.has(tagKey(tag))) seen.set(tagKey(tag), tag);
  return [...seen.values()];
}
