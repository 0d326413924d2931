import { isChat, scriptedChat } from '../../tests/e2e/harness/scripted-chat.ts';
import { startScriptedSession } from '../../tests/e2e/harness/scripted-session.ts';
import { withSlots } from '../../tests/e2e/harness/with-slots.ts';
import { chatExchange } from '../model-server/chat-exchange.ts';
import type { ScriptedRequest } from '../model-server/scripted-server.ts';

/** An email that breaks no rule for the leads below, so that each is asked for once. */
const ANSWER = JSON.stringify({
  opening: 'You run the sorting at Fjellpost.',
  offer: 'We make vibration sensors that hear a conveyor bearing wear out weeks before it stops.',
  question: 'Would a pilot on one conveyor line be worth a look?',
  subject: 'bearings that hold',
});
/** Of one email, in ms, as recorded of a real server (chat-schema-stream): reading the prompt, and each piece. */
const PROMPT_MS = 1731;
const TOKEN_MS = 33;

export interface QueueThroughput {
  leads: number;
  slots: number;
  requests: number;
  /** The same requests one after the other in each slot, from a plain loop. */
  raw_ms: number;
  queue_ms: number;
  /** Throughput of the queue over that of the loop. */
  ratio: number;
}

const table = (leads: number): string =>
  [
    'Name,Title,Company,Email',
    ...Array.from(
      { length: leads },
      (_, index) =>
        `Lead Number${'abcdefghij'[index % 10]},Head of Sorting,Fjellpost,lead${index}@fjell.example`,
    ),
  ].join('\n');

/** Has the built extension, in Chromium, write to so many leads from a file, then sends the very same requests from a loop. */
export async function queueThroughput(leads: number, slots: number): Promise<QueueThroughput> {
  const session = await startScriptedSession({ answer: ANSWER });
  const { server, browser } = session;
  const script = scriptedChat(() => ({
    ...chatExchange(ANSWER, { tokenMs: TOKEN_MS }),
    headDelayMs: PROMPT_MS,
  }));
  try {
    server.script = withSlots(slots, script);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/queue.html`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(table(leads)) });
    await page.getByText(`${leads} leads added.`).waitFor();
    const started = performance.now();
    await page.getByRole('button', { name: 'Write emails' }).click();
    await page.getByText(`${leads} of ${leads} written`).waitFor({ timeout: 600_000 });
    const queue_ms = performance.now() - started;
    const asked = server.requests.filter(isChat);
    server.script = withSlots(slots, script);
    const raw_ms = await rawLoop(server.url, asked, slots);
    return { leads, slots, requests: asked.length, raw_ms, queue_ms, ratio: raw_ms / queue_ms };
  } finally {
    await session.close();
  }
}

/** The time in ms that a loop needs for the requests, one after the other in each slot. */
async function rawLoop(url: string, requests: readonly ScriptedRequest[], slots: number): Promise<number> {
  const left = [...requests];
  const started = performance.now();
  const loop = async (): Promise<void> => {
    for (let request = left.shift(); request; request = left.shift()) {
      const body = JSON.stringify(request.body);
      await (await fetch(`${url}${request.path}`, { method: 'POST', body })).text();
    }
  };
  await Promise.all(Array.from({ length: slots }, loop));
  return performance.now() - started;
}
