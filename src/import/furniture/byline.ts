import { findFullDates } from '../../knowledge/full-days.ts';
import { isBlank } from '../line.ts';
import { losesAddress, losesAuthor } from './loses.ts';
import { ADDRESS, type PageFacts } from './page-facts.ts';
import { shownText } from './shown.ts';

/** So many lines that show something stand at the head of a text. */
const HEAD = 4;
/** `原创 作者 公众号 2024年3月12日 08:30 北京`, `公众号 2024-03-12 08:30 发表于北京`. */
const BYLINE =
  /^(?<own>(?:原创|Original)\s+)?(?<names>\S.{0,40}?)\s+\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?\s+\d{1,2}:\d{2}(?:\s+(?<from>发表于\s*)?(?<place>\S{2,8}))?$/;
/** What a clipper writes above the page that it saved. */
const CLIPPED = /^>?\s*本文由\s*\[?简悦\s*SimpRead\]?(?:\([^)]*\))?\s*转码(?<rest>.*)$/i;
/** Signs that another program took for text, and said so. */
const ESCAPED = /\\(?=[>[\]])/g;

/** Whether a line is what 简悦 writes above a page, after whose title it names the file. */
export const isSaved = (line: string) => line.includes('SimpRead') && CLIPPED.test(line.trim());

/** What CSDN writes above whatever is moved from it, with the address. */
const LICENSED =
  /^版权声明[:：]\s*本文为博主原创文章.{0,60}?[。！!，,]\s*(?:本文链接[:：]\s*)?(?<rest>https?:\/\/\S+)$/;
const SAVED = /^<!--\s*Page saved with SingleFile\s+url:\s*(?<rest>.*?)\s+saved date:.*-->$/;

/** The line under a title that names who published the text, and when; `undefined` for any other. */
function readByline(text: string): Partial<PageFacts> | undefined {
  const { own, names = '', from, place } = BYLINE.exec(text)?.groups ?? {};
  if (names === '' || (own === undefined && from === undefined)) return undefined;
  // One name and a day is how anybody signs: an account signs beside its author, or says where it is.
  if (own && !place && !/\s/.test(names)) return undefined;
  const [published] = findFullDates(text).flatMap(({ iso }) => iso ?? []);
  const author = [...new Set(names.split(/\s+/))].join(' ');
  return published ? { author, published } : undefined;
}

/** The line of a clipper or an exporter; `undefined` when it says more than the address. */
function readClipped(text: string): Partial<PageFacts> | undefined {
  const { rest } =
    (CLIPPED.exec(text) ?? SAVED.exec(text) ?? LICENSED.exec(shownText(text)))?.groups ?? {};
  if (rest === undefined) return undefined;
  if (rest.trim() === '') return {};
  const url = ADDRESS.exec(rest)?.[0];
  // Behind the link may stand the text itself.
  return url && /^[^\]]{0,40}(?:\[[^\]]*\]\([^()]*\)|\S+)\s*$/.test(rest) ? { url } : undefined;
}

/** What every such line holds. */
const SIGNS = ['原创', 'Original', '发表于', '简悦', 'SingleFile', '版权声明'];

/** Whether a text may hold such a line. */
export const mayTell = (text: string) => SIGNS.some((sign) => text.includes(sign));

/** What the head of a copied text says about it in a line of its own, where `said` (properties) says nothing else. */
export function readBylines(lines: readonly string[], said = ''): PageFacts {
  const facts: PageFacts = { tags: [], lines: new Set() };
  const exported = new Set<number>();
  let shown = 0;
  for (let at = 0; at < lines.length && shown < HEAD; at++) {
    const text = (lines[at] ?? '').trim().replace(ESCAPED, '');
    if (isBlank(text)) continue;
    shown++;
    if (text.length > 300) continue;
    const clipped = readClipped(text);
    const told = clipped ?? readByline(shownText(text));
    if (!told || (told.url && losesAddress(said, told.url))) continue;
    if (typeof told.author === 'string' && losesAuthor(said, told.author)) continue;
    Object.assign(facts, told);
    facts.lines.add(at);
    if (clipped) exported.add(at);
  }
  // Below the text it says nothing of the page.
  const last = lines.findLastIndex((line) => !isBlank(line));
  if (!facts.lines.has(last) && CLIPPED.exec(lines[last]?.trim() ?? '')?.groups?.rest === '') {
    facts.lines.add(last);
    exported.add(last);
  }
  return exported.size > 0 ? { ...facts, exported } : facts;
}
