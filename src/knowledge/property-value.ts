import type { Frontmatter } from './frontmatter.ts';
import type { Property } from './frontmatter-text.ts';
import { isUnfilled, readPropertyDay } from './property-date.ts';
import { statusOfWord } from './status-tag.ts';

/**
 * The value in our form, where it is clear what was meant. `form`: what it was read as, when that
 * differs from how it was written. Both undefined: an empty property, which says nothing.
 */
export function loosened(
  key: keyof Frontmatter,
  { value, raw }: Property,
): { value?: unknown; form?: string } {
  switch (key) {
    case 'title':
      if (value === null || value === '') return {};
      if (isUnfilled(raw)) return { form: '' };
      return typeof value === 'string' ? { value: inOneLine(value) } : scalarText(raw);
    case 'date':
    case 'endDate':
      return value === null || value === '' ? {} : { value: readPropertyDay(raw) ?? raw };
    case 'tags':
    case 'aliases':
      return value === null || value === '' ? {} : list(key, value);
    case 'draft':
    case 'private':
      return value === null ? {} : yesNo(value);
    case 'status':
      return value === null ? {} : stated(value);
    default:
      return value === null ? {} : { value };
  }
}

/** A title of several lines as one; between two Han characters nothing was meant. */
const inOneLine = (title: string) =>
  title
    .trim()
    // Quoted twice by a program, `"'标题'"`.
    .replace(/^(["'])((?:(?!\1).)+)\1$/s, '$2')
    .replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s*\n\s*/g, ' ');

function scalarText(raw: string): { value?: unknown; form?: string } {
  return /^[[{\n]|\n/.test(raw) ? { form: '' } : { value: raw, form: raw };
}

function list(key: 'tags' | 'aliases', value: unknown): { value?: unknown; form?: string } {
  const items = Array.isArray(value) ? value : String(value).split('\n');
  const split = items.flatMap((item) =>
    typeof item !== 'string' || (Array.isArray(value) && !SEVERAL[key].test(item))
      ? [item]
      : fromLine(key, item),
  );
  const names = split
    .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
    .map((item) => String(item).trim())
    .map((item) =>
      key === 'tags' ? item.replace(/^(["'])(.*)\1$/, '$2').replace(/^[#＃]/, '') : item,
    )
    .filter((name) => name !== '' && !isUnfilled(name));
  const distinct = [...new Set(names)];
  const [only] = names;
  const clean = Array.isArray(value)
    ? names.length === value.length && split.length === items.length
    : // One name alone needs no list, and marks between several leave no doubt.
      (names.length === 1 && only === String(value).trim()) ||
      (key === 'tags' && MARKED_LIST.test(String(value)));
  return clean ? { value: distinct } : { value: distinct, form: `[${distinct.join(', ')}]` };
}

/** An item of a list that holds several; a comma may belong to another name of a note. */
const SEVERAL = { tags: /[,，、;；]|\s[#＃]/, aliases: /(?!)/ };

/** A comment that a template of a blog leaves behind the value: `tags: CSS #标签`. */
const COMMENT = /\s[#＃]\s*(?:标签|tags?)\s*$/i;
/** `甲、乙`, `a, b`: several tags without blanks in them. */
const MARKED_LIST = /^[\p{L}\p{N}_/+.-]+(?:\s*[,，、;；]\s*[\p{L}\p{N}_/+.-]+)+$/u;

/** `- a`, `[a, b]` left by broken YAML, `a, b`, and for tags `a b`. */
function fromLine(key: 'tags' | 'aliases', line: unknown): string[] {
  const text = String(line)
    .replace(COMMENT, '')
    .replace(/^\s*-\s+/, '')
    .replace(/^\[|\]$/g, '');
  if (/[,，、;；]/.test(text)) return text.split(/[,，、;；]/);
  return key === 'tags' ? text.split(/\s+/) : [text];
}

/** `done`, `todo`, or another word that says the same. */
function stated(value: unknown): { value: unknown } {
  const read = statusOfWord(String(value));
  return { value: read ?? value };
}

function yesNo(value: unknown): { value?: unknown; form?: string } {
  const text = String(value).trim().toLowerCase();
  if (/^(?:true|yes|on|1|是)$/.test(text)) return { value: true };
  return /^(?:false|no|off|0|否)$/.test(text) ? { value: false } : { value };
}
