import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { frontmatter } from '../src/knowledge/frontmatter.ts';
import { env } from '../src/site-env.ts';

/** `npm run new -- weekly` or `npm run new -- topics 标题`: an empty note with valid frontmatter. */
const [collection, ...words] = process.argv.slice(2);
if (!collection || /[\\/]|^\./.test(collection)) {
  console.error('用法 usage: npm run new -- weekly [YYYY-MM-DD] | <collection> <title>');
  process.exit(1);
}
const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const title = words.join(' ') || today;
const date = /^\d{4}-\d{2}-\d{2}$/.test(title) ? title : today;
const head = frontmatter.safeParse({ title, date, dateOrigin: 'explicit', tags: [] });
if (!head.success) {
  console.error(`日期不存在：${date}。请写成 YYYY-MM-DD。 No such day: write YYYY-MM-DD.`);
  process.exit(1);
}
const folder = join(env.vault, collection);
const file = join(folder, `${title.replace(/[\\/:*?"<>|#^[\]]/g, ' ').trim()}.md`);
if (existsSync(file)) {
  console.error(`已经有了：${file}。换一个标题，或直接编辑它。 It exists: choose another title.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(file, `---\n${stringify(head.data)}---\n\n## \n`);
console.log(file);
