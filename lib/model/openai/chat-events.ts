import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { EngineError } from '../failure.ts';
import { parseJson } from '../parse-json.ts';
import { whatCame } from '../what-came.ts';
import { readRefusal } from './server-refusal.ts';

/** A token with its frame has some 300 characters; without a limit an event that never ends would fill the memory. */
const MAX_EVENT = 1_000_000;
export const NO_CHAT = 'no chat completion';

/**
 * The data of each event of a streamed chat, up to `[DONE]`; a body that is JSON instead of a stream is one event. Fails
 * with a `ServerRefusal` at an error event and with an `EngineError` where what came is no events at all (`protocol`)
 * or the connection breaks (`crashed`).
 * @param alive called at each comment, by which a server says that it is still there
 */
export async function* chatEvents(response: Response, alive: () => void): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const events: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: (event) => events.push(event),
    onComment: alive,
    onError(error) {
      if (error.type === 'max-buffer-size-exceeded') throw new EngineError('protocol', error.message);
    },
  });
  let count = 0;
  let whole = '';
  try {
    for (;;) {
      const { done, value } = (await reader?.read().catch(brokenOff)) ?? { done: true, value: undefined };
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (count === 0) whole += text;
      // by its first letter and not by its type, which some get wrong
      const isJson = count === 0 && whole.trimStart().startsWith('{');
      if (whole.length > MAX_EVENT) throw new EngineError('protocol', whatCame(whole, NO_CHAT));
      // the last event may lack the line that closes it
      if (!isJson) parser.feed(done ? `${text}\n\n` : text);
      for (const { event, data } of events.splice(0)) {
        count += 1;
        if (data.trim() === '[DONE]') return;
        if (event === 'error') throw readRefusal(data);
        // what was cut is no event; that the answer lacks its end will be noticed
        if (data.trim() && !(done && parseJson(data) === undefined)) yield data;
      }
      if (done) break;
    }
  } finally {
    // a server that keeps the connection open after its last word is let go; a broken one has gone
    await reader?.cancel().catch(() => undefined);
  }
  if (count > 0) return;
  // an older llama.cpp writes `error:` where others write `data:`
  const error = /^\s*error:(.*)/.exec(whole)?.[1];
  if (error) throw readRefusal(error);
  if (!whole.trim().startsWith('{')) throw new EngineError('protocol', whatCame(whole, NO_CHAT));
  yield whole;
}

function brokenOff(error: unknown): never {
  throw new EngineError('crashed', error instanceof Error ? error.message : String(error), { cause: error });
}
