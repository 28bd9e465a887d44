/** Texts of the home page. */
export const home = {
  'home.search-example': { 'zh-CN': '世界模型　#具身智能', en: 'world model #tag' },
  'home.contents': { 'zh-CN': '总目', en: 'Contents' },
  'home.latest-weeks': { 'zh-CN': '近来各周', en: 'Latest weeks' },
  'home.recent': { 'zh-CN': '近作', en: 'Recent notes' },
  'home.tags': { 'zh-CN': '常用标签', en: 'Most used tags' },
  'home.unfinished': { 'zh-CN': '尚未完成', en: 'Unfinished' },
  'home.threads': { 'zh-CN': '仍在续写的脉络', en: 'Threads alive now' },
  'home.all-weeks': { 'zh-CN': '全部周报', en: 'All weeks' },
  'home.all-notes': { 'zh-CN': '全部笔记', en: 'All notes' },
  'home.all-tags': { 'zh-CN': '全部标签', en: 'All tags' },
  'home.all-status': { 'zh-CN': '进展总览', en: 'The whole board' },
  'home.all-threads': { 'zh-CN': '全部脉络', en: 'All threads' },
} as const;
