import { t } from '../i18n/index.ts';
import type { VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';

/** The text of a note's file, without BOM. */
export function decodeNote(
  bytes: Uint8Array,
  path: VaultPath,
): { text?: string; problems: Problem[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const problem: Problem = {
      severity: 'error',
      rule: 'vault-unreadable',
      file: path,
      message: t('vault.unreadable', { reason: 'UTF-8' }),
      remedy: t('vault.unreadable.remedy'),
    };
    return { problems: [problem] };
  }
}
