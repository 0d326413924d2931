import type { ExpectStatic } from 'vitest';
import { chatExchange } from '../../../scripts/model-server/chat-exchange.ts';
import { silentFor } from '../../../scripts/model-server/faults.ts';
import { EMAIL, type PlainSession } from './plain-session.ts';
import { ANSWER, isChat, isOfDraft, scriptedChat } from './scripted-chat.ts';

/**
 * A cold load that says nothing for `ms`, begun from a popup that closes at once: the email is written all the same.
 * Chromium ends a worker 30 s after a fetch that got no response head; a cold load of a 4 GB model can take longer.
 */
export async function outlivesSilence(
  { server, openPopup }: PlainSession,
  ms: number,
  expect: ExpectStatic,
): Promise<void> {
  server.script = scriptedChat(
    () => chatExchange(ANSWER, { tokenMs: 5 }),
    (loaded) => silentFor(ms, loaded),
  );
  const popup = await openPopup();
  await expect.poll(() => server.requests.some(isOfDraft), { timeout: 20_000 }).toBe(true);
  await popup.close();
  await expect
    .poll(() => server.requests.filter(isChat).length, { timeout: ms + 20_000, interval: 200 })
    .toBe(1);
  const chats = server.requests.filter(isOfDraft);
  const [load, chat] = chats;
  expect(chats).toHaveLength(2);
  expect((chat?.at ?? 0) - (load?.at ?? 0)).toBeGreaterThanOrEqual(ms);

  const reopened = await openPopup();
  await reopened.until(`${EMAIL}.includes('forecasts are promises')`);
  await reopened.close();
  expect(server.requests.filter(({ disconnectedAt }) => disconnectedAt !== undefined)).toEqual([]);
}
