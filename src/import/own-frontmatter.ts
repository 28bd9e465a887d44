import type { Frontmatter } from '../knowledge/frontmatter.ts';
import { splitNote } from '../knowledge/frontmatter-text.ts';
import { readNote } from '../knowledge/note-head.ts';
import type { Problem } from '../knowledge/problem.ts';
import { statusOfTag } from '../knowledge/status-tag.ts';
import { readForeignFrontmatter } from './foreign-frontmatter.ts';
import type { PageFacts } from './furniture/page-facts.ts';
import type { RuleName } from './rules.ts';
import type { Segment } from './split.ts';

/** The properties at the top of an original, read with the patience of the vault's own reader. */
export interface OwnFrontmatter {
  /** Lines that the block takes, its two `---` included. */
  length: number;
  /** Of ours, what the author wrote. */
  front: Partial<Frontmatter>;
  /** YAML that is none of ours, as the author wrote it. */
  properties: string;
  problems: Problem[];
}

/** Longest block that is looked for, in lines. */
const LONGEST = 400;
/** Ours, which the importer writes itself, and the names that other programs use for them. */
const OURS =
  /^["']?(?:title|date|dateorigin|enddate|tags?|status|alias(?:es)?|number|draft|private|source|created|标签|别名|标题|日期|创建时间)["']?\s*:/i;

/** The lines of `yaml` whose keys are not ours; a line without a key belongs to the key above it. */
function foreign(yaml: readonly string[]): string {
  let ours = false;
  return yaml
    .filter((text) => {
      if (/^[^\s#-].*?:(?:\s|$)/.test(text)) ours = OURS.test(text);
      return !ours && text.trim() !== '';
    })
    .join('\n');
}

/** Frontmatter of an original (its lines, and the same between two `---`), or `undefined`. */
function block(
  lines: readonly string[],
  name: string,
): { length: number; yaml: string[] } | undefined {
  if (lines[0]?.trimEnd() !== '---') return readForeignFrontmatter(lines);
  const top = `${lines.slice(0, LONGEST).join('\n')}\n`;
  const length = splitNote(top, name).lineOffset;
  return length === 0 ? undefined : { length, yaml: lines.slice(1, length - 1) };
}

/** The properties of an original, or `undefined` when it has none. */
export function readOwnFrontmatter(
  lines: readonly string[],
  name: string,
): OwnFrontmatter | undefined {
  const found = block(lines, name);
  if (!found) return undefined;
  const { length, yaml } = found;
  const nothing = () => ({ title: '', dateOrigin: 'none' as const, tags: [] });
  const text = ['---', ...yaml, '---', ''].join('\n');
  const { frontmatter: front, problems } = readNote(name, text, nothing);
  const words = front.tags.map((tag) => tag.replace(/^@+/, '').replace(/\s+/g, '-'));
  const status = front.status ?? words.map(statusOfTag).find((found) => found !== undefined);
  const tags = words.filter((tag) => tag !== '' && !statusOfTag(tag));
  return {
    length,
    front: { ...front, tags, ...(status ? { status } : {}) },
    properties: foreign(yaml),
    problems,
  };
}

/**
 * Of a file's properties, those of one of its notes. What holds for the whole file (tags, privacy) holds
 * for each; its title and date are those of the text that stands before the first cut.
 */
export function ownOf(
  own: OwnFrontmatter,
  { kind }: Segment,
  first: boolean,
  several: boolean,
): OwnFrontmatter {
  if (first && (kind === 'whole' || !several)) return own;
  const { tags, draft, private: hidden } = own.front;
  return {
    ...own,
    front: {
      ...(tags ? { tags } : {}),
      ...(draft ? { draft } : {}),
      ...(hidden ? { private: hidden } : {}),
    },
    properties: first ? own.properties : '',
  };
}

/** What a copied page says about itself, as properties of the note: `gone` are the lines that said it. */
export function pageProperties(
  gone: ReadonlyMap<number, RuleName>,
  { url, author, published, tags }: PageFacts,
): OwnFrontmatter | undefined {
  if (gone.size === 0) return undefined;
  const properties = [
    ...(url ? [`url: ${JSON.stringify(url)}`] : []),
    ...(author ? [`author: ${JSON.stringify(author)}`] : []),
  ].join('\n');
  const front = { ...(published ? { date: published } : {}), tags: [...tags] };
  return { length: 0, front, properties, problems: [] };
}
