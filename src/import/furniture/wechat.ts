import type { FurnitureRule } from './furniture.ts';

/** Articles of WeChat public accounts. */
export const wechat: readonly FurnitureRule[] = [
  {
    rule: 'article-info',
    where: 'head',
    pattern:
      /^(?:原创\s+)?\S.{0,40}\s\d{4}[-年]\d{1,2}[-月]\d{1,2}日?\s+\d{1,2}:\d{2}(?:\s+\S{2,6})?$/,
  },
  {
    rule: 'article-info',
    where: 'head',
    pattern: /^(?:收录于合集|收录于话题|以下文章来源于|在小说阅读器(?:中|读)).*/,
  },
  {
    rule: 'promotion',
    where: 'line',
    pattern:
      /^[↑▲👆👇☝\s]*(?:点击|点)(?:上方|下方|蓝字|关注).{0,20}(?:蓝字|关注|公众号|名片|卡片)[^。；]{0,20}$/u,
  },
  {
    rule: 'promotion',
    where: 'line',
    pattern: /^(?:长按|扫码|扫描|识别)[^。；]{0,12}(?:二维码|关注|加群|入群)[^。；]{0,20}$/,
  },
  {
    rule: 'promotion',
    where: 'tail',
    pattern:
      /^(?:[-—–\s]*(?:END|THE END|完)[-—–\s]*$|点(?:个|击)?.{0,6}在看|点(?:击)?.{0,4}阅读原文)/i,
  },
  {
    rule: 'counters',
    where: 'tail',
    pattern:
      /^(?:阅读(?:原文)?\s*[\d.]*[万w]?\+?|(?:分享|收藏|点赞|在看|留言|写留言|赞|听过)(?:\s+(?:分享|收藏|点赞|在看|留言|写留言|赞|听过|\d+))*)$/,
  },
  {
    rule: 'recommended-articles',
    where: 'tail',
    pattern: /^(?:喜欢此内容的人还喜欢|往期(?:推荐|回顾|精选)|推荐阅读)/,
  },
  { rule: 'comments', where: 'tail', pattern: /^(?:精选留言|写留言|暂无留言|留言\s*\d*$)/ },
  {
    rule: 'site-footer',
    where: 'tail',
    pattern:
      /^(?:预览时标签不可点|微信扫一扫|关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|使用小程序|×\s*分析|知道了$|取消\s*允许|视频\s*小程序\s*赞)/,
  },
];
