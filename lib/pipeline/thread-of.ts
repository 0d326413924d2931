import type { ChatMessage } from '../model/engine.ts';
import type { Earlier } from './generate-request.ts';

/**
 * The earlier request and its answer: what the server has read already. Later rounds start from the same place, so that
 * they never grow.
 * @param fresh the messages to begin with where the earlier version has none
 */
export function threadOf({ subject, body, exchanges }: Earlier, fresh: ChatMessage[]): ChatMessage[] {
  const [first] = exchanges;
  const asked = first ? first.messages.slice(0, fresh.length) : fresh;
  const isWhole = first?.messages.length === asked.length && first.raw.trim() !== '';
  return [...asked, { role: 'assistant', content: isWhole ? first.raw : JSON.stringify({ subject, body }) }];
}
