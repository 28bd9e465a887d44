import { DAY, NUMBER, type Site, TIME } from './site.ts';

/** Where readers write for readers: 少数派, 知识星球, forums of Discuz!, 豆瓣, InfoQ, 小红书, Medium. */
export const communities: readonly Site[] = [
  {
    name: 'sspai',
    tab: ' - 少数派',
    addresses: ['sspai.com'],
    pictures: ['cdnfile.sspai.com/', 'cdn.sspai.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], String.raw`${DAY}(?:\s+${TIME})?`],
      ['author-bar', ['telling'], `
        Matrix 是少数派的写作社区，.{20,100}|文章代表作者个人观点，少数派仅对标题和排版略作修改。?`],
      ['promotion', ['telling', 'tail'], String.raw`
        >?\s*关注\s*少数派公众号，解锁全新阅读体验.{0,4}|>?\s*实用、好用的\s*正版软件，少数派为你呈现.{0,4}`],
      ['licence', ['telling', 'tail', 'begins-end'], String.raw`©\s*本文著作权归作者所有，并授权少数派独家使用，.{0,40}`],
      ['comments', ['counted', 'tail'], String.raw`全部评论\s*[（(]\d+[)）]`],
      ['comments', ['telling', 'tail'], String.raw`请在登录后评论(?:\.{3}|…)?`],
      ['comments', ['tail'], '热门评论'],
      ['author-bar', [], String.raw`首页|Matrix(?:\s*首页推荐)?|少数派|专栏|付费栏目|搜索|登录\s*/\s*注册|充电|关注`],
    ],
  },
  {
    name: 'zsxq',
    addresses: ['zsxq.com'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], String.raw`${DAY}\s+${TIME}`],
      ['counters', ['counted', 'tail', 'begins-end'], String.raw`\d+\s*人点赞`],
      ['author-bar', ['telling', 'head'], '星球动态|返回星球'],
      ['promotion', ['telling', 'tail', 'begins-end'], '扫码加入星球|查看更多优质内容'],
      ['comments', ['tail', 'begins-end'], String.raw`赞\s*评论\s*收藏\s*分享|查看更多评论`],
      ['author-bar', ['head'], '知识星球|星主|嘉宾|精华'],
      ['author-bar', ['tail'], '(?:…|\\.{3})?展开全部|收起|查看详情'],
    ],
  },
  {
    // Forums of the program Discuz!
    name: 'discuz',
    tab: ' - 吾爱破解(?: - .{1,20})?',
    addresses: ['52pojie.cn', 'forum.php?mod='],
    pictures: ['avatar.52pojie.cn/', '/static/image/filetype/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling', 'head'], String.raw`发表于\s*${DAY}\s+${TIME}(?:\s*\|.{0,60})?`],
      ['article-info', ['telling', 'head'], String.raw`本帖最后由\s.{1,30}于\s*${DAY}\s+${TIME}\s*编辑`],
      ['counters', ['counted', 'telling', 'line'], String.raw`[\d.]+ [KM]?B, 下载次数[:：]\s*\d+.{0,40}`],
      ['counters', ['telling', 'line'], '点击文件名下载附件'],
      ['counters', ['counted', 'line'], String.raw`下载积分[:：].{1,30}|${DAY}\s+${TIME}\s*上传`],
      ['counters', ['counted', 'head'], String.raw`查看[:：]\s*${NUMBER}|回复[:：]\s*${NUMBER}`],
      ['counters', ['counted', 'tail'], String.raw`(?:收藏|支持|反对|免费评分)\s*\d*`],
      ['author-bar', ['head'], '倒序浏览|只看该作者|只看大图|阅读模式|发消息|显示全部楼层|楼主'],
      ['comments', ['tail'], String.raw`使用道具\s*举报|回复\s*使用道具\s*举报|发表于\s.{2,20}\s*\|\s*只看该作者`],
    ],
  },
  {
    name: 'douban',
    addresses: ['douban.com'],
    pictures: ['doubanio.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], String.raw`\S{1,24}\s+${DAY}\s+${TIME}:\d{2}`],
      ['counters', ['counted', 'telling', 'tail', 'begins-end'], String.raw`有用\s*\d+\s*没用\s*\d+`],
      ['comments', ['counted', 'tail'], String.raw`全部回应\s*\d+\s*条|查看更多回应\s*[（(]\d+[)）]`],
      ['licence', ['telling', 'tail', 'begins-end'], String.raw`
        ©\s*本文版权归作者\s*(?<author>\S.{0,24}?)\s*所有，任何形式转载请联系作者。?`],
      ['licence', ['telling', 'tail'], String.raw`©\s*了解版权计划`],
      ['author-bar', ['telling', 'head'], '这篇(?:书|影|剧|乐)评可能有关键情节透露|搜索书名、作者、ISBN'],
      ['comments', ['telling', 'tail'], String.raw`回应\s*转发\s*收藏\s*只看楼主`],
      ['recommended-articles', ['tail'], String.raw`.{1,40}的(?:更多[书影剧乐]评|豆列)(?:\s*[·.]){3,}.{0,20}`],
      ['author-bar', [], '豆瓣(?:读书|电影|音乐|小组|日记)?|首页|下载豆瓣客户端'],
    ],
  },
  {
    name: 'infoq',
    tab: '[_-] ?InfoQ.{0,6}',
    addresses: ['infoq.cn'],
    pictures: ['static001.geekbang.org/', 'static001.infoq.cn/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling', 'head'], String.raw`
        本文字数[:：]\s*\d+\s*字|阅读完需[:：]\s*约\s*\d+\s*分钟`],
      ['article-info', ['counted', 'head', 'tail'], String.raw`${DAY}\s+${TIME}`],
      ['article-info', ['head'], DAY],
      ['author-bar', ['head'], String.raw`作者[:：]\s*\S.{0,30}`],
      ['author-bar', ['counted', 'telling', 'tail', 'begins-end'], String.raw`发布了\s*\d+\s*篇内容.{0,60}`],
      ['article-info', ['telling', 'head'], String.raw`大小[:：][\d.]+[KM]\s*时长[:：][\d:]+`],
      ['article-info', ['head'], String.raw`\d{2}:\d{2}|1\.0x`],
      ['licence', ['telling', 'line'], '【声明：本文由 ?InfoQ ?翻译，未经许可禁止转载。】'],
      ['counters', ['telling', 'tail', 'begins-end', 'then-articles'], '轻点一下，留下你的鼓励'],
      ['promotion', ['tail', 'begins-end'], '公众号推荐：'],
      ['site-footer', ['tail'], '关于我们|联系我们|InfoQ 近期会议|全球 InfoQ'],
      ['comments', ['telling', 'tail'], '快抢沙发！虚位以待'],
      ['comments', ['tail'], '评论|发布|暂无评论|没有更多了|发现更多内容'],
      ['author-bar', [], String.raw`InfoQ\s*首页|写作社区|大厂专家演讲|活动|登录\s*/\s*注册|关注`],
    ],
  },
  {
    name: 'xiaohongshu',
    tab: ' - 小红书',
    addresses: ['xiaohongshu.com', 'xhslink.com'],
    pictures: ['xhscdn.com/'],
    people: ['xiaohongshu.com/user/profile/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['comments', ['counted', 'telling', 'tail', 'begins-end'], String.raw`共\s*${NUMBER}\s*条评论`],
      ['article-info', ['counted', 'begins-end'], String.raw`(?:编辑于|发布于)\s*(?:${DAY}|\d{2}-\d{2}|昨天|今天|\d+\s*天前).{0,12}`],
      ['site-footer', ['telling', 'tail'], String.raw`说点什么(?:\.{3}|…)`],
      ['site-footer', ['tail'], String.raw`(?:-\s*)?THE END\s*-`],
      ['comments', ['counted', 'tail'], String.raw`展开\s*\d+\s*条回复`],
      ['comments', ['tail'], '赞|回复|点赞'],
      ['author-bar', ['head'], '关注|作者'],
      ['counters', ['counted', 'head'], String.raw`\d{1,2}/\d{1,2}`],
    ],
  },
  {
    name: 'devto',
    addresses: ['dev.to/'],
    pictures: ['.dev.to/'],
    people: ['//dev.to/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling', 'head'], String.raw`
        Posted on [A-Z][a-z]{2} \d{1,2}(?:, \d{4})?(?:\s*•\s*(?:Edited|Originally published).{1,60})?`],
      ['columns', ['head'], String.raw`(?:#[\w-]{1,24}\s*)+`],
      ['comments', ['counted', 'tail', 'begins-end'], String.raw`Top comments \(\d+\)`],
      ['comments', ['telling', 'tail'], `
        Templates let you quickly answer FAQs.{0,60}|Are you sure you want to hide this comment.{0,100}`],
      ['site-footer', ['telling', 'tail'], String.raw`Code of Conduct\s*•\s*Report abuse`],
      ['comments', ['tail'], 'Subscribe|Create template|Submit Preview.{0,10}'],
    ],
  },
  {
    name: 'substack',
    addresses: ['substack.com'],
    pictures: ['substackcdn.com/'],
    people: ['.substack.com/@'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], String.raw`[A-Z][a-z]{2} \d{1,2}, \d{4}`],
      ['counters', ['counted', 'tail', 'begins-end'], String.raw`\d+ (?:Likes?|Restacks?)`],
      ['promotion', ['telling', 'tail', 'begins-end'], `
        Thanks for reading .{1,60}! Subscribe for free to receive new posts.{0,30}`],
      ['comments', ['counted', 'telling', 'tail', 'begins-end'], 'Discussion about this post'],
      ['site-footer', ['telling', 'tail', 'begins-end'], `
        Substack.is the home for great culture|Start your Substack.{0,20}`],
      ['site-footer', ['tail'], String.raw`Ready for more\?|©\s*\d{4}.{1,60}|Privacy\s*∙\s*Terms.{0,40}`],
      ['author-bar', ['head'], String.raw`∙(?:\s*Paid)?|Share|Subscribe`],
    ],
  },
  {
    name: 'medium',
    tab: String.raw` \| (?:by .{1,40} \| )?(?:.{1,40} \| )?Medium`,
    addresses: ['medium.com'],
    pictures: ['miro.medium.com/'],
    people: ['medium.com/@'],
    links: [
      ['columns', 'medium.com/tag/'],
      ['author-bar', 'medium.com/m/signin'],
    ],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], String.raw`\d+ min read`],
      ['article-info', ['counted', 'head'], String.raw`[A-Z][a-z]{2} \d{1,2}, \d{4}`],
      ['author-bar', ['counted', 'telling', 'tail', 'begins-end'], `${NUMBER}[KM]? Followers`],
      ['author-bar', ['tail', 'begins-end'], 'Written by .{1,60}'],
      ['site-footer', ['telling', 'tail'], 'Text to speech'],
      ['author-bar', [], 'Follow|Listen|Share|·'],
      ['counters', ['tail'], '--'],
      ['author-bar', ['names-below'], 'Published in'],
      ['author-bar', ['telling'], 'Member-only story'],
      ['site-footer', ['tail'], 'Help|Status|About|Careers|Press|Blog|Privacy|Terms|Teams'],
    ],
  },
];
