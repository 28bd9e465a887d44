/** Texts of the board of what is done, to do and left open. */
export const statusBoard = {
  'status.title': { 'zh-CN': '进展', en: 'Status' },
  'status.description': {
    'zh-CN': '哪些调研做完了，哪些还没有，哪里还留着空白。',
    en: 'What is done, what is not, and what is still blank.',
  },
  'status.done': { 'zh-CN': '已完成', en: 'Done' },
  'status.todo': { 'zh-CN': '未完成', en: 'To do' },
  'status.none': { 'zh-CN': '未标明', en: 'No status' },
  'status.tasks': { 'zh-CN': '待办', en: 'Open tasks' },
  'status.empty': { 'zh-CN': '只有标题的小节', en: 'Sections without text' },
  'status.wanted': { 'zh-CN': '还没有写的笔记', en: 'Notes yet to be written' },
  'status.wanted-by': { 'zh-CN': '{count} 处链接到它', en: 'linked from {count} places' },
  'status.board': { 'zh-CN': '看板', en: 'Board' },
  'status.all': { 'zh-CN': '全部 {count}', en: 'all {count}' },
  'status.nothing': { 'zh-CN': '空', en: 'none' },
  'status.in': { 'zh-CN': '《{note}》', en: 'in {note}' },
} as const;
