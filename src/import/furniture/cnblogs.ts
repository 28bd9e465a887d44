import type { FurnitureRule } from './furniture.ts';

/** Posts of cnblogs.com: all that follows the line `posted @` is the site's. */
export const cnblogs: readonly FurnitureRule[] = [
  {
    rule: 'article-info',
    where: 'tail',
    rest: 'recommended-articles',
    pattern: /^posted\s*@\s*\d{4}-\d{2}-\d{2}/,
  },
  {
    rule: 'recommended-articles',
    where: 'tail',
    pattern:
      /^(?:编辑推荐|阅读排行(?:榜)?|推荐排行榜|评论排行榜|最新随笔|随笔(?:分类|档案)|相关博文|历史上的今天)[:：]?/,
  },
  {
    rule: 'site-footer',
    where: 'tail',
    pattern: /^(?:刷新(?:评论刷新)?页面返回顶部|登录后才能查看或发表评论|Copyright ©|Powered by)/,
  },
  { rule: 'author-bar', where: 'tail', pattern: /^(?:昵称|园龄|粉丝)[:：]/ },
];
