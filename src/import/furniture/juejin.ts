import type { FurnitureRule } from './furniture.ts';

/** Juejin posts. */
export const juejin: readonly FurnitureRule[] = [
  { rule: 'author-bar', where: 'head', pattern: /^\+?\s*(?:已)?关注$/ },
  {
    rule: 'article-info',
    where: 'head',
    pattern: /^\d{4}-\d{2}-\d{2}\s*(?:[\d,.]+[万wk]?\s*)?(?:阅读\s*\d+\s*分钟|阅读).*$/i,
  },
  { rule: 'article-info', where: 'head', pattern: /^(?:[\d,.]+[万wk]?\s*)?阅读\s*\d+\s*分钟$/i },
  {
    rule: 'code-widget',
    where: 'line',
    pattern: /^(?:[a-z+#]{1,12}\s*)?(?:复制代码|代码解读\s*(?:复制代码)?|体验AI代码助手)$/i,
  },
  {
    rule: 'columns',
    where: 'tail',
    pattern: /^(?:标签：|话题：|本文收录于以下专栏|上一篇|下一篇)/,
  },
  {
    rule: 'comments',
    where: 'tail',
    pattern:
      /^(?:评论\s*\d+$|平等表达，友善交流|0\s*\/\s*1000|登录\s*\/\s*注册\s*即可发布评论|全部评论|最热\s*最新|点赞\s*回复|暂无评论数据)/,
  },
  {
    rule: 'recommended-articles',
    where: 'tail',
    pattern: /^(?:为你推荐|相关推荐|精选内容|找对属于你的技术圈子|回复“?进群”?)/,
  },
  { rule: 'counters', where: 'tail', pattern: /^(?:收藏成功！|已添加到「|确定删除该|APP内打开)/ },
  { rule: 'site-footer', where: 'tail', pattern: /^(?:©\d{4}\s*稀土掘金|友情链接：)/ },
];
