import { z } from 'zod';
import { looksLikeEmbedder } from '../embedding-name.ts';
import type { ModelInfo } from '../engine.ts';

/** GET /models: names and little else. Of no model Ollama says null. */
export const ModelList = z.object({
  data: z
    .array(z.object({ id: z.string() }))
    .nullable()
    .transform((data) => data ?? []),
});

export const toModelInfo = ({ id }: { id: string }): ModelInfo => ({
  name: id,
  size: 0,
  quantization: '',
  ...(looksLikeEmbedder(id) && { embeds: true as const }),
});

/** An answer of POST /embeddings that fits what was asked, its vectors in the order of the texts. */
export const embeddingsOf = (texts: readonly string[]) =>
  z
    .object({
      data: z
        .array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()).min(1) }))
        .length(texts.length),
    })
    .transform(({ data }) =>
      data
        .map(({ index, embedding }, at) => ({ index: index ?? at, embedding }))
        .sort((a, b) => a.index - b.index)
        .map(({ embedding }) => embedding),
    )
    .refine((vectors) => new Set(vectors.map(({ length }) => length)).size <= 1);
