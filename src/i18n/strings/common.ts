/** Texts that every page shows. */
export const common = {
  'common.skip': { 'zh-CN': '跳到正文', en: 'Skip to content' },
  'common.about-date': { 'zh-CN': '约 {date}', en: 'c. {date}' },
} as const;
