import { createReadStream } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { env } from '../src/site-env.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves a built site as GitHub Pages does: below its base path, compressed, `404.html` for what is
 * not there. Takes the next free port when `port` is in use. Resolves to the URL of the home page.
 */
export function serve(options: { dir: string; base: string; port: number }): Promise<string> {
  const files = sirv(options.dir, { dev: true, etag: true });
  // Typed for Express, written for Node's own requests.
  const compress = compression() as unknown as Middleware;
  const answer: RequestListener = (request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(options.dir, '404.html'))
        .on('error', () => response.end())
        .pipe(response);
    };
    if (!url.startsWith(options.base)) {
      if (url === '/' || `${url}/` === options.base) {
        response.writeHead(302, { location: options.base }).end();
      } else notFound();
      return;
    }
    request.url = url.slice(options.base.length - 1);
    files(request, response, notFound);
  };
  const server = createServer((request, response) => {
    compress(request, response, () => answer(request, response));
  });
  return new Promise((resolve, reject) => {
    let port = options.port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port > options.port + 20) return reject(error);
      port += 1;
      server.listen(port);
    });
    server.on('listening', () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}${options.base}`);
    });
    server.listen(port);
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { dir: { type: 'string' }, base: { type: 'string' }, port: { type: 'string' } },
  });
  const url = await serve({
    dir: values.dir ?? env.out,
    base: values.base ?? env.base,
    port: Number(values.port ?? process.env.PORT ?? 4321),
  });
  console.log(url);
}
