import { t } from '../i18n/index.ts';
import { decode } from '../import/decode.ts';
import type { VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';

/** The text of a note's file with `\n` line ends; no text where no encoding fits. */
export function decodeNote(
  bytes: Uint8Array,
  path: VaultPath,
): { text?: string; problems: Problem[] } {
  const decoded = decode(bytes);
  if (!decoded) return { problems: [encodingProblem('error', 'undecodable', path)] };
  const { text, encoding } = decoded;
  if (encoding === 'utf-8') return { text, problems: [] };
  return { text, problems: [encodingProblem('warning', 're-encoded', path, encoding)] };
}

function encodingProblem(
  severity: Problem['severity'],
  rule: 'undecodable' | 're-encoded',
  file: VaultPath,
  encoding = '',
): Problem {
  return {
    severity,
    rule: `vault-${rule}`,
    file,
    message: t(`vault.${rule}`, { encoding }),
    remedy: t('vault.re-encoded.remedy'),
  };
}
