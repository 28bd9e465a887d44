import { z } from 'zod';
import { isoDate, status } from '../../knowledge/frontmatter.ts';

/** How the text of an original is laid out; decides where it is cut and how it is cleaned. */
export const profileName = z.enum(['numbered', 'journal', 'article', 'outline', 'web', 'vault']);
export type ProfileName = z.infer<typeof profileName>;

const collection = z.string().regex(/^[^/\\.][^/\\]*$/);
const line = z.int().positive();

/** What a person says about one note; wins over everything that the text says. */
const noteWords = {
  title: z.string().min(1).optional(),
  /** `none`: unknown, whatever the text seems to say. */
  date: z.union([isoDate, z.literal('none')]).optional(),
  endDate: isoDate.optional(),
  tags: z.array(z.string().min(1)).optional(),
  status: z.union([status, z.literal('none')]).optional(),
  number: z.int().positive().optional(),
  collection: collection.optional(),
  draft: z.boolean().optional(),
  private: z.boolean().optional(),
};

const cut = z.strictObject({ line, starts: z.string().min(1).optional(), ...noteWords });
const noteOverride = z.strictObject({ line, ...noteWords });

const fileOverrides = z.strictObject({
  profile: profileName.optional(),
  /** The year of the first dated entry that writes none. */
  year: z.int().min(1900).max(2999).optional(),
  collection: collection.optional(),
  /** A new note begins at `line`; `starts` guards against an original whose lines have moved. */
  cuts: z
    .array(z.strictObject({ line, starts: z.string().min(1).optional(), ...noteWords }))
    .optional(),
  /** Words about the note that holds `line`, wherever it was cut. */
  notes: z.array(noteOverride).optional(),
  /** Lines that are not imported: `12` or `12-40`. */
  exclude: z.array(z.union([line, z.string().regex(/^\d+-\d+$/)])).optional(),
  /** The whole original is left alone. */
  ignore: z.boolean().optional(),
});
export type FileOverrides = z.infer<typeof fileOverrides>;
export type Cut = z.infer<typeof cut>;
export type NoteWords = z.infer<typeof noteOverride>;

/** The keys that may be written, for the message about one that may not. */
export const fileKeys: readonly string[] = Object.keys(fileOverrides.shape);
export const cutKeys: readonly string[] = Object.keys(cut.shape);
export const noteKeys: readonly string[] = Object.keys(noteOverride.shape);

/** `content/originals/import.yaml`: overrides by the path of the original. */
export const importOverrides = z.strictObject({
  files: z.record(z.string(), fileOverrides).default({}),
});
export type ImportOverrides = z.infer<typeof importOverrides>;

/** The lines that `exclude` names, as `[first, last]` pairs. */
export function excludedRuns(overrides: FileOverrides): [number, number][] {
  return (overrides.exclude ?? []).map((run) => {
    const [first = 0, last = first] = String(run).split('-').map(Number);
    return [first, last];
  });
}
