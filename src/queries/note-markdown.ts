import { stringify } from 'yaml';
import type { Note } from '../knowledge/note.ts';
import { withoutComments } from '../markdown/source/prepare.ts';
import { absolute } from '../site-href.ts';
import { writtenMarkdown } from './notes.ts';

/**
 * A note as one Markdown file that stands for itself: its head as frontmatter, its title, its text
 * without comments, which are the author's alone.
 */
export async function noteMarkdown(note: Note): Promise<string> {
  const { title, date, dateOrigin, endDate, tags, status, aliases, source } = note;
  const head = {
    title,
    ...(date && { date, dateOrigin }),
    ...(endDate && { endDate }),
    tags,
    ...(status && { status }),
    ...(aliases.length > 0 && { aliases }),
    url: absolute(note.url),
    ...(source && { source: `${source.file}:${source.lines.join('-')}` }),
  };
  const text = withoutComments(await writtenMarkdown(note)).trim();
  const opening = new RegExp(`^#\\s+${RegExp.escape(title)}\\s*(?:\\n|$)`);
  const body = opening.test(text) ? text : `# ${title}\n\n${text}`;
  return `---\n${stringify(head)}---\n\n${body}\n`;
}
