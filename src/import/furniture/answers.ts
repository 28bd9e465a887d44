import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { Piece } from './pieces.ts';
import { shownText } from './shown.ts';

/** Longest name or motto of an author. */
export const MOTTO = 30;
/** Most lines of name, motto and badges above an answer. */
const LINES = 4;

/** A link to who wrote an answer: a person or an organisation. */
const PERSON = /zhihu\.com\/(?:people|org)\//;

/** The name above the votes at `at`, and the lines that it takes: they reach up to a piece or the title. */
function answerer(
  lines: readonly string[],
  at: number,
  title: number,
  claim: ReadonlyMap<number, RuleName>,
): { found: number[]; name?: string } {
  const found: number[] = [];
  let linked: string | undefined;
  let above = at - 1;
  for (; above >= 0; above--) {
    const line = lines[above] ?? '';
    const text = shownText(line);
    if (isBlank(line)) continue;
    if (claim.get(above) === 'author-bar') {
      if (PERSON.test(line) && text !== '') linked = text;
      continue;
    }
    if (claim.has(above) || above === title || /^\s*#/.test(line)) break;
    if (/关注/.test(line) || text === '已认证账号') continue;
    if ([...text].length > MOTTO || found.length === LINES) return { found: [] };
    found.unshift(above);
  }
  // Above the first answer of a copy may stand the question itself.
  if (above < 0) return { found: [], ...(linked ? { name: linked } : {}) };
  const names = found.map((line) => shownText(lines[line] ?? '')).filter((text) => text !== '');
  const name = linked ?? names[0];
  return { found, ...(name ? { name } : {}) };
}

/**
 * Claims what stands between the buttons of a question or of the answer before, and `829 人赞同了该回答`: the
 * author of the answer and a motto. Returns the authors.
 */
export function claimAnswerers(
  pieces: readonly Piece[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
): string[] {
  const names = new Set<string>();
  const title = lines.findIndex((line, at) => !claim.has(at) && shownText(line) !== '');
  for (const { at, traits } of pieces) {
    if (!traits.has('begins-text') || !traits.has('counted')) continue;
    const { found, name } = answerer(lines, at, title, claim);
    for (const own of found) claim.set(own, 'author-bar');
    if (name) names.add(name);
  }
  return [...names];
}

/** Longest name of a topic. */
const TOPIC = 16;

/** Claims the topics above a question: `Java ⏎ 面向对象 ⏎ private 有什么意义？ ⏎ 关注问题`. */
export function claimTopics(lines: readonly string[], claim: Map<number, RuleName>): void {
  const button = lines.findIndex(
    (line, at) => claim.has(at) && /^(?:关注问题|写回答)/.test(shownText(line)),
  );
  const above: number[] = [];
  for (let at = 0; at < button; at++) {
    if (!claim.has(at) && !isBlank(lines[at] ?? '')) above.push(at);
  }
  const question = above.findIndex((at) => /[？?]$/.test(shownText(lines[at] ?? '')));
  const topics = above.slice(0, Math.max(0, question));
  const short = topics.every((at) => {
    const text = shownText(lines[at] ?? '');
    return [...text].length <= TOPIC && !/[。，！：]/.test(text) && !/^\s*#/.test(lines[at] ?? '');
  });
  if (short) for (const at of topics) claim.set(at, 'columns');
}
