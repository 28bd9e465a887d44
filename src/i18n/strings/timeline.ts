/** Texts of the timeline. */
export const timeline = {
  'timeline.title': { 'zh-CN': '时间', en: 'Time' },
  'timeline.of': { 'zh-CN': '时间 · {name}', en: 'Time · {name}' },
  'timeline.description': {
    'zh-CN': '所有有日期的笔记，按年、月、周排在一条线上。',
    en: 'Every dated note on one line, by year, month and week.',
  },
  'timeline.by-collection': { 'zh-CN': '按卷', en: 'By collection' },
  'timeline.by-tag': { 'zh-CN': '按标签', en: 'By tag' },
  'timeline.all': { 'zh-CN': '全部', en: 'All' },
  'timeline.undated': { 'zh-CN': '无日期', en: 'Undated' },
  'timeline.undated-note': {
    'zh-CN': '这些笔记没有写明日期，也无从推断，所以不在时间线上。',
    en: 'These notes state no date and none can be inferred, so they are not on the line.',
  },
  'timeline.week': { 'zh-CN': '第 {week} 周', en: 'Week {week}' },
  'timeline.none': { 'zh-CN': '还没有带日期的笔记。', en: 'No dated notes yet.' },
} as const;
