/** Texts of the threads: subjects that a journal comes back to. */
export const thread = {
  'thread.index': { 'zh-CN': '脉络', en: 'Threads' },
  'thread.description': {
    'zh-CN': '周报里反复出现的题目，一节接一节地读。',
    en: 'Subjects that the journal comes back to, read one section after another.',
  },
  'thread.intro': {
    'zh-CN': '同一个题目隔周再写，就是一条脉。横线是它的起止，每个结是一周；朱红的还在续写。',
    en: 'A subject taken up again in a later week is a thread. Each knot is a week; the red ones are still being written.',
  },
  'thread.count': { 'zh-CN': '{count} 条', en: '{count} threads' },
  'thread.sections': { 'zh-CN': '{count} 节', en: '{count} sections' },
  'thread.span': { 'zh-CN': '{from} – {to}', en: '{from} – {to}' },
  'thread.alive': { 'zh-CN': '续写中', en: 'alive' },
  'thread.resting': { 'zh-CN': '已搁笔', en: 'resting' },
  'thread.strip': {
    'zh-CN': '{name}：{count} 节，{from} 至 {to}',
    en: '{name}: {count} sections, {from} to {to}',
  },
  'thread.none': {
    'zh-CN': '还没有脉络：至少两周的小标题相同，才成一条。',
    en: 'No threads yet: a heading must recur in at least two weeks.',
  },
  'thread.in-week': { 'zh-CN': '在当周周报中读', en: 'Read in its week' },
  'thread.follow': { 'zh-CN': '脉络：{name}', en: 'Thread: {name}' },
  'thread.earlier': { 'zh-CN': '上承 {date}', en: 'from {date}' },
  'thread.later': { 'zh-CN': '下接 {date}', en: 'on to {date}' },
  'thread.gap': { 'zh-CN': '隔 {weeks} 周', en: '{weeks} weeks later' },
} as const;
