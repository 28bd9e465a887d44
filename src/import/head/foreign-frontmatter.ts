import { parse as parseToml } from 'smol-toml';
import { stringify } from 'yaml';
import { isBlank, isRule } from '../line.ts';

/** Properties in another program's form: how many lines they take, and the same as YAML. */
export interface ForeignFrontmatter {
  length: number;
  yaml: string[];
  /** How many lines above it the first of `yaml` stands farther down than below a `---`. */
  above?: number;
}

/** Longest block that is looked for, in lines. */
const LONGEST = 100;
/** `title:: 知识管理`: a page property of Logseq. */
const PAGE_PROPERTY = /^(?<key>[A-Za-z][\w-]{0,30}|标题|标签|别名|日期)::\s+(?<value>\S.*)$/;
/** `created: 2024-04-07 02:00:00Z`: a head that Joplin, Evernote and others write without fences. */
const PLAIN_PROPERTY =
  /^(?<key>title|created|updated|date|tags?|author|source|source_url|notebook|categories|completed\?|due|alias(?:es)?|latitude|longitude|altitude):\s+(?<value>\S.*)$/;
/** A page property that stands alone above a page of Logseq. */
const ALONE = /^(?:tags?|标签|alias(?:es)?|别名|title|标题)$/i;
/** What no tag holds, so that a page in `tags::` stays a link. */
const NO_TAG = /\[\[[^\]]*[:：,，&@/|][^\]]*\]\]/;
/** A property of Hexo, the first of which may stand without a `---` above. */
const BLOG_PROPERTY = /^(?:title|date|updated|tags|categories|layout|permalink|comments):(?:\s|$)/;
const WIKILINK = /\[\[([^\]]+)\]\]/g;

/** TOML between two `+++`, as Hugo writes it. */
function readToml(lines: readonly string[]): ForeignFrontmatter | undefined {
  if (lines[0]?.trimEnd() !== '+++') return undefined;
  const close = lines.slice(1, LONGEST).findIndex((line) => line.trimEnd() === '+++');
  if (close < 0) return undefined;
  try {
    const properties = parseToml(lines.slice(1, close + 1).join('\n'));
    const plain = JSON.parse(JSON.stringify(properties)) as unknown;
    return { length: close + 2, yaml: stringify(plain).trimEnd().split('\n') };
  } catch {
    return undefined;
  }
}

/** `a, [[b]]` as a list where the key names one, else the text; its links stay links but in names and dates. */
function yamlValue(key: string, value: string): string {
  const plain = value.replace(WIKILINK, '$1').trim();
  if (/^(?:title|标题|date|日期|created|updated)$/i.test(key)) return JSON.stringify(plain);
  if (!/^(?:tags?|标签|alias(?:es)?|别名)$/i.test(key)) return JSON.stringify(value.trim());
  const names = plain.split(/[,，、;；]/).map((name) => name.replace(/^[#＃\s]+|\s+$/g, ''));
  return JSON.stringify(names.filter((name) => name !== ''));
}

/** What a reader service writes above a page that it turned into Markdown, blank lines between. */
const READER =
  /^(?<key>Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):\s*(?<value>.*)$/;
const READER_KEYS: Readonly<Record<string, string>> = {
  Title: 'title',
  'URL Source': 'url',
  'Published Time': 'published',
};

/** The head of Jina Reader: `Title: …`, `URL Source: …`, up to `Markdown Content:`. */
export function readReader(lines: readonly string[]): ForeignFrontmatter | undefined {
  if (!lines[0]?.startsWith('Title: ')) return undefined;
  const yaml: string[] = [];
  for (let at = 0; at < Math.min(lines.length, LONGEST); at++) {
    if (isBlank(lines[at] ?? '')) continue;
    const { key = '', value = '' } = READER.exec((lines[at] ?? '').trimEnd())?.groups ?? {};
    if (key === 'Markdown Content' && value === '' && yaml.some((line) => line.startsWith('url:')))
      return { length: at + 1, yaml };
    const name = READER_KEYS[key];
    if (key === '' || key === 'Markdown Content') return undefined;
    yaml.push(`${name ?? key.toLowerCase().replaceAll(' ', '-')}: ${JSON.stringify(value)}`);
  }
  return undefined;
}

/** Lines of `pattern` at the very top, up to the first that is none. */
function readHead(lines: readonly string[], pattern: RegExp): ForeignFrontmatter | undefined {
  const found = lines.slice(0, LONGEST).map((line) => pattern.exec(line.trimEnd())?.groups);
  const end = found.indexOf(undefined);
  const rows = found.slice(0, end < 0 ? found.length : end);
  const keys = rows.map((row) => row?.key?.toLowerCase());
  const [only] = rows;
  const alone = pattern === PAGE_PROPERTY && ALONE.test(only?.key ?? '');
  if (rows.length < (alone ? 1 : 2) || new Set(keys).size < keys.length) return undefined;
  if (alone && rows.length === 1 && NO_TAG.test(only?.value ?? '')) return undefined;
  const below = lines[rows.length] ?? '';
  // Logseq draws the line that many write below the properties of a page.
  const ruled = pattern === PAGE_PROPERTY && isRule(below);
  if (!isBlank(below) && !ruled) return undefined;
  const yaml = rows.map((row) => `${row?.key}: ${yamlValue(row?.key ?? '', row?.value ?? '')}`);
  return { length: rows.length + (ruled ? 1 : 0), yaml };
}

/** YAML at the very top with a `---` below it alone, as Hexo reads it: nothing but properties, two known ones among them. */
function readUnopened(lines: readonly string[]): ForeignFrontmatter | undefined {
  if (!BLOG_PROPERTY.test(lines[0] ?? '')) return undefined;
  const close = lines.slice(0, LONGEST).findIndex((line) => line.trimEnd() === '---');
  const yaml = lines.slice(0, Math.max(0, close));
  if (!yaml.every((line) => /^(?:[\w-]+:(?:\s|$)|\s*- |\s+\S|\s*$)/.test(line))) return undefined;
  if (yaml.filter((line) => BLOG_PROPERTY.test(line)).length < 2) return undefined;
  return { length: close + 1, yaml, above: -1 };
}

/**
 * Properties that stand at the very top of a text, but not between two `---`: TOML of Hugo, page
 * properties of Logseq, the bare head of Joplin or of Jina Reader, YAML of Hexo that only ends in a `---`. A head needs two
 * known properties (tags of Logseq may stand alone) and a blank line.
 */
export function readForeignFrontmatter(lines: readonly string[]): ForeignFrontmatter | undefined {
  const first = lines[0] ?? '';
  if (first.startsWith('+++')) return readToml(lines);
  if (!first.includes(':')) return undefined;
  return (
    readReader(lines) ??
    readHead(lines, PAGE_PROPERTY) ??
    readHead(lines, PLAIN_PROPERTY) ??
    readUnopened(lines)
  );
}
