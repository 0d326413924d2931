import type { ChatStats } from '../model/engine.ts';

/** Of nothing asked. */
export const NO_STATS: ChatStats = {
  load_ms: 0,
  prompt_ms: 0,
  write_ms: 0,
  total_ms: 0,
  prompt_tokens: 0,
  output_tokens: 0,
};

/** What two requests took together. */
export const addStats = (first: ChatStats, second: ChatStats): ChatStats => ({
  load_ms: first.load_ms + second.load_ms,
  prompt_ms: first.prompt_ms + second.prompt_ms,
  write_ms: first.write_ms + second.write_ms,
  total_ms: first.total_ms + second.total_ms,
  prompt_tokens: first.prompt_tokens + second.prompt_tokens,
  output_tokens: first.output_tokens + second.output_tokens,
});
