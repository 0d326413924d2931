import type { Engine } from '../model/engine.ts';
import { EngineError } from '../model/failure.ts';
import { estimatePrompt } from '../prompt/estimate-tokens.ts';

/**
 * An engine that is not asked what it cannot hold: servers cut a prompt from its beginning, where the rules stand, and
 * some do so without a word. Its `chat` throws `context_overflow` before anything is sent.
 * @param ratio tokens that the model counts for each estimated one
 */
export const withinContext = (engine: Engine, ratio = 1): Engine => ({
  ...engine,
  async *chat(request) {
    const { num_ctx, num_predict } = request.options;
    const prompt = Math.round(estimatePrompt(request.messages) * ratio);
    if (prompt + num_predict > num_ctx)
      throw new EngineError(
        'context_overflow',
        `About ${prompt} tokens to read and up to ${num_predict} to write; the context holds ${num_ctx}.`,
      );
    yield* engine.chat(request);
  },
});
