import { isBlank, nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { Piece } from './pieces.ts';
import { shownText } from './shown.ts';
import { leads } from './text-line.ts';

/** Longest name or motto of an author. */
export const MOTTO = 40;

/** Whether a line may be such: the address of a site of his counts for nothing. */
export const isMotto = (line: string) =>
  [...shownText(line).replace(/https?:\/\/\S+/g, '')].length <= MOTTO;
/** Whom a page names where the author of an answer does not sign. */
const NOBODY = '匿名用户';
/** Most lines of name, motto and badges above an answer. */
const LINES = 4;

/** Who wrote an answer, and the line that says so. */
export interface Answerer {
  name: string;
  /** 0-based. */
  at: number;
}

/** The person to whom a line leads that says more of the person: `[某某](…/people/…) 优秀答主`. */
export function personOf(line: string, people: readonly string[]): string | undefined {
  const [, name, target = ''] = /^\s*\[([^\]!]{1,40})\]\(([^)]*)\)\s*\S/.exec(line) ?? [];
  return people.some((address) => target.includes(address)) ? name : undefined;
}

/** The title that stands twice right above line `at`: its second line. */
function titleAgain(lines: readonly string[], at: number): { again?: number } {
  const again = nearestShown(lines, at, -1);
  const text = shownText(lines[again] ?? '');
  const twice = text !== '' && shownText(lines[nearestShown(lines, again, -1)] ?? '') === text;
  return twice ? { again } : {};
}

/** The name above the votes at `at`, and the lines that it takes: they reach up to a piece or the title. */
function aboveVotes(
  lines: readonly string[],
  at: number,
  title: number,
  people: readonly string[],
  claim: ReadonlyMap<number, RuleName>,
): { found: number[]; who?: Answerer; again?: number } {
  const found: number[] = [];
  let linked: Answerer | undefined;
  let above = at - 1;
  for (; above >= 0; above--) {
    const line = lines[above] ?? '';
    const text = shownText(line);
    if (isBlank(line)) continue;
    if (claim.get(above) === 'author-bar') {
      if (text !== '' && !text.startsWith('](') && people.some((address) => line.includes(address)))
        linked = { name: text, at: above };
      continue;
    }
    if (claim.has(above) || above === title || /^\s*#/.test(line)) break;
    const person = personOf(line, people);
    if (person !== undefined && isMotto(line))
      return { found: [above, ...found], who: { name: person, at: above } };
    if (/关注/.test(line) || text === '已认证账号') continue;
    if (!isMotto(line) || found.length === LINES) return { found: [] };
    // An account written twice: above it stands the title.
    const twice =
      text !== '' && found.length <= 2 && shownText(lines[found[0] ?? -1] ?? '') === text;
    found.unshift(above);
    if (twice) return { found, who: { name: text, at: above }, ...titleAgain(lines, above) };
  }
  // Above the first answer of a copy may stand the question itself.
  if (above < 0) return { found: [], ...(linked ? { who: linked } : {}) };
  const named = found.find((line) => shownText(lines[line] ?? '') !== '');
  const who =
    linked ??
    (named === undefined ? undefined : { name: shownText(lines[named] ?? ''), at: named });
  return { found, ...(who ? { who } : {}) };
}

/** The name of an account written twice behind the buttons of the answer before: nobody has voted yet. */
function withoutVotes(
  lines: readonly string[],
  claim: ReadonlyMap<number, RuleName>,
): { found: number[]; who: Answerer }[] {
  return lines.flatMap((line, at) => {
    const name = shownText(line);
    const [above, below] = [nearestShown(lines, at, -1), nearestShown(lines, at, 1)];
    const free = !claim.has(at) && !claim.has(below) && claim.get(above) === 'counters';
    const twice =
      name !== '' && [...name].length <= MOTTO && shownText(lines[below] ?? '') === name;
    return free && twice ? [{ found: [at, below], who: { name, at } }] : [];
  });
}

/** The name on line `at` right below the picture of who is called so, both linked to one of `people` or neither. */
export function pictured(
  lines: readonly string[],
  at: number,
  people: readonly string[],
): { name: string; picture: number; linked: boolean } | undefined {
  const line = lines[at] ?? '';
  if (!leads(line) && line.trim() !== NOBODY) return undefined;
  const picture = nearestShown(lines, at, -1);
  const name = shownText(line);
  if (name === '' || !(lines[picture] ?? '').includes(`![${name}](`)) return undefined;
  const linked = people.some((address) => line.includes(address));
  return linked || name === NOBODY ? { name, picture, linked } : undefined;
}

/** The heads of answers that nobody has voted for. */
function headed(
  lines: readonly string[],
  people: readonly string[],
  claim: ReadonlyMap<number, RuleName>,
): { found: number[]; who: Answerer }[] {
  return lines.flatMap((_, at) => {
    const { name, picture, linked } = pictured(lines, at, people) ?? {};
    const free = linked ? claim.get(at) === 'author-bar' : !claim.has(at);
    if (name === undefined || picture === undefined || !free) return [];
    return [{ found: [picture, at], who: { name, at } }];
  });
}

/**
 * Claims what stands between the buttons of a question or of the answer before, and `829 人赞同了该回答`: the
 * author of the answer and a motto. Returns the authors in order.
 */
export function claimAnswerers(
  pieces: readonly Piece[],
  lines: readonly string[],
  people: readonly string[],
  claim: Map<number, RuleName>,
): Answerer[] {
  const votes = pieces.filter(({ traits }) => traits.has('begins-text') && traits.has('counted'));
  if (votes.length === 0) return [];
  const title = lines.findIndex(
    (line, at) => !claim.has(at) && shownText(line) !== '' && !personOf(line, people),
  );
  const answers = votes.map(({ at }) => aboveVotes(lines, at, title, people, claim));
  for (const { again } of answers) if (again !== undefined) claim.set(again, 'repeated-title');
  answers.push(...withoutVotes(lines, claim));
  if (votes.some(({ text }) => text.endsWith('回答'))) {
    const named = new Set(answers.flatMap(({ who }) => who?.at ?? []));
    answers.push(...headed(lines, people, claim).filter(({ who }) => !named.has(who.at)));
  }
  for (const own of answers.flatMap(({ found }) => found)) claim.set(own, 'author-bar');
  return answers.flatMap(({ who }) => who ?? []).sort((one, other) => one.at - other.at);
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
