/** What can be wrong with an original, and what to do about it. */
export const importProblem = {
  'import.problem.undecodable': { 'zh-CN': '无法识别文件编码', en: 'encoding not recognised' },
  'import.remedy.undecodable': {
    'zh-CN': '请另存为 UTF-8 后再导入',
    en: 'save it as UTF-8 and import again',
  },
  'import.problem.unreadable': {
    'zh-CN': '无法读取文件：{reason}',
    en: 'cannot be read: {reason}',
  },
  'import.remedy.unreadable': {
    'zh-CN': '检查文件权限与磁盘，然后重新导入',
    en: 'check permissions and disk, then import again',
  },
  'import.problem.unwritable': {
    'zh-CN': '无法写入，保持原样：{reason}',
    en: 'cannot be written and stands as before: {reason}',
  },
  'import.remedy.unwritable': {
    'zh-CN': '检查文件夹权限与磁盘空间，然后重新导入',
    en: 'check the permissions of the folder and the space on the disk, then import again',
  },
  'import.problem.importer-broke': {
    'zh-CN': '导入程序在此文件上出错，此文件未导入：{reason}',
    en: 'the importer broke on this file, which was not imported: {reason}',
  },
  'import.remedy.importer-broke': {
    'zh-CN': '这是文脉的缺陷：请附上此文件报告；可先在 import.yaml 里写 ignore: true',
    en: 'this is a defect of Wenmai: report it with the file; `ignore: true` in import.yaml passes it by',
  },
  'import.problem.unbalanced': {
    'zh-CN': '导入前后的文字对不上，此文件未导入',
    en: 'characters are missing from the books; not imported',
  },
  'import.remedy.unbalanced': {
    'zh-CN': '这是导入器的缺陷，请附上原文报告',
    en: 'this is a fault of the importer; report it with the original',
  },
  'import.problem.date-impossible': {
    'zh-CN': '没有“{value}”这一天，原文保留',
    en: 'there is no day “{value}”; the text stays',
  },
  'import.remedy.date-impossible': {
    'zh-CN': '更正日期，或在 import.yaml 中写明 date',
    en: 'correct the date, or state it in import.yaml',
  },
  'import.problem.date-needs-year': {
    'zh-CN': '日期没有年份，前文也没有，{count} 篇的日期未定',
    en: 'a date without a year, and none before it: {count} entries stay undated',
  },
  'import.remedy.date-needs-year': {
    'zh-CN': '在 import.yaml 中为此文件写明 year{hint}',
    en: 'state the year of this file in import.yaml{hint}',
  },
  'import.hint.years': {
    'zh-CN': '（所写的星期合于 {years} 年）',
    en: ' (the weekdays are those of {years})',
  },
  'import.problem.term-start': {
    'zh-CN': '只写了第几周，不知道第 1 周从哪天起，{count} 篇的日期未定',
    en: 'only numbers of weeks, and nobody knows when the first began: {count} entries stay undated',
  },
  'import.remedy.term-start': {
    'zh-CN': '在第一篇之前写一行“开学日期：2024-02-26”这样的话，或在某一周后写明起止日',
    en: 'write a line such as “开学日期：2024-02-26” above the first entry, or the days behind one of the weeks',
  },
  'import.problem.date-vague': {
    'zh-CN': '没有写明是哪一天，{count} 篇的日期未定',
    en: 'no day is stated: {count} entries stay undated',
  },
  'import.remedy.date-vague': {
    'zh-CN': '在 import.yaml 中写明 date，或在标题后补上起止日',
    en: 'state the date in import.yaml, or add the days to the heading',
  },
  'import.problem.year-weekday': {
    'zh-CN': '{count} 处写的星期都与 {year} 年不符',
    en: 'all {count} weekdays deny the year {year}',
  },
  'import.remedy.year-weekday': {
    'zh-CN': '核对年份；在 import.yaml 中为此文件写明 year{hint}',
    en: 'check the year; state it for this file in import.yaml{hint}',
  },
  'import.problem.date-order': {
    'zh-CN': '日期 {date} 与前后两篇（{before}、{after}）的次序不符',
    en: '{date} is out of the order of the entries around it ({before}, {after})',
  },
  'import.remedy.date-order': {
    'zh-CN': '核对月、日与年份；必要时在 import.yaml 中写明 date',
    en: 'check month, day and year; state the date in import.yaml if need be',
  },
  'import.problem.date-weekday': {
    'zh-CN': '写的星期与日期 {date} 不符',
    en: 'the weekday is not that of {date}',
  },
  'import.remedy.date-weekday': {
    'zh-CN': '核对年份与星期；必要时在 import.yaml 中写明 date',
    en: 'check year and weekday; state the date in import.yaml if need be',
  },
  'import.problem.status-contradiction': {
    'zh-CN': '状态标签前后矛盾，以先出现的为准',
    en: 'statuses contradict each other; the first one counts',
  },
  'import.remedy.status-contradiction': { 'zh-CN': '删去不对的一个', en: 'delete the wrong one' },
  'import.problem.profile-uncertain': {
    'zh-CN': '像是“{label}”，但把握不足，整篇保留为一篇笔记',
    en: 'looks like a file of the kind “{label}”, but not surely: left whole',
  },
  'import.remedy.profile-uncertain': {
    'zh-CN': '确认后在 originals/import.yaml 中写明 files: {"{file}": {profile: {profile}}}',
    en: 'if it is, write files: {"{file}": {profile: {profile}}} in originals/import.yaml',
  },
  'import.problem.day-lines': {
    'zh-CN': '{count} 行各以日期开头，但日期后面紧接正文，整篇保留为一篇笔记',
    en: '{count} lines open with a date and go on with text: left whole',
  },
  'import.remedy.day-lines': {
    'zh-CN': '若要各起一篇，把日期单独写成标题，例如 ## 2024-05-06，正文另起一行',
    en: 'for a note each, make the dates headings of their own, such as ## 2024-05-06, with the text below',
  },
  'import.problem.merge-conflict': {
    'zh-CN': '这里有没解决的合并冲突，两种写法都留下了',
    en: 'a merge conflict that nobody has resolved: both versions are kept',
  },
  'import.remedy.merge-conflict': {
    'zh-CN': '在原文里选定一种写法，删去 <<<<<<<、=======、>>>>>>> 三行记号',
    en: 'keep one of the versions in the original, and delete the lines <<<<<<<, =======, >>>>>>>',
  },
  'import.problem.frontmatter-odd': {
    'zh-CN': '属性 {key} 的值无法使用，已略过',
    en: 'the value of {key} cannot be used and was skipped',
  },
  'import.remedy.frontmatter-odd': {
    'zh-CN': '改为 Obsidian 认得的写法',
    en: 'write it as Obsidian does',
  },
  'import.problem.override-unknown-key': {
    'zh-CN': 'import.yaml 中没有“{key}”这个键',
    en: 'import.yaml knows no key “{key}”',
  },
  'import.remedy.override-unknown-key': {
    'zh-CN': '是否想写“{nearest}”？',
    en: 'did you mean “{nearest}”?',
  },
  'import.problem.override-invalid': {
    'zh-CN': 'import.yaml 中“{key}”的值不合格：{reason}',
    en: 'the value of “{key}” in import.yaml is wrong: {reason}',
  },
  'import.remedy.override-invalid': {
    'zh-CN': '按 import.yaml 开头的说明与例子改正',
    en: 'write it like the examples at the top of import.yaml',
  },
  'import.problem.override-syntax': {
    'zh-CN': 'import.yaml 不是有效的 YAML：{reason}',
    en: 'import.yaml is not valid YAML: {reason}',
  },
  'import.remedy.override-syntax': {
    'zh-CN': '按提示的行改正；本次导入未使用任何覆盖设置',
    en: 'mend that line; no override was used this time',
  },
  'import.problem.override-file': {
    'zh-CN': 'import.yaml 提到的原文“{key}”不存在',
    en: 'import.yaml names an original “{key}” that does not exist',
  },
  'import.remedy.override-file': {
    'zh-CN': '是否想写“{nearest}”？',
    en: 'did you mean “{nearest}”?',
  },
  'import.problem.cut-moved': {
    'zh-CN': '切分行 {line} 不以“{starts}”开头，改在第 {found} 行切分',
    en: 'line {line} does not start with “{starts}”; cut at line {found}',
  },
  'import.remedy.cut-moved': {
    'zh-CN': '把 import.yaml 中的 line 改为 {found}',
    en: 'set line to {found} in import.yaml',
  },
  'import.problem.cut-lost': {
    'zh-CN': '找不到以“{starts}”开头的行，未切分',
    en: 'no line starts with “{starts}”; not cut',
  },
  'import.remedy.cut-lost': {
    'zh-CN': '核对 import.yaml 中的 line 与 starts',
    en: 'check line and starts in import.yaml',
  },
  'import.problem.note-edited': {
    'zh-CN': '笔记已手工修改，新内容写在 {incoming}',
    en: 'edited by hand; the incoming text is in {incoming}',
  },
  'import.remedy.note-edited': {
    'zh-CN': '对照合并后删除 {incoming}',
    en: 'merge the two, then delete {incoming}',
  },
  'import.problem.note-orphaned': {
    'zh-CN': '原文中已没有这篇笔记',
    en: 'no original yields this note any more',
  },
  'import.remedy.note-orphaned': {
    'zh-CN': '不再需要时请手工删除',
    en: 'delete it by hand when it is no longer needed',
  },
  'import.problem.attachment-edited': {
    'zh-CN': '附件与原文件夹中的不同，未覆盖',
    en: 'differs from the file among the originals; not overwritten',
  },
  'import.remedy.attachment-edited': {
    'zh-CN': '保留想要的一份，使两者一致',
    en: 'make the two equal',
  },
  'import.problem.symlink': {
    'zh-CN': '符号链接指向原文件夹之外，未读取',
    en: 'a symbolic link out of the folder; not read',
  },
  'import.remedy.symlink': {
    'zh-CN': '把文件本身放进原文件夹',
    en: 'put the file itself into the folder',
  },
  'import.problem.override-line': {
    'zh-CN': '第 {line} 行不在任何一篇笔记里，这一项没有用到',
    en: 'line {line} is in no note; this entry was not used',
  },
  'import.remedy.override-line': {
    'zh-CN': '把 line 改为那篇笔记中的任意一行',
    en: 'set line to any line of that note',
  },
} as const;
