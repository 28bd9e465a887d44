import { type StringKey, t } from '../i18n/index.ts';
import type { Problem } from '../knowledge/problem.ts';

/** The parts of a problem that differ from case to case. */
interface Where {
  file: string;
  line?: number;
  endLine?: number;
  value?: string;
}

/** A problem whose wording is the pair of strings `import.problem.<rule>` and `import.remedy.<rule>`. */
export function problem(
  severity: Problem['severity'],
  rule: string,
  where: Where,
  slots: { [name: string]: string | number } = {},
): Problem {
  return {
    severity,
    rule,
    ...where,
    message: t(`import.problem.${rule}` as StringKey, slots),
    remedy: t(`import.remedy.${rule}` as StringKey, slots),
  };
}
