/** Problems found while reading the vault, and the report that lists them. */
export const vault = {
  'vault.frontmatter-not-map': {
    'zh-CN': '开头的 --- 之间不是「键: 值」，按正文处理',
    en: 'The text between the opening --- lines is not “key: value”; it is read as body text',
  },
  'vault.frontmatter-not-map.remedy': {
    'zh-CN': '若是属性，写成 title: …；若是分隔线，在文件开头空一行',
    en: 'For properties write title: …; for a rule leave the first line of the file empty',
  },
  'vault.frontmatter-unclosed': {
    'zh-CN': '开头的 --- 没有对应的结束行，按正文处理',
    en: 'The opening --- is never closed; it is read as body text',
  },
  'vault.frontmatter-unclosed.remedy': {
    'zh-CN': '在属性之后另起一行写 ---',
    en: 'Write --- on a line of its own after the properties',
  },
  'vault.frontmatter-syntax': {
    'zh-CN': '属性 {key} 不是合法的 YAML，原样保留为文字',
    en: 'The property {key} is not valid YAML; it is kept as text',
  },
  'vault.frontmatter-syntax.remedy': {
    'zh-CN': '给值加上引号，例如 {key}: "{value}"',
    en: 'Put the value in quotes, for example {key}: "{value}"',
  },
  'vault.frontmatter-duplicate': {
    'zh-CN': '属性 {key} 写了两次，以后一次为准',
    en: 'The property {key} is written twice; the last one counts',
  },
  'vault.frontmatter-duplicate.remedy': {
    'zh-CN': '删去其中一行',
    en: 'Delete one of the lines',
  },
  'vault.frontmatter-value': {
    'zh-CN': '属性 {key} 的值不能用，已忽略',
    en: 'The value of the property {key} cannot be used and is ignored',
  },
  'vault.frontmatter-form': {
    'zh-CN': '属性 {key} 的写法不规范，读作 {read}',
    en: 'The property {key} is written in an unusual form, read as {read}',
  },
  'vault.expect.title': {
    'zh-CN': '写成一行文字，例如 title: "2023-03-12"',
    en: 'Write one line of text, for example title: "2023-03-12"',
  },
  'vault.expect.date': {
    'zh-CN': '写成存在的一天，例如 2024-04-07',
    en: 'Write a day that exists, for example 2024-04-07',
  },
  'vault.expect.endDate': {
    'zh-CN': '写成不早于 date 的一天，例如 2024-04-07',
    en: 'Write a day not before date, for example 2024-04-07',
  },
  'vault.expect.dateOrigin': {
    'zh-CN': '只能是 explicit、carried、inferred 或 none',
    en: 'One of explicit, carried, inferred, none',
  },
  'vault.expect.tags': {
    'zh-CN': '写成列表，例如 tags: [具身智能, 世界模型]',
    en: 'Write a list, for example tags: [robotics, world-model]',
  },
  'vault.expect.status': {
    'zh-CN': '只能是 done（已完成）或 todo（未完成）',
    en: 'One of done, todo',
  },
  'vault.expect.aliases': {
    'zh-CN': '写成列表，例如 aliases: [别名一, 别名二]',
    en: 'Write a list, for example aliases: [one, two]',
  },
  'vault.expect.number': {
    'zh-CN': '写成正整数，例如 number: 3',
    en: 'Write a positive whole number, for example number: 3',
  },
  'vault.expect.draft': { 'zh-CN': '只能是 true 或 false', en: 'true or false' },
  'vault.expect.private': { 'zh-CN': '只能是 true 或 false', en: 'true or false' },
  'vault.expect.source': {
    'zh-CN': '由导入命令填写：file、lines: [起, 止]、sha256；可整段删去',
    en: 'Written by the importer: file, lines: [first, last], sha256; may be deleted',
  },
  'vault.name-undecodable': {
    'zh-CN': '文件名不是 UTF-8，没有读取',
    en: 'The file name is not UTF-8; the file was not read',
  },
  'vault.name-undecodable.remedy': {
    'zh-CN': '用 convmv 等工具把文件名改为 UTF-8',
    en: 'Rename it to UTF-8, for example with convmv',
  },
  'vault.name-twice': {
    'zh-CN': '与另一个文件同名（只差 Unicode 组合方式），没有读取：{other}',
    en: 'Same name as another file but for Unicode composition, not read: {other}',
  },
  'vault.name-twice.remedy': { 'zh-CN': '给其中一个改名', en: 'Rename one of them' },
  'vault.symlink-outside': {
    'zh-CN': '符号链接指向笔记库之外，没有读取',
    en: 'The symbolic link leaves the vault; it was not read',
  },
  'vault.symlink-outside.remedy': {
    'zh-CN': '把文件复制进笔记库，或删去链接',
    en: 'Copy the file into the vault or delete the link',
  },
  'vault.symlink-folder': {
    'zh-CN': '指向文件夹的符号链接没有展开',
    en: 'A symbolic link to a folder is not followed',
  },
  'vault.symlink-folder.remedy': {
    'zh-CN': '把文件夹移到此处，或删去链接',
    en: 'Move the folder here or delete the link',
  },
  'vault.unreadable': { 'zh-CN': '无法读取：{reason}', en: 'Cannot be read: {reason}' },
  'vault.unreadable.remedy': {
    'zh-CN': '检查文件是否存在、是否有读取权限',
    en: 'Check that the file exists and may be read',
  },
  'vault.undecodable': {
    'zh-CN': '认不出文字编码，没有读取',
    en: 'The text encoding is not recognised; the file was not read',
  },
  'vault.re-encoded': {
    'zh-CN': '文字编码是 {encoding}，已转为 UTF-8 读取',
    en: 'The text encoding is {encoding}; it was read as such',
  },
  'vault.re-encoded.remedy': { 'zh-CN': '另存为 UTF-8', en: 'Save it as UTF-8' },
  'vault.missing': { 'zh-CN': '找不到笔记库文件夹', en: 'The vault folder does not exist' },
  'vault.missing.remedy': {
    'zh-CN': '把 WENMAI_CONTENT 设为存在的文件夹，或先运行 npm run import',
    en: 'Set WENMAI_CONTENT to an existing folder, or run npm run import first',
  },
  'vault.slug-collision': {
    'zh-CN': '{count} 个文件会得到同一地址 {url}：{files}；第一个得到它，其余加上后缀',
    en: '{count} files want the same address {url}: {files}; the first has it, the others get a suffix',
  },
  'vault.slug-collision.remedy': {
    'zh-CN': '改名，使文件名除大小写和标点外也不相同',
    en: 'Rename them so that they differ in more than case and punctuation',
  },
  'vault.render-failed': {
    'zh-CN': '这篇笔记无法渲染：{reason}',
    en: 'This note cannot be rendered: {reason}',
  },
  'vault.render-failed.remedy': {
    'zh-CN': '改写或删去所指的内容；若原文没有问题，请把这篇笔记报告给本项目',
    en: 'Change or remove the text named; if it is in order, report the note to this project',
  },
  'vault.report.none': { 'zh-CN': '没有发现问题', en: 'No problems found' },
  'vault.report.count': {
    'zh-CN': '{errors} 个错误，{warnings} 个警告，涉及 {files} 个文件',
    en: '{errors} errors, {warnings} warnings in {files} files',
  },
  'vault.report.and': { 'zh-CN': '、', en: ', ' },
  'vault.report.places': {
    'zh-CN': '（共 {count} 处：第 {lines} 行）',
    en: '({count} places: lines {lines})',
  },
  'vault.report.more': {
    'zh-CN': '……另有 {count} 条，见 {file}',
    en: '… and {count} more, see {file}',
  },
  'vault.report.failed': {
    'zh-CN': '有 {count} 个问题使构建失败，见上面的列表',
    en: '{count} problems make the build fail, see the list above',
  },
} as const;
