import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const SAVED = /(?<=[^\s>])\s+(?:>\s*)?本文由简悦 SimpRead 转码\s*$/;

function strip({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => !isBlank(text));
  return lines.map((line, at) => {
    if (at !== last || inCode[at] === 1) return line;
    const text = line.text.replace(SAVED, '');
    if (text === line.text) return line;
    record.changed('export-mark', line.no, line.text, text);
    return { ...line, text };
  });
}

/** Takes off what 简悦 writes below a text, where it ran together with the last words. */
export const dropSavedBehind: Step = { concerns: holding(['SimpRead 转码']), apply: strip };
