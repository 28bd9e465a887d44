/** Texts of the graph, of a note's part of it and of its margin. */
export const graph = {
  'graph.title': { 'zh-CN': '图谱', en: 'Graph' },
  'graph.description': {
    'zh-CN': '笔记之间的链接与共同的标签，画成一张图，也列成一张表。',
    en: 'Links and shared tags between notes, as a drawing and as a list.',
  },
  'graph.count': { 'zh-CN': '{notes} 结 · {links} 线', en: '{notes} knots · {links} lines' },
  'graph.canvas': {
    'zh-CN': '全图：方向键在相邻的笔记间移动，回车打开，加减号缩放，0 看全图',
    en: 'The whole graph: arrow keys move between neighbours, Enter opens, + and − zoom, 0 shows all',
  },
  'graph.find': { 'zh-CN': '找一篇笔记', en: 'Find a note' },
  'graph.zoom-in': { 'zh-CN': '放大', en: 'Zoom in' },
  'graph.zoom-out': { 'zh-CN': '缩小', en: 'Zoom out' },
  'graph.zoom-all': { 'zh-CN': '看全图', en: 'Show all' },
  'graph.no-webgl': {
    'zh-CN': '这个浏览器画不出图，下面的列表有同样的内容。',
    en: 'This browser cannot draw the graph; the list below says the same.',
  },
  'graph.loading': { 'zh-CN': '正在展开…', en: 'Unrolling…' },
  'graph.keys': {
    'zh-CN': '方向键移动 · 回车打开 · +／− 缩放 · 0 全图',
    en: 'arrows move · Enter opens · +/− zoom · 0 all',
  },
  'graph.strongest': {
    'zh-CN': '一眼只画最强的 {count} 条线；选中一结，它的线全画出来。',
    en: 'Only the {count} strongest lines are drawn at once; a chosen knot shows all of its own.',
  },
  'graph.others': { 'zh-CN': '其余各卷', en: 'Other collections' },
  'graph.list': { 'zh-CN': '列表', en: 'As a list' },
  'graph.degree': { 'zh-CN': '{count} 条线', en: '{count} lines' },
  'graph.alone': { 'zh-CN': '与别的笔记没有线相连', en: 'not connected to any note' },
  'graph.more': { 'zh-CN': '等 {count} 篇', en: 'and {count} more' },
  'graph.selected': { 'zh-CN': '{count} 条线', en: '{count} lines' },
  'graph.local': { 'zh-CN': '周边', en: 'Around' },
  'graph.local-label': { 'zh-CN': '与本篇相连的笔记', en: 'Notes connected to this one' },
  'graph.whole': { 'zh-CN': '在全图中看', en: 'In the whole graph' },
} as const;
