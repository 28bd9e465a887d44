/**
 * One thing wrong with the input, said so that its author can mend it. Every stage (import, reading
 * the vault, rendering, resolving links, registries) reports with this one type; nothing is thrown
 * for bad input, so one bad note never stops the others.
 */
export interface Problem {
  /** `error`: something is missing from the result, the command exits 1. `warning`: shown, exit 0 unless `--strict`. */
  severity: 'error' | 'warning';
  /** Stable kebab-case name of the rule, e.g. `date-impossible`, `link-unresolved`. */
  rule: string;
  /** Path relative to the vault (or to the folder of originals), `/`-separated, NFC. */
  file: string;
  /** 1-based line in that file; absent when the problem is the file itself. */
  line?: number;
  /** 1-based last line, for a run of lines. */
  endLine?: number;
  /** The offending text, verbatim, cut to 80 characters by the reporter, not here. */
  value?: string;
  /** What is wrong, in the site's language, one sentence. */
  message: string;
  /** What to do about it, in the site's language, one sentence; names the nearest valid value when there is one. */
  remedy: string;
}
