/** What the importer says: in the terminal, in problems, on the page of the ledger. */
export const importing = {
  'import.title.week': { 'zh-CN': '周报 {date}', en: 'Week of {date}' },
  'import.title.day': { 'zh-CN': '日志 {date}', en: 'Day of {date}' },
  'import.why.chosen': { 'zh-CN': 'import.yaml 指定', en: 'chosen in import.yaml' },
  'import.why.furniture': {
    'zh-CN': '含网页部件（{rules}）',
    en: 'holds pieces of a web page ({rules})',
  },
  'import.why.plain-page': {
    'zh-CN': '没有 Markdown 标题，有 {figures} 处图片占位和 {bullets} 个网页列表符号',
    en: 'no Markdown headings, but {figures} figure marks and {bullets} bullets of a web page',
  },
  'import.why.journal': { 'zh-CN': '{count} 个标题是日期', en: '{count} headings are dates' },
  'import.why.numbered': {
    'zh-CN': '{level} 级标题是带编号的主题',
    en: 'headings of level {level} number topics',
  },
  'import.why.vault': {
    'zh-CN': '有属性块或双链，是普通笔记',
    en: 'has properties or wikilinks: an ordinary note',
  },
  'import.why.outline': {
    'zh-CN': '{percent}% 的行是列表项',
    en: '{percent}% of the lines are list items',
  },
  'import.why.article': { 'zh-CN': '一篇完整的文章', en: 'one article' },
  'import.rule.title': {
    'zh-CN': '标题，移入属性 title',
    en: 'the title, moved to the property title',
  },
  'import.rule.entry-date': {
    'zh-CN': '日期标题，移入属性 date',
    en: 'a date as heading, moved to the property date',
  },
  'import.rule.container-heading': {
    'zh-CN': '只用来分组的标题（年、月、文件名）',
    en: 'a heading that only groups (year, month, name of the file)',
  },
  'import.rule.frontmatter': {
    'zh-CN': '原有属性块，已并入新的属性',
    en: 'the note’s own properties, merged into the new ones',
  },
  'import.rule.metadata-line': {
    'zh-CN': '状态、日期、标签行，移入属性',
    en: 'status, dates and tags, moved to the properties',
  },
  'import.rule.repeated-status': {
    'zh-CN': '文末重复的状态标签，移入属性',
    en: 'a status repeated at the end, moved to the properties',
  },
  'import.rule.number-differs': {
    'zh-CN': '原文编号与次序不符，按次序编号',
    en: 'the number in the original breaks the order; the place counts',
  },
  'import.rule.excluded': { 'zh-CN': 'import.yaml 指定不导入', en: 'left out by import.yaml' },
  'import.rule.author-bar': {
    'zh-CN': '网页部件：作者栏',
    en: 'piece of a web page: the author’s bar',
  },
  'import.rule.article-info': {
    'zh-CN': '网页部件：发布信息',
    en: 'piece of a web page: publication data',
  },
  'import.rule.licence': { 'zh-CN': '网页部件：版权声明', en: 'piece of a web page: licence' },
  'import.rule.counters': {
    'zh-CN': '网页部件：点赞、收藏、评论计数',
    en: 'piece of a web page: counters',
  },
  'import.rule.promotion': {
    'zh-CN': '网页部件：关注、扫码等推广',
    en: 'piece of a web page: promotion',
  },
  'import.rule.recommended-articles': {
    'zh-CN': '网页部件：推荐文章',
    en: 'piece of a web page: recommended articles',
  },
  'import.rule.feedback-widget': {
    'zh-CN': '网页部件：满意度调查',
    en: 'piece of a web page: survey',
  },
  'import.rule.popular-articles': {
    'zh-CN': '网页部件：热门文章',
    en: 'piece of a web page: popular articles',
  },
  'import.rule.columns': {
    'zh-CN': '网页部件：专栏与标签栏',
    en: 'piece of a web page: columns and labels',
  },
  'import.rule.comments': { 'zh-CN': '网页部件：评论区', en: 'piece of a web page: comments' },
  'import.rule.newest-articles': {
    'zh-CN': '网页部件：最新文章',
    en: 'piece of a web page: newest articles',
  },
  'import.rule.contents-widget': { 'zh-CN': '网页部件：目录', en: 'piece of a web page: contents' },
  'import.rule.red-packet': { 'zh-CN': '网页部件：红包', en: 'piece of a web page: red packets' },
  'import.rule.donation': { 'zh-CN': '网页部件：打赏与支付', en: 'piece of a web page: donations' },
  'import.rule.site-footer': { 'zh-CN': '网页部件：站点页脚', en: 'piece of a web page: footer' },
  'import.rule.seo-spam': { 'zh-CN': '网页部件：推广垃圾文字', en: 'piece of a web page: spam' },
  'import.rule.code-widget': {
    'zh-CN': '网页部件：代码块按钮与行号',
    en: 'piece of a web page: buttons and line numbers of code',
  },
  'import.rule.bullet': {
    'zh-CN': '网页列表符号改为 Markdown 列表',
    en: 'a bullet of a web page became a Markdown list',
  },
  'import.rule.numbered-item': {
    'zh-CN': '“1、”改为 Markdown 编号列表',
    en: '“1、” became a Markdown list',
  },
  'import.rule.plain-heading': {
    'zh-CN': '纯文本标题改为 Markdown 标题',
    en: 'a plain-text heading became a Markdown heading',
  },
  'import.rule.list-continuation': {
    'zh-CN': '列表项的续行归入列表项',
    en: 'a continued list item was joined to its item',
  },
  'import.rule.hard-wrap': {
    'zh-CN': '硬换行的外文合并为一段',
    en: 'hard-wrapped Latin text was joined',
  },
  'import.rule.hyphen': {
    'zh-CN': '行尾连字符断开的单词合并',
    en: 'a word hyphenated at a line end was joined',
  },
  'import.rule.indented-prose': {
    'zh-CN': '缩进的正文改为段落，以免成为代码',
    en: 'indented prose became a paragraph, not code',
  },
  'import.rule.stray-backtick': { 'zh-CN': '多余的反引号', en: 'a stray backtick' },
  'import.rule.missing-figure': {
    'zh-CN': '网页图片占位，原图未复制',
    en: 'a figure that was not copied from the web page',
  },
  'import.rule.setext-heading': {
    'zh-CN': '下划线式标题改为 # 标题',
    en: 'an underlined heading became a # heading',
  },
  'import.rule.heading-depth': {
    'zh-CN': '标题层级重新编排，从二级起、不跳级',
    en: 'headings renumbered from level two, none skipped',
  },
  'import.rule.empty-heading': { 'zh-CN': '标题下没有内容', en: 'a heading with nothing under it' },
  'import.rule.uncertain-tag': {
    'zh-CN': '写在句中的标签，无法确定边界',
    en: 'a tag inside a sentence, its end unclear',
  },
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
    'zh-CN': '日期没有年份，前文也没有，日期未定',
    en: 'a date without a year, and none before it',
  },
  'import.remedy.date-needs-year': {
    'zh-CN': '在 import.yaml 中为此文件写明 year',
    en: 'state the year of this file in import.yaml',
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
    'zh-CN': '像是 {profile}，但把握不足，整篇保留为一篇笔记',
    en: 'looks like {profile}, but not surely: left whole',
  },
  'import.remedy.profile-uncertain': {
    'zh-CN': '确认后在 import.yaml 中写明 profile: {profile}',
    en: 'if it is, state profile: {profile} in import.yaml',
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
  'import.column.file': { 'zh-CN': '原文', en: 'original' },
  'import.column.profile': { 'zh-CN': '类型', en: 'profile' },
  'import.column.notes': { 'zh-CN': '笔记', en: 'notes' },
  'import.column.input': { 'zh-CN': '字符', en: 'characters' },
  'import.column.kept': { 'zh-CN': '保留', en: 'kept' },
  'import.column.moved': { 'zh-CN': '入属性', en: 'moved' },
  'import.column.changed': { 'zh-CN': '改动', en: 'changed' },
  'import.column.dropped': { 'zh-CN': '丢弃', en: 'dropped' },
  'import.profile.numbered': { 'zh-CN': '编号主题', en: 'numbered topics' },
  'import.profile.journal': { 'zh-CN': '日期日志', en: 'journal' },
  'import.profile.article': { 'zh-CN': '一篇文章', en: 'article' },
  'import.profile.outline': { 'zh-CN': '大纲', en: 'outline' },
  'import.profile.web': { 'zh-CN': '网页复制', en: 'copied page' },
  'import.profile.vault': { 'zh-CN': '普通笔记', en: 'vault note' },
  'import.profile.refused': { 'zh-CN': '未导入', en: 'refused' },
  'import.change.new': { 'zh-CN': '新建', en: 'new' },
  'import.change.updated': { 'zh-CN': '更新', en: 'updated' },
  'import.change.unchanged': { 'zh-CN': '未变', en: 'unchanged' },
  'import.change.edited': { 'zh-CN': '手工修改过，保留', en: 'edited by hand, kept' },
  'import.change.incoming': { 'zh-CN': '新内容另存', en: 'incoming text set beside' },
  'import.summary': {
    'zh-CN': '{files} 个原文 → {notes} 篇笔记，{characters} 个字符全部入账，用时 {seconds} 秒',
    en: '{files} originals → {notes} notes, {characters} characters accounted for, {seconds} s',
  },
  'import.more': { 'zh-CN': '…… 其余 {count} 个见 {file}', en: '… {count} more in {file}' },
  'import.check.clean': { 'zh-CN': '笔记与原文一致', en: 'notes and originals agree' },
  'import.check.differs': {
    'zh-CN': '笔记与原文不一致：运行 npm run import',
    en: 'notes and originals disagree: run npm run import',
  },
  'import.dry-run': { 'zh-CN': '演练：什么也没有写', en: 'dry run: nothing was written' },
  'import.usage': {
    'zh-CN':
      '看不懂的参数：{reason}\n用法：npm run import -- [--check] [--dry-run] [--json] [--content 文件夹]',
    en: 'Not understood: {reason}\nUsage: npm run import -- [--check] [--dry-run] [--json] [--content FOLDER]',
  },
  'import.no-vault': {
    'zh-CN': '没有这个文件夹：{folder}。检查 --content 或 WENMAI_CONTENT。',
    en: 'No such folder: {folder}. Check --content or WENMAI_CONTENT.',
  },
  'import.locked': {
    'zh-CN': '另一次导入正在进行，请等它结束后再试',
    en: 'another import is running; try again when it has ended',
  },
} as const;
