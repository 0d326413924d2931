import tokenizer from 'mistral-tokenizer-js';
import type { ChatMessage } from '../../lib/model/engine.ts';

/** Tokens of a text in the middle of a prompt. */
export const mistralTokens = (text: string): number => tokenizer.encode(text, false, true).length;

/** Tokens that Mistral 7B v0.2 reads: its template puts the system text before the first user turn. */
export function mistralPromptTokens(messages: readonly ChatMessage[]): number {
  let system = '';
  let text = '';
  for (const { role, content } of messages) {
    if (role === 'system') system = `${content}\n\n`;
    if (role === 'user') {
      text += `[INST] ${system}${content} [/INST]`;
      system = '';
    }
    // the end mark is one token; two letters of text stand in for it
    if (role === 'assistant') text += ` ${content} a`;
  }
  return tokenizer.encode(text, true, true).length;
}
