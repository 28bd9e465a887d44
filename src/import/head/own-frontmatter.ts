import type { Frontmatter } from '../../knowledge/frontmatter.ts';
import { splitNote } from '../../knowledge/frontmatter-text.ts';
import { readNote } from '../../knowledge/note-head.ts';
import type { Problem } from '../../knowledge/problem.ts';
import { statusOfTag } from '../../knowledge/status-tag.ts';
import type { PageFacts } from '../furniture/page-facts.ts';
import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { Segment } from '../split/split.ts';
import { readForeignFrontmatter, readReader } from './foreign-frontmatter.ts';
import { blockStyle, foreign, innerProperties } from './foreign-properties.ts';

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
/** Most blank lines that a program leaves above it. */
const BLANK = 4;

/** How many blank lines stand above the `---` of properties that do not begin a file, as a template leaves them. */
function blankAbove(lines: readonly string[]): number {
  const first = lines.slice(0, BLANK + 1).findIndex((line) => !isBlank(line));
  if (first <= 0 || lines[first]?.trimEnd() !== '---') return 0;
  return /^[A-Za-z][\w-]*:(?:\s|$)/.test(lines[first + 1] ?? '') ? first : 0;
}

/** A known key with its value right behind the colon, which YAML takes for one word. */
const GLUED =
  /^(title|date|updated|created|tags?|categories|layout|author|description|keywords):(?=[^\s/])/;

/** `lines` with the blank between key and value where properties that nothing else can be lack it: `title:灯塔`. */
function unglued(lines: readonly string[]): readonly string[] {
  const close = lines.slice(1, BLANK * 4).findIndex((line) => line.trimEnd() === '---');
  const yaml = lines.slice(1, close + 1);
  const whole = yaml.every(
    (line) => GLUED.test(line) || /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s*- )/.test(line),
  );
  if (!whole || !yaml.some((line) => GLUED.test(line))) return lines;
  return lines.map((line, at) => (at > 0 && at <= close ? line.replace(GLUED, '$1: ') : line));
}

/** Frontmatter of an original (its lines, and the same between two `---`), or `undefined`. */
function block(
  lines: readonly string[],
  name: string,
): { length: number; yaml: string[]; above?: number } | undefined {
  const above = blankAbove(lines);
  if (lines[above]?.trimEnd() !== '---') {
    const found = readForeignFrontmatter(lines);
    const reader = found && secondBlock(lines, found.length, name);
    if (!found || !reader) return found;
    const yaml = [...found.yaml, ...innerProperties(found.yaml, reader.yaml)];
    return { ...found, length: reader.length, yaml };
  }
  const head = unglued(lines.slice(above, LONGEST));
  const length = above + splitNote(`${head.join('\n')}\n`, name).lineOffset;
  if (length === above) return undefined;
  const yaml = head.slice(1, length - above - 1);
  const second = secondBlock(lines, length, name);
  if (!second) return { length, yaml, above };
  return { length: second.length, yaml: [...yaml, ...innerProperties(yaml, second.yaml)], above };
}

/**
 * Properties that a program has set its own above, but for blank lines right below them: where each line is
 * one, two of them; or the head of a reader.
 */
function secondBlock(
  lines: readonly string[],
  from: number,
  name: string,
): { length: number; yaml: string[] } | undefined {
  const blank = lines.slice(from, from + BLANK).findIndex((line) => !isBlank(line));
  const at = from + blank;
  const reader = blank < 0 ? undefined : readReader(lines.slice(at));
  if (reader) return { length: at + reader.length, yaml: reader.yaml };
  if (blank < 0 || lines[at]?.trimEnd() !== '---') return undefined;
  const top = `${lines.slice(at, at + LONGEST).join('\n')}\n`;
  const length = at + splitNote(top, name).lineOffset;
  const yaml = lines.slice(at + 1, Math.max(at, length - 1));
  const keys = yaml.filter((line) => /^[A-Za-z][\w-]*:(?:\s|$)/.test(line)).length;
  const whole = yaml.every((line) => /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s*- |\s+\S)/.test(line));
  return keys >= 2 && whole ? { length, yaml } : undefined;
}

