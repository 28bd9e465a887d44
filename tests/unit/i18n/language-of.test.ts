import { expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/i18n/language-of.ts';

it.each([
  ['具身通用智能', 'zh-CN', undefined],
  ['AI for Science', 'zh-CN', 'en'],
  ['自动驾驶：World Model', 'zh-CN', undefined],
  ['FinGPT', 'zh-CN', undefined],
  ['2024-04-07', 'zh-CN', undefined],
  ['具身通用智能', 'en', 'zh-CN'],
  ['How much bigger can LLMs become?', 'en', undefined],
] as const)('%s on a %s site: %s', (text, own, language) => {
  expect(foreignLanguage(text, own)).toBe(language);
});
