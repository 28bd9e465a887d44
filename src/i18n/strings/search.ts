/** Texts of the search: opener, dialog, page. The page's script carries all of them, so they are few and short. */
export const search = {
  'search.open': { 'zh-CN': '搜索', en: 'Search' },
  'search.title': { 'zh-CN': '搜索', en: 'Search' },
  'search.label': { 'zh-CN': '搜索笔记', en: 'Search the notes' },
  'search.placeholder': {
    'zh-CN': '词、"短语"、#标签、拼音……',
    en: 'words, "a phrase", #tag …',
  },
  'search.close': { 'zh-CN': '关闭', en: 'Close' },
  'search.full-page': { 'zh-CN': '在整页中打开', en: 'Open as a page' },
  'search.completions': { 'zh-CN': '补全', en: 'Completions' },
  'search.results': { 'zh-CN': '结果', en: 'Results' },
  'search.total': { 'zh-CN': '找到 {count} 篇笔记', en: '{count} notes found' },
  'search.none': { 'zh-CN': '没有找到笔记', en: 'No notes found' },
  'search.more': { 'zh-CN': '再显示 {count} 篇', en: 'Show {count} more' },
  'search.more-sections': { 'zh-CN': '另有 {count} 节，展开', en: 'Show {count} more sections' },
  'search.start': { 'zh-CN': '开头', en: 'Beginning' },
  'search.loading': { 'zh-CN': '正在载入索引……', en: 'Loading the index …' },
  'search.failed': {
    'zh-CN': '索引没有载入：网络断开，或网站刚刚更新过。',
    en: 'The index did not load: you may be offline, or the site has just been updated.',
  },
  'search.retry': { 'zh-CN': '重试', en: 'Try again' },
  'search.recent': { 'zh-CN': '最近搜索', en: 'Recent searches' },
  'search.forget': { 'zh-CN': '清除记录', en: 'Forget them' },
  'search.recent-local': { 'zh-CN': '只存在这台设备上', en: 'kept on this device only' },
  'search.narrow': { 'zh-CN': '缩小范围', en: 'Narrow down' },
  'search.facet.collection': { 'zh-CN': '栏目', en: 'Collection' },
  'search.facet.tag': { 'zh-CN': '标签', en: 'Tag' },
  'search.facet.status': { 'zh-CN': '进展', en: 'Status' },
  'search.facet.year': { 'zh-CN': '年份', en: 'Year' },
  'search.kind.tag': { 'zh-CN': '标签', en: 'tag' },
  'search.kind.value': { 'zh-CN': '筛选', en: 'filter' },
  'search.kind.title': { 'zh-CN': '笔记', en: 'note' },
  'search.kind.heading': { 'zh-CN': '小节', en: 'section' },
  'search.notes': { 'zh-CN': '{count} 篇', en: '{count} notes' },
  'search.keys': {
    'zh-CN': '↑↓ 选择　↵ 打开　Esc 关闭',
    en: '↑↓ choose, ↵ open, Esc close',
  },
  'search.meant': { 'zh-CN': '是否想写 {name}？', en: 'Did you mean {name}?' },
  'search.problem.quote-open': {
    'zh-CN': '引号没有成对：「{value}」一直查到末尾。',
    en: 'The quote is not closed: “{value}” is searched to the end.',
  },
  'search.problem.too-long': {
    'zh-CN': '查询太长，只用了前 {value} 个字符。',
    en: 'The query is too long: only its first {value} characters are used.',
  },
  'search.problem.status-unknown': {
    'zh-CN': '没有「{value}」这种进展：可写 status:done 或 status:todo。此条未用。',
    en: 'There is no status “{value}”: write status:done or status:todo. It was left out.',
  },
  'search.problem.value-missing': {
    'zh-CN': '「{value}」后面还没有写内容，此条未用。',
    en: 'Nothing follows “{value}” yet; it was left out.',
  },
  'search.problem.date-impossible': {
    'zh-CN': '没有「{value}」这一天，此条未用。日期写作 2024、2024-04 或 2024-04-07。',
    en: 'There is no day “{value}”; it was left out. Write 2024, 2024-04 or 2024-04-07.',
  },
  'search.problem.date-reversed': {
    'zh-CN': '「{value}」的起止颠倒了，此条未用。',
    en: '“{value}” ends before it starts; it was left out.',
  },
  'search.problem.read-as-date': {
    'zh-CN': '「{value}」按日期筛选；要查这几个字，请加引号。',
    en: '“{value}” filters by date; put it in quotes to search for the text.',
  },
  'search.problem.only-negated': {
    'zh-CN': '只写了要排除的内容，因此列出其余所有笔记。',
    en: 'Only exclusions were given, so all other notes are listed.',
  },
  'search.problem.tag-unknown': { 'zh-CN': '没有标签 #{value}。', en: 'There is no tag #{value}.' },
  'search.problem.collection-unknown': {
    'zh-CN': '没有栏目「{value}」。',
    en: 'There is no collection “{value}”.',
  },
  'search.problem.text-unknown': {
    'zh-CN': '没有笔记含有「{value}」。',
    en: 'No note contains “{value}”.',
  },
  'search.problem.not-together': {
    'zh-CN': '各词都有，但没有一篇笔记同时含有：{value}。',
    en: 'Each word is found, but no note holds all of them: {value}.',
  },
  'search.problem.filtered-out': {
    'zh-CN': '有笔记含有这些词，但都不符合筛选条件。',
    en: 'Notes hold these words, but none passes the filters.',
  },
  'search.noscript': {
    'zh-CN': '搜索需要脚本。没有脚本时，请从这些目录查找：',
    en: 'Search needs script. Without it, look in these indexes:',
  },
  'search.syntax': { 'zh-CN': '怎样写查询', en: 'How to write a query' },
  'search.syntax.words': {
    'zh-CN': '同时含有这些字词，一字不差；全半角、大小写、繁简不分',
    en: 'notes that hold all of these, to the character; width and case do not matter',
  },
  'search.syntax.phrase': { 'zh-CN': '含空格的整句', en: 'a phrase with spaces' },
  'search.syntax.tag': {
    'zh-CN': '带标签的笔记，可写多个；也可只写开头',
    en: 'notes with a tag; several may be given, or the beginning of one',
  },
  'search.syntax.field': { 'zh-CN': '进展、栏目', en: 'status, collection' },
  'search.syntax.date': {
    'zh-CN': '年、月、日，或起止',
    en: 'a year, month or day, or a range',
  },
  'search.syntax.not': { 'zh-CN': '不含', en: 'without' },
  'search.syntax.pinyin': {
    'zh-CN': '拼音或首字母，用于补全',
    en: 'pinyin or initials, to complete',
  },
  'search.about-date': { 'zh-CN': '约 {date}', en: 'c. {date}' },
  'search.status.done': { 'zh-CN': '已完成', en: 'done' },
  'search.status.todo': { 'zh-CN': '未完成', en: 'to do' },
  'search.built': {
    'zh-CN': '已索引 {notes} 篇笔记：{files} 个文件，{size}',
    en: 'Indexed {notes} notes: {files} files, {size}',
  },
} as const;
