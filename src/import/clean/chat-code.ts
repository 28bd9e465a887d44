import { endOfCode, isLanguage } from '../code-run.ts';
import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { fence } from './copied-code.ts';
import { holding, type Step } from './step.ts';

/** What may be the name of a language that nobody knows; more than one button tells. */
const NAME = /^[A-Za-z][A-Za-z-]{0,15}(?:\+\+|#)?$/;
/** The button below the name of a language, and those that may follow. */
const [COPY, FURTHER] = [
  /^(?:复制(?:代码)?|Copy(?: code)?)$/,
  /^(?:编辑|下载|运行|折叠|Edit|Download|Run|Collapse)$/,
];

/** How many lines from `at` on are the name of a language and its buttons; 0: none. */
function buttonsAt(lines: readonly Line[], at: number): number {
  const word = (index: number) => lines[index]?.text.trim() ?? '';
  if (!NAME.test(word(at)) || !COPY.test(word(at + 1))) return 0;
  let end = at + 2;
  while (FURTHER.test(word(end))) end++;
  return end > at + 2 || isLanguage(word(at)) ? end - at : 0;
}

function fenceBelow({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const found: Line[] = [];
  let any = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const count = inCode[at] === 1 ? 0 : buttonsAt(lines, at);
    let from = at + count;
    while (count > 0 && from < lines.length && isBlank(texts[from] ?? '')) from++;
    const stops = (next: number) => inCode[next] === 1 || buttonsAt(lines, next) > 0;
    const language = line.text.trim().toLowerCase();
    const to = count === 0 ? from : endOfCode(texts, from, language, stops);
    if (to === from) {
      found.push(line);
      continue;
    }
    any = true;
    for (const { no, text } of lines.slice(at, at + count)) record.dropped('code-widget', no, text);
    const code = { language };
    for (const { no, text } of lines.slice(from, to)) found.push({ no, text, code });
    at = to - 1;
  }
  return any ? fence(found, record) : lines;
}

/**
 * Sets fences around code that was copied from the window of an assistant, below the name of its language and
 * the buttons beside it, which go: `bash ⏎ 复制 ⏎ 编辑 ⏎ npm install`.
 */
export const fenceChatCode: Step = {
  concerns: holding(['复制', 'Copy'], /^\s*(?:复制|Copy)/m),
  apply: fenceBelow,
};
