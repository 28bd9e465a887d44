/** What an address leads to. */
export type ReferenceKind = 'paper' | 'repository' | 'video' | 'article';

/** An address on the web, told apart. */
export interface ReferenceAddress {
  kind: ReferenceKind;
  /** The same for every address of the same thing: `arxiv:2404.01367`, `github:owner/name`, a tidied URL. */
  key: string;
  /** Where a reader is sent. */
  url: string;
  /** Host without `www.`. */
  host: string;
  /** How the field names it: `arXiv:2404.01367`, `10.1145/…`, `owner/name`. */
  id?: string;
}

const tracking = /^(?:utm_\w+|spm|from|share\w*|vd_source|source_id|ref|ref_src|fbclid|gclid)$/i;

const papers =
  /(?:^|\.)(?:openreview\.net|aclanthology\.org|dl\.acm\.org|ieeexplore\.ieee\.org|proceedings\.(?:mlr\.press|neurips\.cc)|papers\.nips\.cc|thecvf\.com|semanticscholar\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|cnki\.net|nature\.com|science\.org|sciencedirect\.com|link\.springer\.com)$/;
const videos =
  /(?:^|\.)(?:bilibili\.com|b23\.tv|youtube\.com|youtu\.be|youku\.com|v\.qq\.com|vimeo\.com|ixigua\.com)$/;
const forges: Record<string, string> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'gitee.com': 'gitee',
  'huggingface.co': 'huggingface',
  'modelscope.cn': 'modelscope',
};

/** Reads an address; undefined for what is not on the web. */
export function readAddress(address: string): ReferenceAddress | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  return arxiv(url, host) ?? doi(url, host) ?? repository(url, host) ?? other(url, host);
}

function parse(address: string): URL | undefined {
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:/i.test(absolute) || !URL.canParse(absolute)) return undefined;
  return new URL(absolute);
}

function arxiv(url: URL, host: string): ReferenceAddress | undefined {
  if (!/(?:^|\.)arxiv\.org$|^alphaxiv\.org$|^ar5iv\./.test(host)) return undefined;
  const id =
    /\/(?:abs|pdf|html|format)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?/i.exec(
      url.pathname,
    )?.[1];
  if (id === undefined) return undefined;
  return {
    kind: 'paper',
    key: `arxiv:${id}`,
    url: `https://arxiv.org/abs/${id}`,
    host: 'arxiv.org',
    id: `arXiv:${id}`,
  };
}

function doi(url: URL, host: string): ReferenceAddress | undefined {
  const path = decode(url.pathname);
  const id = /(?:^|\/)(10\.\d{4,9}\/[^\s?#]+)$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const lower = id.toLowerCase();
  const isResolver = /(?:^|\.)doi\.org$/.test(host);
  return {
    kind: 'paper',
    key: `doi:${lower}`,
    url: isResolver ? url.href : `https://doi.org/${id}`,
    host,
    id,
  };
}

function repository(url: URL, host: string): ReferenceAddress | undefined {
  const forge = forges[host];
  const [owner, name, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (!forge || !owner || !name || isForgePage(forge, owner)) return undefined;
  const bare = name.replace(/\.git$/, '');
  const key = `${forge}:${owner}/${bare}`.toLowerCase();
  const home = `https://${host}/${owner}/${bare}`;
  const id = `${owner}/${bare}`;
  return { kind: 'repository', key, url: rest.length > 0 ? url.href : home, host, id };
}

/** Pages of the forge itself and of its data sets and blogs. */
function isForgePage(forge: string, owner: string): boolean {
  const pages =
    /^(?:topics|orgs|search|features|about|explore|settings|blog|docs|papers|collections)$/;
  return pages.test(owner) || (forge === 'huggingface' && /^(?:datasets|spaces)$/.test(owner));
}

function other(url: URL, host: string): ReferenceAddress {
  const tidy = new URL(url.href);
  tidy.hash = '';
  for (const name of [...tidy.searchParams.keys()]) {
    if (tracking.test(name)) tidy.searchParams.delete(name);
  }
  const path = decode(tidy.pathname).replace(/\/+$/, '');
  const kind = papers.test(host) ? 'paper' : videos.test(host) ? 'video' : 'article';
  return { kind, key: `${host}${path}${decode(tidy.search)}`, url: url.href, host };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
