import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const OPENS =
  /^([ \t]*)([-*][ \t]+)?#\+BEGIN_(QUOTE|NOTE|TIP|IMPORTANT|WARNING|CAUTION|PINNED)\s*$/i;
/** How many lines a block holds at most. */
const LONGEST = 200;

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const [, indent = '', bullet = '', kind = ''] =
      inCode[at] !== 1 && line.text.includes('#+') ? (OPENS.exec(line.text) ?? []) : [];
    const closes = `#+end_${kind.toLowerCase()}`;
    const rest = kind === '' ? [] : lines.slice(at + 1, at + LONGEST);
    const length = rest.findIndex(({ text }) => text.trim().toLowerCase() === closes);
    if (kind === '' || length < 1) {
      result.push(line);
      continue;
    }
    const head = /^quote$/i.test(kind) ? [] : [{ no: line.no, text: `[!${kind.toLowerCase()}]` }];
    const held = rest.slice(0, length).map(({ no, text }) => ({ no, text: text.trim() }));
    const hang = indent + ' '.repeat(bullet.length);
    const quote = [...head, ...held].map(({ no, text }, index) => ({
      no,
      text: `${index === 0 ? indent + bullet : hang}> ${text}`.trimEnd(),
    }));
    const written = (part: readonly { text: string }[]) => part.map(({ text }) => text).join('\n');
    const last = rest[length]?.no ?? line.no;
    record.changed(
      'outliner',
      line.no,
      written([line, ...rest.slice(0, length + 1)]),
      written(quote),
      last,
    );
    result.push(...quote);
    at += length + 1;
  }
  return result;
}

/** `#+BEGIN_QUOTE` … `#+END_QUOTE` of Logseq and Org as a quote, `#+BEGIN_TIP` and its kin as a callout. */
export const markOrgBlocks: Step = {
  concerns: holding(['#+'], /#\+BEGIN_/i),
  apply: mark,
};
