import { readPropertyDay } from '../../knowledge/property-date.ts';
import { isBlank } from '../line.ts';
import type { OwnFrontmatter } from './own-frontmatter.ts';

const FIELD = /^([a-z][a-z_]*):(?: (.*))?$/;
/** Longest block that is looked for, in lines. */
const LONGEST = 60;

/** What a raw export of Joplin writes below each note, as properties; `from` is the block's first line. */
export interface JoplinTail {
  from: number;
  own: OwnFrontmatter;
}

/** The fields below a note of Joplin's raw export, or `undefined`: they end in `type_: 1`. */
export function readJoplinTail(lines: readonly string[]): JoplinTail | undefined {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1] ?? '')) end--;
  if (!/^type_: \d+$/.test(lines[end - 1] ?? '')) return undefined;
  const fields = new Map<string, string>();
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const [, key, value = ''] = FIELD.exec(lines[from - 1] ?? '') ?? [];
    if (key === undefined) break;
    fields.set(key, value);
    from--;
  }
  if (!/^[0-9a-f]{32}$/.test(fields.get('id') ?? '')) return undefined;
  const url = fields.get('source_url') ?? '';
  const author = fields.get('author') ?? '';
  const date = readPropertyDay(fields.get('user_created_time') ?? fields.get('created_time') ?? '');
  const todo = fields.get('is_todo') === '1';
  const done = /^[1-9]/.test(fields.get('todo_completed') ?? '');
  const properties = [
    ...(url === '' ? [] : [`url: ${JSON.stringify(url)}`]),
    ...(author === '' ? [] : [`author: ${JSON.stringify(author)}`]),
  ].join('\n');
  const front = {
    ...(date ? { date } : {}),
    ...(todo ? { status: done ? ('done' as const) : ('todo' as const) } : {}),
  };
  return { from, own: { length: 0, front, properties, problems: [] } };
}
