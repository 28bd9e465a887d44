import type { Status } from './frontmatter.ts';

const DONE = /^(?:(?:已完成|已调研|调研完成|已读|已阅读)(?:调研|阅读|学习|整理|复现)?|done)$/i;
const TODO =
  /^(?:(?:未完成|未调研|待完成|待调研|未读|待读|进行中)(?:调研|阅读|学习|整理|复现)?|todo)$/i;

/** The research status that a tag states (`#已完成调研`, `#未完成调研`), or `undefined` for any other tag. */
export function statusOfTag(tag: string): Status | undefined {
  if (DONE.test(tag)) return 'done';
  return TODO.test(tag) ? 'todo' : undefined;
}
