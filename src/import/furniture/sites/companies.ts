import { DAY, NUMBER, type Site, TIME } from './site.ts';

/** Where companies let people write: clouds and news. */
export const companies: readonly Site[] = [
  {
    name: 'toutiao',
    tab: '[-_]今日头条',
    addresses: ['toutiao.com'],
    pictures: ['toutiaoimg.com/', 'toutiaoimg.cn/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted'], String.raw`${DAY}\s+${TIME}\s*[·・]\s*\S{2,8}(?:[·・]\S{2,12})?`],
      ['counters', ['counted'], String.raw`评论\s*${NUMBER}|回复\s*\d+|${NUMBER}\s*(?:评论|粉丝|赞)`],
      ['author-bar', ['head'], '下载头条APP'],
      ['author-bar', ['telling'], String.raw`打开今日头条查看图片详情|首页\s*/\s*\S{1,8}\s*/\s*正文`],
      ['counters', ['telling', 'begins-end'], '打开APP发表评论'],
      ['counters', ['telling'], '查看更多评论'],
      ['author-bar', ['telling', 'begins-end'], '举报/反馈'],
      ['author-bar', ['begins-end'], '举报'],
      ['counters', [], String.raw`写下您的评论\.{3}|评论|暂无评论|发表评论`],
      ['author-bar', [], String.raw`关注|搜索\S{1,16}|首页|/|正文|回复`],
    ],
  },
  {
    name: 'tencent',
    tab: '-腾讯云开发者社区(?:-腾讯云)?',
    addresses: ['cloud.tencent.com'],
    pictures: ['qcloudimg.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['code-widget', ['counted', 'telling'], String.raw`代码运行次数[:：]\s*\d+`],
      ['code-widget', ['counted'], String.raw`(?:代码)?运行(?:总)?次数[:：]\s*${NUMBER}`],
      ['article-info', ['counted'], String.raw`(?:发布|修改)于\s*${DAY}\s+${TIME}(?::\d{2})?`],
      ['article-info', ['counted', 'begins-end'], String.raw`原始发表(?:时间)?[:：]\s*${DAY}.{0,80}`],
      ['counters', ['counted'], String.raw`${NUMBER}\s*条评论`],
      ['counters', ['counted', 'head'], String.raw`[\d.]+[KkWw]?\d+`],
      ['code-widget', ['telling'], 'AI代码解释'],
      ['licence', ['telling'], String.raw`.{0,60}(?:cloudcommunity|yunjia_community)@tencent\.com.{0,60}`],
      ['licence', ['telling', 'begins-end'], String.raw`本文参与\s?.{0,20}腾讯云.{2,60}`],
      ['counters', ['telling'], '登录后参与评论'],
      ['licence', ['begins-end'], '本文分享自.{1,60}'],
      ['licence', [], String.raw`
        本文参与\s?.{2,80}|如有侵权，请联系.{1,60}|原创声明[:：]本文系作者授权腾讯云.{1,60}`],
      ['code-widget', [], String.raw`代码可运行|代码语言[:：]\s*\S{1,16}|运行|复制`],
      ['columns', [], '文章被收录于专栏[:：].{1,40}'],
      ['columns', ['head'], String.raw`社区首页\s*>.{1,80}`],
      ['promotion', ['telling', 'tail'], '加入腾讯云官网粉丝站|蹲全网底价单品 享第一手活动信息'],
      ['recommended-articles', ['tail', 'then-articles'], '相关产品与服务|相关课程'],
      ['author-bar', [], `
        举报|前往查看|原文出处及转载信息见文内详细说明.{0,80}|热度|最新|推荐阅读|关注作者|关注
        社区首页.{0,80}|腾讯云(?:开发者社区)?|开发者社区|文档|建议反馈|控制台|登录s*/s*注册|首页|学习|活动|专区|圈层|工具|目录|领券`],
      ['counters', [], '评论'],
    ],
  },
  {
    name: '51cto',
    tab: '_51CTO博客',
    addresses: ['51cto.com'],
    pictures: ['51cto.com/images/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted'], String.raw`${DAY}\s+${TIME}(?::\d{2})?\s*发布`],
      ['counters', ['counted'], String.raw`(?:阅读数?|点赞|收藏|评论)\s*${NUMBER}`],
      ['columns', ['telling'], String.raw`文章标签\s.{1,60}文章分类.{1,60}`],
      ['counters', ['telling', 'begins-end'], '提问和评论都可以，用心的回复会被更多人看到.{0,8}'],
      ['columns', ['begins-end'], '[上下]一篇[:：].{1,80}'],
      ['columns', [], String.raw`文章标签\s.{1,120}`],
      ['licence', [], '©?著作权'],
      ['article-info', [], '原创'],
      ['counters', [], '赞|收藏|评论|分享|发布评论'],
      ['author-bar', [], '关注|举报|相关文章'],
    ],
  },
  {
    name: 'oschina',
    tab: ' - OSCHINA(?: - .{1,20})?',
    addresses: ['oschina.net'],
    pictures: ['oscimg.oschina.net/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['licence', ['counted', 'telling'], String.raw`本文分享自微信公众号\s?-\s?.{1,40}`],
      ['licence', ['telling'], String.raw`
        本文分享自微信公众号\s?-\s?(?<author>\S.{0,30}?)（.{1,130}|本文分享自微信公众号.{1,160}
        如有侵权，请联系\s?support@oschina\.cn\s?删除。`],
      ['article-info', ['counted', 'head'], String.raw`${DAY}\s+${TIME}`],
      ['counters', ['counted', 'head', 'tail'], String.raw`阅读数\s*${NUMBER}|${NUMBER}\s*(?:收藏|赞)`],
      ['counters', ['tail'], '展开阅读全文|打赏|收藏|赞|分享|评论'],
      ['author-bar', [], '开源中国|首页|资讯|软件库|博客|AI 开发者社区|登录|注册'],
      ['licence', [], String.raw`本文参与\s?“OSC\s?源创计划”.{0,40}`],
    ],
  },
  {
    name: 'aliyun',
    tab: '-阿里云开发者社区',
    addresses: ['developer.aliyun.com'],
    pictures: ['ucc.alicdn.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'head'], `发布于[一-龥]{2,4}|${DAY}`],
      ['article-info', ['counted', 'telling'], String.raw`${DAY}\s+${NUMBER}\s*发布于\S{2,8}`],
      ['article-info', ['counted'], String.raw`
        ${DAY}\s+${NUMBER}(?:\s*(?:发布于\S{2,8}|举报))*|发布于${DAY}`],
      ['counters', ['counted'], String.raw`${NUMBER}\s*(?:浏览|阅读)`],
      ['article-info', ['counted', 'head'], String.raw`来自[:：].{1,30}\s${DAY}\s+${NUMBER}(?:\s*发布于\S{2,8})?`],
      ['licence', ['telling', 'tail', 'begins-end', 'then-articles'], String.raw`版权声明[:：]\s*本文内容由阿里云.{0,210}`],
      ['recommended-articles', ['telling', 'tail', 'begins-end'], '相关实践学习|相关电子书'],
      ['recommended-articles', ['telling'], '推荐镜像'],
      ['columns', ['tail', 'begins-end'], '文章标签[:：]?|关键词[:：]'],
      ['columns', ['head'], '文章标签[:：].{1,90}'],
      ['licence', [], '版权'],
      ['recommended-articles', ['tail'], '相关课程|相关文章|热门文章|最新文章'],
      ['author-bar', [], '举报|更多|下一篇|目录'],
    ],
  },
];
