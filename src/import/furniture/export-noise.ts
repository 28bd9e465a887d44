import { isAttributes, SIGN } from '../block-attributes.ts';
import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { findCodeButtons } from './code-buttons.ts';
import { findGeneratedContents } from './generated-contents.ts';

const ANCHOR = /^\s*<a (?:name|id)="([A-Za-z0-9_-]{4,12})"><\/a>\s*$/;
const PAGE =
  /^\s*(?:第\s*(\d{1,4})\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?|page\s+(\d{1,4})(?:\s+of\s+\d{1,4})?|[-–—]\s*(\d{1,4})\s*[-–—])\s*$/i;

/** Empty anchors above headings, as 语雀 exports them, two or more, to none of which the text links. */
function findAnchors(lines: readonly string[]): number[] {
  const names = lines.flatMap((line, at) => {
    const name = line.includes('<a ') ? ANCHOR.exec(line)?.[1] : undefined;
    return name === undefined ? [] : [{ name, at }];
  });
  if (names.length < 2) return [];
  const linked = lines.some((line) => names.some(({ name }) => line.includes(`#${name}`)));
  return linked ? [] : names.map(({ at }) => at);
}

/** Numbers of pages that count on (`第 1 页`, `第 2 页`), and the head that stands beside each of them. */
function findPages(lines: readonly string[]): number[] {
  const pages = lines.flatMap((line, at) => {
    const likely = line.length < 40 && /[页\-–—]|page/i.test(line);
    const match = likely ? PAGE.exec(line) : null;
    return match ? [{ at, number: Number(match[1] ?? match[2] ?? match[3]) }] : [];
  });
  const counts = pages.every(({ number }, index) => number === (pages[0]?.number ?? 0) + index);
  if (pages.length < 2 || !counts) return [];
  const heads = ([-1, 1] as const).flatMap((step) => {
    const [first, ...others] = pages.map(({ at }) =>
      (lines[nearestShown(lines, at, step)] ?? '').trim(),
    );
    return first && first.length < 60 && others.every((head) => head === first) ? [first] : [];
  });
  // A reader's notes go by pages as well; a copy has a running head, or says how many pages there are.
  const total = pages.every(({ at }) => /共|of|[-–—]/.test(lines[at] ?? ''));
  if (heads.length === 0 && !total) return [];
  const running = heads.flatMap((head) => {
    const found = lines.flatMap((line, at) => (line.trim() === head ? [at] : []));
    return found.slice(1);
  });
  return [...pages.map(({ at }) => at), ...running];
}

/** What stands on the number of a page, anywhere in a text. */
const MAY_BE_PAGE = /^[^\S\n]*(?:第[^\S\n]*\d|page[^\S\n]+\d|[-–—][^\S\n]*\d)/im;

/** `[TOC]` and its kin: where an editor shows the contents, which every page of the site has. */
const CONTENTS_MARK =
  /^\s*(?:@?\[toc\](?:\([^)]*\))?|\[\[_{0,2}toc_{0,2}\]\]|\$\{toc\}|\{:toc\})\s*$/i;
/** The label that stands above it. */
const CONTENTS = /^\s*(?:#{1,6}\s+)?(?:\*\*)?(?:文章)?目录[:：]?(?:\*\*)?\s*$/;
const MADE_WITH =
  /^\s*(?:已使用 ?Microsoft OneNote.{0,12}创建|Created with Microsoft OneNote.{0,12})[。.]?\s*$/;

/** Lines that a program left behind in `text` (and its `lines`) and that say nothing: by 0-based line. */
export function findExportNoise(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
): Map<number, RuleName> {
  const noise = new Map<number, RuleName>();
  const anchors = text.includes('<a ') ? findAnchors(lines) : [];
  const pages = MAY_BE_PAGE.test(text) ? findPages(lines) : [];
  for (const at of anchors) if (inCode[at] !== 1) noise.set(at, 'anchor');
  for (const at of pages) if (inCode[at] !== 1) noise.set(at, 'page-number');
  if (text.includes('toc') || text.includes('TOC')) {
    lines.forEach((line, at) => {
      if (line.length < 40 && inCode[at] !== 1 && CONTENTS_MARK.test(line))
        noise.set(at, 'contents-mark');
    });
    for (const at of findGeneratedContents(lines, text))
      if (inCode[at] !== 1) noise.set(at, 'contents-mark');
    for (const at of [...noise.keys()]) {
      const above = nearestShown(lines, at, -1);
      if (noise.get(at) === 'contents-mark' && CONTENTS.test(lines[above] ?? ''))
        noise.set(above, 'contents-mark');
    }
  }
  if (text.includes('Microsoft OneNote')) {
    lines.forEach((line, at) => {
      if (line.length < 80 && inCode[at] !== 1 && MADE_WITH.test(line))
        noise.set(at, 'export-mark');
    });
  }
  if (text.includes(SIGN)) {
    lines.forEach((line, at) => {
      if (inCode[at] !== 1 && isAttributes(line)) noise.set(at, 'outliner');
    });
  }
  for (const at of findCodeButtons(lines, text, inCode)) noise.set(at, 'code-widget');
  return noise;
}
