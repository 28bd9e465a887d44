import { parseDocument } from 'yaml';
import { findFullDates } from '../knowledge/date.ts';
import type { Status } from '../knowledge/frontmatter.ts';
import { statusOfTag } from '../knowledge/status-tag.ts';

/** The YAML block at the top of an original, read with much patience. */
export interface OwnFrontmatter {
  /** Lines that the block takes, its two `---` included. */
  length: number;
  title?: string;
  date?: string;
  tags: string[];
  aliases: string[];
  status?: Status;
  draft?: boolean;
  private?: boolean;
  /** Properties that are none of ours, as the author wrote them. */
  properties: string;
  /** Values that could not be used, with their 1-based line. */
  odd: { key: string; value: string; line: number }[];
}

const OWN: Readonly<{ [key: string]: keyof OwnFrontmatter }> = {
  title: 'title',
  标题: 'title',
  date: 'date',
  created: 'date',
  日期: 'date',
  创建时间: 'date',
  tags: 'tags',
  tag: 'tags',
  keywords: 'tags',
  标签: 'tags',
  aliases: 'aliases',
  alias: 'aliases',
  别名: 'aliases',
  status: 'status',
  draft: 'draft',
  private: 'private',
  dateOrigin: 'properties',
  endDate: 'properties',
  number: 'properties',
  source: 'properties',
};

interface Block {
  key: string;
  lines: string[];
  line: number;
}

/** One block a top-level key; comments and blank lines stay with the key above. */
function blocks(lines: readonly string[]): Block[] {
  const found: Block[] = [];
  lines.forEach((text, index) => {
    const key = /^([^\s#:'"-][^:]*?|"[^"]+"|'[^']+')\s*:(?:\s|$)/.exec(text)?.[1];
    const last = found.at(-1);
    if (key !== undefined)
      found.push({ key: key.replace(/^["']|["']$/g, ''), lines: [text], line: index + 2 });
    else if (last) last.lines.push(text);
    else if (text.trim() !== '') found.push({ key: '', lines: [text], line: index + 2 });
  });
  return found;
}

/** The value of one block: as YAML where it is YAML, else the words behind the colon or the items. */
function readValue(block: Block): unknown {
  const document = parseDocument(block.lines.join('\n'), { logLevel: 'silent', uniqueKeys: false });
  if (document.errors.length === 0) {
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    return typeof value === 'object' && value !== null ? Object.values(value)[0] : value;
  }
  const inline = block.lines[0]?.replace(/^[^:]*:\s*/, '') ?? '';
  if (inline !== '') return inline;
  return block.lines.slice(1).map((text) => text.replace(/^\s*-\s*/, '').trim());
}

function strings(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,，、;；]/)
      : [value];
  return items.flatMap((item) =>
    typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : [],
  );
}

/** `lines` of an original's frontmatter, or `undefined` when it has none. */
export function readOwnFrontmatter(lines: readonly string[]): OwnFrontmatter | undefined {
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((text, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end < 0 || !lines.slice(1, end).every((text) => /^(?:\s|#|-|$)|:/.test(text)))
    return undefined;
  const front: OwnFrontmatter = { length: end + 1, tags: [], aliases: [], properties: '', odd: [] };
  const foreign: string[] = [];
  for (const block of blocks(lines.slice(1, end))) {
    const field = OWN[block.key];
    const value = field ? readValue(block) : undefined;
    const odd = () =>
      front.odd.push({ key: block.key, value: block.lines.join(' ').trim(), line: block.line });
    const empty = value === null || value === undefined || value === '';
    if (field === undefined && block.key !== '')
      foreign.push(...block.lines.filter((text) => text.trim() !== ''));
    else if (field === 'title' && (typeof value === 'string' || typeof value === 'number'))
      front.title = String(value);
    else if (field === 'date') {
      const iso = findFullDates(String(value))[0]?.iso;
      if (iso && (front.date === undefined || block.key === 'date')) front.date = iso;
      else if (!iso && !empty) odd();
    } else if (field === 'tags' || field === 'aliases') {
      const read = strings(value)
        .map((item) => (field === 'tags' ? item.replace(/^[#＃@]+/, '') : item))
        .filter(Boolean);
      if (/(?:^|\s)@/.test(block.lines.join(' ')) || (read.length === 0 && !empty)) odd();
      for (const item of read) {
        const status = field === 'tags' ? statusOfTag(item) : undefined;
        if (status) front.status ??= status;
        else front[field].push(field === 'tags' ? item.replace(/\s+/g, '-') : item);
      }
    } else if (field === 'status') {
      const status = typeof value === 'string' ? statusOfTag(value) : undefined;
      if (status) front.status = status;
      else if (!empty) odd();
    } else if (field === 'draft' || field === 'private')
      front[field] = value === true || value === 'true';
    else if (!empty && field !== 'properties') odd();
  }
  return { ...front, properties: foreign.join('\n') };
}
