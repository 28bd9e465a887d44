import { DAY, NUMBER, type Site, TIME } from './site.ts';

const BUTTON = '(?:添加评论|分享|收藏|喜欢|收起|举报|申请转载|感谢)';

/** Questions with their answers, and columns. */
export const zhihu: Site = {
  name: 'zhihu',
  tab: ' - 知乎',
  addresses: ['zhihu.com'],
  pictures: ['zhimg.com/'],
  people: ['.zhihu.com/people/', '.zhihu.com/org/'],
  links: [
    ['columns', '.zhihu.com/topic/'],
    ['columns', '.zhihu.com/column/'],
    ['recommended-articles', '&search_source=Trending&'],
  ],
  // biome-ignore format: words of one kind stand in one row
  words: [
    ['counters', ['counted', 'telling', 'head', 'begins-text'], String.raw`
      (?:.{1,24}等\s*)?${NUMBER}\s*人(?:也)?赞同了该(?:回答|文章)`],
    ['counters', ['counted', 'tail'], String.raw`
      (?:赞同\s*${NUMBER}|${NUMBER}\s*条评论)(?:\s*(?:${BUTTON}|${NUMBER}\s*条评论))*`],
    ['counters', ['counted'], String.raw`
      (?:关注者|被浏览)\s*${NUMBER}(?:\s*被浏览\s*${NUMBER})?|(?:查看(?:全部|剩余)\s*)?[\d,]+\s*[个条]\s*回答`],
    ['author-bar', ['counted', 'head'], String.raw`好问题\s*\d+`],
    ['article-info', ['counted', 'telling', 'line', 'begins-end'], String.raw`
      (?:发布|编辑)于\s*${DAY}\s+${TIME}\s*[・·]\s*IP\s*属地.{2,40}`],
    ['article-info', ['counted', 'telling', 'line', 'begins-end'], String.raw`
      发布于\s*${DAY}\s+${TIME}，编辑于\s*${DAY}\s+${TIME}`],
    ['article-info', ['counted', 'line', 'begins-end'], String.raw`
      (?:发布于|编辑于)\s*${DAY}(?:\s+${TIME})?(?:\s*[・·]\s*.{2,40})?
      (?:发布于|编辑于)\s*${DAY}\s+${TIME}[^\s\d。，；：,;:、）)][^。；]{1,60}`],
    ['article-info', ['counted', 'line', 'begins-end', 'undated'], String.raw`(?:发布于|编辑于)\s*\d{2}-\d{2}(?:\s+${TIME})?`],
    ['licence', ['line'], String.raw`
      著作权归作者所有。.{0,60}|来源[:：]\s*知乎
      (?:链接|来源|作者)[:：]\s*https?://(?:www\.|zhuanlan\.)?zhihu\.com\S*`],
    ['author-bar', ['telling', 'head'], String.raw`写回答|邀请回答|关注问题(?:\s*写回答)?`],
    ['author-bar', ['telling'], '登录后你可以|不限量看优质回答|精彩内容一键收藏'],
    ['counters', ['telling', 'tail'], String.raw`(?:喜欢\s*)?(?:收藏\s*)?申请转载`],
    ['comments', ['telling', 'begins-end'], '评论千万条，友善第一条'],
    ['counters', ['tail'], String.raw`(?:赞同\s*)?(?:${BUTTON}\s*)+|赞同`],
    ['counters', ['head'], '关注者|被浏览'],
    ['author-bar', ['head', 'names-below'], '首发于'],
    ['author-bar', ['head'], String.raw`
      \+?\s*关注(?:他|她|作者|TA)?|已关注|好问题|切换模式|无障碍|登录\s*[/／]\s*注册|知乎|写文章|首发于.{1,30}`],
    ['author-bar', ['head'], String.raw`(?:知乎\s*[·・]\s*)?\S{1,20}\s?话题(?:下的)?(?:优秀|新知)(?:答主|回答者)`],
    ['author-bar', [], `
      默认排序|按时间排序|登录加入知乎|私信答主深度交流|加入知乎|立即登录
      继续浏览内容|发现更大的世界
      打开|浏览器|继续|更多回答|继续追问|由知乎直答提供|他们也关注了该问题|[・·]|显示全部`],
    ['author-bar', ['menu'], '首页|会员|发现|等你来答|热榜|推荐|圈子|(?:知乎)?(?:知学堂|直答)|知识库|登录|注册'],
    ['article-info', [], String.raw`收录于\s*[·・].{1,30}`],
    ['donation', [], String.raw`赞赏|「?真诚赞赏，手留余香」?|还没有人赞赏，快来当第一个赞赏的人吧！|\d+ 人已赞赏|还没有人送礼物，鼓励一下作者吧`],
    ['columns', ['telling', 'tail', 'begins-end'], '文章被以下专栏收录'],
    ['recommended-articles', ['tail', 'then-articles'], '推荐阅读.{0,60}|相关问题.{0,60}'],
    ['recommended-articles', [], '大家都在搜|换一换'],
    ['columns', ['tail'], '所属专栏.{0,60}|关于作者'],
    ['comments', ['telling', 'tail'], '发布一条带图评论吧|点击查看全部评论'],
    ['comments', ['counted', 'tail'], String.raw`回复\d+|(?:展开其他|查看全部) \d+ 条回复`],
    ['comments', ['telling', 'tail', 'begins-end'], '想来知乎工作？.{0,40}'],
    ['comments', ['telling', 'tail'], String.raw`理性发言，友善互动|写下你的评论(?:\.{3}|…)`],
    ['comments', ['tail'], String.raw`
      写下你的评论|还没有评论.{0,12}|\d+\s*条评论\s*默认.{0,12}|默认\s*(?:最新|时间)|欢迎参与讨论`],
    ['comments', [], '收起评论'],
    ['site-footer', ['telling', 'tail'], '刘看山知乎指南.{0,90}|京ICP证110745号.{0,90}'],
    ['site-footer', ['tail'], '刘看山|知乎指南.{0,90}|侵权投诉.{0,60}|网上有害信息举报.{0,60}'],
  ],
};
