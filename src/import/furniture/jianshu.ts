import type { FurnitureRule } from './furniture.ts';

/** Posts of jianshu.com. */
export const jianshu: readonly FurnitureRule[] = [
  {
    rule: 'licence',
    where: 'tail',
    rest: 'recommended-articles',
    pattern: /^©?著作权归作者所有,转载或内容合作请联系作者$/,
  },
  {
    rule: 'donation',
    where: 'tail',
    rest: 'recommended-articles',
    pattern: /^["“]?小礼物走一走，来简书关注我["”]?$|^还没有人赞赏，支持一下$|^赞赏支持$/,
  },
  {
    rule: 'recommended-articles',
    where: 'tail',
    pattern: /^(?:被以下专题收入，发现更多相似内容|更多精彩内容(?:，就在简书APP)?)$/,
  },
  { rule: 'counters', where: 'tail', rest: 'recommended-articles', pattern: /^总资产.*共写了.*字/ },
];
