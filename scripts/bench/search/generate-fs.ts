import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusOfTag } from '../../../src/knowledge/status-tag.ts';
import type { NoteMeta } from '../../../src/search/document.ts';
import { pick, random } from './random.ts';

const COLLECTIONS = ['topics', 'weekly', 'reports'];
const HEADINGS = ['论文进度', '实验记录', '下周计划', '问题与讨论', '方法', '数据', '结论', '背景'];
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The sentences and tags of the original documents: what the generated notes are made of. */
function stock(originals: string): { sentences: string[]; tags: string[] } {
  const text = readdirSync(originals)
    .map((name) => readFileSync(join(originals, name), 'utf8'))
    .join('\n');
  const sentences = text
    .split(/[\n。！？]/)
    .map((sentence) => sentence.replace(/^[\s#>*•\-\d.]+/, '').trim())
    .filter((sentence) => sentence.length >= 8 && sentence.length <= 200);
  const tags = [
    ...new Set([...text.matchAll(/#([\p{L}\p{N}_]{2,12})/gu)].map((match) => match[1] ?? '')),
  ];
  return {
    sentences: [...new Set(sentences)],
    tags: tags.filter((tag) => statusOfTag(tag) === undefined),
  };
}

function page(
  title: string,
  meta: NoteMeta,
  sections: { id: string; title: string; paragraphs: string[] }[],
): string {
  const body = sections.map(({ id, title, paragraphs }) => {
    const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
    return `${id ? `<h2 id="${id}">${escapeHtml(title)}</h2>\n` : ''}${text}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><main><article><h1>${escapeHtml(title)}</h1>
<template data-search-note="${escapeHtml(JSON.stringify(meta))}"></template>
${body.join('\n')}</article></main></body></html>`;
}

/** Writes `count` note pages of about 1,500 characters below `site`, the same for the same `seed`. */
export function generatePages(site: string, count: number, originals: string, seed: number): void {
  const next = random(seed);
  const { sentences, tags } = stock(originals);
  const paragraph = () =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(sentences, next)).join('。');
  for (let number = 0; number < count; number++) {
    const collection = pick(COLLECTIONS, next);
    const day = new Date(Date.UTC(2018, 0, 1 + Math.floor(next() * 2500)));
    const title = `${pick(sentences, next).slice(0, 18)} ${number}`;
    const meta: NoteMeta = {
      ...{ collection, date: day.toISOString().slice(0, 10) },
      tags: [pick(tags, next), pick(tags, next)].map((name) => ({ name, aliases: [] })),
      ...(next() < 0.3 && { status: next() < 0.5 ? 'done' : 'todo' }),
    };
    const sections = Array.from({ length: 2 + Math.floor(next() * 4) }, (_, at) => {
      const heading = pick(HEADINGS, next);
      return {
        id: at === 0 ? '' : `${heading}-${at}`,
        title: heading,
        paragraphs: Array.from({ length: 1 + Math.floor(next() * 3) }, paragraph),
      };
    });
    const folder = join(site, collection, String(number));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page(title, meta, sections));
  }
}
