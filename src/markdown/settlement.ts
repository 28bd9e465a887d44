/** A wikilink or a relative link that leads somewhere. */
export interface ResolvedLink {
  /** With base and fragment, percent-encoded. */
  href: string;
  /** Shown on hovering: the note's title, its date. */
  title?: string;
  /** Words of the block that it leads to. */
  words?: string;
}

export interface ResolvedImage {
  /** With base, percent-encoded. */
  src: string;
  /** Pixels of the file; both or none (an SVG without a size has none). */
  width?: number;
  height?: number;
  /** The same picture in better formats, best first. */
  sources?: { srcset: string; type: string }[];
}

/** A note, or a part of one, to be shown inside another. */
export interface EmbeddedNote {
  kind: 'note';
  /** The same for the same note and part; a key that is already open is a cycle. */
  key: string;
  /** The part of `NoteBody.html`, markers open. */
  html: string;
  href: string;
  title: string;
  /** How the embedded note's own links settle. */
  settlement: Settlement;
}

/** A file that is not an image. */
export interface EmbeddedFile {
  kind: 'audio' | 'video' | 'pdf' | 'file';
  href: string;
  title: string;
}

/**
 * What the vault says about the open ends of one note; pure, made for that note (so that relative
 * targets mean what they mean there). `undefined` always means: no such thing.
 */
export interface Settlement {
  /** `target` as typed, percent-decoded: `笔记#标题`, `#标题`, `../a.md#b`, `图.pdf`. */
  link(target: string, kind: 'wikilink' | 'markdown'): ResolvedLink | undefined;
  /** `target` a path or a bare file name; addresses of other sites never get here. */
  image(target: string): ResolvedImage | undefined;
  embed(target: string): EmbeddedNote | EmbeddedFile | undefined;
  /**
   * `name` as typed, without `#`. `used` is how much of it is the tag: all of it, or less when it is
   * not `sure`, i.e. runs into a sentence (`具身智能的论文` → `具身智能`).
   */
  tag(name: string, sure: boolean): { href: string; used: string } | undefined;
}
