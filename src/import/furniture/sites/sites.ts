import { blogs } from './blogs.ts';
import { communities } from './communities.ts';
import { companies } from './companies.ts';
import { csdn } from './csdn.ts';
import { juejin } from './juejin.ts';
import type { Site } from './site.ts';
import { wechat } from './wechat.ts';
import { works } from './works.ts';
import { zhihu } from './zhihu.ts';

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
