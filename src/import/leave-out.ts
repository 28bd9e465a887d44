import { findExportNoise } from './furniture/export-noise.ts';
import { claimed, type Furniture } from './furniture/find-furniture.ts';
import { readJoplinTail } from './head/joplin-tail.ts';
import { type OwnFrontmatter, pageProperties } from './head/own-frontmatter.ts';
import type { FileOverrides } from './overrides/overrides.ts';
import type { Profile } from './profile/profile.ts';
import type { Reading } from './reading.ts';
import type { Record } from './record/record.ts';
import type { RuleName } from './record/rules.ts';
import { dropLines } from './split/drop-lines.ts';

/** What of an original is not imported as text. */
export interface LeftOut {
  /** 1: the line goes. */
  gone: Uint8Array;
  /** What the original says about itself, at its head, around it or below it. */
  said: OwnFrontmatter | undefined;
}

/** Takes out of `lines` (of `reading`) what belongs to a page or to a program. */
export function leaveOut(
  { written, text, own, inCode }: Reading,
  lines: readonly string[],
  furniture: Furniture,
  profile: Profile,
  overrides: FileOverrides,
  record: Record,
): LeftOut {
  const ofPage = claimed(furniture, profile.name, own?.properties);
  const tail = own ? undefined : readJoplinTail(written);
  const end = tail?.from ?? written.length;
  const fields = written.slice(end).map((_, at) => end + at);
  const leaving = new Map<number, RuleName>([
    ...findExportNoise(lines, text, inCode),
    ...ofPage,
    ...fields.map((at) => [at, 'frontmatter'] as const),
  ]);
  const facts = new Set([...furniture.facts.lines, ...fields]);
  return {
    gone: dropLines(lines, overrides, leaving, facts, record),
    said: pageProperties(ofPage, furniture.facts, own ?? tail?.own),
  };
}
