import { DAY, NUMBER, type Site, TIME } from './site.ts';

/** Posts. */
export const juejin: Site = {
  name: 'juejin',
  tab: ' - 掘金',
  addresses: ['juejin.cn', 'juejin.im'],
  pictures: ['byteimg.com/', 'user-gold-cdn.xitu.io/'],
  people: ['juejin.cn/user/', 'juejin.im/user/'],
  links: [['promotion', '-piu.byteimg.com/']],
  // biome-ignore format: words of one kind stand in one row
  words: [
    ['article-info', ['counted', 'telling', 'head'], String.raw`
      (?:(?:(?<author>\S{2,24})|\S)\s+[·・]?\s*)?${DAY}\s+[·・]?\s*(?:${NUMBER}\s*[·・]?\s*)?阅读\s*\d+\s*分钟(?:\s*关注)?`],
    ['article-info', ['counted', 'telling', 'head'], String.raw`
      ${NUMBER} 阅读\d+分钟|${DAY}\s+${TIME}\s*[·・]\s*阅读\s*${NUMBER}(?:\s*关注)?`],
    ['article-info', ['counted', 'head'], String.raw`
      (?:${NUMBER}\s*)?阅读\s*\d+\s*分钟|${DAY}\s+阅读\s*${NUMBER}|${DAY}\s+${NUMBER}\s*阅读`],
    ['article-info', ['counted'], String.raw`${DAY}\s+${NUMBER}\s*(?:\d+\s*分钟)?`],
    ['comments', ['counted', 'tail'], String.raw`评论\s*\d+|全部评论\s*\d+`],
    ['counters', ['counted'], String.raw`${NUMBER}\s*(?:阅读|点赞|评论|订阅|篇文章)`],
    ['comments', ['counted', 'telling', 'tail'], String.raw`0\s*/\s*1000`],
    ['site-footer', ['counted', 'telling', 'tail'], String.raw`©\d{4}\s*稀土掘金.{0,40}`],
    ['code-widget', ['telling', 'line'], '体验AI代码助手|代码解读'],
    ['code-widget', ['line'], String.raw`
      (?:[a-z+#]{1,12}\s*)?(?:复制代码|代码解读\s*(?:复制代码)?|体验AI代码助手)`],
    ['comments', ['telling', 'tail', 'begins-end'], '平等表达，友善交流.{0,20}'],
    ['columns', ['telling', 'tail', 'begins-end'], '本文收录于以下专栏.{0,20}|文章被收录于专栏.{0,20}'],
    ['columns', ['telling', 'tail', 'begins-end'], '关注下面的标签，发现更多相似文章'],
    ['author-bar', ['counted', 'telling', 'tail', 'author-above'], String.raw`发布了 \d+ 篇专栏.{0,60}`],
    ['promotion', ['telling', 'tail'], '安装掘金浏览器插件\\s.{0,110}|下载掘金客户端.{0,20}'],
    ['comments', ['tail'], String.raw`\d+[天月年]前\s*·\s*删除|回复`],
    ['columns', ['tail'], '关注专栏'],
    ['promotion', ['telling', 'tail'], '下载稀土掘金APP|一个帮助开发者成长的社区'],
    ['counters', ['telling', 'tail'], 'APP内打开.{0,12}'],
    ['columns', ['tail', 'begins-end'], '标签：|话题：|分类：'],
    ['counters', ['counted', 'tail'], String.raw`\d+点赞\s*[·・]\s*\d+评论|获得点赞\s*${NUMBER}|文章被阅读\s*${NUMBER}`],
    ['columns', ['tail', 'names-below'], '上一篇|下一篇'],
    ['columns', ['tail'], '(?:标签：|话题：|上一篇|下一篇).{0,80}'],
    ['columns', ['begins-end'], '文章分类'],
    ['recommended-articles', ['tail', 'begins-end'], '为你推荐'],
    ['columns', ['names-below'], '专栏[:：]'],
    ['columns', [], String.raw`专栏[:：].{1,30}|分类[:：]\s*\S{1,8}\s+标签[:：].{1,60}`],
    ['promotion', ['head'], '.{0,20}我(?:正在)?参(?:加|与)「掘金.{1,20}」.{0,40}'],
    ['promotion', ['telling', 'tail'], '安装掘金浏览器插件|多内容聚合浏览、多引擎快捷搜索、.{0,60}'],
    ['promotion', ['tail'], '前往安装'],
    ['columns', [], '专栏|文章标签|相关小册'],
    ['author-bar', ['head'], String.raw`\+?\s*(?:已)?关注|\[[\w\u4e00-\u9fa5.-]{2,16}`],
    ['author-bar', ['menu'], String.raw`
      稀土掘金|首页|HOT|更多|沸点|课程|直播|活动|AI\s?刷题|AI Coding(?: NEW)?|数据标注|竞赛|商城|APP|插件|搜索
      搜索历史(?:\s*清空)?|清空|创作者中心|写文章|发沸点|写笔记|写代码|草稿箱|会员|签到|登录|注册
      登录\s*[/／]\s*注册|创作灵感(?:\s*查看更多)?|首次登录\s*/\s*注册免费领取`],
    ['comments', ['telling', 'tail'], String.raw`登录\s*/\s*注册\s*即可发布评论[!！]?`],
    ['comments', ['tail'], String.raw`
      全部评论.{0,20}|最热\s*最新.{0,20}|点赞\s*回复.{0,20}|暂无评论数据.{0,12}`],
    ['comments', [], String.raw`最热|最新(?:\s*最热)?`],
    ['recommended-articles', ['tail'], '(?:为你推荐|相关推荐|精选内容).{0,60}'],
    ['recommended-articles', ['telling', 'tail'], '找对属于你的技术圈子'],
    ['recommended-articles', ['tail'], '回复“?进群”?.{0,60}'],
    ['counters', ['tail'], '收藏成功！.{0,60}|已添加到「.{0,60}|确定删除该.{0,60}'],
    ['site-footer', ['tail'], '友情链接：.{0,90}'],
  ],
};
