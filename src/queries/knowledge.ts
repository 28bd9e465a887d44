import { buildKnowledge, type Knowledge } from '../knowledge/knowledge.ts';
import { loadHeads, withFacts } from './notes.ts';

let known: { state: string; knowledge: Promise<Knowledge> } | undefined;

/**
 * The knowledge of the vault, made once; again only when a note has changed, which happens in the
 * dev server alone.
 */
export async function getKnowledge(): Promise<Knowledge> {
  if (known && import.meta.env.PROD) return await known.knowledge;
  const heads = await loadHeads();
  const state = JSON.stringify(heads);
  if (known?.state !== state) known = { state, knowledge: withFacts(heads).then(buildKnowledge) };
  return await known.knowledge;
}
