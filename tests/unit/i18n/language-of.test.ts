import { expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/i18n/language-of.ts';

it.each([
  ['具身通用智能', 'zh-CN', undefined],
  ['AI for Science', 'zh-CN', 'en'],
  ['自动驾驶：World Model', 'zh-CN', undefined],
  ['FinGPT', 'zh-CN', undefined],
  ['2024-04-07', 'zh-CN', undefined],
  ['具身通用智能', 'en', 'zh-CN'],
  ['Fine-tuning large models (微调) can be tricky', 'zh-CN', 'en'],
  ['AutoRT、SARA-RT 与三连击', 'zh-CN', undefined],
  ['大模型 (Large Language Model)', 'zh-CN', undefined],
  ['见《Training language models to follow instructions》', 'zh-CN', undefined],
  ['softmax(QK^T/sqrt(d_k))V', 'zh-CN', undefined],
  ['https://arxiv.org/abs/2206.07682', 'zh-CN', undefined],
  ['How much bigger can LLMs become?', 'en', undefined],
] as const)('%s on a %s site: %s', (text, own, language) => {
  expect(foreignLanguage(text, own)).toBe(language);
});
