import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every tenth note is an entry of a journal, whose headings recur. */
const journalHeadings = ['论文进度', '大模型跟进', '工程', '一些想法'];

/**
 * Writes a vault of `n` notes of about 3 KB in ten folders and a journal: real text, the paragraphs of
 * the project's own originals dealt out again, with 40 tags, a link each, works cited once and one
 * that a hundredth of the notes cite. The same `n` gives the same bytes.
 */
export function writeVault(vault: string, n: number): void {
  const paragraphs = readdirSync('content/originals')
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join('content/originals', file), 'utf8').split(/\n\s*\n/))
    .filter((text) => text.length > 40 && !text.startsWith('#'));
  const pick = (i: number): string => paragraphs[i % paragraphs.length] ?? '';
  rmSync(vault, { recursive: true, force: true });
  for (let i = 0; i < n; i += 1) {
    const weekly = i % 10 === 0;
    const folder = join(vault, weekly ? 'weekly' : `卷${i % 10}`);
    mkdirSync(folder, { recursive: true });
    const name = weekly ? sunday(i / 10) : `${day(i)} ${i}`;
    writeFileSync(join(folder, `${name}.md`), note(i, n, weekly, pick));
  }
}

function note(i: number, n: number, weekly: boolean, pick: (i: number) => string): string {
  const heading = (j: number) => (weekly ? journalHeadings[j] : `第${j + 1}节 ${i}`);
  const sections = [0, 1, 2, 3].map((j) => `## ${heading(j)}\n\n${pick(i * 7 + j * 13)}\n`);
  const links = `#标签${i % 40} 见 [[笔记 ${((i * 31) % n) + (i % 10 === 0 ? 1 : 0)}]]。`;
  const cites = i % 100 === 1 ? ['[LoRA](https://arxiv.org/abs/2106.09685)'] : [];
  if (i % 5 === 0) cites.push(`https://arxiv.org/abs/24${String(i % 12).padStart(2, '0')}.${i}`);
  const title = weekly ? '' : `# 笔记 ${i}\n\n`;
  return `${title}${links}${cites.map((cite) => `\n\n参考 ${cite}`).join('')}\n\n${sections.join('\n')}`;
}

const iso = (date: number): string => new Date(date).toISOString().slice(0, 10);
/** A day of the ten years before 2025. */
const day = (i: number): string => iso(Date.UTC(2015, 0, 1 + ((i * 37) % 3650)));
/** The Sunday of week `i` from the first of 2005. */
const sunday = (i: number): string => iso(Date.UTC(2005, 0, 2 + 7 * i));
