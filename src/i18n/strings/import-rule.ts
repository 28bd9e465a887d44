/** The rules by which the importer moves, changes or drops text, as the ledger names them. */
export const importRule = {
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
  'import.rule.metadata-stays': {
    'zh-CN': '日期已读入属性；这一行还写有时间，保留在正文',
    en: 'its date is read; it says a time as well and stays',
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
  'import.rule.page-facts': {
    'zh-CN': '网页写明的作者、链接与来源',
    en: 'author, address and source that a web page states',
  },
  'import.rule.repeated-title': {
    'zh-CN': '网页部件：重复的标题',
    en: 'piece of a web page: its title once more',
  },
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
  'import.rule.math-delimiter': {
    'zh-CN': '公式定界符改写为 $',
    en: 'marks of a formula rewritten as $',
  },
  'import.rule.tab-table': {
    'zh-CN': '制表符分列的行改为表格',
    en: 'rows apart by tabs made a table',
  },
  'import.rule.drawn-table': {
    'zh-CN': '用空格或线条画出的表格',
    en: 'a table set in blanks or drawn in lines',
  },
  'import.rule.file-tree': { 'zh-CN': '目录树', en: 'a tree of folders' },
  'import.rule.container': { 'zh-CN': '用 ::: 围起的提示框', en: 'a box between two lines of :::' },
  'import.rule.column-fence': {
    'zh-CN': '分栏插件的围栏',
    en: 'the fences of columns of a plug-in',
  },
  'import.rule.fence-comment': {
    'zh-CN': '写在代码围栏后面的第一行代码，另起一行',
    en: 'a first line of code behind its fence, set on a line of its own',
  },
  'import.rule.shortcode': {
    'zh-CN': '博客程序的标签改为 Markdown',
    en: 'a tag of a site generator made Markdown',
  },
  'import.rule.anchor': {
    'zh-CN': '导出程序留下的空锚点，没有链接指向它',
    en: 'an empty anchor of an exporter to which nothing links',
  },
  'import.rule.export-mark': {
    'zh-CN': '导出程序的署名或记号',
    en: 'the name or a mark of the program that exported it',
  },
  'import.rule.conflict-mark': {
    'zh-CN': '合并冲突的记号，按原样显示',
    en: 'the mark of a merge conflict, shown as it is',
  },
  'import.rule.outliner': {
    'zh-CN': '大纲软件的块属性与块引用',
    en: 'block properties and references of an outliner',
  },
  'import.rule.image-attributes': {
    'zh-CN': '图片后给转换程序看的尺寸',
    en: 'the size of a picture, meant for a converter',
  },
  'import.rule.blank-address': {
    'zh-CN': '地址里有空格，加上尖括号',
    en: 'an address with a space in it, put between angle brackets',
  },
  'import.rule.page-number': {
    'zh-CN': '复制 PDF 带来的页码与页眉',
    en: 'page number and running head of a copied PDF',
  },
  'import.rule.contents-mark': {
    'zh-CN': '编辑器的目录标记，网站每页自有目录',
    en: 'the mark where an editor shows the contents; every page of the site has its own',
  },
  'import.rule.separator': {
    'zh-CN': '分隔两篇的横线，拆开后不再需要',
    en: 'the line that parts two notes, needless once they are apart',
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
  'import.rule.html-heading': {
    'zh-CN': 'HTML 的标题改为 # 标题',
    en: 'an HTML heading, now a # heading',
  },
  'import.rule.setext-heading': {
    'zh-CN': '下划线式标题改为 # 标题',
    en: 'an underlined heading became a # heading',
  },
  'import.rule.heading-space': {
    'zh-CN': '补上 # 后的空格',
    en: 'a heading without the space behind its #',
  },
  'import.rule.heading-attributes': {
    'zh-CN': '标题旁给程序用的属性与锚点链接',
    en: 'attributes and anchor links of a heading, meant for programs',
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
} as const;
