import type { LlamaModel, Token } from 'node-llama-cpp';
import { AnswerError } from './answer-error.ts';

export interface Message {
  role: string;
  content: string;
}

/** `text` as tokens of text and nothing else: a `<|im_end|>` that somebody wrote must not end their turn. */
const plain = (model: LlamaModel, text: string): Token[] => (text === '' ? [] : model.tokenize(text, false));

function special(model: LlamaModel, text: string): Token {
  const [token, ...more] = model.tokenize(text, true);
  if (token === undefined || more.length > 0) throw new Error(`the model has no token ${text}`);
  return token;
}

/** The tokens that open and close a turn in ChatML, the template of every model this server knows. */
export const turnTokens = (model: LlamaModel) => ({
  open: special(model, '<|im_start|>'),
  close: special(model, '<|im_end|>'),
});

function render(model: LlamaModel, messages: readonly Message[]): Token[] {
  const { open, close } = turnTokens(model);
  const newline = plain(model, '\n');
  const turns = messages.flatMap(({ role, content }) => [
    open,
    ...plain(model, `${role}\n${content}`),
    close,
    ...newline,
  ]);
  return [...turns, open, ...plain(model, 'assistant\n')];
}

/**
 * The prompt, cut as Ollama cuts it: first the oldest messages go (system messages and the last one stay), then the
 * middle of what is left, from behind the first `keep` tokens.
 * @throws AnswerError 400 when it is too long and `truncate` is false
 */
export function chatPrompt(
  model: LlamaModel,
  messages: readonly Message[],
  { size, keep, truncate }: { size: number; keep: number; truncate: boolean },
): Token[] {
  let tokens = render(model, messages);
  for (let first = 1; truncate && tokens.length > size && first < messages.length; first += 1) {
    const system = messages.slice(0, first).filter(({ role }) => role === 'system');
    tokens = render(model, [...system, ...messages.slice(first)]);
  }
  if (tokens.length <= size) return tokens;
  if (!truncate) throw new AnswerError(400, 'the input length exceeds the context length', true);
  const kept = Math.min(keep < 0 ? size : keep, size - 1);
  return [...tokens.slice(0, kept), ...tokens.slice(tokens.length - (size - kept))];
}
