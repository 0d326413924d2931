import type { PipelineEvent } from '../draft/draft-event.ts';
import type { ChatRequest, ChatStats, Engine } from '../model/engine.ts';
import { EngineError } from '../model/failure.ts';

/** The known runaway of a model that may write any JSON: white space without end. No email has so much in a row. */
const MOST_SPACE = 200;
/** Characters that no language needs for a token, on average; a server that counts none would write for ever. */
const MOST_PER_TOKEN = 10;

export interface WrittenAnswer {
  stats: ChatStats;
  /** Whether the server could use the schema. */
  isGuided: boolean;
}

/**
 * Streams one answer; `onText` gets all of it so far and gives the prose to show. Returns when the server says that the
 * answer is whole, else throws `EngineError`: an answer cut at its limit is `truncated`, never parsed as if whole, and so is
 * one that runs on beyond it.
 */
export async function* writeAnswer(
  engine: Engine,
  request: ChatRequest,
  onText: (raw: string) => { subject: string; body: string } | undefined,
): AsyncGenerator<PipelineEvent, WrittenAnswer> {
  const { num_predict } = request.options;
  let raw = '';
  let isGuided = true;
  for await (const chunk of engine.chat(request)) {
    if (chunk.type === 'schema_refused') isGuided = false;
    else if (chunk.type === 'end') {
      if (chunk.reason === 'length')
        throw new EngineError('truncated', `The answer was cut at ${num_predict} tokens.`);
      return { stats: chunk.stats, isGuided };
    } else {
      if (!raw) yield { type: 'status', phase: 'writing' };
      raw += chunk.text;
      if (raw.length - raw.trimEnd().length > MOST_SPACE)
        throw new EngineError('truncated', 'The answer ran on in white space.');
      if (raw.length > MOST_PER_TOKEN * num_predict)
        throw new EngineError('truncated', `The answer ran on beyond its ${num_predict} tokens.`);
      const prose = onText(raw);
      if (prose) yield { type: 'token', ...prose };
    }
  }
  throw new EngineError('protocol', 'The server ended its answer without saying so.');
}
