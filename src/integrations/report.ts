import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import writeFileAtomic from 'write-file-atomic';
import { t } from '../i18n/index.ts';
import { env } from '../site-env.ts';
import { clearProblems, collectProblems } from './problem-store-fs.ts';
import { annotationView, sortProblems, terminalView } from './problem-views.ts';

/**
 * The one report of a build: everything that any stage found wrong, said once at its end, to the
 * terminal, to `.cache/problems.json` and, on GitHub, at the lines concerned. Errors make the build
 * fail, after all pages are written; warnings only when `WENMAI_STRICT` is set.
 */
export function report(): AstroIntegration {
  return {
    name: 'wenmai-report',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') clearProblems(env.cache);
      },
      'astro:build:done': async () => {
        const problems = sortProblems(collectProblems(env.cache));
        const full = `${env.cache}/problems.json`;
        await writeFileAtomic(full, `${JSON.stringify(problems, null, 2)}\n`);
        console.log(terminalView(problems, relative('.', full)));
        if (process.env.GITHUB_ACTIONS) {
          console.log(annotationView(problems, relative('.', env.vault)));
        }
        const fatal = env.strict
          ? problems.length
          : problems.filter(({ severity }) => severity === 'error').length;
        if (fatal > 0) throw new Error(t('vault.report.failed', { count: fatal }));
      },
    },
  };
}
