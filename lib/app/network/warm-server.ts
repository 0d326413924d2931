import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { usualLanguage } from '../../language/choose-language.ts';
import { chatOptions } from '../../model/defaults.ts';
import type { ChatMessage } from '../../model/engine.ts';
import { isForgotten } from '../../model/ollama/keep-alive.ts';
import { fixedMessages } from '../../prompt/build-messages.ts';
import type { Settings } from '../settings/settings.ts';
import { getSettings } from '../settings/settings-store.ts';
import { whileAlive } from './heartbeat.ts';
import { openEngine } from './open-engine.ts';

/** Less than the 5 min for which a stock Ollama keeps a model: so long a server holds what it read last, in ms. */
const FRESH_MS = 240_000;

/** What a server has read last of all that emails begin with; outlives the worker, ends with the browser. */
const LastRead = z.object({ what: z.string(), at: z.number() }).catch({ what: '', at: 0 });
const item = storage.defineItem<unknown>('session:last_read');

let warming: { what: string; stop: AbortController } | undefined;

/**
 * Has the server load the model and read the rules, the sender and the goal, which all emails begin with: its cache then
 * has them when the lead is known. Resolves when that has begun. A server that has read them lately is let be: it may hold
 * a lead besides, which another beginning would put out.
 */
export async function warmServer(): Promise<void> {
  const settings = await getSettings();
  const { dialect, keep_alive } = settings.server;
  // what has been read would be forgotten at once
  if (dialect === 'ollama' && isForgotten(keep_alive)) return;
  const what = beginningOf(settings);
  const read = LastRead.parse(await item.getValue());
  if (warming?.what === what || (read.what === what && Date.now() - read.at < FRESH_MS)) return;
  coolServer();
  const stop = new AbortController();
  const mine = { what, stop };
  warming = mine;
  whileAlive(() => warm(settings, stop.signal))
    // the check of the server and the draft itself tell the user what is wrong with it
    .catch((error: unknown) => console.info('The server was not warmed.', error))
    .finally(() => {
      if (warming === mine) warming = undefined;
    });
}

/** Ends the warming, if there is any: the server is to be left alone. */
export function coolServer(): void {
  warming?.stop.abort();
  warming = undefined;
}

/** Notes that the server reads what all emails of these settings begin with. */
export const noteRead = (settings: Settings): Promise<void> =>
  item.setValue({ what: beginningOf(settings), at: Date.now() } satisfies z.infer<typeof LastRead>);

async function warm(settings: Settings, signal: AbortSignal): Promise<void> {
  const engine = await openEngine(settings.server);
  const options = chatOptions({ temperature: 0, num_predict: 1 });
  for await (const chunk of engine.chat({ messages: messagesOf(settings), options, signal }))
    if (chunk.type === 'end') await noteRead(settings);
}

const beginningOf = (settings: Settings): string =>
  JSON.stringify([settings.server.url, settings.server.model, messagesOf(settings)]);

function messagesOf({
  sender,
  objectives,
  objective_id,
  language: chosen,
  address_form,
}: Settings): ChatMessage[] {
  const objective = objectives.find(({ id }) => id === objective_id)?.text ?? '';
  const language = usualLanguage({ chosen, sender, objective });
  return fixedMessages({ objective, sender, speech: { language, address: address_form } });
}
