import { z } from 'zod';
import type { Problem } from '../../knowledge/problem.ts';
import type { Decoded } from '../decode.ts';
import type { ImportedNote } from '../note/note.ts';
import { profileName } from '../overrides/overrides.ts';
import { problem } from '../problems.ts';
import type { Profile } from '../profile/profile.ts';
import { openCensus } from '../record/characters.ts';
import type { Record } from '../record/record.ts';
import { ruleNames } from '../record/rules.ts';

const count = z.int().nonnegative();

/** What happened to a run of lines. The reason in words is the string `import.rule.<rule>`. */
const ledgerEntry = z.strictObject({
  /** `moved`: into the frontmatter. `dropped`: nowhere. `changed`: reads otherwise. `noted`: kept, worth a look. */
  kind: z.enum(['moved', 'dropped', 'changed', 'noted']),
  rule: z.enum(ruleNames),
  /** 1-based, inclusive, in the original. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  /** The lines as they were (for a later step: as the step before left them), joined by `\n`. */
  text: z.string(),
  /** The lines as they are now; only for `changed`. */
  after: z.string().optional(),
  /** Index in `notes` of the note that the run belongs to. */
  note: count.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** A note made from an original. */
const ledgerNote = z.strictObject({
  /** Path in the vault, `topics/具身通用智能.md`. */
  path: z.string(),
  title: z.string(),
  date: z.string().optional(),
  number: z.int().positive().optional(),
  /** Run of lines of the original. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  /** SHA-256 of these lines. */
  source: z.string(),
  /** SHA-256 of the file as the importer wrote it: a file that differs was edited by hand. */
  sha256: z.string(),
});
export type LedgerNote = z.infer<typeof ledgerNote>;

/** The books of one original: `characters.input + added = kept + moved + dropped + changed`. */
const fileLedger = z.strictObject({
  /** Path below `content/originals/`. */
  file: z.string(),
  encoding: z.string().optional(),
  lineEnds: z.enum(['lf', 'crlf', 'cr', 'mixed']).optional(),
  /** Characters without shape (NUL, zero-width space) that were taken out. */
  invisible: count,
  profile: profileName.optional(),
  /** 0–1. */
  confidence: z.number().optional(),
  /** Why this profile, in the site's language. */
  why: z.string().optional(),
  /** Non-blank characters (UTF-16 units). */
  characters: z.strictObject({
    /** In the original. */
    input: count,
    /** In the bodies of the notes. */
    kept: count,
    /** Taken into the frontmatter. */
    moved: count,
    dropped: count,
    /** Replaced, and what replaced them. */
    changed: count,
    added: count,
  }),
  /** How many pictures have no file: the marks that a copied page left in their place. */
  missingFigures: count,
  notes: z.array(ledgerNote),
  entries: z.array(ledgerEntry),
});
export type FileLedger = z.infer<typeof fileLedger>;

/** Characters of an original that stayed as they were: the bodies hold what was added as well. */
export const keptAsWritten = ({ kept, added }: FileLedger['characters']): number => kept - added;

/** `content/.import/ledger.json`. */
export const ledger = z.strictObject({
  version: z.literal(1),
  originals: z.array(fileLedger),
  /** Files that are no text and were copied to `content/assets/`. */
  attachments: z.array(z.strictObject({ file: z.string(), path: z.string(), sha256: z.string() })),
  /** Notes that no original yields any more. They are left alone until a person deletes them. */
  orphans: z.array(ledgerNote),
});
export type Ledger = z.infer<typeof ledger>;

/** What the next import needs of a ledger; the entries, nearly all of its length, are left out. */
export const pastLedger = z.object({
  originals: z.array(z.object({ file: z.string(), notes: z.array(ledgerNote) })),
  attachments: ledger.shape.attachments,
  orphans: ledger.shape.orphans,
});
export type PastLedger = z.infer<typeof pastLedger>;

/** Two lines without what they have in common at both ends. */
function lineDifference(before: string, after: string): [string, string] {
  const most = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < most && before[start] === after[start]) start++;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/** The same without words of `after` that stood between two marks: `<h2>标题</h2>` → `## 标题`. */
function unwrapped([before, after]: [string, string]): [string, string][] {
  const words = after.replace(/^[^\p{L}\p{N}]+/u, '');
  const at = words === '' || before.length <= words.length ? -1 : before.indexOf(words);
  if (at < 0) return [[before, after]];
  const marks = after.slice(0, after.length - words.length);
  return [
    [before.slice(0, at), marks],
    [before.slice(at + words.length), ''],
  ];
}

/** What really differs between two texts, line by line where they have as many. */
function difference(before: string, after: string): [string, string][] {
  if (after === '') return [[before, after]];
  const [olds, news] = [before.split('\n'), after.split('\n')];
  if (olds.length !== news.length) return unwrapped(lineDifference(before, after));
  return olds.flatMap((line, index) => unwrapped(lineDifference(line, news[index] ?? '')));
}

/**
 * Closes the books of one original. Every non-blank character of `text` must be in a body or in an
 * entry, counted character by character; a difference is an error that names the characters.
 */
export function balance(
  file: string,
  text: string,
  decoded: Decoded | undefined,
  profile: Profile | undefined,
  record: Record,
  notes: readonly ImportedNote[],
): { ledger: FileLedger; problems: Problem[] } {
  const census = openCensus();
  const characters = { input: 0, kept: 0, moved: 0, dropped: 0, changed: 0, added: 0 };
  characters.input = census.add(text, 1);
  for (const { body } of notes) characters.kept += census.add(body, -1);
  for (const entry of record.entries) {
    if (entry.kind === 'noted') continue;
    for (const [before, after] of difference(entry.text, entry.after ?? '')) {
      characters[entry.kind] += census.add(before, -1);
      characters.added += census.add(after, 1);
    }
  }
  const lost = census.close();
  const figures = record.entries.filter((entry) => entry.rule === 'missing-figure');
  return {
    ledger: {
      file,
      ...(decoded ? { encoding: decoded.encoding, lineEnds: decoded.lineEnds } : {}),
      invisible: decoded?.invisible ?? 0,
      ...(profile
        ? { profile: profile.name, confidence: profile.confidence, why: profile.why }
        : {}),
      characters,
      missingFigures: figures.reduce((sum, { lines }) => sum + lines[1] - lines[0] + 1, 0),
      notes: [],
      entries: [...record.entries],
    },
    problems: lost === '' ? [] : [problem('error', 'unbalanced', { file, value: lost })],
  };
}
