import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import { holding, type Step } from './step.ts';

const UNDERLINE = /^ {0,3}(?:-{2,}|=+)[ \t]*$/m;

/** For every line, whether a formula between two `$$` on other lines is open there; none where one is never closed. */
function inFormula({ lines, inCode, text }: Draft): readonly boolean[] {
  if (!text.includes('$$')) return [];
  let open = false;
  const inside = lines.map((line, at) => {
    const before = open;
    const signs = inCode[at] === 1 ? 0 : line.text.split('$$').length - 1;
    if (signs % 2 === 1) open = !open;
    return before && open;
  });
  return open ? [] : inside;
}

function setApart(draft: Draft): readonly Line[] {
  const { lines, inCode } = draft;
  const formula = inFormula(draft);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1]?.text ?? '';
    const breaks = UNDERLINE.test(line.text) && inCode[index] !== 1 && !formula[index];
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
