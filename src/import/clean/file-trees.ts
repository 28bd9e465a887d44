import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const BRANCH = /^(?:[│|\s\u00A0]*)(?:├|└)[─-]+/;
/** The folder at the root, on the line above its branches. */
const ROOT = /^\s{0,3}(?:\.{1,2}|[\w.@~/\\-]+[/\\]?)\s*$/;

const isBranch = (text: string) => (text.includes('├') || text.includes('└')) && BRANCH.test(text);

function fence({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    let end = at;
    while (
      end < lines.length &&
      inCode[end] !== 1 &&
      (isBranch(lines[end]?.text ?? '') || (end > at && /^\s*│/.test(lines[end]?.text ?? '')))
    )
      end++;
    if (end - at < 2) {
      result.push(...lines.slice(at, end + 1));
      at = end + 1;
      continue;
    }
    const above = result.at(-1);
    const root = above && !isBlank(above.text) && ROOT.test(above.text) ? result.pop() : undefined;
    const tree = [...(root ? [root] : []), ...lines.slice(at, end)];
    const open = result.at(-1);
    if (open && !isBlank(open.text)) result.push({ text: '', no: line.no });
    const [first, last] = [tree[0]?.no ?? line.no, tree.at(-1)?.no ?? line.no];
    // What hangs in an item of a list stays in it.
    const indent = /^[ \t]*/.exec(tree[0]?.text ?? '')?.[0] ?? '';
    const fenced = [
      { text: `${indent}\`\`\`text`, no: first },
      ...tree,
      { text: `${indent}\`\`\``, no: last },
    ];
    const written = (part: readonly Line[]) => part.map(({ text }) => text).join('\n');
    record.changed('file-tree', first, written(tree), written(fenced), last);
    result.push(...fenced);
    if (!isBlank(lines[end]?.text ?? '')) result.push({ text: '', no: last });
    at = end;
  }
  return result;
}

/** A tree of folders as `tree` prints it is code: Markdown would run its lines together and lose its indents. */
export const fenceFileTrees: Step = {
  concerns: holding('├└'),
  apply: fence,
};
