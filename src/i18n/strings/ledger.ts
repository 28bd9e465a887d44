/** Texts of the pages that say what the import did to each original. */
export const ledger = {
  'ledger.title': { 'zh-CN': '来源', en: 'Sources' },
  'ledger.description': {
    'zh-CN': '每份原文变成了哪些笔记，哪些字移走、改写或略去，为什么。',
    en: 'Which notes each original became, and what was moved, changed or left out, and why.',
  },
  'ledger.intro': {
    'zh-CN':
      '导入不改原文一字：原文原样存于 content/originals。下面逐份记账：凡不在笔记正文里的字，都在账上。',
    en: 'Import leaves the originals as they are, in content/originals. Below are the books: every character that is not in a note is in an entry.',
  },
  'ledger.none': {
    'zh-CN': '这个笔记库不是导入的：笔记就是原文。',
    en: 'This vault was not imported: its notes are the originals.',
  },
  'ledger.count': { 'zh-CN': '原文 {count} 份', en: '{count} originals' },
  'ledger.profile.numbered': { 'zh-CN': '编号主题', en: 'numbered topics' },
  'ledger.profile.journal': { 'zh-CN': '按日期的周报', en: 'journal by date' },
  'ledger.profile.article': { 'zh-CN': '单篇文章', en: 'one article' },
  'ledger.profile.outline': { 'zh-CN': '提纲', en: 'outline' },
  'ledger.profile.web': { 'zh-CN': '从网页复制', en: 'copied web page' },
  'ledger.profile.vault': { 'zh-CN': '普通笔记', en: 'vault note' },
  'ledger.profile.unknown': { 'zh-CN': '未能辨认', en: 'not recognised' },
  'ledger.sure': { 'zh-CN': '把握 {percent}%', en: '{percent}% sure' },
  'ledger.line-ends': { 'zh-CN': '{ends} 换行', en: '{ends} line ends' },
  'ledger.invisible': {
    'zh-CN': '去掉不可见字符 {count} 个',
    en: '{count} invisible characters taken out',
  },
  'ledger.figures': { 'zh-CN': '缺图 {count} 处', en: '{count} figures missing' },
  'ledger.balance-text': {
    'zh-CN':
      '原文 {input} 字 = 原样保留 {kept} + 移入属性 {moved} + 改写 {changed} + 略去 {dropped}',
    en: '{input} characters = {kept} kept + {moved} moved to properties + {changed} changed + {dropped} left out',
  },
  'ledger.added': { 'zh-CN': '改写后为 {added} 字', en: 'the changed ones became {added}' },
  'ledger.notes': { 'zh-CN': '成为 {count} 篇笔记', en: 'Became {count} notes' },
  'ledger.lines': { 'zh-CN': '{from}–{to} 行', en: 'lines {from}–{to}' },
  'ledger.line': { 'zh-CN': '{from} 行', en: 'line {from}' },
  'ledger.all-notes': { 'zh-CN': '其余 {count} 篇见细账', en: '{count} more in the full entries' },
  'ledger.entries': { 'zh-CN': '细账 {count} 条', en: '{count} entries' },
  'ledger.entries-title': { 'zh-CN': '逐条细账', en: 'Entries' },
  'ledger.no-entries': { 'zh-CN': '一字未动。', en: 'Nothing was touched.' },
  'ledger.kind.moved': { 'zh-CN': '移', en: 'moved' },
  'ledger.kind.dropped': { 'zh-CN': '略', en: 'left out' },
  'ledger.kind.changed': { 'zh-CN': '改', en: 'changed' },
  'ledger.kind.noted': { 'zh-CN': '存疑', en: 'noted' },
  'ledger.sum.moved': { 'zh-CN': '移入属性', en: 'moved to properties' },
  'ledger.sum.dropped': { 'zh-CN': '略去', en: 'left out' },
  'ledger.sum.changed': { 'zh-CN': '改写', en: 'changed' },
  'ledger.sum.kept': { 'zh-CN': '原样保留', en: 'kept' },
  'ledger.before': { 'zh-CN': '原文', en: 'Original' },
  'ledger.after': { 'zh-CN': '改为', en: 'Became' },
  'ledger.cut': {
    'zh-CN': '此处只列前 {shown} 字，共 {total} 字；全文见原文件。',
    en: 'The first {shown} of {total} characters; the rest is in the original.',
  },
  'ledger.attachments': { 'zh-CN': '附件', en: 'Attachments' },
  'ledger.orphans': {
    'zh-CN': '原文里已经没有的笔记',
    en: 'Notes that no original yields any more',
  },
} as const;
