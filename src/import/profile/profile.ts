import { t } from '../../i18n/index.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank } from '../line.ts';
import type { ProfileName } from '../overrides/overrides.ts';
import type { RuleName } from '../record/rules.ts';
import { type DayLines, dayLines } from './day-lines.ts';
import { findJournal, type Journal } from './journal.ts';
import type { JournalHints } from './journal-hints.ts';
import { findNumbered, type NumberedTopics } from './numbered.ts';
import { findRuledParts, findTitledParts, type TitledParts } from './parted.ts';

/** Below this the file is left whole, and the report says so. */
const SURE_ENOUGH = 0.5;

/** Whether a file may be cut up as its profile says. */
export const isSure = ({ confidence }: Profile) => confidence >= SURE_ENOUGH;

/** Below this it is not even mentioned. */
const WORTH_A_WORD = 0.2;

export interface Profile {
  name: ProfileName;
  /** 0–1; 1 when a person chose it. */
  confidence: number;
  /** Why, in the site's language, one clause. */
  why: string;
  journal?: Journal;
  numbered?: NumberedTopics;
  /** Where it is cut, or would be if a person said so. */
  parts?: TitledParts;
  /** A splitting profile that looked possible but not sure enough. */
  doubted?: ProfileName;
  /** A diary of a line a day, which is no less left whole. */
  days?: DayLines;
}

/** What the choice is made from. */
export interface Look {
  hints: JournalHints;
  lines: readonly string[];
  /** Lines that the frontmatter takes. */
  start: number;
  headings: readonly Heading[];
  inCode: Uint8Array;
  /** By which rules the lines of a copied page go, and where it says that it comes from; see `furniture/`. */
  furniture: { rules: ReadonlySet<RuleName>; facts: { url?: string } };
  chosen: ProfileName | undefined;
}

const BULLET = /^\s*(?:[-*+•●]|\d{1,3}[.)])\s/;
const FIGURE = /^\s*(?:在这里插入图片描述|请添加图片描述|\[图片\]|图片)\s*$/;

function shareOf(lines: readonly string[], test: RegExp): number {
  const shown = lines.filter((text) => !isBlank(text));
  return shown.length === 0 ? 0 : shown.filter((text) => test.test(text)).length / shown.length;
}

/** `网页部件：评论区` → `评论区`. */
const pieceName = (rule: RuleName) => t(`import.rule.${rule}`).replace(/^[^：:]*[：:]\s*/, '');

/** A page copied from a browser: furniture around it, or no Markdown where Markdown would be. */
function looksCopied({ lines, headings, furniture }: Look): string | undefined {
  const { rules } = furniture;
  if (rules.size > 0) {
    const names = [...rules].slice(0, 4).map((rule) => pieceName(rule));
    return t('import.why.furniture', { rules: names.join(t('import.why.and')) });
  }
  if (headings.length > 0) return undefined;
  const figures = lines.filter((text) => FIGURE.test(text)).length;
  const bullets = lines.filter((text) => /^\s*[•●◦▪]\s/.test(text)).length;
  return figures + bullets >= 3 ? t('import.why.plain-page', { figures, bullets }) : undefined;
}

/** The profile of a file, found by looking at its text. */
export function chooseProfile(look: Look): Profile {
  const { lines, start, headings, inCode, chosen } = look;
  const hasFrontmatter = start > 0;
  const { hints } = look;
  const journal = findJournal(lines, headings, inCode, hints);
  const numbered = headings.length > 0 ? findNumbered(lines, headings) : undefined;
  // A note of a vault with a log in it is a note; only a file that is a journal by name is cut.
  const mayCut = !hasFrontmatter || (hints.diary && !hints.week) || journal?.level === 1;
  const ofPage = look.furniture.rules.size > 0;
  const mayPart = !hasFrontmatter && !ofPage;
  const parts = mayPart ? findTitledParts(lines, headings, inCode) : undefined;
  const ruled = mayPart && !parts ? findRuledParts(lines, headings, inCode) : undefined;
  const found = {
    ...(journal ? { journal } : {}),
    ...(numbered ? { numbered } : {}),
    ...(parts ? { parts } : ruled ? { parts: ruled } : {}),
  };
  if (chosen) return { name: chosen, confidence: 1, why: t('import.why.chosen'), ...found };
  if (parts) {
    const why = t('import.why.parts', { count: parts.size });
    return { name: 'numbered', confidence: 0.8, why, parts };
  }

  if (journal && journal.confidence >= (hasFrontmatter ? 0.8 : SURE_ENOUGH) && mayCut) {
    const why = t('import.why.journal', { count: journal.entries.size });
    return { name: 'journal', confidence: journal.confidence, why, journal };
  }
  if (numbered && numbered.confidence >= SURE_ENOUGH && !hasFrontmatter) {
    const why = t('import.why.numbered', { level: numbered.level });
    return { name: 'numbered', confidence: numbered.confidence, why, numbered };
  }
  // A note of one day is no journal that a person could have cut up.
  const several = journal && journal.entries.size > 1 && journal.confidence >= WORTH_A_WORD;
  const maybe = several ? ('journal' as const) : undefined;
  // What is said to be one page elsewhere is one text.
  const onePage = look.furniture.facts.url !== undefined;
  const topics = !onePage && ((numbered && numbered.confidence >= WORTH_A_WORD) || ruled);
  const doubted = topics ? ('numbered' as const) : maybe;
  const days = doubted || hasFrontmatter ? undefined : dayLines(lines, inCode);
  const doubt = {
    ...(doubted && !hasFrontmatter ? { doubted, ...(ruled ? { parts: ruled } : {}) } : {}),
    ...(days && !hints.events ? { days } : {}),
  };
  const copied = hasFrontmatter ? undefined : looksCopied(look);
  if (copied !== undefined) return { name: 'web', confidence: 0.9, why: copied };
  if (hasFrontmatter || lines.some((text) => text.includes('[[') && /\[\[[^[\]]+\]\]/.test(text))) {
    return { name: 'vault', confidence: 0.9, why: t('import.why.vault'), ...doubt };
  }
  const bullets = lines.length >= 8 ? shareOf(lines, BULLET) : 0;
  if (bullets >= 0.6) {
    const why = t('import.why.outline', { percent: Math.round(bullets * 100) });
    return { name: 'outline', confidence: 0.9, why, ...doubt };
  }
  return { name: 'article', confidence: 0.8, why: t('import.why.article'), ...doubt };
}
