import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { buildIndex } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import { readings, traditionalMap } from './han-data.ts';
import { file } from './index-format.ts';
import { pageDocument } from './page-text.ts';

/** Folder of the index below the site's root. */
const INDEX_FOLDER = 'search/index';

const compress = promisify(gzip);

/** What was indexed. */
export interface IndexReport {
  notes: number;
  files: number;
  /** Compressed. */
  bytes: number;
}

/** Every note of the built site below `site`. */
async function readPages(site: string): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name !== 'index.html') continue;
    const html = await readFile(join(entry.parentPath, entry.name), 'utf8');
    const folder = relative(site, entry.parentPath).split(sep).join('/');
    const document = pageDocument(html, folder === '' ? '' : `${folder}/`);
    if (document) documents.push(document);
  }
  return documents;
}

/**
 * Builds the search index of the built site in the folder `site` from its pages, into
 * `search/index/` there; an index from an earlier build is replaced.
 */
export async function writeIndex(site: string): Promise<IndexReport> {
  const documents = await readPages(site);
  const version = createHash('sha256').update(JSON.stringify(documents)).digest('hex').slice(0, 12);
  const root = join(site, INDEX_FOLDER);
  await rm(root, { recursive: true, force: true });
  for (const folder of ['keys', 'names', 'notes'])
    await mkdir(join(root, version, folder), { recursive: true });
  const report: IndexReport = { notes: documents.length, files: 0, bytes: 0 };
  const limit = pLimit(8);
  const write = async (path: string, bytes: Uint8Array) => {
    const packed = await compress(bytes, { level: 9 });
    report.files++;
    report.bytes += packed.length;
    await writeFile(join(root, path), packed);
  };
  const writing: Promise<void>[] = [];
  for (const { path, bytes } of buildIndex(documents, {
    version,
    variants: traditionalMap(),
    readings,
  })) {
    const target = path === file.head ? path : `${version}/${path}`;
    writing.push(limit(() => write(target, bytes)));
    if (limit.pendingCount > 64) await Promise.all(writing.splice(0));
  }
  await Promise.all(writing);
  return report;
}
