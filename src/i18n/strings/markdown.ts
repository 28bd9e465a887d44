/** Words that a rendered note shows besides its author's. */
export const markdown = {
  'markdown.link-unresolved': {
    'zh-CN': '还没有这篇笔记：{target}',
    en: 'No such note yet: {target}',
  },
  'markdown.image-missing': { 'zh-CN': '缺图', en: 'Missing image' },
  'markdown.image-remote': { 'zh-CN': '外部图片', en: 'Image on another site' },
  'markdown.embed-open': { 'zh-CN': '打开原文', en: 'Open the note' },
  'markdown.embed-missing': { 'zh-CN': '未找到嵌入的笔记', en: 'Embedded note not found' },
  'markdown.embed-cycle': { 'zh-CN': '循环嵌入，到此为止', en: 'Embeds itself; stopped here' },
  'markdown.embed-deep': {
    'zh-CN': '嵌入层数过多，到此为止',
    en: 'Embedded too deeply; stopped here',
  },
} as const;
