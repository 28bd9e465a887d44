/** Texts of the weekly timeline and of a week's page. */
export const week = {
  'week.title': { 'zh-CN': '{date} · 周报', en: 'Week of {date}' },
  'week.number': { 'zh-CN': '第 {week} 周', en: 'week {week}' },
  'week.timeline': { 'zh-CN': '周报', en: 'Weekly notes' },
  'week.year': { 'zh-CN': '{year} 年', en: '{year}' },
  'week.strip': {
    'zh-CN': '{year} 年各周：写了 {written} 周',
    en: '{year}: {written} weeks written',
  },
  'week.gap': { 'zh-CN': '空 {count} 周', en: '{count} weeks without a note' },
  'week.previous': { 'zh-CN': '上一周', en: 'Previous week' },
  'week.next': { 'zh-CN': '下一周', en: 'Next week' },
  'week.here': { 'zh-CN': '本周', en: 'This week' },
  'week.undated': { 'zh-CN': '没有日期的周报', en: 'Weekly notes without a date' },
  'week.keys': {
    'zh-CN': '按 ← → 翻到前后一周',
    en: 'Press ← → to turn to the week before or after',
  },
} as const;
