import { parseArgs } from 'node:util';
import { t } from '../src/i18n/index.ts';
import { nearestName } from '../src/knowledge/nearest.ts';

const options = {
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  content: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export type ImportFlags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** The flags in `words`, or what is wrong with the first that is none, in a sentence. */
export function readImportFlags(words: string[]): { flags: ImportFlags } | { mistake: string } {
  const { tokens } = parseArgs({ args: words, options, strict: false, tokens: true });
  const names = Object.keys(options);
  for (const token of tokens) {
    const written = token.kind === 'option' ? token.rawName : (words[token.index] ?? '');
    if (token.kind === 'option' && names.includes(token.name)) continue;
    const meant = nearestName(written.replace(/^-+/, ''), names);
    const nearest = meant ? t('import.meant-flag', { flag: `--${meant}` }) : '';
    return { mistake: t('import.unknown-flag', { flag: written, nearest }).trim() };
  }
  try {
    return { flags: parseArgs({ args: words, options }).values };
  } catch {
    // All names are known: only `--content` without a folder, or a folder for another, is left.
    return { mistake: t('import.flag-value') };
  }
}
