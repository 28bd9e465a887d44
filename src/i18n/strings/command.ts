/** What `npm start` says of each stage. */
export const command = {
  'command.import': { 'zh-CN': '导入', en: 'Import' },
  'command.build': { 'zh-CN': '构建', en: 'Build' },
  'command.built': {
    'zh-CN': '{pages} 页，{problems} 条提醒（npm run build 逐条列出）',
    en: '{pages} pages, {problems} warnings (npm run build lists them)',
  },
  'command.search': { 'zh-CN': '检索', en: 'Search' },
  'command.site': { 'zh-CN': '网站', en: 'Site' },
} as const;
