import { CAPITALS, DIGITS, HAN_NUMERALS, signTable } from './sign-table.ts';

/** One `#tag` in a text. Offsets are UTF-16 units of the text that was scanned. */
export interface TagOccurrence {
  /** As typed, without `#`, nested parts joined by `/`. */
  tag: string;
  /** Offset of the `#` (or full-width `＃`). */
  start: number;
  /** Offset behind the last character of the tag. */
  end: number;
  /**
   * `true`: the author meant a tag. `false`: it is run together with a sentence
   * (`今天读了#具身智能的论文`), so that only `resolveTag` over known tags can tell where it ends.
   */
  certain: boolean;
  /** The other name in brackets right behind it: `#扩散模型（Diffusion_Models）`. */
  alias?: string;
}

/** Longest part of a tag, in code points, that is still read as a tag and not as a sentence. */
const LONGEST_CERTAIN = 24;

/**
 * Letters, digits, marks, `_ - /` and emoji, as in Obsidian; unlike there a point between digits
 * belongs to the tag, because models are named so (`#GPT-3.5`).
 */
const TAG =
  /[#＃]([\p{L}\p{N}_\p{Extended_Pictographic}](?:[\p{L}\p{N}_/\p{Extended_Pictographic}-]|\p{M}|\u200D|(?<=\d)\.(?=\d))*)/gu;

/** What a `#` may belong to without being a tag: code, link targets, HTML, addresses, entities. */
const NOT_PROSE: readonly { trigger: string; pattern: RegExp }[] = [
  { trigger: '```', pattern: /^ {0,3}(`{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1`*[ \t]*$|(?![\s\S]))/gm },
  { trigger: '~~~', pattern: /^ {0,3}(~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1~*[ \t]*$|(?![\s\S]))/gm },
  { trigger: '`', pattern: /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g },
  { trigger: '[[', pattern: /\[\[[^\]\n]*\]\]/g },
  { trigger: '](', pattern: /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g },
  { trigger: '<', pattern: /<\/?[A-Za-z][^<>\n]*>/g },
  {
    trigger: '://',
    pattern: /[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s<>"'，。；、！？（）【】「」『』《》“”]*/g,
  },
  { trigger: 'www.', pattern: /www\.[^\s<>"'，。；、！？（）【】「」『』《》“”]*/g },
  { trigger: '&#', pattern: /&#\w+;/g },
];

/** Whether any trigger is in a text: most hold none. */
const MAY_HOLD_MORE = /[`<]|~~~|\[\[|\]\(|:\/\/|www\.|&#/;

const HEX_COLOUR = /^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const NUMBER = /^[\d.\-_/]+$/;
const HAN_NUMERAL = /^[一二三四五六七八九十百]+$/;
/** What each of these begins with; the names of most tags begin otherwise. */
const MAY_BE_LOOKALIKE = signTable(
  `${DIGITS}${CAPITALS}${CAPITALS.toLowerCase()}_.-/${HAN_NUMERALS}百`,
);
/** What no tag ends in. */
const CLOSING = signTable('-/_');
const PREPROCESSOR = /^(?:include|define|undef|ifdef|ifndef|endif|pragma)$/;
const ALIAS = /^[（(]\s*([A-Za-z][A-Za-z0-9 _.+/-]{0,60}?)\s*[）)]/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}\p{M}\\/&#＃]/u;

/** `text` with everything that is not prose blanked; length and line breaks are unchanged. */
function prose(text: string): string {
  if (!MAY_HOLD_MORE.test(text)) return text;
  let rest = text;
  for (const { trigger, pattern } of NOT_PROSE) {
    if (rest.includes(trigger)) rest = rest.replace(pattern, (run) => run.replace(/[^\n]/g, '\0'));
  }
  return rest;
}

/** How the character before `#` decides: a tag may start, may start inside a sentence, or may not. */
function boundary(before: string, touchesTag: boolean): 'free' | 'joined' | 'none' {
  if (before === '' || before === ' ' || touchesTag) return 'free';
  if (before === '{') return 'none'; // `{#id .class}`
  if (before >= '一' && before <= '龥') return 'joined'; // most of `HAN`, told at once
  if (HAN.test(before)) return 'joined';
  return before === '\0' || WORD.test(before) ? 'none' : 'free';
}

/** Whether the `#` at `start` begins the label of a reference, `[语法][#grammar]`, or of its target, `[#grammar]: …`. */
function isLabel(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '[' && text[end] === ']')
    return text[start - 2] === ']' || text[end + 1] === ':';
  const defined = /\]:[ \t]?$/.test(text.slice(Math.max(0, start - 3), start));
  return defined && /\[#[^[\]\n]+\]:[ \t]?$/.test(text.slice(Math.max(0, start - 80), start));
}

/** Whether `name`, which ends at `end` of `text`, only looks like a tag. */
function isLookalike(name: string, text: string, end: number): boolean {
  if (MAY_BE_LOOKALIKE[name.charCodeAt(0)] !== 1) return false;
  if (NUMBER.test(name) || HEX_COLOUR.test(name)) return true;
  // `[#A]`: how urgent a task is, in Logseq and Org
  if (/^[A-Z]$/i.test(name) && text[end] === ']' && text[end - 3] === '[') return true;
  if (HAN_NUMERAL.test(name) && /^[、.．]/.test(text.slice(end, end + 1))) return true;
  return PREPROCESSOR.test(name) && /^(?:[ \t]+[\w<"]|[ \t]*$)/m.test(text.slice(end, end + 3));
}

/** The other name in brackets that begins at `end` of `text`, right behind `tag`. */
function aliasOf(tag: string, text: string, end: number): string | undefined {
  const brackets = text[end] === '（' || text[end] === '(';
  return brackets && HAN.test(tag) ? ALIAS.exec(text.slice(end, end + 80))?.[1] : undefined;
}

/**
 * Every inline tag of `text`, in order. `text` is Markdown of any length or one text node of it; code,
 * link targets, wikilinks, HTML, addresses and headings hold no tags.
 */
export function scanTags(text: string): TagOccurrence[] {
  if (!text.includes('#') && !text.includes('＃')) return [];
  const found: TagOccurrence[] = [];
  const scanned = prose(text);
  TAG.lastIndex = 0;
  for (let match = TAG.exec(scanned); match; match = TAG.exec(scanned)) {
    const start = match.index;
    const name = match[1] ?? '';
    const typed =
      CLOSING[name.charCodeAt(name.length - 1)] === 1 ? name.replace(/[-/_]+$/, '') : name;
    const tag = typed.includes('//') ? typed.replace(/\/{2,}/g, '/') : typed;
    const end = start + 1 + typed.length;
    const previous = found.at(-1);
    const touches = previous?.certain === true && previous.end === start;
    const edge = boundary(scanned.slice(Math.max(0, start - 1), start), touches);
    if (edge === 'none' || tag === '' || isLookalike(tag, text, end)) continue;
    if (isLabel(text, start, end)) continue;
    const long =
      tag.length > LONGEST_CERTAIN &&
      tag.split('/').some((part) => [...part].length > LONGEST_CERTAIN);
    const alias = aliasOf(tag, text, end);
    const occurrence: TagOccurrence = { tag, start, end, certain: edge === 'free' && !long };
    found.push(alias === undefined ? occurrence : { ...occurrence, alias });
  }
  return found;
}

/** The form in which two spellings of one tag are equal: `#LoRA`, `#lora`, `#ＬｏＲＡ`. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}

/**
 * The longest start of `candidate` that is a known tag, as typed, or `undefined`. `known` holds
 * `tagKey`s. A Latin word is never cut: `LoRAs` is not `LoRA`.
 */
export function resolveTag(candidate: string, known: ReadonlySet<string>): string | undefined {
  const points = [...candidate];
  for (let length = points.length; length > 0; length--) {
    const inWord = /^\w\w$/.test(`${points[length - 1]}${points[length] ?? ''}`);
    const start = points.slice(0, length).join('');
    if (!inWord && known.has(tagKey(start))) return start;
  }
  return undefined;
}
