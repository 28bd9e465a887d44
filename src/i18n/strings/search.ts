/** Texts of the search: opener, dialog, page. */
export const search = {
  'search.open': { 'zh-CN': '搜索', en: 'Search' },
  'search.built': {
    'zh-CN': '已索引 {notes} 篇笔记：{files} 个文件，{size}',
    en: 'Indexed {notes} notes: {files} files, {size}',
  },
} as const;
