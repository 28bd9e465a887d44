import { DAY, NUMBER, type Site, TIME } from './site.ts';

const BUTTON = '(?:分享|收藏|点赞|在看|留言|写留言|赞|听过)';

/** Articles of WeChat's public accounts. */
export const wechat: Site = {
  name: 'wechat',
  addresses: ['mp.weixin.qq.com'],
  pictures: ['mmbiz.qpic.cn/', 'mmbiz.qlogo.cn/', 'wx.qlogo.cn/mmhead/'],
  links: [['author-bar', 'wx.qlogo.cn/mmhead/']],
  // biome-ignore format: words of one kind stand in one row
  words: [
    ['article-info', ['counted', 'telling', 'head'], String.raw`
      原创\s+\S.{0,40}\s${DAY}\s+${TIME}(?:\s+\S{2,8})?
      Original\s+\S.{0,40}\s${DAY}\s+${TIME}(?:\s+\S{2,8})?
      \S.{0,40}\s${DAY}\s+${TIME}\s+发表于\s*\S{2,8}
      \S.{0,40}\s${DAY}\s+${TIME}\s+Posted on\s*\S{2,8}`],
    ['article-info', ['telling', 'head'], String.raw`
      以下文章来源于\s?\S.{0,24}?\s?，作者\s?(?<author>\S.{0,24})|The following article is from \S.{0,30}?Author (?<author>\S.{0,24})`],
    ['article-info', ['counted', 'head'], String.raw`\S.{0,40}\s[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2} [AP]M`],
    ['article-info', ['counted', 'head'], String.raw`${DAY}\s+${TIME}(?:\s+(?:发表于\s*)?\S{2,8})?`],
    ['article-info', ['head'], String.raw`
      \S.{0,40}\s${DAY}\s+${TIME}(?:\s+\S{2,6})?|(?:收录于(?:合集|话题)|以下文章来源于).{0,60}|原创|#\S{1,20} \d{1,3}`],
    ['article-info', ['head'], '，作者(?<author>.{1,24})'],
    ['article-info', ['telling', 'head'], '在小说阅读器[中读].{0,10}|在公众号小说[中读].{0,10}'],
    ['author-bar', ['telling'], String.raw`\S{1,20}\s*[|｜]\s*公众号\s*\S{1,24}`],
    ['author-bar', ['counted', 'telling', 'head'], String.raw`微信号\s+[A-Za-z][\w-]{4,30}`],
    ['author-bar', ['head', 'names-below'], '功能介绍'],
    ['author-bar', ['head'], String.raw`By (?<author>\S{1,20} \S{1,24})`],
    ['author-bar', ['head'], String.raw`功能介绍\s+\S.{0,110}|_{0,3}发表于_{0,3}|_{1,4}(?:\s_){0,6}`],
    ['author-bar', [], String.raw`
      去阅读|\S{1,24}\s发自\s\S{2,12}|Read more`],
    ['promotion', ['telling', 'line'], String.raw`
      点击上方.{1,24}(?:星标|置顶|蓝字|关注).{0,12}|(?:重磅)?干货，?第一时间送达
      在「.{1,20}」公众号后台回复.{1,80}|关注.{1,24}[，,]\s*(?:后台|私信)?回复\s*[“"「].{1,16}[”"」].{0,30}
      欢迎加入公众号读者群.{0,60}`],
    ['promotion', ['line'], String.raw`
      (?:[↑▲☝\s]|👆|👇)*(?:点击|点)(?:上方|下方|蓝字|关注).{0,20}(?:蓝字|关注|公众号|名片|卡片)[^。；]{0,20}
      (?:长按|扫码|扫描|识别)[^。；]{0,12}(?:二维码|关注|加群|入群)[^。；]{0,20}`],
    ['promotion', ['tail'], '关注\\+星标.{0,40}'],
    ['promotion', ['head'], '获取更多.{2,16}(?:资讯|干货|内容)'],
    ['promotion', [], '添加(?:小助手)?微信[:：].{1,40}备注[:：].{1,40}'],
    ['licence', ['telling', 'line'], '本文仅(?:做|作|用于)学术(?:分享|交流).{0,30}侵权.{0,20}'],
    ['promotion', [], '点这里.{0,6}关注我.{0,12}|一键三连.{0,40}'],
    ['author-bar', ['head'], String.raw`
      (?:原创|Original)(?<author>(?:\s+(?!\d{2,4}[-/年月:])\S{1,20}){2,4})|(?:原创|Original)(?:\s+\S{1,20}){2,4}`],
    ['licence', ['telling'], '转载请联系本公众号获得授权'],
    ['author-bar', ['telling'], '投稿或寻求报道.{0,40}'],
    ['columns', ['telling', 'begins-end'], String.raw`\S.{0,20}\s[·・]\s目录|\S.{0,20}\s[·・]\sTable of Contents`],
    ['columns', ['counted'], String.raw`#\S{1,20}\s*\d+\s*个`],
    ['site-footer', ['telling', 'tail', 'begins-end'], `
      预览时标签不可点|微信扫一扫|关注该公众号|继续滑动看下一个|轻触阅读原文`],
    ['site-footer', ['telling', 'tail'], `
      使用小程序|向上滑动看下一个|微信扫一扫可打开此内容，?|，轻点两下取消(?:赞|在看)`],
    ['columns', ['tail'], String.raw`上一篇.{1,60}下一篇.{1,60}|\d{1,4}个`],
    ['site-footer', ['telling', 'tail'], '搜索「.{0,20}」网络结果|调整当前正文文字大小|作者提示[:：].{1,30}'],
    ['comments', ['tail'], String.raw`\d+ comment\(s\)|已无更多数据|Send Message|写留言[:：]`],
    ['site-footer', [], 'Close|Comment|更多|100%'],
    ['site-footer', ['telling'], 'Scan to Follow|Scan with Weixin to.{0,40}|Scroll to the next one'],
    ['recommended-articles', ['telling', 'tail', 'begins-end'], '喜欢此内容的人还喜欢|People who liked this content also liked'],
    ['recommended-articles', ['tail', 'begins-end'], '往期(?:推荐|回顾|精选|精彩)(?:推荐|回顾)?'],
    ['recommended-articles', ['telling', 'tail'], '不看的原因|内容(?:质量低|低质)(?:\\s*不看此公众号(?:内容)?)?|不看此公众号(?:内容)?'],
    ['site-footer', ['telling', 'tail'], '.{0,4}已同步到看一看.{0,20}|看一看入口已关闭|微信版本过低|长按识别前往小程序'],
    ['recommended-articles', ['tail'], '推荐阅读.{0,60}'],
    ['donation', ['telling', 'tail', 'begins-end'], '受苹果公司新规定影响，微信 iOS 版.{0,40}'],
    ['donation', ['tail'], String.raw`微信扫一扫赞赏作者\s*赞赏|已喜欢，对作者说句悄悄话|发送给作者|发送|最多\d+字，当前共字|人赞赏|上一页 1/\d{1,3} 下一页`],
    ['counters', ['counted', 'tail'], String.raw`
      阅读(?:原文)?\s*${NUMBER}(?:\s*${BUTTON}\s*${NUMBER})*|(?:${BUTTON}\s*${NUMBER}\s*)+|\d*人划线`],
    ['donation', ['tail'], String.raw`微信扫一扫赞赏作者(?:\s*喜欢作者)?|喜欢作者`],
    ['comments', ['tail'], '精选留言|写留言|暂无留言|留言'],
    ['counters', ['tail'], String.raw`阅读(?:原文)?|${BUTTON}(?:\s+(?:${BUTTON}|\d+))*`],
    ['promotion', ['tail'], String.raw`
      (?:©\s*)?[-—–\s]*(?:END|End|end|THE END|The End|EOF|完)[-—–\s]*|(?:觉得不错)?点(?:个|击)?.{0,12}在看.{0,60}
      点(?:击)?.{0,4}阅读原文.{0,60}`],
    ['site-footer', ['tail'], String.raw`
      [×✕]?\s*分析|知道了|取消(?:\s*(?:允许|__))?|[：，。\s]*视频\s*小程序\s*赞.{0,40}`],
    ['site-footer', [], String.raw`
      Got It|Cancel|Allow|允许|[×✕]|[：，。](?:\s*[，。])*|视频|小程序|使用完整服务`],
  ],
};
