/** Texts of the tag index and of a tag's page beyond those of `tag.ts`. */
export const tagPage = {
  'tag.count': { 'zh-CN': '{count} 个', en: '{count} tags' },
  'tag.description': { 'zh-CN': '按拼音排列的全部标签。', en: 'All tags in pinyin order.' },
  'tag.letters': { 'zh-CN': '按首字母', en: 'By initial' },
  'tag.nested': { 'zh-CN': '按上下级', en: 'By parent' },
  'tag.most-used': { 'zh-CN': '最常用', en: 'Most used' },
  'tag.all': { 'zh-CN': '按拼音', en: 'By pinyin' },
  'tag.aliases': { 'zh-CN': '又作', en: 'Also' },
  'tag.parent': { 'zh-CN': '上级', en: 'Wider' },
  'tag.children': { 'zh-CN': '下级', en: 'Narrower' },
  'tag.related': { 'zh-CN': '常一同出现', en: 'Often together' },
  'tag.activity': { 'zh-CN': '脉搏', en: 'Pulse' },
  'tag.activity-text': {
    'zh-CN': '{from} 至 {to}：{weeks} 周里写了 {written} 周，最多一周 {most} 篇',
    en: '{from} to {to}: {written} of {weeks} weeks, at most {most} notes a week',
  },
  'tag.timeline': { 'zh-CN': '按时间看', en: 'On the timeline' },
  'tag.references': { 'zh-CN': '引用的文献', en: 'Works cited' },
  'tag.moved': { 'zh-CN': '{alias} 即 {name}', en: '{alias} is {name}' },
  'tag.suggestion': {
    'zh-CN': '与已登记的 {near} 很接近：是否想写 #{near}？',
    en: 'Close to the registered {near}: did you mean #{near}?',
  },
  'tag.unused': {
    'zh-CN': '已登记，还没有笔记用它。',
    en: 'Registered, but no note carries it yet.',
  },
} as const;
