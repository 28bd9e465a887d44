/** Texts of the works that notes link to. */
export const references = {
  'references.title': { 'zh-CN': '文献', en: 'Works' },
  'references.of': { 'zh-CN': '文献 · {name}', en: 'Works · {name}' },
  'references.description': {
    'zh-CN': '笔记引用的论文、代码库、文章和视频，以及引用它们的地方。',
    en: 'Papers, repositories, articles and videos that notes cite, and where.',
  },
  'references.count': { 'zh-CN': '{count} 种', en: '{count} works' },
  'references.all': { 'zh-CN': '全部', en: 'All' },
  'references.by-kind': { 'zh-CN': '按种类', en: 'By kind' },
  'references.by-tag': { 'zh-CN': '按标签', en: 'By tag' },
  'references.by-week': { 'zh-CN': '按周', en: 'By week' },
  'references.kind.paper': { 'zh-CN': '论文', en: 'Papers' },
  'references.kind.repository': { 'zh-CN': '代码库', en: 'Repositories' },
  'references.kind.article': { 'zh-CN': '文章', en: 'Articles' },
  'references.kind.video': { 'zh-CN': '视频', en: 'Videos' },
  'references.kind.other': { 'zh-CN': '其他', en: 'Other' },
  'references.cited': { 'zh-CN': '引用处', en: 'Cited in' },
  'references.more-places': { 'zh-CN': '共 {count} 处', en: '{count} places' },
  'references.all-places': { 'zh-CN': '全部 {count} 处', en: 'All {count} places' },
  'references.places': { 'zh-CN': '引用 {count} 处', en: 'cited in {count} places' },
  'references.none': { 'zh-CN': '还没有引用外部文献。', en: 'No outside works are cited yet.' },
} as const;
