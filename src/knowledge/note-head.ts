import { t } from '../i18n/index.ts';
import { type Frontmatter, frontmatter } from './frontmatter.ts';
import { type Property, splitNote } from './frontmatter-text.ts';
import type { VaultPath } from './note.ts';
import type { Problem } from './problem.ts';

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
  markdown: string;
  lineOffset: number;
  problems: Problem[];
}

type Key = keyof Frontmatter;

/** Names that other programs use for a property of ours, lower case. */
const otherNames: Record<string, Key> = {
  tag: 'tags',
  标签: 'tags',
  alias: 'aliases',
  别名: 'aliases',
  标题: 'title',
  created: 'date',
  日期: 'date',
  创建时间: 'date',
};

/**
 * Reads frontmatter that anybody wrote. Of ours, each property is checked alone: one that cannot be
 * used is reported and left out. Everything else is kept in `properties`. What is missing is
 * inferred from the text; a date that is written in frontmatter is `explicit` unless it says
 * otherwise. A `draft` or `private` that nobody can read counts as true: rather missed than leaked.
 */
export function readNote(path: VaultPath, text: string, infer: Infer): ReadNote {
  const split = splitNote(text, path);
  const problems = [...split.problems];
  const ours: Partial<Record<Key, unknown>> = {};
  const properties: Record<string, unknown> = {};
  const lines = new Map<Key, Property>();
  for (const property of byPrecedence(split.properties)) {
    const key = ourKey(property.key);
    // `source: https://…` is where a clipped page comes from, not where a note was imported from.
    const elsewhere = key === 'source' && !isMapLike(property.value);
    if (!key || lines.has(key) || elsewhere) {
      properties[property.key] = property.value;
      continue;
    }
    const { value, form } = loosened(key, property);
    if (value === undefined && form === undefined) continue;
    const checked = value === undefined ? undefined : frontmatter.shape[key].safeParse(value);
    if (checked?.success) {
      ours[key] = checked.data;
      lines.set(key, property);
      if (form) problems.push(formProblem(path, property, key, form));
    } else {
      if (key === 'date') properties[property.key] = property.raw;
      if (key === 'draft' || key === 'private') ours[key] = true;
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
    markdown: split.markdown,
    lineOffset: split.lineOffset,
    problems,
  };
}

const isMapLike = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function ourKey(key: string): Key | undefined {
  const lower = key.trim().toLowerCase();
  const own = Object.keys(frontmatter.shape).find((name) => name.toLowerCase() === lower);
  return (own as Key | undefined) ?? otherNames[lower];
}

/** Our own names first, so that `date` wins over `created`. */
function byPrecedence(properties: readonly Property[]): Property[] {
  const rank = ({ key }: Property) => Number(!Object.hasOwn(frontmatter.shape, key));
  return [...properties].sort((a, b) => rank(a) - rank(b));
}

/**
 * The value in our form, where it is clear what was meant. `form`: what it was read as, when that
 * differs from how it was written. Both undefined: an empty property, which says nothing.
 */
function loosened(key: Key, { value, raw }: Property): { value?: unknown; form?: string } {
  switch (key) {
    case 'title':
      if (value === null || value === '') return {};
      return typeof value === 'string' ? { value } : scalarText(raw);
    case 'date':
    case 'endDate':
      return value === null || value === '' ? {} : day(raw);
    case 'tags':
    case 'aliases':
      return list(key, value);
    case 'draft':
    case 'private':
      return value === null ? {} : yesNo(value);
    default:
      return value === null ? {} : { value };
  }
}

function scalarText(raw: string): { value?: unknown; form?: string } {
  return /^[[{\n]|\n/.test(raw) ? { form: '' } : { value: raw, form: raw };
}

/** `2024-04-07`, also with slashes, one digit, or a time of day after it. */
function day(raw: string): { value?: unknown; form?: string } {
  const match = /^["']?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?["']?$/.exec(raw);
  if (!match) return { value: raw };
  const [, year = '', month = '', date = ''] = match;
  return { value: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` };
}

function list(key: 'tags' | 'aliases', value: unknown): { value?: unknown; form?: string } {
  const items = Array.isArray(value) ? value : (value === null ? '' : String(value)).split('\n');
  const split = Array.isArray(value) ? items : items.flatMap((line) => fromLine(key, line));
  const names = split
    .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
    .map((item) => (key === 'tags' ? String(item).replace(/^[#＃]/, '') : String(item)).trim())
    .filter((name) => name !== '');
  const distinct = [...new Set(names)];
  const clean = Array.isArray(value) && names.length === value.length;
  return clean ? { value: distinct } : { value: distinct, form: `[${distinct.join(', ')}]` };
}

/** `- a`, `[a, b]` left by broken YAML, `a, b`, and for tags `a b`. */
function fromLine(key: 'tags' | 'aliases', line: unknown): string[] {
  const text = String(line)
    .replace(/^\s*-\s+/, '')
    .replace(/^\[|\]$/g, '');
  if (/[,，、;；]/.test(text)) return text.split(/[,，、;；]/);
  return key === 'tags' ? text.split(/\s+/) : [text];
}

function yesNo(value: unknown): { value?: unknown; form?: string } {
  const text = String(value).trim().toLowerCase();
  if (/^(?:true|yes|on|1|是)$/.test(text)) return { value: true };
  return /^(?:false|no|off|0|否)$/.test(text) ? { value: false } : { value };
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
