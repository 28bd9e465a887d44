import { SingleBar } from 'cli-progress';
import { t } from '../src/i18n/index.ts';
import type { ImportJob } from '../src/import/vault/import-fs.ts';

/** A bar that is gone before it can be read is noise: none is shown for work shorter than this, in ms. */
const SOON = 500;

/** A progress bar on standard error, none where that is no terminal. `stop` takes it away. */
export function progress(): { onProgress: NonNullable<ImportJob['onProgress']>; stop(): void } {
  const start = performance.now();
  let bar: SingleBar | undefined;
  let shown = '';
  return {
    onProgress: (phase, done, total) => {
      if (!process.stderr.isTTY || performance.now() - start < SOON) return;
      bar ??= new SingleBar({
        hideCursor: true,
        clearOnComplete: true,
        format: '{phase} [{bar}] {percentage}% | {value}/{total}',
      });
      if (phase !== shown) {
        bar.start(total, done, { phase: t(`import.phase.${phase}`) });
        shown = phase;
      } else bar.update(done);
    },
    stop: () => bar?.stop(),
  };
}
