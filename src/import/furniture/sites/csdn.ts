import { DAY, NUMBER, type Site, TIME } from './site.ts';

const SIGNED = String.raw`(?:(?:原创|转载|翻译)\s+)?(?!(?:原创|转载|翻译)\s)(?<author>\S{2,24})\s+(?:最新推荐文章)?`;
const AT = String.raw`.{0,40}于\s*${DAY}\s+${TIME}:\d{2}\s*`;

/** Blog posts and questions. */
export const csdn: Site = {
  name: 'csdn',
  tab: '(?: - .{1,40}?)? - CSDN博客|(?:[_*](?:(?:weixin|qq|m0)_)?[^_*]{1,30}的博客)?-CSDN博客(?:[_*][^_*]{1,30})?',
  addresses: ['csdn.net'],
  pictures: ['csdnimg.cn/'],
  avatar: 'profile-avatar.csdnimg.cn/',
  links: [
    ['author-bar', '//csdnimg.cn/'],
    ['author-bar', '/original.png'],
    ['author-bar', '/reprint.png'],
    ['author-bar', '/translate.png'],
    ['author-bar', 'mall.csdn.net/vip'],
  ],
  // biome-ignore format: words of one kind stand in one row
  words: [
    ['article-info', ['counted', 'telling', 'head'], String.raw`
      ${SIGNED}于\s*${DAY}\s+${TIME}:\d{2}\s*(?:首次)?发布.{0,40}
      ${AT}(?:首次)?发布.{0,40}|${AT}修改.{0,40}
      最后发布[:：]\s*${DAY}\s+${TIME}:\d{2}\s*首次发布[:：].{0,40}
      (?<author>\S{1,24}(?:\s\S{1,12})?)\s+${DAY}\s+${TIME}:\d{2}\s+${NUMBER}\s+收藏(?:\s*${NUMBER})?
      (?:原创|转载|翻译)?\s?(?<author>\S{1,24})\s+最后发布于\s*${DAY}\s+${TIME}:\d{2}\s*阅读数[:：]?\s*${NUMBER}.{0,20}
      ${DAY}\s+${TIME}:\d{2}\s*(?<author>\S{1,24}?)\s*阅读数[:：]?\s*${NUMBER}(?:标签[:：].{1,90}|.{0,20})`],
    ['article-info', ['counted', 'telling', 'head'], String.raw`${DAY}\s+${TIME}\s+\d+人阅读\s*评论\s?\(\d+\)\s*收藏(?:\s*举报)?`],
    ['comments', ['telling', 'tail', 'begins-end'], '想对作者说点什么？.{0,12}'],
    ['columns', ['head', 'tail'], '(?:个人分类|所属专栏)[:：].{1,60}'],
    ['columns', ['tail'], '[上下]一篇.{1,60}'],
    ['licence', ['counted', 'telling', 'line'], `
      版权声明[:：]本文为(?:博主|CSDN).{0,90}|本文链接[:：].{0,30}csdn.{0,90}`],
    ['licence', ['counted', 'line'], '版权声明[:：]\\s*本文(?:[为由是系]).*(?:CC 4.0|版权协议|原创文章|转载).{0,60}'],
    ['licence', ['counted'], '版权声明[:：]\\s*本文[为由是系].{0,90}|本文链接[:：].{0,120}'],
    ['author-bar', ['counted', 'telling', 'begins-end'], String.raw`发布了\d+\s*篇原创文章.{0,50}`],
    ['columns', ['counted', 'telling', 'names-above'], String.raw`同时被\s*\d+\s*个专栏收录`],
    ['columns', ['counted', 'names-above'], String.raw`\d+\s*篇文章(?:\s*\d+\s*订阅)?`],
    ['columns', ['counted'], String.raw`\d+\s*订阅`],
    ['counters', ['counted'], String.raw`\d+条回答|好问题\s*\d+`],
    ['recommended-articles', ['telling', 'tail', 'begins-end', 'then-articles'], '确定要放弃本次机会[？?]?|福利倒计时'],
    ['counters', ['telling', 'tail', 'then-articles'], String.raw`觉得还不错\?\s*一键收藏`],
    ['author-bar', ['telling', 'begins-end'], String.raw`
      文章举报|关注博主即可阅读全文|最低[\d.]+元/天\s*解锁文章`],
    ['author-bar', ['telling'], String.raw`
      追加酬金|收藏\s+删除\s+结题|本回答被题主选为最佳回答.{0,20}|普通VIP年卡可用|\d+万优质内容无限畅学`],
    ['comments', ['telling', 'tail'], '您还未登录，请先.{0,30}'],
    ['author-bar', ['tail'], String.raw`\+?关注(?:\s*关注)?|已关注`],
    ['article-info', ['head'], String.raw`原创|转载|翻译|置顶|${NUMBER}\s*阅读`],
    ['counters', ['counted', 'head', 'tail', 'then-articles'], String.raw`
      (?:(?:阅读[量数]?[:：]?|浏览量?|收藏|点赞数?|评论数?|踩|打赏|分享|举报)\s*${NUMBER}\s*)+`],
    ['counters', ['head', 'tail', 'then-articles'], '收藏|点赞数?'],
    ['counters', ['tail', 'then-articles'], '踩|打赏|分享|举报|一键收藏|知道了|评论'],
    ['columns', ['telling', 'head'], '分类专栏[:：].{1,60}文章标签[:：].{1,60}'],
    ['columns', ['head'], '(?:文章标签|分类专栏|专栏|专栏收录内容|本文收录于)[:：].{0,90}'],
    ['columns', ['names-above'], '专栏收录该内容'],
    ['columns', [], '.{1,40}专栏收录该内容'],
    ['promotion', ['telling', 'tail', 'begins-end'], '文章知识点与官方知识档案匹配.{0,40}|文章已被收录至官方知识档案'],
    ['promotion', ['counted', 'telling', 'tail'], String.raw`.{2,80}\d+\s?人正在系统学习中`],
    ['columns', [], '订阅专栏|专栏目录'],
    ['licence', ['telling', 'head'], String.raw`CC 4\.0 BY(?:-[A-Z]{2})*\s*版权`],
    ['licence', [], '版权'],
    ['article-info', ['telling', 'line'], '摘要由CSDN通过智能技术生成|摘要生成于 ?C知道.{0,40}'],
    ['author-bar', ['menu'], `
      CSDN首页|首页|博客|下载|学习|社区|C知道|GitCode|InsCode|会议|搜索|AI 搜索|登录|登录/注册|会员中心|消息|历史
      创作中心|发布|创作|课程|认证|问答`],
    ['author-bar', ['counted', 'head'], 'Constants loaded at .{20,30}'],
    ['author-bar', ['telling', 'head'], '登录后您可以[:：]|与博主大V深度互动|解锁海量精选资源'],
    ['author-bar', ['head'], '复制代码和一键运行|获取前沿技术资讯'],
    ['author-bar', ['telling', 'tail'], '登录后您可以享受以下权益[:：]?|和博主大V互动|发动态/写文章/加入社区'],
    ['author-bar', ['tail'], '免费复制代码|下载海量资源|立即登录'],
    ['article-info', ['counted', 'head'], String.raw`${DAY}\s+${TIME}(?::\d{2})?`],
    ['article-info', ['head'], String.raw`(?:${NUMBER}\s*)?·|展开`],
    ['code-widget', [], 'AI写代码|运行'],
    ['author-bar', [], String.raw`
      [:_]*[:：](?:\s*[:：_]+)*|立减\s*¥|立即使用|更多|私信\s*关注|提建议|写回答|关注问题|邀请回答|无用
      默认\s*最新`],
    ['recommended-articles', ['tail', 'then-articles'], '(?:相关|热门)推荐.{0,60}|最新发布.{0,60}'],
    ['comments', ['tail'], '参与评论'],
    ['recommended-articles', ['counted', 'tail', 'then-articles'], String.raw`\d{2}-\d{2}\s+[\d.]+[万w]?\+?`],
    ['feedback-widget', ['telling', 'tail'], `
      [“"]?相关推荐[”"]?对你有帮助[么吗][？?]?|您愿意向朋友推荐[“"]?博客详情页[”"]?吗[？?]?`],
    ['popular-articles', ['tail'], '热门文章'],
    ['columns', ['tail'], '分类专栏|分类'],
    ['comments', ['tail'], `
      最新评论.{0,60}|发表评论.{0,60}|查看评论.{0,60}|请发表友善.{0,60}|被折叠的.{0,60}`],
    ['newest-articles', ['tail'], '最新文章'],
    ['contents-widget', ['tail'], '(?:文章)?目录'],
    ['red-packet', ['telling', 'tail'], `
      添加红包|请填写红包祝福语或标题|红包个数最小为.{1,6}|红包金额最低.{1,6}|成就一亿技术人[!！]?`],
    ['donation', ['telling', 'tail'], '你的鼓励将是我创作的最大动力|您的余额不足，请更换扫码支付或充值'],
    ['donation', ['tail'], '打赏作者|扫码支付.{0,12}|抵扣说明.{0,12}|余额充值|钱包余额.{0,12}'],
    ['site-footer', ['telling', 'tail'], '关于我们招贤纳士.{0,90}|公安备案号11010502030143.{0,90}'],
    ['site-footer', ['tail'], '(?:©|Copyright).{0,80}CSDN.{0,60}|公安备案号.{0,90}'],
  ],
};
