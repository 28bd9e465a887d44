/** Texts of the weekly timeline and of a week's page. */
export const week = {
  'week.timeline': { 'zh-CN': '周报', en: 'Weekly notes' },
  'week.year': { 'zh-CN': '{year} 年', en: '{year}' },
  'week.strip': {
    'zh-CN': '{year} 年各周：写了 {written} 周',
    en: '{year}: {written} weeks written',
  },
  'week.previous': { 'zh-CN': '上一周', en: 'Previous week' },
  'week.next': { 'zh-CN': '下一周', en: 'Next week' },
  'week.here': { 'zh-CN': '本周', en: 'This week' },
  'week.undated': { 'zh-CN': '没有日期的周报', en: 'Weekly notes without a date' },
} as const;
