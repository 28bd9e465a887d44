import { spawn } from 'node:child_process';

/** Serves the folder `site` from a process of its own, so that the measuring one does not slow it down. */
export async function serveApart(site: string): Promise<{ url: string; stop: () => void }> {
  const flags = ['--dir', site, '--base', '/', '--port', '4390'];
  const child = spawn(process.execPath, ['scripts/serve.ts', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, stop: () => child.kill() };
}
