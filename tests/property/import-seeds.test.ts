import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type ImportedOriginal, importOriginal } from '../../src/import/original.ts';
import { plan } from '../../src/import/vault/plan.ts';
import { addDays } from '../../src/knowledge/calendar.ts';
import { readDateHeading } from '../../src/knowledge/date.ts';

const numRuns = Math.ceil(Number(process.env.FAST_CHECK_RUNS ?? 200) / 4);
const folder = new URL('../../content/originals/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const seed = fc.constantFrom(...seeds);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What holds for every import, whatever was done to the text. */
function invariants({ notes, ledger, problems }: ImportedOriginal): void {
  const { input, kept, moved, dropped, changed, added } = ledger.characters;
  expect(input + added).toBe(kept + moved + dropped + changed);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const numbers = notes.flatMap(({ front }) => front.number ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  const lines = notes.map(({ front }) => front.source?.lines ?? [0, 0]);
  lines.forEach(([first], index) => {
    expect(first).toBeGreaterThan(lines[index - 1]?.[1] ?? 0);
  });
  for (const { front } of notes) expect(front.date === undefined).toBe(front.dateOrigin === 'none');
}

describe('an original that was mutated', () => {
  it('keeps its books with its lines shuffled', () => {
    fc.assert(
      fc.property(seed, fc.infiniteStream(fc.nat(1000)), ({ name, text }, random) => {
        const lines = text
          .split('\n')
          .map((line) => [random.next().value as number, line] as const);
        const shuffled = lines.sort(([a], [b]) => a - b).map(([, line]) => line);
        invariants(importOriginal(bytesOf(shuffled.join('\n')), name));
      }),
      { numRuns },
    );
  });

  it('keeps its books with lines left out and headings renumbered', () => {
    fc.assert(
      fc.property(seed, fc.nat(9), fc.integer({ min: 2, max: 9 }), ({ name, text }, shift, nth) => {
        const lines = text.split('\n').filter((_, index) => index % nth !== shift % nth);
        const renumbered = lines.map((line) =>
          line.replace(/^# (\d+)、/, (_, n) => `# ${Number(n) * shift}、`),
        );
        invariants(importOriginal(bytesOf(renumbered.join('\n')), name));
      }),
      { numRuns },
    );
  });

  it('yields the same notes in any encoding and with any line ends', () => {
    const encoding = fc.constantFrom('gb18030', 'utf-16le', 'utf-16be', 'utf-8');
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(seed, encoding, ends, fc.boolean(), ({ name, text }, target, end, mark) => {
        const addBOM = mark && target !== 'gb18030';
        const bytes = iconv.encode(text.replaceAll('\n', end), target, { addBOM });
        const bodies = (original: ImportedOriginal) =>
          original.notes.map(({ front, body }) => [front.title, body]);
        expect(bodies(importOriginal(bytes, name))).toEqual(
          bodies(importOriginal(bytesOf(text), name)),
        );
      }),
      { numRuns },
    );
  });

  it('that grew by an entry adds one note and touches no other', () => {
    const journal = seeds.find(({ name }) => name.startsWith('002')) ?? { name: '', text: '' };
    const cuts = journal.text
      .split('\n')
      .flatMap((line, at) => (at > 0 && /^# \d/.test(line) ? [at] : []));
    fc.assert(
      fc.property(fc.constantFrom(...cuts.slice(1, -1)), (cut) => {
        const lines = journal.text.split('\n');
        const next = cuts[cuts.indexOf(cut) + 1];
        const one = plan(
          [importOriginal(bytesOf(lines.slice(0, cut).join('\n')), 'a.md')],
          undefined,
        );
        const ledger = {
          version: 1 as const,
          originals: one.originals,
          attachments: [],
          orphans: [],
        };
        const two = plan(
          [importOriginal(bytesOf(lines.slice(0, next).join('\n')), 'a.md')],
          ledger,
        );
        expect(two.notes).toHaveLength(one.notes.length + 1);
        const texts = new Map(two.notes.map(({ path, text }) => [path, text]));
        for (const { path, text } of one.notes) expect(texts.get(path)).toBe(text);
      }),
      { numRuns: Math.min(numRuns, 20) },
    );
  });
});

describe('a date', () => {
  it('is read back from every way to write it', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1950-01-01', count));
    fc.assert(
      fc.property(day, (iso) => {
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
        const forms = [
          iso,
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
          `${year}年${month}月${date}日`,
          iso.replaceAll('-', ''),
        ];
        for (const form of forms) {
          expect(readDateHeading(form)).toMatchObject({
            start: { year, month, day: date },
            rest: '',
            strength: 'strong',
          });
          expect(readDateHeading(`1.  ${form} 组会`)).toMatchObject({
            start: { year, month, day: date },
            rest: '组会',
          });
        }
        for (const form of [
          `${month}/${date}`,
          `${month}月${date}日`,
          `${month}./${date}`,
          `${month}.${date}`,
        ]) {
          expect(readDateHeading(form)?.start).toEqual({ month, day: date });
        }
      }),
      { numRuns },
    );
  });

  it('is never read from what is none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const { start } = readDateHeading(text) ?? {};
        if (!start) return;
        expect(start.month).toBeLessThanOrEqual(12);
        expect(start.day).toBeLessThanOrEqual(31);
      }),
      { numRuns: numRuns * 4 },
    );
  });
});
