import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around } from '../../../../src/components/nav/shelf.ts';

describe('around', () => {
  it('stays small and holds the item and its neighbours, in order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 399 }), (length, at) => {
        fc.pre(at < length);
        const list = Array.from({ length }, (_, index) => index);
        const window = around(list, at);
        expect(window.length).toBe(Math.min(length, 15));
        expect(window).toContain(at);
        if (at > 0) expect(window).toContain(at - 1);
        if (at < length - 1) expect(window).toContain(at + 1);
        expect(window).toEqual([...window].sort((a, b) => a - b));
      }),
    );
  });
});
