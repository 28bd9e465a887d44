/** What the importer says: in the terminal, in problems, on the page of the ledger. */
export const importing = {
  'import.title.week': { 'zh-CN': '周报 {date}', en: 'Week of {date}' },
  'import.title.day': { 'zh-CN': '日志 {date}', en: 'Day of {date}' },
  'import.title.month': { 'zh-CN': '月报 {month}', en: 'Month {month}' },
  'import.why.chosen': { 'zh-CN': 'import.yaml 指定', en: 'chosen in import.yaml' },
  'import.why.furniture': {
    'zh-CN': '含网页部件（{rules}）',
    en: 'holds pieces of a web page ({rules})',
  },
  'import.why.and': { 'zh-CN': '、', en: ', ' },
  'import.why.plain-page': {
    'zh-CN': '没有 Markdown 标题，有 {figures} 处图片占位和 {bullets} 个网页列表符号',
    en: 'no Markdown headings, but {figures} figure marks and {bullets} bullets of a web page',
  },
  'import.why.journal': {
    'zh-CN': '{count} 个日期各起一篇',
    en: '{count} dates open an entry each',
  },
  'import.why.numbered': {
    'zh-CN': '{level} 级标题是带编号的主题',
    en: 'headings of level {level} number topics',
  },
  'import.why.parts': {
    'zh-CN': '{count} 个部分，标题下各有日期或标签',
    en: '{count} parts, each with a date or tags under its title',
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
  'import.column.file': { 'zh-CN': '原文', en: 'original' },
  'import.column.profile': { 'zh-CN': '类型', en: 'profile' },
  'import.column.notes': { 'zh-CN': '笔记', en: 'notes' },
  'import.column.input': { 'zh-CN': '字符', en: 'characters' },
  'import.column.kept': { 'zh-CN': '保留', en: 'kept' },
  'import.column.moved': { 'zh-CN': '入属性', en: 'moved' },
  'import.column.changed': { 'zh-CN': '改动', en: 'changed' },
  'import.column.dropped': { 'zh-CN': '丢弃', en: 'dropped' },
  'import.column.why': { 'zh-CN': '类型的依据', en: 'why this profile' },
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
  'import.change.failed': { 'zh-CN': '未能写入', en: 'not written' },
  'import.summary': {
    'zh-CN': '{files} 个原文 → {notes} 篇笔记，{characters} 个字符全部入账，用时 {seconds} 秒',
    en: '{files} originals → {notes} notes, {characters} characters accounted for, {seconds} s',
  },
  'import.more': { 'zh-CN': '…… 其余 {count} 个见 {file}', en: '… {count} more in {file}' },
  'import.more-files': { 'zh-CN': '  …… 还有 {count} 个', en: '  … {count} more' },
  'import.check.clean': { 'zh-CN': '笔记与原文一致', en: 'notes and originals agree' },
  'import.check.differs': {
    'zh-CN': '笔记与原文不一致：运行 npm run import',
    en: 'notes and originals disagree: run npm run import',
  },
  'import.check.ledger': {
    'zh-CN': '笔记与原文一致，但账目 {file} 不是最新的：运行 npm run import',
    en: 'notes and originals agree, but the ledger {file} is not up to date: run npm run import',
  },
  'import.dry-run': { 'zh-CN': '演练：什么也没有写', en: 'dry run: nothing was written' },
  'import.usage': {
    'zh-CN':
      '用法：npm run import -- [选项]\n  --check           只核对，笔记与原文不一致时以 1 退出\n  --dry-run         演练：说明会做什么，不写任何文件\n  --json            以 JSON 输出完整报告\n  --content 文件夹  另一个笔记库（其中的 originals/ 是原文）\n  --help            显示本说明',
    en: 'Usage: npm run import -- [options]\n  --check           only compare; exits 1 when notes and originals disagree\n  --dry-run         say what would be done and write nothing\n  --json            print the whole report as JSON\n  --content FOLDER  another vault (its originals/ holds the originals)\n  --help            print this',
  },
  'import.unknown-flag': {
    'zh-CN': '看不懂的参数 {flag}。{nearest}',
    en: 'Unknown argument {flag}. {nearest}',
  },
  'import.flag-value': {
    'zh-CN': '--content 后面要写一个文件夹，其余选项后面什么也不写。',
    en: '--content takes a folder, the other options take nothing.',
  },
  'import.meant-flag': { 'zh-CN': '是否想写 {flag}？', en: 'Did you mean {flag}?' },
  'import.no-vault': {
    'zh-CN': '没有这个文件夹：{folder}。检查 --content 或 WENMAI_CONTENT。',
    en: 'No such folder: {folder}. Check --content or WENMAI_CONTENT.',
  },
  'import.waiting': {
    'zh-CN': '另一次导入正在进行，等它结束……',
    en: 'Another import is running; waiting for it to end …',
  },
  'import.no-writing': {
    'zh-CN': '不能写入 {folder}：{reason}。检查文件夹权限与磁盘空间。',
    en: 'Cannot write into {folder}: {reason}. Check its permissions and the space on the disk.',
  },
  'import.phase.read': { 'zh-CN': '读取', en: 'reading' },
  'import.phase.write': { 'zh-CN': '写入', en: 'writing' },
  'import.locked': {
    'zh-CN': '另一次导入正在进行，请等它结束后再试',
    en: 'another import is running; try again when it has ended',
  },
} as const;
