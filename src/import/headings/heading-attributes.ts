import { startsWithHash } from '../../knowledge/outline.ts';
import type { Record } from '../record/record.ts';

/** `## 结论 {#结论 .unnumbered}`, as pandoc and several site generators write it. */
const ATTRIBUTES =
  /^( {0,3}#{1,6}\s.*?)\s*\{((?:[#.][^\s{}]+|[\w-]+=[^\s{}]+|-)(?:\s+(?:[#.][^\s{}]+|[\w-]+=[^\s{}]+|-))*)\}\s*$/;

/** `## 结论 :id=end`, `## 目录 {docsify-ignore}`, as Docsify writes them. */
const DOCSIFY =
  /^( {0,3}#{1,6}\s.*?)\s+(?::id=([\w\p{Script=Han}-]+)|(?:<!--\s*)?\{docsify-ignore(?:-all)?\}(?:\s*-->)?)\s*$/u;

/** `## [](https://…#t1)结论`, `## 结论[¶](#end "永久链接")`: the handles by which a page lets readers link to a heading. */
const [HANDLE_BEFORE, HANDLE_BEHIND] = [
  /^( {0,3}#{1,6}\s+)(?:\[[¶#§\u200B]?\]\((?:[^()\s]*#[^()]*)?\)\s*)+(?=\S)/,
  /(?<=\S)\s*(?:\[[¶#§\u200B]?\]\((?:[^()\s]*#[^()]*)?\)\s*)+$/,
];
const HANDLED = /^ {0,3}#{1,6}\s.*\[[¶#§\u200B]?\]\(/m;

/** What may be a heading with attributes, underlined ones too. */
const BRACKETED = /^ {0,3}#.*\}[ \t]*(?:-->)?[ \t]*$|\}[ \t]*\n {0,3}(?:-{3,}|=+)[ \t]*$/m;

/** Longest heading that is looked at. */
const LONGEST = 400;

/** Headings without their handles and the attributes that only a converter reads; an anchor that the text links to stays. */
export function bareHeadings(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  const bracketed = text.includes('}') && BRACKETED.test(text);
  const handled = text.includes('](') && HANDLED.test(text);
  if (!bracketed && !handled && !text.includes(' :id=')) return lines;
  return lines.map((line, at) => {
    if (inCode[at] === 1 || line.length > LONGEST) return line;
    if (handled && startsWithHash(line) && HANDLED.test(line)) {
      const bare = line.replace(HANDLE_BEFORE, '$1').replace(HANDLE_BEHIND, '');
      if (bare === line) return line;
      record.changed('heading-attributes', at + 1, line, bare);
      return bare;
    }
    if (!/[{:]/.test(line)) return line;
    const pandoc = ATTRIBUTES.exec(line);
    const [, heading, attributes] = pandoc ?? DOCSIFY.exec(line) ?? [];
    if (heading === undefined) return line;
    const anchor = pandoc ? /#([^\s{}]+)/.exec(attributes ?? '')?.[1] : attributes;
    const linked = (mark: string) => text.includes(`${mark}${anchor}`);
    if (anchor !== undefined && (linked('](#') || linked('?id='))) return line;
    record.changed('heading-attributes', at + 1, line, heading);
    return heading;
  });
}
