import type { Processor } from 'unified';
import { bareAddresses } from './syntax.ts';

/** Ends bare addresses where Chinese text goes on: `https://x.y/z，然后`. */
export function remarkBareAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(bareAddresses());
}
