import { baseName } from '../../knowledge/date-in-name.ts';
import { readHeading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { isBlank, isRule, type Line } from '../line.ts';
import { isSectionHeading } from '../profile/numbered-heading.ts';
import { countsWith, opensPart } from '../profile/opens-part.ts';
import type { NoteJob } from './note-job.ts';
import { isNamedOtherwise, isSectionOfName, tells } from './section-of-name.ts';

/** The headings of a segment that are imported. */
export const within = ({ segment: { from, to }, headings, gone }: NoteJob) =>
  headings.filter(({ at }) => at >= from && at < to && gone[at] !== 1);

/** Whether the first heading, on `line`, has the next of its level right below it, with nothing but rules between. */
export function standsRightOver(lines: readonly Line[], line: Line): boolean {
  const next = lines
    .slice(lines.indexOf(line) + 1)
    .find(({ text }) => !isBlank(text) && !isRule(text));
  return readHeading(next?.text ?? '')?.level === readHeading(line.text)?.level;
}

/** How many headings of the first level a note has whose title is none of them. */
const MANY = 4;

/** Whether the first of the headings of `level`, of the first level, has sections of its own, as most of the others have: `# 变量`, `# 函数` in `JavaScript.md`. */
function isOneOfParts(job: NoteJob, level: readonly { at: number }[]): boolean {
  const all = within(job);
  const divided = level.map(({ at }) => (all.find((one) => one.at > at)?.level ?? 1) > 1);
  return (
    level.length >= MANY && divided[0] === true && divided.filter(Boolean).length * 2 > level.length
  );
}

/** Whether the heading on `line` is the first block of a page of Logseq, where the file has the name: the next begin at the margin. */
function isFirstBlock(lines: readonly Line[], line: Line): boolean {
  const at = lines.indexOf(line);
  return (
    /^\t[-*]\s/.test(lines[at + 1]?.text ?? '') &&
    lines.slice(at).some(({ text }) => /^-\s/.test(text))
  );
}

/** Whether the first line heads only the first of several parts: `# 1. 引言`, with `# 2. …` further down. */
export function headsPart(job: NoteJob, lines: readonly Line[], line: Line): boolean {
  const { name } = job;
  const heading = readHeading(line.text);
  if (!heading) return false;
  const level = within(job).filter((other) => other.level === heading.level);
  const peers = level.map(({ text }) => text).filter((text) => text !== heading.text);
  // `# 2023` in `2023年流水.md` says less than the name.
  if (readPeriodHeading(heading.text) && tells(baseName(name))) return true;
  if (isFirstBlock(lines, line)) return true;
  if (peers.length === 0) return false;
  // What recurs among others (`# Annotations`) is the name of a part.
  if (level.length > peers.length + 1) return true;
  // `# 第三周周报` right over `# 1. 小鹿` is the title of them all.
  if (standsRightOver(lines, line) && !isSectionHeading(heading.text)) {
    return countsWith(heading.text, peers);
  }
  // `# 第5周（6.20-6.26）` over all of `第5周.md`
  const called = baseName(name);
  const named = called.length >= 2 && heading.text.startsWith(called);
  if (named && !peers.some(opensPart)) return false;
  const numbered = /[\d一二三四五六七八九十]/.test(heading.text);
  if (opensPart(heading.text) || (numbered && countsWith(heading.text, peers))) return true;
  if (heading.level === 1 && isNamedOtherwise(heading.text, name) && isOneOfParts(job, level))
    return true;
  return (
    heading.level === 1 &&
    (!peers.some(opensPart) || peers.some((text) => text.includes(baseName(name)))) &&
    isSectionOfName(heading.text, peers, name)
  );
}

const PROPERTIES = /^(?:meta|meta ?data|properties|front ?matter|元数据|元信息|属性)$/i;
/** `- parent :: [[双指针]]`, `refs: …` */
const PROPERTY = /^\s*(?:[-*]\s+)?[\p{L}\w -]{1,20}\s*(?:::|[:：])(?:\s|$)/u;

/** Whether the heading at `first` stands over the properties of a note, which a template has put there: `# Meta`. */
export function headsProperties(lines: readonly Line[], first: number): boolean {
  if (!PROPERTIES.test(readHeading(lines[first]?.text ?? '')?.text.trim() ?? '')) return false;
  const below = lines.slice(first + 1).find(({ text }) => !isBlank(text));
  return below !== undefined && PROPERTY.test(below.text);
}
