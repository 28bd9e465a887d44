import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { env } from '../site-env.ts';
import { saveProblems } from './problem-store-fs.ts';
import { problemTally, terminalView } from './problem-views.ts';
import { loadVault, type VaultTools } from './vault-load.ts';

/** Milliseconds that a burst of saved files may last before the vault is read again. */
const settleTime = 80;

/**
 * Astro's way to the vault: the heads of all notes go to the data store, their bodies stay in
 * `.cache/notes`. Problems are collected for the report at the end of a build; the dev server says
 * them at once and reads the vault again when a file of it changes.
 */
export function vaultLoader(
  tools: () => Promise<Pick<VaultTools, 'renderer' | 'infer' | 'decode'>>,
): Loader {
  return {
    name: 'wenmai-vault',
    load: async (context) => {
      await sync(context, tools);
      if (context.watcher) watch(context, tools);
    },
  };
}

async function sync(
  { store, logger, watcher }: LoaderContext,
  tools: Parameters<typeof vaultLoader>[0],
): Promise<void> {
  const { heads, attachments, problems, rendered } = await loadVault({
    ...(await tools()),
    root: env.vault,
    cache: join(env.cache, 'notes'),
  });
  const stale = new Set(store.keys());
  for (const head of heads) {
    stale.delete(head.id);
    store.set({ id: head.id, data: { ...head }, digest: JSON.stringify(head) });
  }
  for (const id of stale) store.delete(id);
  saveProblems(env.cache, 'vault', problems);
  logger.info(`${heads.length} notes, ${rendered} rendered, ${attachments.length} attachments`);
  if (watcher && problems.length > 0) logger.warn(terminalView(problems, problemTally(problems)));
}

function watch(context: LoaderContext, tools: Parameters<typeof vaultLoader>[0]): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const again = (path: string) => {
    if (!path.startsWith(`${env.vault}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work
        .then(() => sync(context, tools))
        .catch((error) => context.logger.error(String(error)));
    }, settleTime);
  };
  context.watcher?.add(env.vault);
  for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, again);
}
