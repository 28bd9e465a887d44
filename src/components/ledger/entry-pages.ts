import type { LedgerEntry } from '../../import/ledger/ledger.ts';
import { cutByWeight } from '../nav/paginate.ts';

/** What a page of entries may hold, in UTF-16 units of text, so that it stays within its budget. */
const room = 16_000;

/** What the frame of one entry weighs beside its text. */
const frame = 200;

/** An entry as it is shown: very long text is cut. */
export interface ShownEntry extends LedgerEntry {
  /** UTF-16 units of `text` before the cut. */
  length: number;
}

/** The entries of an original, page by page, in the order of the original's lines. */
export function entryPages(entries: readonly LedgerEntry[]): ShownEntry[][] {
  const inOrder = entries.toSorted((a, b) => a.lines[0] - b.lines[0]).map(cut);
  return cutByWeight(inOrder, ({ text, after = '' }) => frame + text.length + after.length, room);
}

function cut(entry: LedgerEntry): ShownEntry {
  const { text, after } = entry;
  const most = room / 2 - frame;
  return {
    ...entry,
    length: text.length,
    text: text.slice(0, most),
    ...(after === undefined ? {} : { after: after.slice(0, most) }),
  };
}
