import { t } from '../i18n/index.ts';
import { type Frontmatter, frontmatter, status } from './frontmatter.ts';
import { type Property, splitNote } from './frontmatter-text.ts';
import { nearestName } from './nearest.ts';
import type { VaultPath } from './note.ts';
import type { Problem } from './problem.ts';
import { isUnfilled, readPropertyDay } from './property-date.ts';
import { loosened } from './property-value.ts';

/** What a note's text and file name say, for a note that does not say it in frontmatter. */
export type Infer = (
  markdown: string,
  path: VaultPath,
) => Pick<Frontmatter, 'title' | 'dateOrigin' | 'tags'> & Partial<Frontmatter>;

/** A note as read, before it has a place on the site. */
export interface ReadNote {
  path: VaultPath;
  frontmatter: Frontmatter;
  aliases: string[];
  properties: Record<string, unknown>;
  /** Names, as written, of the properties that ours were read from. */
  used: ReadonlySet<string>;
  markdown: string;
  lineOffset: number;
  problems: Problem[];
}

type Key = keyof Frontmatter;

/** Names that other programs use for a property of ours, lower case, without blanks and hyphens. */
const otherNames: Record<string, Key> = {
  tag: 'tags',
  标签: 'tags',
  alias: 'aliases',
  别名: 'aliases',
  标题: 'title',
  状态: 'status',
  created: 'date',
  createdat: 'date',
  createdtime: 'date',
  createtime: 'date',
  createddate: 'date',
  createdate: 'date',
  createdon: 'date',
  filecreated: 'date',
  creationdate: 'date',
  datecreated: 'date',
  datecreation: 'date',
  pubdate: 'date',
  publishdate: 'date',
  日期: 'date',
  创建时间: 'date',
  创建日期: 'date',
  创建于: 'date',
};

/** Names that blogs use for the day of a text. A text may have been written before, and `published: true` is no day. */
const publishedNames =
  /^(?:publish(?:ed|edat|edon|date|time)|pubdate(?:time)?|发布(?:日期|时间|于))$/;

/**
 * Reads frontmatter that anybody wrote. Of ours, each property is checked alone: one that cannot be
 * used is reported and left out; a status in a word of the author's own stays a property of his. Everything else is kept in `properties`. What is missing is
 * inferred from the text; a date that is written in frontmatter is `explicit` unless it says
 * otherwise. A `draft` or `private` that nobody can read counts as true: rather missed than leaked.
 */
export function readNote(path: VaultPath, text: string, infer: Infer): ReadNote {
  const split = splitNote(text, path);
  const isTemplate = TEMPLATES.test(path);
  const problems = split.problems.filter(({ value }) => !(isTemplate && isUnfilled(value ?? '')));
  const ours: Partial<Record<Key, unknown>> = {};
  const properties: Record<string, unknown> = {};
  const lines = new Map<Key, Property>();
  for (const property of byPrecedence(split.properties)) {
    const key = ourKey(property.key) ?? dayOfBlog(property);
    // `source: https://…` is where a clipped page comes from, not where a note was imported from.
    const elsewhere = key === 'source' && !isMapLike(property.value);
    if (!key || lines.has(key) || elsewhere) {
      properties[property.key] = property.value;
      continue;
    }
    const { value, form } = loosened(key, property);
    if (value === undefined && form === undefined) continue;
    const checked =
      value === undefined || (key === 'date' && pins(value))
        ? undefined
        : frontmatter.shape[key].safeParse(value);
    if (checked?.success) {
      ours[key] = checked.data;
      lines.set(key, property);
      if (form) problems.push(formProblem(path, property, key, form));
    } else {
      if (key === 'date' || key === 'endDate' || key === 'status')
        properties[property.key] = property.raw;
      if (key === 'draft' || key === 'private') ours[key] = true;
      const blank = isTemplate && isUnfilled(property.raw);
      if (!blank && (key !== 'status' || isSlip(property.raw)))
        problems.push(valueProblem(path, property, key));
    }
  }
  const endDate = lines.get('endDate');
  if (endDate && String(ours.endDate) < String(ours.date ?? '9999')) {
    delete ours.endDate;
    problems.push(valueProblem(path, endDate, 'endDate'));
  }
  const inferred = infer(split.markdown, path);
  const head = { ...inferred, ...(ours as Partial<Frontmatter>) };
  if (ours.date && !ours.dateOrigin) head.dateOrigin = 'explicit';
  if (!head.date) head.dateOrigin = 'none';
  return {
    path,
    frontmatter: head,
    aliases: head.aliases ?? [],
    properties,
    used: new Set([...lines.values()].map((property) => property.key)),
    markdown: split.markdown,
    lineOffset: split.lineOffset,
    problems,
  };
}

/** A template stands in a folder for them, or is called so: there is nothing to fill in yet. */
const TEMPLATES = /(?:^|\/)[^/]*(?:templates?|模板|模版)[^/]*(?:\/|\.md$)/i;

/** Whether a date only pins a text above all others of a blog: `9999-12-31`. */
const pins = (date: unknown) => typeof date === 'string' && /^(?:2[1-9]|[3-9]\d)\d\d/.test(date);

/** Whether a status is one of ours, misspelt; any other word (`搁置`, `archived`) is the author's own. */
const isSlip = (word: string) =>
  !/^[\w\p{Script=Han} -]+$/u.test(word) || nearestName(word, status.options) !== undefined;

const isMapLike = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plainKey = (key: string) => key.toLowerCase().replace(/[\s_-]/g, '');

function ourKey(key: string): Key | undefined {
  const plain = plainKey(key);
  const own = Object.keys(frontmatter.shape).find((name) => name.toLowerCase() === plain);
  return (own as Key | undefined) ?? otherNames[plain];
}

/** `date` where a property says the day on which its text was published. */
function dayOfBlog({ key, raw }: Property): 'date' | undefined {
  return publishedNames.test(plainKey(key)) && readPropertyDay(raw) !== undefined
    ? 'date'
    : undefined;
}

/** Our own names first, so that `date` wins over `created`, and that over `published`. */
function byPrecedence(properties: readonly Property[]): Property[] {
  const rank = ({ key }: Property) =>
    publishedNames.test(plainKey(key)) ? 2 : Number(!Object.hasOwn(frontmatter.shape, key));
  return [...properties].sort((a, b) => rank(a) - rank(b));
}

function formProblem(
  path: VaultPath,
  { key, line, raw }: Property,
  our: Key,
  read: string,
): Problem {
  return {
    severity: 'warning',
    rule: 'frontmatter-form',
    file: path,
    line,
    value: raw,
    message: t('vault.frontmatter-form', { key, read }),
    remedy: t(`vault.expect.${our}`),
  };
}

function valueProblem(path: VaultPath, { key, line, raw }: Property, our: Key): Problem {
  return {
    severity: 'warning',
    rule: 'frontmatter-value',
    file: path,
    line,
    value: raw,
    message: t('vault.frontmatter-value', { key }),
    remedy: t(`vault.expect.${our}`),
  };
}

/** Whether the author keeps the note to himself; `publish: false` is Obsidian's word for it. */
export function isHidden({ frontmatter: head, properties }: ReadNote): boolean {
  return head.draft === true || head.private === true || properties.publish === false;
}
