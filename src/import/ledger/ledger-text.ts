import type { FileLedger, Ledger } from './ledger.ts';

/** A list as JSON, one item a line. */
const list = (items: readonly unknown[]) =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

function originalText({ notes, entries, ...facts }: FileLedger): string {
  return `${JSON.stringify(facts).slice(0, -1)},\n"notes":${list(notes)},\n"entries":${list(entries)}}`;
}

/** The ledger as the text of its file: JSON, one note and one entry a line, so that changes read well in a diff. */
export function ledgerText({ version, originals, attachments, orphans }: Ledger): string {
  return `{"version":${version},
"originals":[${originals.map((original) => `\n${originalText(original)}`).join(',')}
],
"attachments":${list(attachments)},
"orphans":${list(orphans)}}
`;
}
