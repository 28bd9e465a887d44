import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** `:::warning 注意`, `::: {.callout-note}` */
const OPENS = /^:::\s*(?:\{\.(?:callout-)?)?([a-z]+)(?:\}|[ \t]+(.*?))?\s*$/i;
const CLOSES = /^:::\s*$/;
/** Kinds of several site generators and of 语雀, as Obsidian calls them. */
const KINDS: { readonly [name: string]: string } = {
  note: 'note',
  info: 'info',
  tip: 'tip',
  tips: 'tip',
  hint: 'tip',
  success: 'success',
  warning: 'warning',
  caution: 'caution',
  important: 'important',
  danger: 'danger',
  error: 'danger',
  details: 'note',
};
/** What Obsidian calls a kind of box; `undefined`: it is none. */
export const toKind = (name: string): string | undefined => KINDS[name.toLowerCase()];

/** How many lines a box holds at most. */
export const LONGEST = 200;

/** Index of the `:::` that closes the box which opens at `open`; -1: there is none, or another box in it. */
function closing({ lines, inCode }: Draft, open: number): number {
  for (let at = open + 1; at < Math.min(lines.length, open + LONGEST); at++) {
    const text = lines[at]?.text ?? '';
    if (inCode[at] === 1 || !text.startsWith(':::')) continue;
    return CLOSES.test(text) ? at : -1;
  }
  return -1;
}

function mark(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const [, name = '', title = ''] =
      inCode[at] !== 1 && line.text.startsWith(':::') ? (OPENS.exec(line.text) ?? []) : [];
    const kind = toKind(name);
    const end = kind === undefined ? -1 : closing(draft, at);
    if (end < 0) {
      result.push(line);
      continue;
    }
    const folds = name.toLowerCase() === 'details' ? '-' : '';
    const box = [
      { no: line.no, text: `> [!${kind}]${folds}${title === '' ? '' : ` ${title}`}` },
      ...lines.slice(at + 1, end).map(({ no, text }) => ({ no, text: `> ${text}`.trimEnd() })),
    ];
    const written = (part: readonly { text: string }[]) => part.map(({ text }) => text).join('\n');
    const last = lines[end]?.no ?? line.no;
    record.changed('container', line.no, written(lines.slice(at, end + 1)), written(box), last);
    result.push({ no: line.no, text: '' }, ...box, { no: last, text: '' });
    at = end;
  }
  return result;
}

/** `:::info` … `:::`, as 语雀 and several site generators write a box, as a callout. */
export const markContainers: Step = {
  concerns: holding([':::']),
  apply: mark,
};
