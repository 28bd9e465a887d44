import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pick, random } from './random.ts';
import { foldText, type PageText } from './truth-fs.ts';

export interface QueryClass {
  name: string;
  queries: { query: string; truth: Set<string> }[];
}

const HAN = /^\p{Script=Han}+$/u;

/** A run of 2–4 Han characters from anywhere, words or not. */
function anyHan(text: string, next: () => number): string {
  const runs = text.match(/\p{Script=Han}{4,}/gu) ?? [];
  const run = runs.length > 0 ? pick(runs, next) : '';
  const length = 2 + Math.floor(next() * 3);
  const start = Math.floor(next() * (run.length - length + 1));
  return run.slice(start, start + length);
}

function matchOf(pattern: RegExp): (text: string, next: () => number) => string {
  return (text, next) => {
    const found = text.match(pattern) ?? [];
    return found.length > 0 ? pick(found, next) : '';
  };
}

/** Ways to take a query out of a note's text; `''` when the text has none of that kind. */
function samplers(): Record<string, (text: string, next: () => number) => string> {
  const jieba = Jieba.withDict(dict);
  const words = (
    text: string,
    next: () => number,
    test: (words: string[], at: number) => string,
  ) => {
    const line = pick(text.split('\n').filter((each) => each.length > 6) as string[], next) ?? '';
    const cut = jieba.cut(line, true);
    const found = cut.map((_, at) => test(cut, at)).filter((word) => word !== '');
    return found.length > 0 ? pick(found, next) : '';
  };
  const han = (word = '') => (HAN.test(word) ? word : '');
  return {
    words: (text, next) =>
      words(text, next, (cut, at) => (cut[at]?.length === 2 ? han(cut[at]) : '')),
    compounds: (text, next) =>
      words(text, next, (cut, at) => {
        const pair = `${cut[at]}${cut[at + 1] ?? ''}`;
        return pair.length >= 4 && pair.length <= 6 ? han(pair) : '';
      }),
    English: matchOf(/[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*/g),
    'inside English': (text, next) => {
      const word = matchOf(/[A-Za-z]{6,}/g)(text, next);
      return word.slice(1, 3 + Math.floor(next() * (word.length - 3)));
    },
    'single characters': matchOf(/\p{Script=Han}/gu),
    mixed: matchOf(
      /[A-Za-z0-9.-]{2,12}\p{Script=Han}{1,4}|\p{Script=Han}{1,4}[A-Za-z][A-Za-z0-9]{1,8}/gu,
    ),
    'any 2-4 Han': anyHan,
  };
}

/** `count` different queries of every class, the same for the same `seed`, each with the pages that hold it. */
export function makeQueries(pages: readonly PageText[], count: number, seed: number): QueryClass[] {
  const next = random(seed);
  const classes = Object.entries(samplers()).map(([name, sample]): QueryClass => {
    const queries = new Set<string>();
    for (let tries = 0; queries.size < count && tries < count * 50; tries++) {
      const query = sample(pick(pages, next).text, next).trim();
      // Four digits alone are a year of the query language.
      if (query !== '' && !/^-|^\d{4}$/.test(query)) queries.add(query);
    }
    return {
      name,
      queries: [...queries].map((query) => {
        const needle = foldText(query);
        const holds = pages.filter(({ folded }) => folded.includes(needle));
        return { query, truth: new Set(holds.map(({ path }) => path)) };
      }),
    };
  });
  const tags = [...new Set(pages.flatMap((page) => page.tags))].slice(0, count);
  const tagged = tags.map((tag) => {
    const carries = (name: string) => name === tag || name.startsWith(`${tag}/`);
    const truth = pages.filter((page) => page.tags.some(carries)).map(({ path }) => path);
    return { query: `#${tag}`, truth: new Set(truth) };
  });
  return [...classes, { name: 'tags', queries: tagged }];
}
