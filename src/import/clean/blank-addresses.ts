import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** `![图](/Users/…/Application Support/图 1.png)`: no address to Markdown, which ends one at a blank. None is longer than paths may be. */
const BLANKS =
  /(\]\()((?:[^()<>"\n]|\([^()\n]*\)){0,250}?[^()<>"\s] (?:[^()<>"\n]|\([^()\n]*\)){0,250}\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|docx?|pptx?|xlsx?|zip|md))(?=\))/gi;
/** Code within a line. */
const CODE = /`[^`]*`/;

function bracket({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.map((line, at) => {
    if (inCode[at] === 1 || !line.text.includes('](') || CODE.test(line.text)) return line;
    const text = line.text.replace(BLANKS, '$1<$2>');
    if (text === line.text) return line;
    record.changed('blank-address', line.no, line.text, text);
    return { ...line, text };
  });
}

/** Addresses of pictures and files with blanks in them between `<` and `>`, as Typora reads them without. */
export const bracketAddresses: Step = {
  concerns: holding([']('], /\]\([^<>"\n)]{0,250}[^<>"\s)] /),
  apply: bracket,
};
