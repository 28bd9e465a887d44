import type { Record } from '../record/record.ts';

/** `## 结论 {#结论 .unnumbered}`, as pandoc and several site generators write it. */
const ATTRIBUTES =
  /^( {0,3}#{1,6}\s.*?)\s*\{((?:[#.][^\s{}]+|[\w-]+=[^\s{}]+|-)(?:\s+(?:[#.][^\s{}]+|[\w-]+=[^\s{}]+|-))*)\}\s*$/;

/** Longest heading that is looked at. */
const LONGEST = 400;

/** Headings without the attributes that only a converter reads; an anchor that the text links to stays. */
export function bareHeadings(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  if (!text.includes('}') || !/^ {0,3}#.*\}[ \t]*$/m.test(text)) return lines;
  return lines.map((line, at) => {
    if (inCode[at] === 1 || line.length > LONGEST || !line.includes('{')) return line;
    const [, heading, attributes = ''] = ATTRIBUTES.exec(line) ?? [];
    if (heading === undefined) return line;
    const anchor = /#([^\s{}]+)/.exec(attributes)?.[1];
    if (anchor !== undefined && text.includes(`](#${anchor}`)) return line;
    record.changed('heading-attributes', at + 1, line, heading);
    return heading;
  });
}
