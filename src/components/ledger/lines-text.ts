import { t } from '../../i18n/index.ts';

/** A run of lines in words: `45–47 行`. */
export function linesText([from, to]: readonly [number, number]): string {
  return from === to ? t('ledger.line', { from }) : t('ledger.lines', { from, to });
}
