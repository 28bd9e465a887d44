import { isBlank, type Line } from '../line.ts';

/**
 * A blank line before each `---` that follows text: without it Markdown makes a heading of the
 * sentence above. What was meant as a heading has been rewritten before, see `setext.ts`.
 */
export function setBreaksApart(lines: Line[], inCode: Uint8Array): Line[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1]?.text ?? '';
    const breaks = /^ {0,3}(?:-{2,}|=+)[ \t]*$/.test(line.text) && inCode[index] !== 1;
    return breaks && !isBlank(above) ? [{ text: '', no: line.no }, line] : [line];
  });
}
