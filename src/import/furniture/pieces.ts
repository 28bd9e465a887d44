/**
 * The words of a site's interface, each alone on its line. `counted` holds a number or a date of the page
 * (`829 人赞同了该回答`), which a text that merely speaks of the site does not; `plain` are its buttons.
 */
export interface Pieces {
  site: string;
  counted: RegExp;
  plain: RegExp;
  /** One piece at least says so much that no report about the site would hold it. */
  mark?: RegExp;
}

const NUMBER = String.raw`[\d,.]+\s*[万亿wk]?\+?`;
const DAY = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`;

export const pieces: readonly Pieces[] = [
  {
    site: 'zhihu',
    mark: /人赞同了该|^(?:发布于|编辑于)|来源[:：]|登录|写回答|邀请回答|申请转载/,
    counted: new RegExp(
      String.raw`^(?:(?:.{1,24}等\s*)?${NUMBER}\s*人(?:也)?赞同了该(?:回答|文章)|(?:赞同\s*${NUMBER}|${NUMBER}\s*条评论)(?:\s*(?:添加评论|${NUMBER}\s*条评论|分享|收藏|喜欢|收起|举报|申请转载))*|好问题\s*\d+|(?:查看全部\s*)?\d+\s*个回答|(?:发布于|编辑于)\s*${DAY}(?:\s+\d{1,2}:\d{2})?(?:\s*[・·]\s*(?:IP\s*属地)?.{2,8})?|著作权归作者所有。.{0,60}|来源[:：]\s*知乎)$`,
      'i',
    ),
    plain:
      /^(?:关注问题(?:\s*写回答)?|写回答|邀请回答|好问题|关注者|被浏览|默认排序|按时间排序|切换模式|登录\s*[/／]\s*注册|登录加入知乎|写文章|首页|会员|发现|等你来答|热榜|推荐|圈子|(?:知乎)?(?:知学堂|直答)|知识库|知乎|登录后你可以|不限量看优质回答|私信答主深度交流|精彩内容一键收藏|登录|注册|加入知乎|立即登录|继续浏览内容|发现更大的世界|打开|浏览器|继续|更多回答|\+?\s*关注[他她]?|已关注|关注作者|显示全部|收录于\s*[·・].{1,30}|赞赏|真诚赞赏，手留余香|还没有人赞赏，快来当第一个赞赏的人吧！|评论千万条，友善第一条|欢迎参与讨论|收起评论|(?:(?:赞同|添加评论|分享|收藏|喜欢|收起|举报|申请转载)\s*)+)$/,
  },
  {
    site: 'juejin',
    counted: new RegExp(
      String.raw`^(?:${DAY}\s+${NUMBER}\s*(?:阅读)?\s*(?:\d+\s*分钟)?|阅读\s*\d+\s*分钟|评论\s*\d+|${NUMBER}\s*(?:阅读|点赞|评论|订阅|篇文章)|©\d{4}\s*稀土掘金|0\s*/\s*1000)$`,
      'i',
    ),
    plain:
      /^(?:稀土掘金|首页|沸点|课程|直播|活动|AI\s?刷题|AI Coding|数据标注|竞赛|商城|APP|插件|搜索|创作者中心|写文章|发沸点|写笔记|写代码|草稿箱|会员|签到|登录|注册|登录\s*[/／]\s*注册|专栏[:：]?|关注|已关注)$/i,
  },
  {
    site: 'wechat',
    counted: new RegExp(
      String.raw`^(?:(?:原创\s+)?\S.{0,40}\s${DAY}\s+\d{1,2}:\d{2}(?:\s+\S{2,8})?|阅读\s*${NUMBER}|(?:赞|在看|分享|留言)\s*${NUMBER}|#\S{1,20}\s*\d+\s*个)$`,
      'i',
    ),
    plain:
      /^(?:收录于(?:合集|话题).{0,30}|在小说阅读器[中读].{0,10}|阅读原文|预览时标签不可点|微信扫一扫|关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|喜欢此内容的人还喜欢|写留言|精选留言|分享|收藏|点赞|在看|[-—–\s]*(?:END|The End|完)[-—–\s]*)$/i,
  },
  {
    site: 'csdn',
    counted: new RegExp(
      String.raw`^(?:.{0,40}(?:已?于)\s*${DAY}\s+\d{1,2}:\d{2}:\d{2}\s*(?:发布|修改|首次发布).{0,40}|(?:(?:阅读量?|浏览量?|收藏|点赞数?|评论数?)\s*${NUMBER}\s*)+|版权声明[:：].{0,90}|本文链接[:：].{0,120}|\d+\s*篇文章\s*\d+\s*订阅)$`,
      'i',
    ),
    plain:
      /^(?:原创|转载|翻译|版权|置顶|收藏|点赞|专栏收录该内容|订阅专栏|(?:文章标签|分类专栏|专栏收录内容|本文收录于)[:：].{0,90})$/,
  },
  {
    site: 'cnblogs',
    counted: new RegExp(
      String.raw`^(?:posted\s*@\s*${DAY}.{0,80}|随笔\s*-\s*${NUMBER}.{0,60}|园龄[:：].{0,20}|粉丝[:：]\s*${NUMBER}|关注[:：]\s*${NUMBER}|Copyright © \d{4}.{0,40}|阅读\(\d+\).{0,40})$`,
      'i',
    ),
    plain:
      /^(?:博客园|首页|新随笔|联系|订阅|管理|刷新(?:评论)?(?:刷新页面)?返回顶部|刷新页面返回顶部|登录后才能查看或发表评论.{0,40}|公告|昵称[:：].{0,30}|\+加关注|好文要顶.{0,40}|收藏该文|关注我|推荐该文|Powered by.{0,50}|编辑收藏举报)$/i,
  },
  {
    site: 'jianshu',
    counted: new RegExp(
      String.raw`^(?:字数\s*${NUMBER}|阅读\s*${NUMBER}|(?:${NUMBER}\s*)?\d{4}\.\d{2}\.\d{2}\s+\d{2}:\d{2}(?::\d{2})?.{0,40}|\d+人点赞|总资产.{0,60}|评论\s*${NUMBER}|赞\s*${NUMBER})$`,
      'i',
    ),
    plain:
      /^(?:登录|注册|写文章|首页|下载APP|会员|IT技术|关注|赞赏支持|©?著作权归作者所有,转载或内容合作请联系作者|更多精彩内容，就在简书APP|["“]?小礼物走一走，来简书关注我["”]?|还没有人赞赏，支持一下|被以下专题收入，发现更多相似内容|更多精彩内容)$/i,
  },
  {
    site: 'bilibili',
    counted: new RegExp(
      String.raw`^(?:${DAY}\s+\d{1,2}:\d{2}|${NUMBER}\s*(?:浏览|阅读)\s*[·•]\s*${NUMBER}\s*(?:喜欢|点赞).{0,20}|粉丝[:：]\s*${NUMBER}\s*文章[:：]\s*${NUMBER}|评论\s*\d+)$`,
      'i',
    ),
    plain:
      /^(?:关注|\+ ?关注|本文为我原创|本文禁止转载或摘编|分享到[:：]?|投诉或建议|推荐文章|点赞|投币|收藏|转发)$/,
  },
  {
    site: 'segmentfault',
    counted: new RegExp(
      String.raw`^(?:阅读\s*\d+\s*分钟|阅读\s*${NUMBER}|发布于\s*${DAY}|(?:赞|收藏)\s*${NUMBER}|${NUMBER}\s*(?:声望|粉丝))$`,
      'i',
    ),
    plain:
      /^(?:头像|关注作者|引用和评论|得票最新|评论支持部分 Markdown 语法|分享|赞|收藏|本作品系原创，采用.{0,40}许可协议)$/,
  },
];
