import { importVault } from '../src/import/import-fs.ts';
import { env } from '../src/site-env.ts';

const report = importVault({ content: env.vault, write: true });
for (const change of report.changes) console.log(change.kind, change.path);
for (const problem of report.problems) console.log(JSON.stringify(problem));
