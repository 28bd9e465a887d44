import { DAY, lineOf, NUMBER, type Pieces } from './pieces.ts';

/** Sites of companies: news, clouds, encyclopedias, shared documents, code. */
export const platforms: readonly Pieces[] = [
  {
    site: 'toutiao',
    address: /toutiao\.com/,
    pictures: /toutiaoimg\.(?:com|cn)\//,
    counted: new RegExp(
      String.raw`^(?:${DAY}\s+\d{1,2}:\d{2}(?:\s*[·・]\s*\S{2,8}(?:[·・]\S{2,12})?)|评论\s*${NUMBER}|回复\s*\d+|${NUMBER}\s*(?:评论|粉丝|赞))$`,
    ),
    plain: lineOf(
      String.raw`
        打开今日头条查看图片详情|写下您的评论\.{3}|评论|暂无评论|关注|举报(?:/反馈)?
        首页\s*/\s*\S{1,8}\s*/\s*正文|打开APP发表评论|查看更多评论|搜索\S{1,16}|首页|/|正文|回复
        发表评论`,
      '',
    ),
    telling:
      /^(?:打开今日头条查看图片详情|打开APP发表评论|查看更多评论|举报\/反馈|首页\s*\/\s*\S{1,8}\s*\/\s*正文)$/,
    end: /^(?:举报(?:\/反馈)?|打开APP发表评论)$/,
  },
  {
    site: 'tencent',
    address: /cloud\.tencent\.com/,
    pictures: /qcloudimg\.com\//,
    counted: lineOf(
      String.raw`
        (?:发布|修改)于\s*${DAY}\s+\d{1,2}:\d{2}(?::\d{2})?|(?:代码)?运行(?:总)?次数[:：]\s*${NUMBER}
        原始发表(?:时间)?[:：]\s*${DAY}.{0,80}|${NUMBER}\s*条评论`,
      '',
    ),
    plain: lineOf(
      String.raw`
        代码可运行|举报|文章被收录于专栏[:：].{1,40}|代码语言[:：]\s*\S{1,16}|运行|AI代码解释|复制
        前往查看|本文参与\s?.{2,80}|本文分享自.{1,60}|如有侵权，请联系.{1,60}
        原文出处及转载信息见文内详细说明.{0,80}|评论|登录后参与评论
        原创声明[:：]本文系作者授权腾讯云.{1,60}|热度|最新|推荐阅读|关注作者|关注|社区首页.{0,80}
        腾讯云开发者社区`,
      '',
    ),
    telling: lineOf(
      String.raw`
        代码运行次数[:：]\s*\d+|AI代码解释|本文参与\s?.*腾讯云.{2,60}|.*cloudcommunity@tencent\.com.*
        .*yunjia_community@tencent\.com.*|登录后参与评论`,
      '',
    ),
    end: /^(?:本文参与\s?.{0,4}腾讯云|本文分享自|原始发表)/,
  },
  {
    site: '51cto',
    address: /51cto\.com/,
    pictures: /51cto\.com\/images\//,
    counted: new RegExp(
      String.raw`^(?:${DAY}\s+\d{1,2}:\d{2}(?::\d{2})?\s*发布|(?:阅读数?|点赞|收藏|评论)\s*${NUMBER})$`,
    ),
    plain:
      /^(?:原创|关注|©?著作权|文章标签\s.{1,120}|赞|收藏|评论|分享|举报|[上下]一篇[:：].{1,80}|提问和评论都可以，用心的回复会被更多人看到.{0,8}|发布评论|相关文章)$/,
    telling:
      /^(?:提问和评论都可以，用心的回复会被更多人看到.{0,8}|文章标签\s.{1,60}文章分类.{1,60})$/,
    end: /^(?:[上下]一篇[:：]|提问和评论都可以)/,
  },
  {
    site: 'oschina',
    address: /oschina\.net/,
    pictures: /oscimg\.oschina\.net\//,
    counted: /^本文分享自微信公众号\s?-\s?.{1,40}$/,
    plain:
      /^(?:本文分享自微信公众号.{1,160}|如有侵权，请联系\s?support@oschina\.cn\s?删除。|本文参与\s?“OSC\s?源创计划”.{0,40})$/,
    telling: /^(?:本文分享自微信公众号.{1,160}|如有侵权，请联系\s?support@oschina\.cn\s?删除。)$/,
  },
  {
    site: 'aliyun',
    address: /developer\.aliyun\.com/,
    pictures: /ucc\.alicdn\.com\//,
    counted: new RegExp(
      String.raw`^(?:${DAY}\s+${NUMBER}(?:\s*(?:发布于\S{2,8}|举报))*|发布于${DAY}|${NUMBER}\s*(?:浏览|阅读))$`,
    ),
    plain:
      /^(?:版权|举报|文章标签[:：]?|相关实践学习|相关课程|相关电子书|相关文章|热门文章|最新文章|推荐镜像|更多|下一篇|目录|版权声明[:：]\s*本文内容由阿里云.{0,200})$/,
    telling: new RegExp(
      String.raw`^(?:相关实践学习|推荐镜像|相关电子书|${DAY}\s+${NUMBER}\s*发布于\S{2,8}|版权声明[:：]\s*本文内容由阿里云.{0,200})$`,
    ),
    end: /^(?:文章标签[:：]?|相关实践学习|相关电子书)$/,
  },
  {
    site: 'baike',
    unsigned: true,
    address: /baike\.baidu\.com/,
    pictures: /bkimg\.cdn\.bcebos\.com\//,
    counted:
      /^(?:有用\+1|浏览次数[:：]\s*\d+\s*次?|编辑次数[:：].{1,30}|最近更新[:：].{1,40}|讨论\d+|已投票|播报\s*编辑)$/,
    plain:
      /^(?:播报|编辑|讨论|上传视频|收藏|查看我的收藏|展开\d+个同名词条|词条图册|更多图册|词条统计|突出贡献榜|本词条由.{1,40}|进入词条)$/,
    mark: /^(?:播报|播报\s*编辑|有用\+1|词条统计)$/,
    telling: /^(?:播报(?:\s*编辑)?|有用\+1|查看我的收藏|词条统计|词条图册|突出贡献榜)$/,
    end: /^词条统计$/,
  },
  {
    site: 'wikipedia',
    unsigned: true,
    address: /wikipedia\.org/,
    pictures: /upload\.wikimedia\.org\//,
    counted: /^(?:本页面最后修订于\d{4}年.{1,60}|This page was last edited on .{1,60})$/,
    plain: lineOf(
      String.raw`
        维基百科，自由的百科全书|From Wikipedia, the free encyclopedia|跳转到(?:导航|内容|搜索).{0,20}
        Jump to (?:content|navigation).{0,20}|本站的全部文字在知识共享.{0,120}
        Text is available under the Creative Commons.{0,120}|隐私政策\s*关于维基百科.{0,80}
        分类：.{1,120}|Privacy policy\s*About Wikipedia.{0,120}|Retrieved from .{1,100}
        Categories?: .{1,120}|阅读|编辑|查看历史|工具|讨论|条目`,
      '',
    ),
    telling: lineOf(
      `
        维基百科，自由的百科全书|From Wikipedia, the free encyclopedia|本页面最后修订于.{1,80}
        This page was last edited on .{1,60}|本站的全部文字在知识共享.{0,120}`,
      '',
    ),
    end: /^(?:本页面最后修订于|This page was last edited on)/,
  },
  {
    site: 'yuque',
    address: /yuque\.com/,
    pictures: /nlark\.com\//,
    counted: new RegExp(
      String.raw`^(?:${NUMBER}\s*人点赞|IP\s*属地\S{2,6}|(?:${DAY}|\d{2}-\d{2})\s+\d{1,2}:\d{2})$`,
    ),
    plain:
      /^(?:关于知识库|若有收获，就点个赞吧|举报|关于语雀.{0,60}|全部评论.{0,20}|暂无评论.{0,10})$/,
    telling: /^(?:关于知识库|若有收获，就点个赞吧|关于语雀.{2,60})$/,
    end: /^若有收获，就点个赞吧$/,
  },
  {
    site: 'feishu',
    unsigned: true,
    address: /(?:feishu\.cn|larksuite\.com)/,
    counted: new RegExp(
      String.raw`^(?:最近修改[:：]\s*(?:${DAY}|\S{1,12}(?:\s\d{1,2}:\d{2})?)|(?:全文)?评论\s*[（(]\d+[)）])$`,
    ),
    plain: /^(?:添加快捷方式|分享|大纲|快来发表你的评论吧|全文评论|输入“\/”快速插入内容)$/,
    telling: new RegExp(
      String.raw`^(?:添加快捷方式|快来发表你的评论吧|最近修改[:：]\s*(?:${DAY}|(?:今天|昨天)\s*\S{0,8}))$`,
    ),
    end: /^(?:评论\s*[（(]\d+[)）]|快来发表你的评论吧)$/,
  },
  {
    site: 'stackoverflow',
    unsigned: true,
    address: /stackoverflow\.com/,
    counted: lineOf(
      String.raw`
        (?:Asked|Modified)\s.{1,30}\sago|Viewed\s.{1,20}\stimes
        (?:edited|asked|answered)\s[A-Z][a-z]{2}\s.{1,20}\sat\s\d{1,2}:\d{2}|\d+\sAnswers?`,
      '',
    ),
    plain: lineOf(
      String.raw`
        Share|Improve this (?:question|answer)|Follow|Add a comment|Sorted by:.{0,40}
        Highest score \(default\)|Show \d+ more comments?`,
      '',
    ),
    telling: /^(?:Viewed\s.{1,20}\stimes|Improve this (?:question|answer)|Sorted by:.{0,40})$/,
  },
  {
    site: 'github',
    unsigned: true,
    address: /github\.com/,
    counted: lineOf(
      String.raw`
        (?:Watch|Fork|Star(?:red)?)\s+${NUMBER}
        ${NUMBER}\s*(?:stars?|watching|forks?|Branch(?:es)?|Tags?|Commits?)|© \d{4} GitHub, Inc\..{0,40}`,
    ),
    plain: lineOf(
      String.raw`
        Skip to content|Code|Issues|Pull requests|Actions|Projects|Wiki|Security|Insights|Public
        Go to file|Folders and files|Latest commit|History|Repository files navigation|About|Resources
        Readme|License|Stars|Watchers|Forks|Report repository|Releases|Packages|Contributors|Languages
        Footer|Sign (?:in|up)|README|Code of conduct|Contributing|Security policy|\S{1,20} license`,
      '',
    ),
    mark: /^(?:Skip to content|Repository files navigation|© \d{4} GitHub)/,
    begin: { from: /^Skip to content$/, to: /^Repository files navigation$/ },
    end: /^About$/,
  },
];
