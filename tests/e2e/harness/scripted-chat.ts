import { type Exchange, jsonExchange } from '../../../scripts/model-server/exchange.ts';
import type { Script, ScriptedRequest } from '../../../scripts/model-server/scripted-server.ts';

const LOADED = jsonExchange({
  model: 'smollm2:135m',
  created_at: '2026-01-01T00:00:00Z',
  message: { role: 'assistant', content: '' },
  done: true,
  done_reason: 'load',
});

/** An answer to the profile that `serveProfile` serves, of which nothing has to be mended. */
export const ANSWER = JSON.stringify({
  opening: 'You wrote that forecasts are promises.',
  offer: 'We make vibration sensors that hear a conveyor bearing wear out weeks before it stops.',
  question: 'Would a pilot on one conveyor line be worth a look?',
  subject: 'forecasts that hold',
});

const isPreload = (body: unknown) =>
  typeof body === 'object' &&
  body !== null &&
  'messages' in body &&
  Array.isArray(body.messages) &&
  body.messages.length === 0;

/** Whether a request only has the beginning of all prompts read. */
export const isWarming = ({ path, body }: ScriptedRequest): boolean =>
  path === '/api/chat' && /"num_predict":1[,}]/.test(JSON.stringify(body));

/** Chat as scripted, loading the model as well where `load` changes that; everything else is healthy. */
export const scriptedChat =
  (
    chat: (request: ScriptedRequest) => Exchange,
    load: (loaded: Exchange) => Exchange = (loaded) => loaded,
  ): Script =>
  (request) => {
    if (request.path !== '/api/chat') return undefined;
    return isPreload(request.body) || isWarming(request) ? load(LOADED) : chat(request);
  };

/** Whether a request is part of writing an email: its loading, or its chat. */
export const isOfDraft = (request: ScriptedRequest): boolean =>
  request.path === '/api/chat' && !isWarming(request);

/** Whether a request asks for words: not how the server is, nor that it load the model. */
export const isChat = (request: ScriptedRequest): boolean => isOfDraft(request) && !isPreload(request.body);
