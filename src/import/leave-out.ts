import type { CopiedCode } from './furniture/copied-code.ts';
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
  /** The lines that are left, some as headings of what follows; those that go keep their places. */
  lines: readonly string[];
  /** 1: the line goes. */
  gone: Uint8Array;
  /** Blocks of code among the lines whose fences a copy lost. */
  code: readonly CopiedCode[];
  /** What the original says about itself, at its head, around it or below it. */
  said: OwnFrontmatter | undefined;
}

/** Takes out of the lines (`all`) of a reading what belongs to a page or to a program. */
export function leaveOut(
  { written, text, own, inCode }: Reading,
  all: readonly string[],
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
    ...findExportNoise(all, text, inCode),
    ...ofPage,
    ...fields.map((at) => [at, 'frontmatter'] as const),
  ]);
  const headings = new Map([...furniture.headings].filter(([at]) => leaving.delete(at)));
  const facts = new Set([...furniture.facts.lines, ...fields]);
  const gone = dropLines(all, overrides, leaving, facts, record);
  const lines = all.map((line, at) => {
    const heading = gone[at] === 1 ? undefined : headings.get(at);
    if (heading !== undefined) record.changed('plain-heading', at + 1, line, heading);
    return heading ?? line;
  });
  return {
    lines: headings.size === 0 ? all : lines,
    gone,
    code: profile.name === 'web' ? furniture.code : [],
    said: pageProperties(ofPage, furniture.facts, own ?? tail?.own),
  };
}
