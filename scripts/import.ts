import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { t } from '../src/i18n/index.ts';
import { importChanges, importSummary, importTable } from '../src/import/report.ts';
import { LEDGER_PATH } from '../src/import/vault/books-fs.ts';
import { importVault } from '../src/import/vault/import-fs.ts';
import { terminalView } from '../src/integrations/problem-views.ts';
import { env } from '../src/site-env.ts';
import { readImportFlags } from './import-flags.ts';
import { progress } from './progress.ts';

/**
 * `npm run import`: the originals of the vault become notes. `--check` writes nothing and exits 1 when
 * notes and originals disagree; `--dry-run` writes nothing; `--json` prints the whole report;
 * `--content DIR` is another vault; `--help` tells all this. Exit 1 on any error.
 */
function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
const read = readImportFlags(process.argv.slice(2));
if ('mistake' in read) refuse(`${read.mistake}\n${t('import.usage')}`);
const values = read.flags;
if (values.help) {
  console.log(t('import.usage'));
  process.exit();
}
const given = values.content ?? env.vault;
const folder = resolve(given);
if (!existsSync(folder)) refuse(t('import.no-vault', { folder: given }));
const rehearsal = values.check === true || values['dry-run'] === true;
const start = performance.now();
const bar = progress();
const report = await importVault({
  content: folder,
  write: !rehearsal,
  onProgress: bar.onProgress,
  onWait: () => console.error(t('import.waiting')),
}).catch((error: unknown) => {
  bar.stop();
  if (!(error instanceof Error && 'code' in error)) throw error;
  if (error.code === 'ELOCKED') return refuse(t('import.locked'));
  if (!('syscall' in error)) throw error;
  return refuse(t('import.no-writing', { folder, reason: error.message }));
});
bar.stop();

const { changes, ledger, ledgerStands, problems } = report;
const stale = changes.some(({ kind }) => ['new', 'updated', 'incoming', 'failed'].includes(kind));
const agrees = !stale && ledger.orphans.length === 0;
const differs = !agrees || !ledgerStands;
const failed = problems.some(({ severity }) => severity === 'error');
const verdict = () => {
  if (!values.check) return t('import.dry-run');
  if (agrees && !ledgerStands) return t('import.check.ledger', { file: LEDGER_PATH });
  return t(differs ? 'import.check.differs' : 'import.check.clean');
};
if (values.json) console.log(JSON.stringify({ ...report, differs, failed }, null, 1));
else {
  console.log(importTable(ledger, changes, LEDGER_PATH));
  if (stale && rehearsal) console.log(importChanges(changes));
  if (problems.length > 0) console.log(terminalView(problems, LEDGER_PATH));
  console.log(importSummary(ledger, (performance.now() - start) / 1000));
  if (rehearsal) console.log(verdict());
}
process.exitCode = failed || (values.check && differs) ? 1 : 0;
