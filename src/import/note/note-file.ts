import type { Frontmatter } from '../../knowledge/frontmatter.ts';

/** A scalar as YAML: plain where every parser reads it back as this string, else double-quoted (JSON is YAML). */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const plain =
    /^[\p{Script=Han}A-Za-z][^\n"\\{}[\],&*#?|<>=!%@`:]*$/u.test(value) &&
    value.trim() === value &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return plain ? value : JSON.stringify(value);
}

/**
 * A note as the text of its file. `properties` is YAML of the author's own that is none of ours, kept
 * as written; the file ends in one line break.
 */
export function noteFile(front: Frontmatter, body: string, properties = ''): string {
  const lines = [`title: ${scalar(front.title)}`];
  if (front.date) lines.push(`date: ${front.date}`);
  lines.push(`dateOrigin: ${front.dateOrigin}`);
  if (front.endDate) lines.push(`endDate: ${front.endDate}`);
  lines.push(front.tags.length === 0 ? 'tags: []' : 'tags:');
  for (const tag of front.tags) lines.push(`  - ${scalar(tag)}`);
  if (front.status) lines.push(`status: ${front.status}`);
  if (front.aliases?.length)
    lines.push('aliases:', ...front.aliases.map((name) => `  - ${scalar(name)}`));
  if (front.number) lines.push(`number: ${front.number}`);
  if (front.draft) lines.push('draft: true');
  if (front.private) lines.push('private: true');
  if (front.source) {
    const { file, lines: run, sha256 } = front.source;
    lines.push(
      'source:',
      `  file: ${scalar(file)}`,
      `  lines: [${run.join(', ')}]`,
      `  sha256: ${scalar(sha256)}`,
    );
  }
  const own = properties === '' ? '' : `${properties}\n`;
  return `---\n${lines.join('\n')}\n${own}---\n${body === '' ? '' : `\n${body}\n`}`;
}
