import { search } from '../../i18n/strings/search.ts';
import { site } from '../../site.config.ts';

export type SearchKey = keyof typeof search;

/** As `t`, for the search alone, so that a browser loads no other texts. */
export function say(key: SearchKey, values: Record<string, string | number> = {}): string {
  return search[key][site.language].replace(/\{(\w+)\}/g, (slot, name: string) =>
    String(values[name] ?? slot),
  );
}
