import { isMap, parseDocument } from 'yaml';
import { isUnfilled } from '../../knowledge/property-date.ts';

/** Ours, which the importer writes itself. */
const OURS = /^(?:title|date|dateorigin|enddate|tags|status|aliases|number|draft|private|source)$/i;
const KEY = /^(?<quote>["']?)(?<key>[^\s#-].*?)\k<quote>\s*:(?<value>\s.*|)$/;

/** What a property of the author's is called when ours of that name says something else. */
function otherName(key: string, value: string, yaml: readonly string[]): string {
  if (key.toLowerCase() !== 'source') return `written-${key}`;
  return /https?:/.test(value) && !yaml.some((line) => /^url\s*:/.test(line)) ? 'url' : 'origin';
}

/** Properties that a clipper writes beside the address of the page, which it calls its link. */
const CLIPPED = /^(?:slurped|byline|excerpt)\s*:/;

/** Whether the property `key` is the address of a page that a clipper saved. */
const isPageLink = (key: string, value: string, yaml: readonly string[]) =>
  key === 'link' &&
  /^\s*["']?https?:/.test(value) &&
  yaml.some((line) => CLIPPED.test(line)) &&
  !yaml.some((line) => /^url\s*:/.test(line));

/** The lines of each property, with its key; what stands above the first has none. */
function properties(yaml: readonly string[]): { key: string; lines: string[] }[] {
  const all: { key: string; lines: string[] }[] = [];
  for (const line of yaml) {
    const key = KEY.exec(line)?.groups?.key;
    if (key !== undefined || all.length === 0) all.push({ key: key ?? '', lines: [line] });
    else all.at(-1)?.lines.push(line);
  }
  return all;
}

/** Of a second block of properties, what the `outer` does not say; what it says otherwise gets another name. */
export function innerProperties(outer: readonly string[], inner: readonly string[]): string[] {
  const said = new Map(properties(outer).map(({ key, lines }) => [key.toLowerCase(), lines]));
  const plain = (lines: readonly string[]) => lines.join('\n').replace(/["']/g, '').trim();
  return properties(inner).flatMap(({ key, lines }) => {
    const above = said.get(key.toLowerCase());
    if (!above) return lines;
    return plain(above) === plain(lines) ? [] : [`inner-${lines[0]}`, ...lines.slice(1)];
  });
}

/** `yaml` with a property that is written twice only where it stands last, which is the one that counts. */
function last(yaml: readonly string[]): readonly string[] {
  const all = properties(yaml);
  const at = new Map(all.map(({ key }, index) => [key, index]));
  if (at.size === all.length) return yaml;
  return all.filter(({ key }, index) => at.get(key) === index).flatMap(({ lines }) => lines);
}

/**
 * The lines of `yaml` that ours (`used`, as written) were not read from; a line without a key belongs to
 * the key above it. What has a name of ours but says something else gets another name.
 */
export function foreign(yaml: readonly string[], used: ReadonlySet<string>): string {
  let ours = false;
  return last(yaml)
    .flatMap((text, at) => {
      const { key, value = '' } = KEY.exec(text)?.groups ?? {};
      if (key !== undefined) {
        const empty = value.trim() === '' && !/^\s+\S|^- /.test(yaml[at + 1] ?? '');
        const own = OURS.test(key);
        // What a template left unfilled says nothing.
        ours = used.has(key) || isUnfilled(value) || (own && empty);
        if (own && !ours)
          return [
            text.replace(key, otherName(key, value, yaml)).replace(/^["'](.*?)["'](?=\s*:)/, '$1'),
          ];
        if (isPageLink(key, value, yaml)) return [text.replace(key, 'url')];
      }
      return !ours && text.trim() !== '' ? [text] : [];
    })
    .join('\n');
}

/** `{a: 1, b: 2}` between the two `---` as a property a line, its name without quotes; all else as it is. */
export function blockStyle(yaml: readonly string[]): readonly string[] {
  if (!yaml.find((line) => line.trim() !== '')?.startsWith('{')) return yaml;
  const document = parseDocument(yaml.join('\n'));
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml;
  if (document.contents.items.length === 0) return [];
  document.contents.flow = false;
  const lines = document.toString().trimEnd().split('\n');
  return lines.map((line) => line.replace(/^"([A-Za-z][\w-]*)"(?=:)/, '$1'));
}