/** The properties of an original, or `undefined` when it has none. */
export function readOwnFrontmatter(
  lines: readonly string[],
  name: string,
): OwnFrontmatter | undefined {
  const found = block(lines, name);
  if (!found) return undefined;
  const { length, above = 0 } = found;
  const yaml = blockStyle(found.yaml);
  const nothing = () => ({ title: '', dateOrigin: 'none' as const, tags: [] });
  const text = ['---', ...yaml, '---', ''].join('\n');
  const { frontmatter: front, used, problems } = readNote(name, text, nothing);
  const words = front.tags.map((tag) => tag.replace(/^@+/, '').replace(/\s+/g, '-'));
  const status = front.status ?? words.map(statusOfTag).find((found) => found !== undefined);
  const tags = words.filter((tag) => tag !== '' && !statusOfTag(tag));
  return {
    length,
    front: { ...front, tags, ...(status ? { status } : {}) },
    properties: foreign(yaml, used),
    problems:
      above === 0 ? problems : problems.map((one) => ({ ...one, line: (one.line ?? 1) + above })),
  };
}

/** What the properties of a file say of the whole journal, as properties of its first entry. */
function ofJournal({ front, properties }: OwnFrontmatter): string {
  const said = [
    ['journal', front.title ? JSON.stringify(front.title) : undefined],
    ['journalDate', front.date],
    ['journalEndDate', front.endDate],
    ['journalStatus', front.status],
    ['journalNumber', front.number],
  ] as const;
  const lines = said.flatMap(([key, value]) =>
    value === undefined || new RegExp(`^${key}:`, 'm').test(properties) ? [] : [`${key}: ${value}`],
  );
  return [properties, ...lines].filter((text) => text !== '').join('\n');
}

/** The names by which a link may call the whole journal: they lead to its first entry. */
function namesOf({ front: { title, aliases = [] } }: OwnFrontmatter): string[] {
  return [...new Set([...(title ? [title] : []), ...aliases])];
}

/**
 * Of a file's properties, those of one of its notes. What holds for the whole file (tags, privacy) holds
 * for each; its title and date are those of the text that stands before the first cut. Where there is
 * none, the first entry keeps them as properties of the journal, and its names as aliases.
 */
export function ownOf(
  own: OwnFrontmatter,
  { kind }: Segment,
  first: boolean,
  several: boolean,
): OwnFrontmatter {
  if (first && (kind === 'whole' || !several)) return own;
  const { tags, draft, private: hidden } = own.front;
  const names = first ? namesOf(own) : [];
  return {
    ...own,
    front: {
      ...(tags ? { tags } : {}),
      ...(draft ? { draft } : {}),
      ...(hidden ? { private: hidden } : {}),
      ...(names.length > 0 ? { aliases: names } : {}),
    },
    properties: first ? ofJournal(own) : '',
  };
}

const single = (names: string | string[]) =>
  typeof names !== 'string' && names.length === 1 ? names[0] : names;

/** `properties` with what a page says about itself, but for what they say already; an empty one is filled. */
export function withFacts(
  properties: string,
  { url, author, published }: Pick<PageFacts, 'url' | 'author' | 'published'>,
): string {
  const facts = { url, author: author && single(author), published };
  let text = properties;
  for (const [key, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const empty = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*$(?!\\n[ \\t-])`, 'im');
    const line = `${key}: ${JSON.stringify(value)}`;
    if (empty.test(text)) text = text.replace(empty, () => line);
    else if (!new RegExp(`^["']?${key}["']?\\s*:`, 'im').test(text))
      text += `${text && '\n'}${line}`;
  }
  return text;
}

/**
 * The properties of a note with what the page that it was copied from says about itself: `gone` are the
 * lines that said it. The author's own properties win.
 */
export function pageProperties(
  gone: ReadonlyMap<number, RuleName>,
  facts: PageFacts,
  own?: OwnFrontmatter,
): OwnFrontmatter | undefined {
  if (gone.size === 0) return own;
  const { title, published, tags } = facts;
  const { length = 0, front = {}, properties = '', problems = [] } = own ?? {};
  const { url, author } = facts;
  // The author's own day is the note's; another one of the page is kept beside it.
  const differs = published && front.date !== undefined && front.date !== published;
  const said = {
    ...(url ? { url } : {}),
    ...(author ? { author } : {}),
    ...(differs ? { published } : {}),
  };
  return {
    length,
    front: {
      ...(title ? { title } : {}),
      ...(published ? { date: published } : {}),
      ...front,
      tags: [...(front.tags ?? []), ...tags],
    },
    properties: withFacts(properties, said),
    problems,
  };
}
