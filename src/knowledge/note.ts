import type { Frontmatter } from './frontmatter.ts';

/** `<collection>/<slug>`, unique in the vault; the key of every index. */
export type NoteId = string & { readonly __brand?: 'NoteId' };
/** A path on the site without the base, not percent-encoded, with a slash at both ends: `/weekly/2024-04-07/`. */
export type SitePath = string & { readonly __brand?: 'SitePath' };
/** A path below the vault's folder, `/`-separated, NFC, with its extension. */
export type VaultPath = string & { readonly __brand?: 'VaultPath' };

/** What is known of a note before it is rendered; light, kept in Astro's data store. */
export interface NoteHead extends Frontmatter {
  id: NoteId;
  /** The first folder of the path; `notes` for a file at the top of the vault. */
  collection: string;
  /** The URL below the collection; of several segments for a note in a subfolder: `rl/ppo`. */
  slug: string;
  path: VaultPath;
  url: SitePath;
  aliases: string[];
  /** Frontmatter that is not ours, as the author wrote it. */
  properties: Record<string, unknown>;
  /** Hex digest of (text, version of the pipeline): the name of the files that hold the body. */
  digest: string;
}

/** A note as the site knows it: its head and what rendering found out. */
export interface Note extends NoteHead {
  body: NoteFacts;
}

/** The body without its HTML, which stays on disk until a page shows it. */
export type NoteFacts = Omit<NoteBody, 'html'>;

/** What one rendering yields; depends on the note's own text alone, so that it can be cached by digest. */
export interface NoteBody {
  /** HTML with links, embeds, images and tags still open as `<wm-*>` markers (see `markdown/settle.ts`). */
  html: string;
  /** First 160 characters of text that are not a heading, a tag line or a link list. */
  excerpt: string;
  /** Han characters plus Latin words. */
  characters: number;
  /** In document order; the first has depth 1 and holds what stands before the first heading. */
  sections: Section[];
  links: OutLink[];
  /** Every file that the note shows, in document order. */
  images: ImageUse[];
  tasks: Task[];
  /** Every `^id`, in document order. */
  blocks: Block[];
  /** What a page must load beyond the base. */
  features: ('math' | 'code' | 'mermaid' | 'image' | 'table')[];
}

/** A heading and the text up to the next heading of any depth. */
export interface Section {
  /** Anchor, unique in the note; `''` for the part before the first heading. */
  id: string;
  /** 1 for the part before the first heading, else 2–6. */
  depth: number;
  /** Plain text of the heading, the note's own title for the first. */
  title: string;
  /** Plain text as a reader sees it, blocks joined by `\n`, without the heading. */
  text: string;
  /** 1-based line of the heading in the note's file. */
  line: number;
  /** Inline tags that stand in this section, as typed, without `#`. */
  tags: string[];
  /** Tags that run into a sentence (`具身智能的论文`): only known tags tell where they end. */
  looseTags: string[];
  /** No text, list, figure or code before the next heading of the same or a higher level. */
  empty: boolean;
  /**
   * Where the section starts in `NoteBody.html`, its heading included. With its subsections it ends
   * where the next section of the same or a smaller depth starts.
   */
  start: number;
}

/** A paragraph, list item, table … that carries `^id`, so that `[[note^id]]` can point at it. */
export interface Block {
  /** Without `^`; the element's anchor on the page is `^id`. */
  id: string;
  /** Anchor of the section it stands in. */
  section: string;
  /** Plain text of the block. */
  text: string;
  line: number;
  /** `[start, end)` in `NoteBody.html`. */
  html: [number, number];
}

/** A link that leaves the section it stands in. */
export interface OutLink {
  kind: 'wikilink' | 'embed' | 'markdown' | 'external';
  /** As typed: `笔记#标题`, `../a.md#b`, `https://…`. */
  target: string;
  /** The words that are shown. */
  text: string;
  /** The sentence it stands in, plain text, at most 160 characters. */
  sentence: string;
  /** Anchor of the section it stands in. */
  section: string;
  line: number;
}

export interface ImageUse {
  /** As typed, percent-decoded: a path, a bare file name or a URL. */
  target: string;
  alt: string;
  line: number;
}

/** A task box or a `TODO1:` line. */
export interface Task {
  text: string;
  /** The character in the box: `' '` open, `'x'` done, others as Obsidian themes use them. */
  state: string;
  section: string;
  line: number;
}
