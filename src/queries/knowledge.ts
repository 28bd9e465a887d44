import { saveProblems } from '../integrations/problem-store-fs.ts';
import { listVault } from '../integrations/vault-fs.ts';
import { buildKnowledge, type Knowledge } from '../knowledge/knowledge.ts';
import type { NoteHead } from '../knowledge/note.ts';
import { env } from '../site-env.ts';
import { createLexicon } from './lexicon.ts';
import { loadHeads, withFacts } from './notes.ts';
import { readRegistryFile } from './registry-file.ts';

let known: { state: string; knowledge: Promise<Knowledge> } | undefined;

/**
 * The knowledge of the vault, made once; again only when something in the vault has changed, which
 * happens in the dev server alone.
 */
export async function getKnowledge(): Promise<Knowledge> {
  if (known && import.meta.env.PROD) return await known.knowledge;
  const heads = await loadHeads();
  const extras = await loadExtras();
  const state = JSON.stringify([heads, extras]);
  if (known?.state !== state) known = { state, knowledge: build(heads, extras) };
  return await known.knowledge;
}

async function build(heads: readonly NoteHead[], extras: Extras): Promise<Knowledge> {
  const knowledge = buildKnowledge(await withFacts(heads), extras, createLexicon);
  saveProblems(env.cache, 'knowledge', knowledge.problems);
  return knowledge;
}

type Extras = Awaited<ReturnType<typeof loadExtras>>;

async function loadExtras() {
  const { attachments } = await listVault(env.vault);
  return {
    attachments: attachments.map(({ path }) => path),
    tagsYaml: await readRegistryFile('tags.yaml'),
    threadsYaml: await readRegistryFile('threads.yaml'),
  };
}
