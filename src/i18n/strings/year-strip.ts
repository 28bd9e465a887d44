/** Texts of the strip of a year's weeks. */
export const yearStrip = {
  'strip.missed': { 'zh-CN': '空 {count} 周', en: '{count} weeks missed' },
  'strip.week': {
    'zh-CN': '第 {week} 周（{from}–{to}）：{notes}',
    en: 'Week {week} ({from}–{to}): {notes}',
  },
  'strip.week-missed': {
    'zh-CN': '第 {week} 周（{from}–{to}）没有写',
    en: 'Week {week} ({from}–{to}): nothing written',
  },
} as const;
