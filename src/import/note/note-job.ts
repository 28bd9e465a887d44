import type { Heading } from '../../knowledge/outline.ts';
import type { EntryDate } from '../date/entry-date.ts';
import type { CopiedCode } from '../furniture/copied-code.ts';
import type { OwnFrontmatter } from '../head/own-frontmatter.ts';
import type { FileOverrides } from '../overrides/overrides.ts';
import type { Profile } from '../profile/profile.ts';
import type { Record } from '../record/record.ts';
import type { Segment } from '../split/split.ts';
import type { EntryName } from './entry-title.ts';

/** A segment of an original and all that is known about it before it becomes a note. */
export interface NoteJob {
  name: string;
  /** The digest of lines of the original, see `sourceDigests`. */
  digest: (from: number, to: number) => string;
  /** The lines of the original with underlined headings rewritten. */
  lines: readonly string[];
  /** Of the whole original. */
  headings: readonly Heading[];
  /** 1: the line is not imported. */
  gone: Uint8Array;
  /** Blocks of code of a page, without fences, in order. */
  code: readonly CopiedCode[];
  segment: Segment;
  profile: Profile;
  overrides: FileOverrides;
  record: Record;
  entry: EntryDate | undefined;
  /** Its place among numbered topics. */
  number: number | undefined;
  /** The day that the text states without a year, in the year of the note before. */
  carried?: string | undefined;
  own?: OwnFrontmatter | undefined;
  named: EntryName;
  /** The whole original is this note. */
  alone: boolean;
}
