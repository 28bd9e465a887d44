import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeNote } from '../../../src/integrations/decode-note.ts';
import { readCachedNote } from '../../../src/integrations/note-cache-fs.ts';
import { loadVault } from '../../../src/integrations/vault-load.ts';
import { infer } from '../../../src/knowledge/infer.ts';
import { buildKnowledge, type Knowledge } from '../../../src/knowledge/knowledge.ts';
import { createRenderer } from '../../../src/markdown/index.ts';
import { createLexicon } from '../../../src/queries/lexicon.ts';

let knowledge: Knowledge;

beforeAll(async () => {
  const cache = mkdtempSync(join(tmpdir(), 'wenmai-'));
  const renderer = await createRenderer();
  const vault = await loadVault({ root: 'content', cache, renderer, infer, decode: decodeNote });
  const notes = await Promise.all(
    vault.heads.map(async (head) => {
      const cached = await readCachedNote(cache, head.digest);
      if (!cached) throw new Error(head.path);
      return { ...head, body: cached.facts };
    }),
  );
  const extras = {
    attachments: vault.attachments.map(({ path }) => path),
    tagsYaml: readFileSync('content/tags.yaml', 'utf8'),
    threadsYaml: readFileSync('content/threads.yaml', 'utf8'),
  };
  knowledge = buildKnowledge(notes, extras, createLexicon);
}, 60_000);

describe('what the five documents hold', () => {
  test('the threads of the weekly reports', () => {
    expect(knowledge.threads.threads.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '论文进度',
        '大模型相关跟进',
        '自定义RPC框架',
        'AI for Science',
        '注册资料辅助评估系统',
        'Sa-token',
        'AI原生应用',
        '我的一些想法',
      ]),
    );
    const paper = knowledge.threads.threads.find(({ name }) => name === '论文进度');
    expect(paper?.sections.map(({ note }) => note.date)).toEqual([
      '2024-04-14',
      '2024-04-21',
      '2024-04-28',
      '2024-05-19',
    ]);
  });

  test('the registries are in order; what remains open is known', () => {
    expect(knowledge.problems.map(({ rule, value }) => [rule, value])).toEqual([
      ['tag-similar', '滑膜控制'],
      ['link-unresolved', 'NLP基础#2.2 词嵌入'],
    ]);
  });

  test('twenty entries in nineteen weeks (14 and 19 May share one), the gaps missed', () => {
    const [year] = knowledge.weekly.years;
    expect([year?.year, year?.written, knowledge.weekly.notes.length]).toEqual([2024, 19, 20]);
    expect(year?.strip.filter(({ state }) => state === 'missed')).toHaveLength(7);
  });

  test('tags by any of their names', () => {
    const tag = knowledge.tags.find('embodied ai');
    expect(tag?.name).toBe('具身智能');
    expect(tag?.notes.map(({ title }) => title)).toEqual(['具身通用智能']);
    expect(tag?.parent?.name).toBe('人工智能');
  });

  test('references, tasks, empty sections', () => {
    expect(knowledge.references.byKind.get('paper')?.map(({ id }) => id)).toContain(
      'arXiv:2404.01367',
    );
    expect(knowledge.status.openTasks.map(({ task }) => task.text)).toContainEqual(
      expect.stringMatching(/^TODO1/),
    );
    expect(knowledge.status.emptySections.length).toBeGreaterThan(0);
  });

  test('the second report on DeepSeek is next to the first', () => {
    const report = knowledge.notes.find(({ title }) => title.startsWith('时空折叠'));
    const [nearest] = knowledge.related.get(report?.id ?? '') ?? [];
    expect(nearest?.note.title).toContain('DeepSeek V3');
    expect(nearest?.terms).toContain('mtp');
  });
});
