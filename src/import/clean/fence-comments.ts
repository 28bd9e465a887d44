import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** "```# 求和": the first line of the code where its language would stand. */
const GLUED = /^([ \t]*)(`{3,}|~{3,})[ \t]*((?:#[ \t]|\/\/).*)$/;

function part({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.flatMap((line, at): Line[] => {
    const opens = inCode[at] === 1 && inCode[at - 1] !== 1;
    const [, indent, fence, comment] = opens ? (GLUED.exec(line.text) ?? []) : [];
    if (fence === undefined) return [line];
    const two = [`${indent}${fence}`, `${indent}${comment}`];
    record.changed('fence-comment', line.no, line.text, two.join('\n'));
    return two.map((text) => ({ text, no: line.no }));
  });
}

/** Sets a comment that is glued to the fence on a line of its own, where it is shown. */
export const partFenceComments: Step = {
  concerns: holding(['```', '~~~'], /^[ \t]*(?:`{3,}|~{3,})[ \t]*(?:#[ \t]|\/\/)/m),
  apply: part,
};
