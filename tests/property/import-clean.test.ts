import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/import/clean/clean.ts';
import { Draft } from '../../src/import/draft.ts';
import { newRecord } from '../../src/import/record/record.ts';
import { messy } from './messy-text.ts';

const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200);

describe('a step of cleaning', () => {
  it('changes no text that it says it does not concern', () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), messy, ({ concerns, apply }, text) => {
        fc.pre(!concerns(text));
        const lines = text.split('\n').map((line, at) => ({ text: line, no: at + 1 }));
        const record = newRecord();
        expect(apply(new Draft(lines), record)).toEqual(lines);
        expect(record.entries).toEqual([]);
      }),
      { numRuns },
    );
  });
});
