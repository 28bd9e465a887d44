/**
 * Where the element with `id` stands in `html`, as `[start, end)`; `undefined` when there is none.
 * `html` is our own writer's: every element but a void one has an end tag.
 */
export function elementRange(html: string, id: string): [number, number] | undefined {
  const at = html.indexOf(` id="${id}"`);
  const start = html.lastIndexOf('<', at);
  const name = /^<([a-z][a-z0-9-]*)/.exec(html.slice(start, at))?.[1];
  if (at < 0 || !name) return undefined;
  const tags = new RegExp(`<(/?)${name}(?=[ >])`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return [start, tags.lastIndex + 1];
  }
  return [start, html.indexOf('>', at) + 1];
}
