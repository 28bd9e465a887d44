/** Texts of the tag index and of a tag's page. */
export const tag = {
  'tag.index': { 'zh-CN': '标签', en: 'Tags' },
  'tag.title': { 'zh-CN': '标签：{name}', en: 'Tag: {name}' },
  'tag.summary': {
    'zh-CN': '{notes} 篇笔记 · {mentions} 处提到',
    en: '{notes} notes · {mentions} mentions',
  },
  'tag.notes': { 'zh-CN': '带此标签的笔记', en: 'Notes with this tag' },
  'tag.sections': { 'zh-CN': '带此标签的小节', en: 'Sections with this tag' },
  'tag.mentions': { 'zh-CN': '只是提到它的小节', en: 'Sections that only mention it' },
  'tag.none': { 'zh-CN': '还没有标签。', en: 'No tags yet.' },
} as const;
