import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { decodeNote } from './integrations/decode-note.ts';
import { vaultLoader } from './integrations/vault-loader.ts';
import { frontmatter } from './knowledge/frontmatter.ts';
import { infer } from './knowledge/infer.ts';
import { createRenderer } from './markdown/index.ts';

/** The head of a note as `note.ts` describes it; the loader has checked and reported everything before. */
const head = frontmatter.extend({
  id: z.string(),
  collection: z.string(),
  slug: z.string(),
  path: z.string(),
  url: z.string(),
  aliases: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
  digest: z.string(),
});

const notes = defineCollection({
  loader: vaultLoader(async () => ({
    renderer: await createRenderer(),
    infer,
    decode: decodeNote,
  })),
  schema: head,
});

export const collections = { notes };
