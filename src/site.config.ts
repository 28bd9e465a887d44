import type { Language } from './i18n/language.ts';

/** What a group changes to make the site its own. Addresses come from the environment, see `site-env.ts`. */
export const site = {
  name: '文脉',
  latinName: 'Wenmai',
  description: '课题组的笔记、周报与报告：按主题、按时间、按脉络阅读。',
  /** Language of the interface; notes may be in any. */
  language: 'zh-CN' as Language,
  /** Notes on one page of a list. */
  pageSize: 50,
} as const;
