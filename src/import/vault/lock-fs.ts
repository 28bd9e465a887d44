import { mkdirSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** A lock that was not refreshed for so long, in ms, belongs to nobody. */
const STALE = 60_000;

const ownerOf = (pid: number) => `owner-${hostname()}-${pid}`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes away the lock of an import of this machine that was killed, so that the next need not wait until
 * it is stale. Of several that try, one can take the owner's file away and with it the lock.
 */
function dropDeadLock(folder: string): void {
  const own = ownerOf(0).slice(0, -1);
  for (const name of readdirSync(folder).filter((file) => file.startsWith(own))) {
    if (isRunning(Number(name.slice(own.length)))) continue;
    try {
      unlinkSync(join(folder, name));
      rmdirSync(join(folder, 'lock'));
    } catch {
      // Another import was quicker.
    }
  }
}

/**
 * Runs `work` while no other import runs on the vault whose folder `.import` is `folder`; waits for one
 * that does, and calls `onWait` first. Throws `ELOCKED` when that takes longer than a minute, and
 * whatever the file system says when the folder cannot be written.
 */
export async function whileLocked<T>(
  folder: string,
  work: () => Promise<T>,
  onWait?: () => void,
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  dropDeadLock(folder);
  const options = { lockfilePath: join(folder, 'lock'), stale: STALE };
  const release = await lock(folder, options).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    onWait?.();
    return lock(folder, { ...options, retries: { retries: 240, factor: 1, minTimeout: 250 } });
  });
  const owner = join(folder, ownerOf(process.pid));
  writeFileSync(owner, '');
  try {
    return await work();
  } finally {
    rmSync(owner, { force: true });
    await release();
  }
}
