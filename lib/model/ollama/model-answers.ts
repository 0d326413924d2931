import { z } from 'zod';
import { looksLikeEmbedder } from '../embedding-name.ts';
import type { ModelInfo } from '../engine.ts';

/** What a model can do, in Ollama's words; told by /api/show since 0.6, by /api/tags since 2026. */
const Capabilities = z.array(z.string()).optional().catch(undefined);

const Listed = z.object({
  name: z.string(),
  size: z.number().catch(0),
  details: z
    .object({ quantization_level: z.string().catch(''), family: z.string().catch('') })
    .catch({ quantization_level: '', family: '' }),
  capabilities: Capabilities,
});
/** An entry without a name is passed over. */
export const ModelList = z.object({
  models: z
    .array(z.unknown())
    .transform((entries) => entries.flatMap((entry) => Listed.safeParse(entry).data ?? [])),
});

/** What /api/show tells of any model, whatever the server's age. */
export const ModelCard = z
  .looseObject({ details: z.unknown(), model_info: z.unknown(), capabilities: Capabilities })
  .partial()
  .refine((card) => card.details || card.model_info || card.capabilities);

/** An answer of /api/embed that fits what was asked; zod's numbers are finite. */
export const embeddingsOf = (texts: readonly string[]) =>
  z
    .object({ embeddings: z.array(z.array(z.number()).min(1)).length(texts.length) })
    .refine(({ embeddings }) => new Set(embeddings.map(({ length }) => length)).size <= 1);

export const toModelInfo = ({ name, size, details, capabilities }: z.infer<typeof Listed>): ModelInfo => ({
  name,
  size,
  quantization: details.quantization_level,
  ...((capabilities?.includes('embedding') ?? looksLikeEmbedder(name, details.family)) && {
    embeds: true as const,
  }),
});
