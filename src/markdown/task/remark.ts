import type { ListItem, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type StringKey, t } from '../../i18n/index.ts';

/** The box of a task; drawn by the style sheet, named for screen readers. */
export interface TaskBoxNode {
  type: 'taskBox';
  data: { hName: 'span'; hProperties: Record<string, string | string[]> };
}

declare module 'mdast' {
  interface RootContentMap {
    taskBox: TaskBoxNode;
  }
  interface PhrasingContentMap {
    taskBox: TaskBoxNode;
  }
}

/** States that Obsidian's themes agree on; any other character is shown as it is. */
const STATES: Record<string, StringKey> = {
  ' ': 'markdown.task.open',
  x: 'markdown.task.done',
  '/': 'markdown.task.doing',
  '-': 'markdown.task.cancelled',
  '>': 'markdown.task.moved',
  '<': 'markdown.task.planned',
  '?': 'markdown.task.question',
  '!': 'markdown.task.important',
};

const EXTRA_STATE = /^\[([^[\]\s])\][ \t\n]+/;

/** The state of a task, its box taken out of the text; `undefined` when `item` is no task. */
function takeState(item: ListItem): string | undefined {
  if (item.checked !== null && item.checked !== undefined) return item.checked ? 'x' : ' ';
  const [paragraph] = item.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (text?.type !== 'text') return undefined;
  const state = EXTRA_STATE.exec(text.value)?.[1];
  if (state !== undefined) text.value = text.value.replace(EXTRA_STATE, '');
  return state === 'X' ? 'x' : state;
}

function box(state: string): TaskBoxNode {
  const label = STATES[state] ? t(STATES[state]) : state;
  const properties = { className: ['task-box'], role: 'img', ariaLabel: label };
  return { type: 'taskBox', data: { hName: 'span', hProperties: properties } };
}

/** Task lists with every state that note takers use: `[ ]`, `[x]`, `[/]`, `[-]`, `[>]` … */
export function remarkTasks() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item) => {
      const state = takeState(item);
      const [paragraph] = item.children;
      if (state === undefined || paragraph?.type !== 'paragraph') return;
      item.checked = null;
      item.data = { ...item.data, hProperties: { ...item.data?.hProperties, dataTask: state } };
      const space: PhrasingContent = { type: 'text', value: ' ' };
      paragraph.children.unshift(box(state), space);
    });
  };
}
