import { site } from '../site.config.ts';
import type { Language } from './language.ts';

/**
 * The language of a text, by its script, where it is not the site's own: for `lang=`, so that voices,
 * hyphens and faces are right. Names, numbers and single words tell nothing.
 */
export function foreignLanguage(text: string, own: Language = site.language): Language | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  if (han + words < 2) return undefined;
  const language: Language = han > words ? 'zh-CN' : 'en';
  return language === own ? undefined : language;
}
