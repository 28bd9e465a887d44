import type { Status } from './frontmatter.ts';
import { signTable } from './sign-table.ts';

const DONE = /^(?:(?:已完成|已调研|调研完成|已读|已阅读)(?:调研|阅读|学习|整理|复现)?|done)$/i;
const TODO =
  /^(?:(?:未完成|未调研|待完成|待调研|未读|待读|进行中)(?:调研|阅读|学习|整理|复现)?|todo)$/i;

/** What the two begin with. */
const BEGINS = signTable('已调dD未待进tT');

/** The research status that a tag states (`#已完成调研`, `#未完成调研`), or `undefined` for any other tag. */
export function statusOfTag(tag: string): Status | undefined {
  if (BEGINS[tag.charCodeAt(0)] !== 1) return undefined;
  if (DONE.test(tag)) return 'done';
  return TODO.test(tag) ? 'todo' : undefined;
}

const DONE_WORD =
  /^(?:[✅✔☑]\uFE0F?\s*)?(?:已?完成|已(?:结束|读完?|调研|整理|复现|写完)|完结|做完了?|搞定|done|finished|completed?|closed)$|^[✅✔☑]\uFE0F?$/i;
const TODO_WORD =
  /^(?:[⏳🚧❌⬜]\uFE0F?\s*)?(?:[未待](?:完成|开始|办|读|调研|整理|复现|写)|\p{Script=Han}{1,3}中|在[读做]|没做完?|to[- ]?do|doing|wip|in[ _-]?progress|ongoing|pending|not started|open)$/iu;

/** The status behind the label 状态：, when it is one word for it and nothing more. */
export function statusOfWord(word: string): Status | undefined {
  const plain = word.replace(/^[#＃]/, '').trim();
  if (DONE_WORD.test(plain)) return 'done';
  return TODO_WORD.test(plain) ? 'todo' : statusOfTag(plain);
}
