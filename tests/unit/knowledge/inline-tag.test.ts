import { describe, expect, it } from 'vitest';
import { resolveTag, scanTags, tagKey } from '../../../src/knowledge/inline-tag.ts';
import { statusOfTag } from '../../../src/knowledge/status-tag.ts';

const certain = (text: string) =>
  scanTags(text)
    .filter((found) => found.certain)
    .map((found) => found.tag);

describe('scanTags', () => {
  it.each([
    ['主题：#具身智能，#世界模型。', ['具身智能', '世界模型']],
    ['（#具身智能）', ['具身智能']],
    ['(#具身智能)', ['具身智能']],
    ['> 标签：#Stripe #支付', ['Stripe', '支付']],
    ['#具身智能，下一句继续写', ['具身智能']],
    ['热点：\n#决策大模型 #大语言模型 #多模态学习', ['决策大模型', '大语言模型', '多模态学习']],
    ['#自动驾驶/端到端 #VLA模型', ['自动驾驶/端到端', 'VLA模型']],
    ['＃全角 ＃标签', ['全角', '标签']],
    ['#待办 line-start', ['待办']],
    ['#生成模型 #自监督训练  #视觉自监督学习', ['生成模型', '自监督训练', '视觉自监督学习']],
    ['#具身智能#世界模型', ['具身智能', '世界模型']],
    ['#GPT-3.5 和 #llama3.1。', ['GPT-3.5', 'llama3.1']],
    ['**#重点** _#旁注_ |#表格|', ['重点', '旁注', '表格']],
    ['#🔥热点 #中文-连字符_下划线', ['🔥热点', '中文-连字符_下划线']],
    ['#尾斜杠/ #tag- #a//b', ['尾斜杠', 'tag', 'a/b']],
    ['#2024计划', ['2024计划']],
    ['[#链接文字](https://a.b/#c)', ['链接文字']],
    ['待读 [#综述] 两篇', ['综述']],
    ['见 https://x/y ，#标签', ['标签']],
  ])('finds the tags of %j', (text, tags) => {
    expect(certain(text)).toEqual(tags);
  });

  it.each([
    'issue #12',
    'C#',
    'C# 和 F#',
    'C#语言',
    'GPT#具身智能',
    'color: #fff',
    '#1a2b3c',
    '#FFFFFFFF',
    'https://x/y#锚点',
    'www.x.com/y#锚点',
    '[文字](https://x/y#锚点)',
    '[文字](#锚点)',
    '[文字][#label]',
    '[#label]: #target',
    '[[笔记#标题]]',
    '[[#标题]]',
    '`#include`',
    '``a `#b` c``',
    '```c\n#define 甲 1\n#标签\n```',
    '~~~\n#标签\n~~~',
    '```\n#没有结束的代码',
    '# 标题',
    '## 标题',
    '\\#转义',
    '&#123;',
    '<a href="#top">上</a>',
    '<font color="#red">',
    '#include <stdio.h>',
    '#一、背景',
    '#1.背景',
    '#3',
    '# ',
    '#',
    '##没有空格',
    '#{}和${}',
    '#!/bin/sh',
  ])('finds no tag in %j', (text) => {
    expect(scanTags(text)).toEqual([]);
  });

  it('marks a tag inside a sentence as uncertain', () => {
    expect(scanTags('今天读了#具身智能的论文')).toEqual([
      { tag: '具身智能的论文', start: 4, end: 12, certain: false },
    ]);
  });

  it('marks what is too long for a tag as uncertain', () => {
    const [found] = scanTags(`#${'长'.repeat(25)}`);
    expect(found?.certain).toBe(false);
  });

  it('reads the other name in brackets', () => {
    expect(scanTags('#扩散模型（Diffusion_Models）')).toEqual([
      { tag: '扩散模型', start: 0, end: 5, certain: true, alias: 'Diffusion_Models' },
    ]);
    expect(scanTags('#扩散模型（见下文）')[0]?.alias).toBeUndefined();
  });

  it('gives offsets that cut the tag out of the text', () => {
    const text = '前言 `#x` 主题：#具身智能，和＃世界模型。';
    expect(scanTags(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '#具身智能',
      '＃世界模型',
    ]);
  });

  it('is linear on hostile input', () => {
    const start = performance.now();
    scanTags('`'.repeat(20_000));
    scanTags('#'.repeat(50_000));
    scanTags('[['.repeat(20_000));
    scanTags('](('.repeat(20_000));
    scanTags('<a'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('resolveTag', () => {
  const known = new Set(['具身智能', '具身', 'lora'].map(tagKey));

  it.each([
    ['具身智能的论文', '具身智能'],
    ['具身的', '具身'],
    ['LoRA微调', 'LoRA'],
    ['LoRAs', undefined],
    ['世界模型', undefined],
  ])('resolves %j to %j', (candidate, tag) => {
    expect(resolveTag(candidate, known)).toBe(tag);
  });
});

describe('statusOfTag', () => {
  it.each([
    ['已完成调研', 'done'],
    ['未完成调研', 'todo'],
    ['TODO', 'todo'],
    ['具身智能', undefined],
    ['已完成调研报告', undefined],
  ])('reads %j as %j', (tag, expected) => {
    expect(statusOfTag(tag)).toBe(expected);
  });
});
