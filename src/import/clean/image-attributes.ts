import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** `![](a.png){width="5.7in" height="3.2in"}` of pandoc, `{:height 300, :width 400}` of Logseq. */
const ATTRIBUTES = /(?<=\]\([^()\n]*\))\{(?=[:#.]|\w+=)[^{}\n]*\}/g;
/** `![\\<img alt="" data-attachment-key="…">](a.png)`: Zotero names a picture by its own tag. */
const TAG_AS_NAME = /(?<=(?<!`)!\[)\\?<img\b[^\]\n]*>(?=\]\()/g;
/** pandoc breaks a line inside the braces. */
const BROKEN = /\]\([^()\n]*\)\{(?:[#.]|\w+=)[^{}]*$/;

function bare({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (inCode[at] === 1 || !/\)\{|<img\b/.test(line.text) || !line.text.includes('![')) {
      result.push(line);
      continue;
    }
    const next = lines[at + 1];
    const joins = BROKEN.test(line.text) && next !== undefined && /^[^{}]*\}/.test(next.text);
    const before = joins ? `${line.text}\n${next.text}` : line.text;
    const text = before.replace('\n', ' ').replace(ATTRIBUTES, '').replace(TAG_AS_NAME, '');
    if (text === before) {
      result.push(line);
      continue;
    }
    record.changed('image-attributes', line.no, before, text, joins ? next.no : line.no);
    result.push({ ...line, text });
    if (joins) at++;
  }
  return result;
}

/** Pictures without the braces and the tags that only a converter or an outliner reads. */
export const bareImages: Step = {
  concerns: holding(['){', '<img alt=']),
  apply: bare,
};
