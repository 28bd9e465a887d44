/** Problems found where notes, registries and links meet. */
export const knowledge = {
  'knowledge.registry.syntax': {
    'zh-CN': '不是合法的 YAML：{reason}',
    en: 'Not valid YAML: {reason}',
  },
  'knowledge.registry.syntax.remedy': {
    'zh-CN': '检查缩进和引号；每一项写成「名称:」加缩进的属性',
    en: 'Check indentation and quotes; write each entry as “name:” with indented properties',
  },
  'knowledge.registry.not-map': {
    'zh-CN': '整个文件应是「名称: 属性」的映射',
    en: 'The file must be a map of names to properties',
  },
  'knowledge.registry.not-map.remedy': {
    'zh-CN': '每一项写成「名称:」加缩进的属性',
    en: 'Write each entry as “name:” with indented properties',
  },
  'knowledge.registry.unknown-key': {
    'zh-CN': '{name} 有不认识的属性 {key}，已忽略',
    en: '{name} has an unknown property {key}; it is ignored',
  },
  'knowledge.registry.unknown-key.remedy': {
    'zh-CN': '是否想写 {known}？',
    en: 'Did you mean {known}?',
  },
  'knowledge.registry.value': {
    'zh-CN': '{name} 的 {key} 不能用，整项已忽略：{reason}',
    en: '{key} of {name} cannot be used, the entry is ignored: {reason}',
  },
  'knowledge.registry.value.remedy': {
    'zh-CN': '列表写成 [甲, 乙]，文字写成一行',
    en: 'Write lists as [a, b] and texts on one line',
  },
  'knowledge.tag.alias-clash': {
    'zh-CN': '别名 {alias} 同属 {other} 与 {name}，归 {other}',
    en: 'The alias {alias} belongs to both {other} and {name}; {other} keeps it',
  },
  'knowledge.tag.alias-clash.remedy': {
    'zh-CN': '从其中一处删去，或合并这两个标签',
    en: 'Remove it from one of them, or merge the two tags',
  },
  'knowledge.tag.parent-unknown': {
    'zh-CN': '{name} 的上级标签 {parent} 没有登记',
    en: 'The parent {parent} of {name} is not registered',
  },
  'knowledge.tag.parent-unknown.remedy': {
    'zh-CN': '在 tags.yaml 里加上 {parent}:，或删去 parent',
    en: 'Add {parent}: to tags.yaml, or delete parent',
  },
  'knowledge.tag.parent-near': {
    'zh-CN': '{name} 的上级标签 {parent} 没有登记',
    en: 'The parent {parent} of {name} is not registered',
  },
  'knowledge.tag.parent-near.remedy': {
    'zh-CN': '是否想写 {near}？',
    en: 'Did you mean {near}?',
  },
  'knowledge.tag.parent-cycle': {
    'zh-CN': '上级标签成了环：{circle}',
    en: 'The parents form a circle: {circle}',
  },
  'knowledge.tag.parent-cycle.remedy': {
    'zh-CN': '删去其中一个 parent',
    en: 'Delete one of the parents',
  },
  'knowledge.tag.similar': {
    'zh-CN': '标签 #{tag} 没有登记，与 #{near} 很接近',
    en: 'The tag #{tag} is not registered and close to #{near}',
  },
  'knowledge.tag.similar.remedy': {
    'zh-CN': '是否想写 #{near}？若确是另一个标签，在 tags.yaml 里加上 {tag}:',
    en: 'Did you mean #{near}? If it is another tag, add {tag}: to tags.yaml',
  },
  'knowledge.thread.heading-clash': {
    'zh-CN': '标题「{heading}」同属脉络 {other} 与 {name}，归 {other}',
    en: 'The heading “{heading}” belongs to both threads {other} and {name}; {other} keeps it',
  },
  'knowledge.thread.heading-clash.remedy': {
    'zh-CN': '从其中一处删去',
    en: 'Remove it from one of them',
  },
  'knowledge.embed-cycle': {
    'zh-CN': '嵌入 ![[{target}]] 会绕回自身，只显示到此为止',
    en: 'The embed ![[{target}]] leads back into itself; it is shown up to here',
  },
  'knowledge.embed-cycle.remedy': {
    'zh-CN': '把其中一处嵌入改为链接',
    en: 'Make one of the embeds a link',
  },
  'knowledge.embed-deep': {
    'zh-CN': '嵌入 ![[{target}]] 层数过多，只显示链接',
    en: 'The embed ![[{target}]] is nested too deep; only a link is shown',
  },
  'knowledge.embed-deep.remedy': {
    'zh-CN': '减少嵌入的层数，或改为链接',
    en: 'Nest fewer embeds, or make it a link',
  },
  'knowledge.link.unresolved': {
    'zh-CN': '链接 [[{target}]] 找不到对应的笔记',
    en: 'The link [[{target}]] leads to no note',
  },
  'knowledge.link.unresolved.remedy': {
    'zh-CN': '检查名称，或新建这篇笔记',
    en: 'Check the name, or write that note',
  },
  'knowledge.link.near.remedy': {
    'zh-CN': '是否想写 [[{near}]]？',
    en: 'Did you mean [[{near}]]?',
  },
  'knowledge.link.missing-part': {
    'zh-CN': '「{title}」里没有 {part}，链接指向篇首',
    en: '“{title}” has no {part}; the link leads to its start',
  },
  'knowledge.link.missing-part.remedy': {
    'zh-CN': '检查标题或块标识的写法',
    en: 'Check the heading or the block id',
  },
  'knowledge.link.ambiguous': {
    'zh-CN': '[[{target}]] 可指多篇：{files}；取路径最近的第一篇',
    en: '[[{target}]] may mean several notes: {files}; the first, nearest by path, was taken',
  },
  'knowledge.link.ambiguous.remedy': {
    'zh-CN': '写上文件夹，例如 [[{path}]]',
    en: 'Write the folder too, for example [[{path}]]',
  },
} as const;
