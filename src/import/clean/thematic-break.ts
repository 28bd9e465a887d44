import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { holding, type Step } from './step.ts';

const UNDERLINE = /^ {0,3}(?:-{2,}|=+)[ \t]*$/m;

function setApart({ lines, inCode }: Draft): readonly Line[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1]?.text ?? '';
    const breaks = UNDERLINE.test(line.text) && inCode[index] !== 1;
    return breaks && !isBlank(above) ? [{ text: '', no: line.no }, line] : [line];
  });
}

/**
 * A blank line before each `---` that follows text: without it Markdown makes a heading of the
 * sentence above. What was meant as a heading has been rewritten before, see `setext.ts`.
 */
export const setBreaksApart: Step = {
  concerns: holding(['--', '='], UNDERLINE),
  apply: setApart,
};
