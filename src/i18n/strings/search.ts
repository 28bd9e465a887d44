/** Texts of the search: opener, dialog, page. */
export const search = {
  'search.open': { 'zh-CN': '搜索', en: 'Search' },
} as const;
