import type { Site } from './sites/site.ts';
import { sites } from './sites/sites.ts';
import { pageTitle } from './tab-title.ts';
import { leads } from './text-line.ts';

const PICTURE = /!\[[^\]\n]{0,200}\]\(http|<img/;

/** So many characters of a text hold its head, where a page names its author. */
const HEAD = 1000;

/** The lines of the head of `text` that only lead elsewhere. */
function leadingLines(text: string): readonly string[] {
  const head = text.slice(0, HEAD);
  return head.includes('](http') ? head.split('\n').slice(0, -1).filter(leads) : [];
}

/** The day of an answer, which leads to its page: `[编辑于 2021-11-18 11:45](https://www.zhihu.com/…)`. */
const DAY = /^\[(?:编辑|发布)于 \d{4}-\d{2}-\d{2}[^\]\n]{0,20}\]\((https?:\/\/[^\s()]+)\)/gm;

/** A title that leads to its page, as the browser's tab called it: `# [标题 - 知乎](https://…)`. */
const TITLE = /^\s*# \[(?<title>[^\]\n]+)\]\((?<url>https?:\/\/[^\s()]+)\)\s*$/m;

/** The address to which a text leads as to its own page. */
function ownAddress(text: string): string {
  if (text.includes('[编辑于 ') || text.includes('[发布于 ')) {
    const [day, second] = [...text.matchAll(DAY)];
    // Several are a collection of what somebody read.
    if (day && !second) return day[1] ?? '';
  }
  if (!text.trimStart().startsWith('# [')) return '';
  const { title = '', url = '' } = TITLE.exec(text)?.groups ?? {};
  return pageTitle(title, url) === title ? '' : url;
}

/**
 * The sites that `properties` and credits name an address of, pictures of which `text` shows, or to which its
 * title, its day or a line of its head leads.
 */
export function originsOf(text: string, properties: string): ReadonlySet<Site> {
  const said = properties + ownAddress(text);
  const shows = PICTURE.test(text);
  const links = leadingLines(text);
  if (!shows && said.trim() === '' && links.length === 0) return new Set();
  return new Set(
    sites.filter(
      ({ addresses, pictures = [], people = [] }) =>
        people.some((address) => links.some((line) => line.includes(address))) ||
        addresses.some((address) => said.includes(address)) ||
        (shows && pictures.some((address) => text.includes(address))),
    ),
  );
}
