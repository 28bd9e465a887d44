import { importOriginal } from '../../src/import/original.ts';

/**
 * `npm run bench -- import-hostile [characters]`: texts that are one short piece over and over, of a
 * length and of twice that, in one process. It lists those for which twice the length takes more than
 * `BENT` times as long, and those that take longer than `SLOW` ms of a processor a megabyte: none should be listed.
 */
const BENT = 3;
const SLOW = 5000;
/** Below this a ratio is noise, in ms. */
const NOISE = 100;
const size = Number(process.argv[2] ?? 100_000);

// biome-ignore format: pieces of one kind stand in one row
const pieces = [
  ...' \t\u3000#`[(（【*_-=1第周年月日：:,，。？！<$|>@…—"“”\\/0%^•①',
  '# ', '## a\n', '``` ', '```\n', '~~~\n', '[[', '![', '](', '**', '- ', '- a\n', '---\n', '=\n', '- - ',
  '1.', '1. a\n', '1、', '一、', '第一', '第1周\n', '4/', '4./21\n', '# 4/21\n', '2024-', '2024/1/2\n',
  '2024年', '二〇二四年', '农历', 'Apr 7, ', 'Week 1 ', '4.21-', '4.21-4.27\n', '# 第3周（4.21-4.27）\n',
  '<a ', '<div>\n', '</div>', '&#', '&amp;', '$$\n', '\\(', '\\[\n', '|a|b|\n', '> ', '>\n', 'a-\n',
  'word-\nword ', 'Lorem ipsum dolor sit amet consectetur\n', '中文\n', '中文字 ', '#标签 ', '#a#b',
  '赞同\n', '点赞\n收藏\n', '关注\n', '编辑于 2024-01-01\n', '版权声明：', '标签：a ', '来源：', '展开全部\n',
  'http://', 'www.', '：//', 'id:: ', 'a:: b\n', 'key: value\n', '---\nkey: ', '%%', '- [ ] a\n', 'TODO ',
  '\r', '\r\n', '\n\n\n', '\n ', ' \n', '\n\t', '\t\n', '\u200D', '\uD83D', '😀', '\f', '1\n2\n3\n', '01\n',
  '第 1 页\n', 'Page 1\n', 'def f():\n', '    a\n', '    中文。\n', '\u3000\u3000中文\n', '问：',
];
const shapes: { [name: string]: (text: string) => string } = {
  alone: (text) => text,
  'below a title': (text) => `# 题\n\n${text}`,
  'above an entry': (text) => `${text}x。\n\n# 2024/4/7\nx`,
};

function time(text: string): number {
  const bytes = Buffer.from(text);
  const once = () => {
    const start = process.cpuUsage();
    importOriginal(bytes, 'a.md');
    return process.cpuUsage(start).user / 1000;
  };
  return Math.min(once(), once());
}

let listed = 0;
for (const piece of pieces) {
  for (const [name, shape] of Object.entries(shapes)) {
    const once = piece.repeat(size / piece.length);
    const [short, long] = [time(shape(once)), time(shape(once + once))];
    const pace = (long / (2 * size)) * 1e6;
    if (long < NOISE || (long < short * BENT && pace < SLOW)) continue;
    listed++;
    const ratio = (long / short).toFixed(1);
    console.log(
      `${JSON.stringify(piece)} ${name}: ${short.toFixed(0)} → ${long.toFixed(0)} ms, × ${ratio}`,
    );
  }
}
console.log(`${pieces.length} pieces, ${listed} listed`);
