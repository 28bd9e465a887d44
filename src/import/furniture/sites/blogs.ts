import { DAY, NUMBER, type Site, TIME } from './site.ts';

/** Blogs beside the largest: cnblogs, Jianshu, Bilibili's articles, SegmentFault. */
export const blogs: readonly Site[] = [
  {
    name: 'cnblogs',
    tab: '(?: - (?:(?! - ).){1,40})? - 博客园',
    addresses: ['cnblogs.com'],
    pictures: ['images.cnblogs.com/', 'cnblogs.com/blog/', 'pic.cnblogs.com/'],
    people: ['//home.cnblogs.com/u/', '//home.cnblogs.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling', 'tail', 'begins-end', 'then-articles'], String.raw`
        posted @\s*${DAY} [\d:]+\s+(?<author>\S.{0,24}?)\s+阅读\s?\(.{0,60}
        [Pp]osted\s*(?:@|on)\s*${DAY}.{0,80}`],
      ['author-bar', ['counted', 'telling', 'tail'], String.raw`园龄[:：]\s*\d.{0,20}`],
      ['author-bar', ['counted', 'tail'], String.raw`粉丝[:：]\s*${NUMBER}`],
      ['counters', ['counted', 'tail', 'begins-end'], String.raw`(?:(?:粉丝|关注)\s*-\s*\d+\s*)+`],
      ['comments', ['counted', 'telling', 'tail'], String.raw`支持\(\d+\)\s*反对\(\d+\)`],
      ['comments', ['counted', 'tail'], String.raw`#\d+楼\s.{0,80}`],
      ['comments', ['telling', 'tail', 'begins-end'], String.raw`\(请您对文章做出评价\)`],
      ['comments', ['tail'], '评论列表|IT新闻[:：]'],
      ['author-bar', ['tail'], String.raw`会员号[:：]\s*\d+|关注博主|currentDiggType = \d;`],
      ['counters', ['counted', 'telling', 'head'], String.raw`
        随笔\s*-\s*${NUMBER}\s+文章\s*-\s*${NUMBER}\s+评论\s*-\s*${NUMBER}.{0,20}`],
      ['counters', ['counted'], String.raw`
        随笔\s*-\s*${NUMBER}.{0,60}|关注[:：]\s*${NUMBER}
        阅读\(\d+\).{0,40}`],
      ['site-footer', ['counted', 'tail'], String.raw`Copyright © \d{4}.{0,40}`],
      ['counters', ['telling', 'begins-end'], String.raw`好文要顶\s*关注我.{0,30}`],
      ['licence', ['telling', 'tail', 'begins-end'], String.raw`[\\_]*EOF[\\_]*|(?:关于|声援)博主[:：].{1,100}`],
      ['licence', ['telling', 'tail', 'line'], '本文来自博客园，作者[:：] ?(?<author>.{1,60})，转载请注明原文链接.{0,160}'],
      ['licence', ['tail'], '本文(?:作者|链接)[:：].{1,100}|版权声明[:：]\\s*本(?:博客所有文章除特别声明外|作品采用).{1,80}'],
      ['counters', ['counted', 'tail'], String.raw`\d+ \d+`],
      ['counters', ['begins-end'], '好文要顶.{0,40}'],
      ['site-footer', ['telling', 'tail'], `
        刷新(?:评论)?(?:刷新)?(?:页面)?返回顶部|(?:注册用户)?登录后才能(?:查看或)?发表评论.{0,40}`],
      ['site-footer', ['tail'], 'Powered by.{0,50}'],
      ['author-bar', ['tail'], '昵称[:：].{0,30}'],
      ['author-bar', ['head'], '返回主页'],
      ['author-bar', [], String.raw`
        博客园|首页|社区|新随笔|联系|订阅|管理|导航|会员力量，点亮园子希望|公告|\+加关注|收藏该文|关注我
        推荐该文|编辑收藏举报|升级成为会员`],
      ['columns', [], String.raw`[«»]\s*[上下]一篇[:：].{0,80}|(?:分类|标签)[:：].{1,60}`],
      ['recommended-articles', ['tail'], `
        (?:编辑推荐|阅读排行榜?|推荐排行榜|评论排行榜|最新(?:随笔|评论)|(?:随笔|文章)(?:分类|档案)|常用链接|我的标签|积分与排名|公告|搜索|相关博文|历史上的今天)[:：]?.{0,60}`],
    ],
  },
  {
    name: 'jianshu',
    tab: ' - 简书',
    addresses: ['jianshu.com'],
    pictures: ['upload-images.jianshu.io/', 'upload.jianshu.io/'],
    people: ['jianshu.com/u/'],
    links: [
      ['columns', 'jianshu.com/nb/'],
      ['columns', '/nb/'],
      ['author-bar', '/upload_avatars/'],
    ],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling', 'head'], String.raw`
        (?:${NUMBER}\s*)?\d{4}\.\d{2}\.\d{2}\s+${TIME}(?::\d{2})?\s*字数.{0,30}`],
      ['article-info', ['counted', 'head'], String.raw`
        (?:(?<author>\S{1,20})关注)?IP\s*属地[:：]\s*\S{2,6}|最后编辑于\s*[:：]\s*[\d.]+\s[\d:]+
        (?:${NUMBER}\s*)?\d{4}\.\d{2}\.\d{2}\s+${TIME}(?::\d{2})?.{0,40}`],
      ['counters', ['counted', 'telling', 'tail', 'then-articles'], '总资产.{0,30}共写了.{0,30}字.{0,30}'],
      ['counters', ['counted'], String.raw`(?:字数|阅读|评论|赞)\s*${NUMBER}|总资产.{0,60}`],
      ['counters', ['counted', 'begins-end'], String.raw`\d+人点赞`],
      ['licence', ['telling', 'tail', 'begins-end', 'then-articles'], `
        ©?著作权归作者所有,转载或内容合作请联系作者`],
      ['donation', ['telling', 'tail', 'then-articles'], `
        ["“]?小礼物走一走，来简书关注我["”]?|还没有人赞赏，支持一下`],
      ['donation', ['tail', 'then-articles'], '赞赏支持(?:还没有人赞赏，支持一下)?'],
      ['licence', ['telling', 'tail', 'then-articles'], '平台声明[:：]文章内容.{0,120}'],
      ['licence', ['tail', 'then-articles'], '©|【社区内容提示】.{0,60}'],
      ['recommended-articles', ['telling', 'tail', 'begins-end', 'then-articles'], `
        被以下专题收入，发现更多相似内容|更多精彩内容，就在简书APP`],
      ['recommended-articles', ['tail'], '(?:推荐阅读)?更多精彩内容'],
      ['author-bar', [], '登录|注册|写文章|首页|下载APP|会员|IT技术|关注'],
    ],
  },
  {
    name: 'bilibili',
    tab: '(?: - |_)哔哩哔哩(?:_bilibili)?',
    addresses: ['bilibili.com'],
    pictures: ['hdslb.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], String.raw`(?:(?:编辑|发布)于\s*)?${DAY}\s+${TIME}`],
      ['columns', ['telling', 'head'], '收录于文集'],
      ['columns', ['counted', 'head'], String.raw`.{1,20}\s[·•]\s*\d+\s*篇`],
      ['counters', ['counted'], String.raw`
        ${NUMBER}\s*(?:浏览|阅读)\s*[·•]\s*${NUMBER}\s*(?:喜欢|点赞).{0,20}|评论\s*\d+
        ${NUMBER}\s*(?:浏览|阅读)|(?:浏览|阅读)\s*${NUMBER}\s*[·•]\s*(?:喜欢|点赞)\s*${NUMBER}.{0,20}`],
      ['author-bar', ['counted', 'telling', 'author-above'], String.raw`粉丝[:：]\s*${NUMBER}\s*文章[:：]\s*${NUMBER}`],
      ['licence', ['telling', 'begins-end'], String.raw`
        本文为我原创(?:\s*本文禁止转载或摘编)?|本文禁止转载或摘编`],
      ['author-bar', ['telling'], '请先登录后发表评论.{0,12}'],
      ['site-footer', ['telling', 'begins-end'], '投诉或建议'],
      ['counters', ['begins-end'], '分享[到至][:：]?'],
      ['counters', [], '点赞|投币|收藏|转发'],
      ['author-bar', [], String.raw`\+? ?关注|最热|最新|发布|推荐文章`],
    ],
  },
  {
    name: 'segmentfault',
    tab: '(?: - 个人文章)? - SegmentFault(?: 思否)?',
    addresses: ['segmentfault.com'],
    pictures: ['segmentfault.com/img/'],
    links: [['columns', '//segmentfault.com/t/']],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted'], String.raw`
        阅读\s*${NUMBER}\s*(?:发布|更新)于\s*${DAY}|(?:\S{1,24}\s+)?(?:发布|更新)于\s*${DAY}`],
      ['counters', ['counted'], String.raw`
        阅读\s*\d+\s*分钟|阅读\s*${NUMBER}|(?:(?:赞|收藏)\s*${NUMBER}\s*)+
        ${NUMBER}\s*(?:声望|粉丝|条评论)`],
      ['licence', ['telling', 'begins-end'], '本作品系原创，.{0,40}许可协议'],
      ['comments', ['telling', 'begins-end'], '引用和评论|评论支持部分 Markdown 语法.{0,90}'],
      ['counters', ['counted'], String.raw`\d+\s*个回答`],
      ['author-bar', ['telling'], '收藏问题|撰写回答|✓\\s*已被采纳'],
      ['site-footer', ['telling', 'begins-end'], '你尚未登录，登录后可以|关注并接收问题和回答的更新提醒'],
      ['author-bar', [], '关注问题|踩|评论'],
      ['comments', ['telling'], '撰写评论.{0,6}'],
      ['counters', [], '分享|赞|收藏|提交评论'],
      ['author-bar', [], String.raw`头像|关注作者|得票\s*(?:最新)?|最新|推荐阅读`],
    ],
  },
];
