import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { t } from '../i18n/index.ts';
import type { Problem } from './problem.ts';

/** One property of the frontmatter. */
export interface Property {
  key: string;
  /** Its value by YAML's rules; the text itself where YAML cannot read it. */
  value: unknown;
  /** The value as typed, trimmed. */
  raw: string;
  /** 1-based line of the key in the note's file. */
  line: number;
}

export interface SplitNote {
  properties: Property[];
  /** The text after the frontmatter. */
  markdown: string;
  /** Lines that the frontmatter takes, its fences included. */
  lineOffset: number;
  problems: Problem[];
}

/**
 * Separates frontmatter from text. `text` has `\n` line ends and no BOM. What stands between two
 * `---` but is not a YAML map stays in the text; a property that YAML cannot read is kept as text
 * and the others are read all the same.
 */
export function splitNote(text: string, file: string): SplitNote {
  const whole: SplitNote = { properties: [], markdown: text, lineOffset: 0, problems: [] };
  if (!/^---[ \t]*\n/.test(text)) return whole;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(3));
  const opening = text.indexOf('\n') + 1;
  if (!close) {
    if (!/^[\w\p{L}-]+:(?:\s|$)/u.test(text.slice(opening))) return whole;
    return { ...whole, problems: [bodyProblem('frontmatter-unclosed', file, '---')] };
  }
  const closeStart = close.index + 4;
  const yaml = text.slice(opening, Math.max(opening, closeStart));
  const bodyStart = 3 + close.index + close[0].length;
  const lineOffset = text.slice(0, bodyStart).split('\n').length - 1;
  const markdown = text.slice(bodyStart);
  if (yaml.trim() === '') return { ...whole, markdown, lineOffset };
  const read = readProperties(yaml, file);
  if (!read) {
    const value = yaml.trim().split('\n', 1)[0] ?? '';
    return { ...whole, problems: [bodyProblem('frontmatter-not-map', file, value)] };
  }
  return { ...read, markdown, lineOffset };
}

function readProperties(
  yaml: string,
  file: string,
): { properties: Property[]; problems: Problem[] } | undefined {
  const document = parse(yaml);
  if (document.errors.length === 0) {
    if (!isMap(document.contents)) return undefined;
    return { properties: fromMap(document, yaml, 1), problems: [] };
  }
  return readBlocks(yaml, file);
}

/** Reads each top-level `key:` with the lines below it alone, so that one bad value spoils no other. */
function readBlocks(yaml: string, file: string): ReturnType<typeof readProperties> {
  const blocks: { line: number; lines: string[] }[] = [];
  for (const [index, line] of yaml.split('\n').entries()) {
    if (/^[^\s#:{[-][^:]*:(?:\s|$)/.test(line)) blocks.push({ line: index + 2, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  if (blocks.length === 0) return undefined;
  const properties = new Map<string, Property>();
  const problems: Problem[] = [];
  for (const { line, lines } of blocks) {
    const [first = ''] = lines;
    const key = first.slice(0, first.indexOf(':')).trim();
    const raw = [first.slice(first.indexOf(':') + 1), ...lines.slice(1)].join('\n').trim();
    const base = { severity: 'warning' as const, file, line, value: raw };
    if (properties.has(key)) {
      problems.push({
        ...base,
        rule: 'frontmatter-duplicate',
        message: t('vault.frontmatter-duplicate', { key }),
        remedy: t('vault.frontmatter-duplicate.remedy'),
      });
    }
    const document = parse(`${lines.join('\n')}\n`);
    const [property] =
      document.errors.length === 0 && isMap(document.contents)
        ? fromMap(document, lines.join('\n'), line - 1)
        : [];
    if (property) {
      properties.set(key, property);
      continue;
    }
    properties.set(key, { key, value: raw, raw, line });
    problems.push({
      ...base,
      rule: 'frontmatter-syntax',
      message: t('vault.frontmatter-syntax', { key }),
      remedy: t('vault.frontmatter-syntax.remedy', { key, value: raw.replaceAll('"', '\\"') }),
    });
  }
  return { properties: [...properties.values()], problems };
}

function parse(yaml: string) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return Object.assign(document, { lines });
}

/** `linesBefore`: lines of the file that stand before `yaml`. */
function fromMap(
  document: ReturnType<typeof parse>,
  yaml: string,
  linesBefore: number,
): Property[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.map(({ key, value }) => {
    const raw = isNode(value) && value.range ? yaml.slice(value.range[0], value.range[1]) : '';
    const name = isScalar(key) ? String(key.value) : String(key);
    const tags = /^(?:tags?|标签)$/i.test(name) && isNode(value) ? tagsInComment(value) : undefined;
    return {
      key: name,
      value: tags ?? (isNode(value) ? plainValue(value, document, raw) : null),
      raw: typeof tags === 'string' ? tags : raw.trim(),
      line: document.lines.linePos(isNode(key) ? (key.range?.[0] ?? 0) : 0).line + linesBefore,
    };
  });
}

/** A value with the `#tags` that YAML takes for a comment: `tags: 多模态 #LLaVA`; `undefined`: there are none. */
function tagsInComment(value: Node): string | unknown[] | undefined {
  const held = (node: unknown) =>
    isScalar(node) && node.comment && /^\S/.test(node.comment) ? `#${node.comment}` : undefined;
  const whole = (node: unknown) => {
    const comment = held(node);
    const own = isScalar(node) ? node.value : node;
    return comment === undefined ? own : [own ?? '', comment].join(' ').trim();
  };
  if (held(value) !== undefined) return String(whole(value));
  return isSeq(value) && value.items.some((item) => held(item) !== undefined)
    ? value.items.map(whole)
    : undefined;
}

/** The value as plain data; its text for a template's `{{date}}` and for aliases without an end. */
function plainValue(value: Node, document: ReturnType<typeof parse>, raw: string): unknown {
  if (raw.startsWith('{{')) return raw;
  try {
    return value.toJS(document);
  } catch {
    return raw;
  }
}

function bodyProblem(
  rule: 'frontmatter-unclosed' | 'frontmatter-not-map',
  file: string,
  value: string,
): Problem {
  return {
    severity: 'warning',
    rule,
    file,
    line: 1,
    value,
    message: t(`vault.${rule}`),
    remedy: t(`vault.${rule}.remedy`),
  };
}
