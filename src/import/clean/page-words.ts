import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { matching, type Step } from './step.ts';

/** The button behind a text that a page shows in part. */
const MORE = /(?<=[。？！…?!”）)]\s*)(?:显示全部|展开阅读全文|阅读全文)\s*$/;
/** The button behind a heading of an encyclopedia. */
const EDIT = /^(?<title>[^[\]\\]{1,40})\\?\[\s*\[?(?:编辑|編輯|edit)\]?(?:\([^()]*\))?\s*\\?\]$/;
/** What is left of links to labels that a converter set in one another, at the end of a page of CSDN. */
const TORN = /(?:\]\(https:\/\/so\.csdn\.net\/so\/search[^()\s]*\))+\s*$/;

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** `text` without the ends of links that it nowhere begins. */
function withoutTornLinks(text: string): string {
  const left = text.includes('](https://so.csdn.net/') ? text.replace(TORN, '') : text;
  return count(left, '[') === count(left, ']') ? left : text;
}

function strip({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.map((line, at) => {
    if (inCode[at] === 1 || line.text.length > 2000) return line;
    const title = EDIT.exec(line.text.trim())?.groups?.title;
    if (title !== undefined) {
      const text = /^#{1,6}\s/.test(title) ? title.trim() : `## ${title.trim()}`;
      record.changed('plain-heading', line.no, line.text, text);
      return { ...line, text };
    }
    const text = line.text.replace(MORE, '').trimEnd();
    const whole = withoutTornLinks(text);
    if (whole !== text) {
      record.changed('columns', line.no, line.text, whole);
      return { ...line, text: whole };
    }
    if (text === line.text.trimEnd()) return line;
    record.changed('site-footer', line.no, line.text, text);
    return { ...line, text };
  });
}

/** Takes the buttons and torn links off that a page shows behind its text, on the same line. */
export const dropPageWords: Step = {
  concerns: matching(
    /\)\]\(https:\/\/so\.csdn\.net\/|(?:显示全部|阅读全文)\s*$|\[\s*(?:编辑|編輯|edit)\s*\][^\n]{0,300}$/m,
  ),
  apply: strip,
};
