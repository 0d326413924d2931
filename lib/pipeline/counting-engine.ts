import type { Engine } from '../model/engine.ts';
import { estimatePrompt } from '../prompt/estimate-tokens.ts';

/** An engine that tells, after each answer, how many tokens its prompt was estimated at and how many the server counted. */
export const countingEngine = (
  engine: Engine,
  told: (estimated: number, counted: number) => void,
): Engine => ({
  ...engine,
  async *chat(request) {
    for await (const chunk of engine.chat(request)) {
      if (chunk.type === 'end') told(estimatePrompt(request.messages), chunk.stats.prompt_tokens);
      yield chunk;
    }
  },
});
