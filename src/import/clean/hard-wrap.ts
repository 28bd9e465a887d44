import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { countCharacters } from '../record/characters.ts';
import type { Record } from '../record/record.ts';
import { matching, type Step } from './step.ts';

/** Lines shorter than this are set by hand, not wrapped by a program. */
const WRAPPED = 30;

/** Longest first line of an item, in UTF-16 units, that may be a term with its meaning below. */
const TERM = 16;

const HAN = /\p{Script=Han}/u;
const STARTS_BLOCK =
  /^\s*(?:[-*+>|#]|\d{1,3}[.)、]\s?|[（(]\d|!\[|https?:\/\/|[A-Za-z][\w-]*::\s|SCHEDULED:|DEADLINE:|```|~~~|\$\$|<)/;
const CODE =
  /[={}$\\<>_`]|;(?!\s)|(?:^|\s)--?\w|^\s*(?:\/\/|import |from |def |class |npm |pip |git |python )/;

/** First halves of compounds that keep their hyphen when a line breaks behind it: `fine-⏎tuning`. */
const COMPOUND =
  /(?:^|[\s(（“"])(?:fine|self|semi|multi|cross|non|zero|one|two|few|single|double|high|low|long|short|large|small|full|half|real|state|pre|post|co|well|open|end|data|task|time|step|next|first|second|third|in|off|on|model|human|machine|text|word|token|knowledge|domain|world)-$/i;

function isProse(text: string): boolean {
  const words = text
    .split(/\s+/)
    .filter((word) => /^[("'“《]?[A-Za-z][A-Za-z'’-]*[)"'”》,.;:?!]*$/.test(word));
  return words.length >= 4 && !CODE.test(text);
}

/** Whether `next` goes on where `line` was broken by the width of a page. */
function goesOn(line: string, next: string, underBullet: boolean): boolean {
  if (isBlank(next) || STARTS_BLOCK.test(next) || / {2}$|\\$/.test(line) || /^\s*[#>|]/.test(line))
    return false;
  const [end, start] = [line.trimEnd(), next.trimStart()];
  if (/[A-Za-z]-$/.test(end) && /^[a-z]/.test(start)) return isProse(line) || end.length >= WRAPPED;
  if (!/[A-Za-z,)&]$/.test(end) || !/^[A-Za-z(]/.test(start)) return false;
  if (HAN.test(line) || HAN.test(next)) {
    const split = /[A-Za-z]$/.test(end) && /^[A-Za-z]/.test(start);
    // `- JVM` with its text below is a term, not a line that was full.
    const term = end.length < TERM && /^\s*[-*+•]\s/.test(line);
    return underBullet && split && !term && !CODE.test(line);
  }
  if (CODE.test(next) || !isProse(line)) return false;
  return end.length >= WRAPPED && (/^[a-z(]/.test(start) || end.endsWith(' &'));
}

/** Joins `be-` and `cause`; a hyphen that belongs to the word stays. */
function join(line: string, next: string, compounds: ReadonlySet<string>): string {
  const [end, start] = [line.trimEnd(), next.trimStart()];
  if (!/[A-Za-z]-$/.test(end)) return `${end} ${start}`;
  const [head = '', tail = ''] = [/[A-Za-z]+-$/.exec(end)?.[0], /^[A-Za-z]+/.exec(start)?.[0]];
  const keeps = COMPOUND.test(end) || compounds.has((head + tail).toLowerCase());
  return (keeps ? end : end.slice(0, -1)) + start;
}

/** Words with a hyphen inside a line: proof that they are written so. */
function compoundsOf(lines: readonly Line[]): ReadonlySet<string> {
  if (!lines.some((line) => /[A-Za-z]-\s*$/.test(line.text))) return new Set();
  const words = lines.flatMap((line) => line.text.match(/[A-Za-z]+-[a-z]+/g) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

function joinOnce({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const compounds = compoundsOf(lines);
  const result: Line[] = [];
  let underBullet = false;
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    if (!first) break;
    let text = first.text;
    let next = at + 1;
    underBullet ||= /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(text);
    while (next < lines.length && inCode[next - 1] !== 1 && inCode[next] !== 1) {
      const line = lines[next]?.text ?? '';
      if (!goesOn(text, line, underBullet && /^(?:\t| {2,})/.test(line))) break;
      text = join(text, line, compounds);
      next++;
    }
    const last = lines[next - 1] ?? first;
    if (next > at + 1) {
      const before = lines
        .slice(at, next)
        .map((line) => line.text)
        .join('\n');
      const shorter = countCharacters(text) < countCharacters(before);
      record.changed(shorter ? 'hyphen' : 'hard-wrap', first.no, before, text, last.no);
    }
    result.push(next > at + 1 ? { ...first, text } : first);
    const following = lines[next]?.text ?? '';
    if (isBlank(following) || !/^(?:\t| {2,})/.test(following)) underBullet = false;
    at = next;
  }
  return result;
}

/** Joins until nothing more is joined: what a line becomes may tell that the one before goes on in it. */
function joinLines(draft: Draft, record: Record): readonly Line[] {
  const joined = joinOnce(draft, record);
  return joined.length === draft.lines.length ? draft.lines : joinLines(draft.with(joined), record);
}

/**
 * Joins Latin prose that was wrapped at the width of a page or a PDF column. Lines with Han text keep
 * their breaks (one line an item), but for a word split under a bullet of a copied page.
 */
export const joinWrapped: Step = {
  concerns: matching(/\n(?<=[A-Za-z,)&-][^\S\n]*\n)[^\S\n]*[A-Za-z(]/),
  apply: joinLines,
};
