import { DAY, NUMBER, type Site, TIME } from './site.ts';

/** Where many write one work: encyclopedias, shared documents, code and answers about it. */
export const works: readonly Site[] = [
  {
    name: 'baike',
    tab: '_百度百科',
    unsigned: true,
    addresses: ['baike.baidu.com'],
    pictures: ['bkimg.cdn.bcebos.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['counters', ['counted', 'telling'], String.raw`有用\+1`],
      ['author-bar', ['counted', 'telling'], String.raw`播报\s*编辑`],
      ['counters', ['counted'], String.raw`
        浏览次数[:：]\s*\d+\s*次?|编辑次数[:：].{1,30}|最近更新[:：].{1,40}|讨论\d+|已投票`],
      ['author-bar', ['telling'], '播报|词条图册|突出贡献榜'],
      ['counters', ['telling'], '查看我的收藏'],
      ['author-bar', ['telling', 'begins-end'], '词条统计'],
      ['author-bar', [], String.raw`
        编辑|讨论|上传视频|收藏|展开\d+个同名词条|更多图册|本词条由.{1,40}|进入词条`],
    ],
  },
  {
    name: 'wikipedia',
    tab: ' - (?:维基百科，自由的百科全书|Wikipedia)',
    unsigned: true,
    addresses: ['wikipedia.org'],
    pictures: ['upload.wikimedia.org/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling', 'undated', 'begins-end'], String.raw`
        本页面最后修订于\d{4}年.{1,60}|This page was last edited on .{1,60}`],
      ['author-bar', ['telling'], '维基百科，自由的百科全书|From Wikipedia, the free encyclopedia'],
      ['licence', ['telling'], '本站的全部文字在.{0,2}知识共享.{0,120}'],
      ['licence', [], 'Text is available under the Creative Commons.{0,120}'],
      ['columns', ['begins-end'], '(?:分类：|Categories?: ).{0,120}'],
      ['author-bar', [], String.raw`
        跳转到(?:导航|内容|搜索).{0,20}|Jump to (?:content|navigation).{0,20}
        隐私政策\s*关于维基百科.{0,80}|Privacy policy\s*About Wikipedia.{0,120}|Retrieved from .{1,100}
        阅读|编辑|查看历史|工具|讨论|条目`],
    ],
  },
  {
    name: 'yuque',
    addresses: ['yuque.com'],
    pictures: ['nlark.com/'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['counters', ['counted'], String.raw`${NUMBER}\s*人点赞`],
      ['article-info', ['counted'], String.raw`IP\s*属地\S{2,6}|(?:${DAY}|\d{2}-\d{2})\s+${TIME}`],
      ['counters', ['telling', 'begins-end'], '若有收获，就点个赞吧'],
      ['author-bar', ['telling'], '关于知识库|关于语雀.{2,60}'],
      ['author-bar', [], '举报|关于语雀'],
      ['comments', [], '全部评论.{0,20}|暂无评论.{0,10}'],
    ],
  },
  {
    name: 'feishu',
    unsigned: true,
    addresses: ['feishu.cn', 'larksuite.com'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['article-info', ['counted', 'telling'], String.raw`
        最近修改[:：]\s*(?:${DAY}|(?:今天|昨天)\s*\S{0,8})`],
      ['article-info', ['counted'], String.raw`最近修改[:：]\s*\S{1,12}(?:\s${TIME})?`],
      ['comments', ['counted', 'begins-end'], String.raw`(?:全文)?评论\s*[（(]\d+[)）]`],
      ['author-bar', ['telling'], '添加快捷方式'],
      ['comments', ['telling', 'begins-end'], '快来发表你的评论吧'],
      ['comments', [], '全文评论'],
      ['author-bar', [], '分享|大纲|输入“/”快速插入内容'],
    ],
  },
  {
    name: 'stackoverflow',
    tab: ' - Stack Overflow',
    unsigned: true,
    addresses: ['stackoverflow.com'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['counters', ['counted', 'telling'], String.raw`Viewed\s.{1,20}\stimes`],
      ['article-info', ['counted', 'undated'], String.raw`
        (?:Asked|Modified)\s.{1,30}\sago|(?:edited|asked|answered)\s[A-Z][a-z]{2}\s.{1,20}\sat\s${TIME}
        \d+\sAnswers?`],
      ['author-bar', ['telling'], 'Improve this (?:question|answer)|Sorted by:.{0,40}'],
      ['author-bar', [], String.raw`
        Share|Follow|Add a comment|Highest score \(default\)|Show \d+ more comments?`],
    ],
  },
  {
    name: 'github',
    unsigned: true,
    addresses: ['github.com'],
    // biome-ignore format: words of one kind stand in one row
    words: [
      ['counters', ['counted'], String.raw`
        (?:Watch|Fork|Star(?:red)?)\s+${NUMBER}
        ${NUMBER}\s*(?:stars?|watching|forks?|Branch(?:es)?|Tags?|Commits?)`],
      ['site-footer', ['counted', 'telling'], String.raw`
        © \d{4} GitHub, Inc\.(?:\s*(?:Terms|Footer).{0,60})?`],
      ['author-bar', ['telling', 'begins-head'], 'Skip to content'],
      ['author-bar', ['telling', 'begins-text'], 'Repository files navigation'],
      ['author-bar', ['begins-end'], 'About'],
      ['author-bar', [], String.raw`
        Code|Issues|Pull requests|Actions|Projects|Wiki|Security|Insights|Public|Go to file
        Folders and files|Latest commit|History|Resources|Readme|License|Stars|Watchers|Forks
        Report repository|Releases|Packages|Contributors|Languages|Footer|Sign (?:in|up)|README
        Code of conduct|Contributing|Security policy|\S{1,20} license`],
    ],
  },
];
