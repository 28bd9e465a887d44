import { z } from 'zod';

/** `YYYY-MM-DD`, a day that exists. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  });

/**
 * Where a date comes from. `explicit`: written in full in the text. `carried`: month and day are
 * written, the year comes from an entry before. `inferred`: from evidence such as an image's time
 * stamp or a file name; shown as 约. `none`: unknown, never guessed.
 */
const dateOrigin = z.enum(['explicit', 'carried', 'inferred', 'none']);
export type DateOrigin = z.infer<typeof dateOrigin>;

/** The author's own word on how far a piece of research is (`#已完成调研`, `#未完成调研`). */
export const status = z.enum(['done', 'todo']);
export type Status = z.infer<typeof status>;

/** The run of lines of an original that a note was made from. */
const source = z.strictObject({
  /** File name in `content/originals/`. */
  file: z.string(),
  /** 1-based, inclusive, as `[start, end]`. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  /** Hex SHA-256 of those lines of the original, joined by `\n`, so that an edit upstream is noticed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Source = z.infer<typeof source>;

/**
 * The frontmatter that the importer writes and the site reads. A hand-written vault note may hold any
 * other property as well; those are kept and shown, never an error.
 */
export const frontmatter = z.object({
  title: z.string().min(1),
  date: isoDate.optional(),
  dateOrigin,
  /** Last day of a range; not before `date`. */
  endDate: isoDate.optional(),
  /** The author's own tags, canonical names, without `#`; nested ones with `/`. */
  tags: z.array(z.string().min(1)),
  status: status.optional(),
  /** Other names that a wikilink may use (Obsidian's own property). */
  aliases: z.array(z.string().min(1)).optional(),
  /** The author's own number of the note, `# 2、…`. */
  number: z.int().positive().optional(),
  /** Not in any page, index, feed or JSON of the built site. */
  draft: z.boolean().optional(),
  /** As `draft`: written for the author alone. */
  private: z.boolean().optional(),
  source: source.optional(),
});
export type Frontmatter = z.infer<typeof frontmatter>;
