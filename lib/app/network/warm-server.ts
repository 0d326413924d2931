import { usualLanguage } from '../../language/choose-language.ts';
import { chatOptions } from '../../model/defaults.ts';
import { fixedMessages } from '../../prompt/build-messages.ts';
import { getSettings } from '../settings/settings-store.ts';
import { whileAlive } from './heartbeat.ts';
import { openEngine } from './open-engine.ts';

/** A popup opened again so soon finds the server as it was left, in ms. */
const FRESH_MS = 30_000;

let last = { what: '', at: 0 };
let warming: AbortController | undefined;

/**
 * Has the server load the model and read the rules, the sender and the goal, which all emails begin with: its cache then
 * has them when the lead is known. Resolves when that has begun. A server that was warmed just now is let be.
 */
export async function warmServer(): Promise<void> {
  if (warming) return;
  const stop = new AbortController();
  warming = stop;
  whileAlive(() => warm(stop.signal))
    // the check of the server and the draft itself tell the user what is wrong with it
    .catch((error: unknown) => console.info('The server was not warmed.', error))
    .finally(() => {
      warming = undefined;
    });
}

/** Ends the warming, if there is any: the server is to be left alone. */
export const coolServer = (): void => warming?.abort();

async function warm(signal: AbortSignal): Promise<void> {
  const { server, sender, objectives, objective_id, language: chosen, address_form } = await getSettings();
  const objective = objectives.find(({ id }) => id === objective_id)?.text ?? '';
  const language = usualLanguage({ chosen, sender, objective });
  const messages = fixedMessages({ objective, sender, speech: { language, address: address_form } });
  const what = JSON.stringify([server.url, server.model, messages]);
  if (what === last.what && Date.now() - last.at < FRESH_MS) return;
  const engine = await openEngine(server);
  const request = { messages, options: chatOptions({ temperature: 0, num_predict: 1 }), signal };
  for await (const chunk of engine.chat(request)) if (chunk.type === 'end') last = { what, at: Date.now() };
}
