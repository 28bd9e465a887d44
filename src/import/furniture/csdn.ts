import type { FurnitureRule } from './furniture.ts';

/** CSDN blog pages, as copied with "select all" in the years 2020–2025. */
export const csdn: readonly FurnitureRule[] = [
  {
    rule: 'author-bar',
    where: 'tail',
    rest: 'author-bar',
    pattern: /^(?:\+?关注(?: 关注)?|已关注)$/,
  },
  {
    rule: 'counters',
    where: 'tail',
    rest: 'recommended-articles',
    pattern:
      /^[•·]?\s*(?:点赞|踩|收藏|打赏|分享|举报|觉得还不错\?\s*一键收藏|一键收藏|知道了)\s*\d*$/,
  },
  {
    rule: 'counters',
    where: 'tail',
    rest: 'recommended-articles',
    pattern: /^[•·]\s*(?:\d+|打赏)$/,
  },
  { rule: 'counters', where: 'tail', rest: 'recommended-articles', pattern: /^评论\s*\d*$/ },
  {
    rule: 'recommended-articles',
    where: 'tail',
    pattern: /^(?:相关推荐|热门推荐|最新发布|参与评论|您还未登录|确定要放弃本次机会|福利倒计时)/,
  },
  { rule: 'recommended-articles', where: 'tail', pattern: /^\d{2}-\d{2}\s+[\d.]+[万w]?\+?$/ },
  {
    rule: 'feedback-widget',
    where: 'tail',
    pattern: /^[“"]?相关推荐[”"]?对你有帮助[么吗]|^您愿意向朋友推荐/,
  },
  { rule: 'popular-articles', where: 'tail', pattern: /^热门文章$/ },
  { rule: 'columns', where: 'tail', pattern: /^(?:分类专栏|分类)$/ },
  {
    rule: 'comments',
    where: 'tail',
    pattern: /^(?:最新评论|发表评论|查看评论|请发表友善|被折叠的)/,
  },
  { rule: 'newest-articles', where: 'tail', pattern: /^最新文章$/ },
  { rule: 'contents-widget', where: 'tail', pattern: /^(?:文章)?目录$/ },
  {
    rule: 'red-packet',
    where: 'tail',
    pattern: /^(?:添加红包|请填写红包|红包个数|红包金额|成就一亿技术人)/,
  },
  {
    rule: 'donation',
    where: 'tail',
    pattern:
      /^(?:打赏作者|你的鼓励将是我创作的最大动力|扫码支付|抵扣说明|余额充值|您的余额不足|钱包余额)/,
  },
  {
    rule: 'article-info',
    where: 'head',
    pattern:
      /^(?:原创|转载|翻译)?\s*(?:最新推荐文章)?(?:于|已于)\s*\d{4}[-年].*(?:发布|修改|首次发布)/,
  },
  {
    rule: 'article-info',
    where: 'head',
    pattern:
      /^(?:原创|转载|翻译)$|^置顶$|^(?:阅读量?|浏览量?)\s*[\d.]+[万wk]?\+?|^[\d.]+[万wk]?\s*阅读/i,
  },
  {
    rule: 'counters',
    where: 'head',
    pattern: /^(?:(?:阅读量?|点赞数?|收藏|评论数?)\s*[\d.]+[万wk]?\+?\s*)+$|^收藏$|^点赞数?$/i,
  },
  { rule: 'columns', where: 'head', pattern: /^(?:分类专栏|文章标签|专栏|本文收录于)[:：]/ },
  {
    rule: 'licence',
    where: 'line',
    pattern:
      /^版权声明[:：].*(?:CC 4\.0|版权协议|原创文章|转载)|^本文链接[:：]\s*https?:\/\/\S*csdn/i,
  },
  {
    rule: 'site-footer',
    where: 'tail',
    pattern: /^(?:©|Copyright).*CSDN|^关于我们招贤纳士|^公安备案号/,
  },
];
