/** Words that a rendered note shows besides its author's. */
export const markdown = {
  'markdown.link-unresolved': {
    'zh-CN': '还没有这篇笔记：{target}',
    en: 'No such note yet: {target}',
  },
  'markdown.image-missing': { 'zh-CN': '缺图', en: 'Missing image' },
  'markdown.image-remote': { 'zh-CN': '外部图片', en: 'Image on another site' },
  'markdown.embed-missing': { 'zh-CN': '未找到嵌入的笔记', en: 'Embedded note not found' },
  'markdown.embed-cycle': { 'zh-CN': '循环嵌入，到此为止', en: 'Embeds itself; stopped here' },
  'markdown.embed-deep': {
    'zh-CN': '嵌入层数过多，到此为止',
    en: 'Embedded too deeply; stopped here',
  },
  'markdown.line-cut': {
    'zh-CN': '……（此行过长，余下 {left} 字未显示）',
    en: '… (line too long, {left} more characters not shown)',
  },
  'markdown.image-cut': {
    'zh-CN': '内嵌图片（{size}）未显示',
    en: 'Embedded image ({size}) not shown',
  },
  'markdown.formula': { 'zh-CN': '公式', en: 'Formula' },
  'markdown.math-error': { 'zh-CN': '公式有误：{reason}', en: 'Broken formula: {reason}' },
  'markdown.table': { 'zh-CN': '表格，可左右滚动', en: 'Table, scrolls sideways' },
  'markdown.footnotes': { 'zh-CN': '脚注', en: 'Footnotes' },
  'markdown.footnote-back': { 'zh-CN': '回到正文', en: 'Back to the text' },

  'markdown.code-copy': { 'zh-CN': '复制', en: 'Copy' },
  'markdown.image-enlarge': { 'zh-CN': '放大', en: 'Enlarge' },
  'markdown.image-close': { 'zh-CN': '关闭', en: 'Close' },
  'markdown.diagram-source': { 'zh-CN': '源码', en: 'Source' },
  'markdown.diagram-larger': { 'zh-CN': '放大', en: 'Zoom in' },
  'markdown.diagram-smaller': { 'zh-CN': '缩小', en: 'Zoom out' },
  'markdown.diagram-reset': { 'zh-CN': '复位', en: 'Reset' },
  'markdown.diagram-broken': { 'zh-CN': '图无法绘制', en: 'The diagram cannot be drawn' },

  'markdown.page.about': { 'zh-CN': '关于本站', en: 'About' },
  'markdown.page.how-to-read': { 'zh-CN': '阅读指南', en: 'How to read' },
  'markdown.page.notes': { 'zh-CN': '{count} 篇', en: '{count} notes' },
  'markdown.page.month': {
    'zh-CN': '{year} 年 {month} 月，{count} 篇',
    en: '{year}-{month}, {count} notes',
  },

  'markdown.task.open': { 'zh-CN': '未完成', en: 'Open' },
  'markdown.task.done': { 'zh-CN': '已完成', en: 'Done' },
  'markdown.task.doing': { 'zh-CN': '进行中', en: 'In progress' },
  'markdown.task.cancelled': { 'zh-CN': '已取消', en: 'Cancelled' },
  'markdown.task.moved': { 'zh-CN': '已推迟', en: 'Moved' },
  'markdown.task.planned': { 'zh-CN': '已排期', en: 'Planned' },
  'markdown.task.question': { 'zh-CN': '待确认', en: 'In question' },
  'markdown.task.important': { 'zh-CN': '重要', en: 'Important' },

  'markdown.callout.note': { 'zh-CN': '笔记', en: 'Note' },
  'markdown.callout.abstract': { 'zh-CN': '摘要', en: 'Abstract' },
  'markdown.callout.info': { 'zh-CN': '信息', en: 'Info' },
  'markdown.callout.todo': { 'zh-CN': '待办', en: 'To do' },
  'markdown.callout.tip': { 'zh-CN': '提示', en: 'Tip' },
  'markdown.callout.success': { 'zh-CN': '成功', en: 'Success' },
  'markdown.callout.question': { 'zh-CN': '问题', en: 'Question' },
  'markdown.callout.warning': { 'zh-CN': '注意', en: 'Warning' },
  'markdown.callout.failure': { 'zh-CN': '失败', en: 'Failure' },
  'markdown.callout.danger': { 'zh-CN': '危险', en: 'Danger' },
  'markdown.callout.bug': { 'zh-CN': '缺陷', en: 'Bug' },
  'markdown.callout.example': { 'zh-CN': '示例', en: 'Example' },
  'markdown.callout.quote': { 'zh-CN': '引用', en: 'Quote' },

  'markdown.asset.missing': { 'zh-CN': '找不到图片：{target}', en: 'No such image: {target}' },
  'markdown.asset.missing.remedy': {
    'zh-CN': '把文件放进 content/assets/（任意子文件夹）即可',
    en: 'Put the file into content/assets/, in any folder below it',
  },
  'markdown.asset.unnamed': {
    'zh-CN': '图片没有文件名，多半是复制时没有带上原图',
    en: 'The image names no file; most likely it was not copied with the text',
  },
  'markdown.asset.unnamed.remedy': {
    'zh-CN': '把图片放进 content/assets/，并在 ![]( ) 的圆括号里写上文件名',
    en: 'Put the image into content/assets/ and write its name between the brackets of ![]( )',
  },
  'markdown.asset.broken': { 'zh-CN': '图片无法读取：{target}', en: 'Unreadable image: {target}' },
  'markdown.asset.broken.remedy': {
    'zh-CN': '文件可能不完整，重新导出或下载一次',
    en: 'The file may be incomplete; export or download it again',
  },
  'markdown.asset.unsafe': {
    'zh-CN': 'SVG 里有脚本，未发布：{target}',
    en: 'The SVG holds a script and is not published: {target}',
  },
  'markdown.asset.unsafe.remedy': {
    'zh-CN': '导出为 PNG，或去掉脚本和事件属性',
    en: 'Export it as PNG, or take scripts and event attributes out',
  },
  'markdown.asset.unpublished': {
    'zh-CN': '这类文件不发布：{target}',
    en: 'Files of this kind are not published: {target}',
  },
  'markdown.asset.unpublished.remedy': {
    'zh-CN': '改为 PDF、图片、音视频或压缩包',
    en: 'Use a PDF, an image, a sound, a film or an archive',
  },

  'markdown.problem.fence-unclosed': {
    'zh-CN': '代码块没有结束符，已在下一个标题前（或文末）结束',
    en: 'Code fence never closes; ended before the next heading or at the end of the text',
  },
  'markdown.remedy.fence-unclosed': {
    'zh-CN': '在代码之后另起一行写上同样的结束符',
    en: 'Put the same fence on a line of its own after the code',
  },
  'markdown.problem.fence-closed-in-line': {
    'zh-CN': '代码块的结束符写在代码行末尾，已按单独一行处理',
    en: 'The closing fence stands at the end of a code line; read as a line of its own',
  },
  'markdown.remedy.fence-closed-in-line': {
    'zh-CN': '把结束符移到下一行',
    en: 'Move the closing fence to the next line',
  },
  'markdown.problem.comment-unclosed': {
    'zh-CN': '注释标记 %% 没有配对，按普通文字显示',
    en: 'A comment mark %% has no partner; shown as text',
  },
  'markdown.remedy.comment-unclosed': {
    'zh-CN': '补上另一个 %%，或写成 \\%%',
    en: 'Add the other %%, or write \\%%',
  },
  'markdown.problem.line-too-long': {
    'zh-CN': '一行过长，只显示开头部分',
    en: 'A line is too long; only its start is shown',
  },
  'markdown.remedy.line-too-long': {
    'zh-CN': '把这一行拆成几段，或把数据存为附件',
    en: 'Break the line up, or keep the data in a file',
  },
  'markdown.problem.data-too-long': {
    'zh-CN': '正文里嵌有大段 base64 数据，未显示',
    en: 'A large base64 file is embedded in the text; not shown',
  },
  'markdown.remedy.data-too-long': {
    'zh-CN': '把它存为 content/assets/ 下的文件，再用 ![[文件名]] 引用',
    en: 'Save it as a file in content/assets/ and show it with ![[name]]',
  },
  'markdown.problem.math-broken': {
    'zh-CN': '公式无法排版：{reason}',
    en: 'The formula cannot be typeset: {reason}',
  },
  'markdown.remedy.math-broken': {
    'zh-CN': '改正公式；若本不是公式，把 $ 写成 \\$',
    en: 'Mend the formula; if it is none, write \\$ for $',
  },
  'markdown.problem.math-unclosed': {
    'zh-CN': '$$ 没有配对，按普通文字显示',
    en: 'A $$ has no partner; shown as text',
  },
  'markdown.remedy.math-unclosed': {
    'zh-CN': '在公式之后补上 $$；若不是公式，写成 \\$\\$',
    en: 'Put $$ after the formula; if it is none, write \\$\\$',
  },
  'markdown.problem.code-language-unknown': {
    'zh-CN': '不认识代码语言“{language}”，按纯文本显示',
    en: 'Unknown code language “{language}”; shown as text',
  },
  'markdown.remedy.code-language-unknown': {
    'zh-CN': '检查拼写，或去掉语言名',
    en: 'Check its spelling, or leave it out',
  },
  'markdown.problem.html-dropped': {
    'zh-CN': '网页元素 <{name}> 不安全，已去掉',
    en: 'The HTML element <{name}> is not safe and was dropped',
  },
  'markdown.remedy.html-dropped': {
    'zh-CN': '改用 Markdown 写法；若是要展示的文字，用反引号括起来',
    en: 'Write it in Markdown; put it into backticks if it is meant to be shown',
  },
  'markdown.problem.address-refused': {
    'zh-CN': '这种地址不安全，链接已去掉',
    en: 'An address of this kind is not safe; the link was dropped',
  },
  'markdown.remedy.address-refused': {
    'zh-CN': '改用 https:// 开头的地址',
    en: 'Use an address that starts with https://',
  },
  'markdown.problem.render-failed': {
    'zh-CN': '这篇笔记无法解析，原文照录：{reason}',
    en: 'The note cannot be parsed and is shown as written: {reason}',
  },
  'markdown.remedy.render-failed': {
    'zh-CN': '检查是否有嵌套过深的列表或引用',
    en: 'Look for lists or quotes that are nested too deeply',
  },
} as const;
