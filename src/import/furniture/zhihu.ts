import type { FurnitureRule } from './furniture.ts';

/** Zhihu answers and columns. */
export const zhihu: readonly FurnitureRule[] = [
  {
    rule: 'author-bar',
    where: 'head',
    pattern:
      /^(?:\+?\s*关注(?:他|她|问题|作者|TA)?|已关注|写回答|邀请回答|好问题\s*\d*|切换模式|登录\/注册|知乎|写文章|首发于.{0,30}|.{0,20}等\s*[\d,]+\s*人(?:也)?赞同了?该?.*)$/,
  },
  {
    rule: 'counters',
    where: 'head',
    pattern: /^(?:[\d,]+\s*人赞同了该(?:回答|文章)|被浏览|关注者|[1-9][\d,]+)$/,
  },
  { rule: 'article-info', where: 'head', pattern: /^(?:发布于|编辑于)\s*\d{4}-\d{2}-\d{2}.*/ },
  {
    rule: 'article-info',
    where: 'line',
    pattern:
      /^(?:发布于|编辑于)\s*\d{4}-\d{2}-\d{2}(?:\s+\d{2}:\d{2})?(?:\s*[・·]\s*IP\s*属地.{2,8})?$/,
  },
  {
    rule: 'counters',
    where: 'tail',
    pattern: /^(?:赞同\s*[\d.,]+\s*(?:万|K)?|[\d,]+\s*条评论|添加评论)$/i,
  },
  {
    rule: 'counters',
    where: 'tail',
    pattern:
      /^(?:\u200B)?(?:喜欢|收藏|分享|举报|申请转载|收起|感谢)(?:\s+(?:喜欢|收藏|分享|举报|申请转载|收起|感谢))*$/,
  },
  {
    rule: 'licence',
    where: 'line',
    pattern:
      /^著作权归作者所有。|^(?:链接|来源|作者)[:：]\s*(?:https?:\/\/(?:www\.|zhuanlan\.)?zhihu\.com\S*|知乎)$/,
  },
  {
    rule: 'columns',
    where: 'tail',
    pattern: /^(?:文章被以下专栏收录|所属专栏|推荐阅读|相关问题|关于作者)/,
  },
  {
    rule: 'comments',
    where: 'tail',
    pattern:
      /^(?:写下你的评论|还没有评论|\d+\s*条评论\s*默认|默认\s*(?:最新|时间)|理性发言，友善互动|欢迎参与讨论)/,
  },
  {
    rule: 'site-footer',
    where: 'tail',
    pattern: /^(?:刘看山|知乎指南|京ICP证110745号|侵权投诉|网上有害信息举报)/,
  },
];
