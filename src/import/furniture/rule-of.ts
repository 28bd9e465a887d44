import type { RuleName } from '../record/rules.ts';

/** The rule by which a piece is dropped, by what it says. */
export function ruleOf(text: string): RuleName {
  if (
    /^(?:复制(?:代码)?|运行|代码(?:解读|语言|运行)|AI代码解释|体验AI代码助手|AI写代码)/.test(text)
  )
    return 'code-widget';
  if (/^点击上方|干货，?第一时间送达|公众号后台回复|^欢迎加入公众号/.test(text)) return 'promotion';
  if (/^本文(?:分享自|参与)|侵权|著作权|版权|许可协议|禁止转载|来源[:：]/.test(text))
    return 'licence';
  if (/^(?:发布于|编辑于|原创|转载|收录于|posted)|\d{4}[-/.年]\d{1,2}[-/.月]\d/.test(text))
    return 'article-info';
  if (/合集|专栏|标签|^#/.test(text)) return 'columns';
  if (/扫一扫|关注该公众号|Powered by|Copyright|稀土掘金/.test(text)) return 'site-footer';
  return /\d|赞|收藏|分享|评论|喜欢|浏览/.test(text) ? 'counters' : 'author-bar';
}
