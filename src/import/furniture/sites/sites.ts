import { blogs } from './blogs.ts';
import { communities } from './communities.ts';
import { companies } from './companies.ts';
import { csdn } from './csdn.ts';
import { juejin } from './juejin.ts';
import type { Site } from './site.ts';
import { wechat } from './wechat.ts';
import { works } from './works.ts';
import { zhihu } from './zhihu.ts';

/** Whether a line is nothing but a picture from a page of a site. */
export const isPagePicture = (line: string): boolean =>
  /^\s*!\[[^\]]*\]\(http[^()\s]+(?: "[^"]*")?\)\s*$/.test(line) &&
  sites.some(({ pictures = [] }) => pictures.some((address) => line.includes(address)));

/** Every site whose copied pages are known. */
export const sites: readonly Site[] = [
  csdn,
  zhihu,
  wechat,
  juejin,
  ...blogs,
  ...communities,
  ...companies,
  ...works,
];
