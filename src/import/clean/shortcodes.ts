import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { LONGEST, toKind } from './containers.ts';
import { holding, type Step } from './step.ts';

/** `{% note warning "注意" %}`, at times with the text right behind. */
const OPENS = /^\s*\{%-?\s*note\b([^%]*?)-?%\}\s*(.*)$/;
const CLOSES = /^(.*?)\s*\{%-?\s*endnote\s*-?%\}\s*$/;
/** `{{< figure src="a.png" title="图" >}}` of Hugo. */
const FIGURE = /(?<!`)\{\{[<%]\s*figure\s+([^<>]*?)\s*\/?[>%]\}\}/g;
/** `{% asset_img a.png 图 %}` of Hexo. */
const ASSET = /(?<!`)\{%\s*asset_img\s+(\S+)\s*([^%]*?)\s*%\}/g;
const ATTRIBUTE = /(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

const image = (words: string, address: string) =>
  `![${words}](${/[\s()]/.test(address) ? `<${address}>` : address})`;

function figure(whole: string, attributes: string): string {
  const read = new Map<string, string>();
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE))
    read.set(name, double ?? single ?? bare ?? '');
  const address = read.get('src');
  const words = read.get('alt') ?? read.get('caption') ?? read.get('title') ?? '';
  return address ? image(words, address) : whole;
}

/** A line with its pictures in Markdown. */
const withImages = (text: string): string =>
  text
    .replace(FIGURE, figure)
    .replace(ASSET, (_, address: string, words: string) =>
      image(words.replace(/["']/g, '').trim(), address),
    );

/** The box that opens at `open`: its last line, and what stands in it; `undefined`: it is never closed. */
function boxAt({ lines, inCode }: Draft, open: number): { end: number; box: Line[] } | undefined {
  const first = lines[open];
  const [, words = '', behind = ''] = OPENS.exec(first?.text ?? '') ?? [];
  if (!first) return undefined;
  const inside: Line[] = [];
  for (let at = open; at < Math.min(lines.length, open + LONGEST); at++) {
    const own = lines[at] ?? first;
    const text = at === open ? behind : own.text;
    if (inCode[at] !== 1 && at > open && OPENS.test(text)) return undefined;
    const last = inCode[at] === 1 ? null : CLOSES.exec(text);
    const shown = last ? (last[1] ?? '') : text;
    if (shown !== '' || (at > open && !last)) inside.push({ text: shown, no: own.no });
    if (!last) continue;
    const title = /(["'])(.*?)\1/.exec(words)?.[2] ?? '';
    const kind = words.split(/\s+/).flatMap((word) => toKind(word) ?? [])[0] ?? 'note';
    const head = `> [!${kind}]${title === '' ? '' : ` ${title}`}`;
    const box = inside.map(({ text, no }) => ({ no, text: `> ${withImages(text)}`.trimEnd() }));
    return { end: at, box: [{ no: first.no, text: head }, ...box] };
  }
  return undefined;
}

function mark(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  const written = (part: readonly { text: string }[]) => part.map(({ text }) => text).join('\n');
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const tagged = inCode[at] !== 1 && line.text.includes('{');
    const found = tagged && OPENS.test(line.text) ? boxAt(draft, at) : undefined;
    if (found) {
      const { end, box } = found;
      const last = lines[end]?.no ?? line.no;
      record.changed('shortcode', line.no, written(lines.slice(at, end + 1)), written(box), last);
      result.push({ no: line.no, text: '' }, ...box, { no: last, text: '' });
      at = end;
      continue;
    }
    const text = tagged ? withImages(line.text) : line.text;
    if (text !== line.text) record.changed('shortcode', line.no, line.text, text);
    result.push(text === line.text ? line : { ...line, text });
  }
  return result;
}

/** Boxes and pictures that Hexo and Hugo write as tags of their own, in Markdown. */
export const markShortcodes: Step = {
  concerns: holding(['{%', '{{<', '{{%'], /\{%-?\s*(?:note\b|asset_img\s)|\{\{[<%]\s*figure\s/),
  apply: mark,
};
