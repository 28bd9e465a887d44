import { IndexReader, type ReadFile } from '../../search/index-reader.ts';

const ROOT = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/index/`;

/**
 * Undoes gzip, unless the server has told the browser to do so already. By way of a `Response`: a `Blob`
 * would be handed to another process first, which takes longer than all the rest.
 */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The head is asked for anew each time; the folder of a version never changes. */
const read: ReadFile = async (path, version) => {
  const url = version === undefined ? `${ROOT}${path}` : `${ROOT}${version}/${path}`;
  const response = await fetch(url, { cache: version === undefined ? 'no-cache' : 'force-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return await inflate(new Uint8Array(await response.arrayBuffer()));
};

let index: Promise<IndexReader> | undefined;

/** The index of this site, opened once. Rejects when it cannot be had; the next call tries again. */
export function openIndex(): Promise<IndexReader> {
  index ??= IndexReader.open(read);
  index.catch(() => forgetIndex());
  return index;
}

/** Lets the next call of `openIndex` start anew, as after the site was published again. */
export function forgetIndex(): void {
  index = undefined;
}
