import { readFile } from 'node:fs/promises';
import type { PageDebugger } from '../../tests/e2e/harness/page-debugger.ts';
import { startPlainSession } from '../../tests/e2e/harness/plain-session.ts';
import { ANSWER, isChat, scriptedChat } from '../../tests/e2e/harness/scripted-chat.ts';
import { chatExchange } from '../model-server/chat-exchange.ts';
import { atPaceOf, type Recording } from '../model-server/recorded-exchange.ts';
import type { ScriptedServer } from '../model-server/scripted-server.ts';
import { type Spread, spread } from './spread.ts';

/** An answer in the shape of ours by a 1.5B model on a CPU: 1.9 s until the first token, then one every 93 ms. */
const PACE = 'tests/fixtures/ollama/chat-schema-stream.json';
/** With this piece of the answer the first letters of the email come; those before are JSON. */
const FIRST_LETTERS = 'You';

/** Milliseconds. What a user waits for beside the server, of a model that is loaded. */
export interface AddedDelay {
  pairs: number;
  /** A bare request of the same body from a page of the same browser, to the end of its answer. */
  raw: Spread;
  /** From the click to the finished email in the popup. */
  extension: Spread;
  /** The difference of the two of each pair. */
  added: Spread;
  /** From the server's sending the first letters to their being on the screen. */
  first_letters: Spread;
  /** Where the time goes: until the server is asked, and after its last line. */
  click_to_request: Spread;
  last_line_to_done: Spread;
  /** And from there to the frame that shows it, which comes every 16 ms. */
  frame: Spread;
}

interface Seen {
  clicked: number;
  /** The first letters, in a frame. */
  letters: number;
  /** The finished email, in the document; and in a frame, which comes every 16 ms. */
  done: number;
  shown: number;
}

/** In the popup: clicks on Again, and says when what was there. Times in ms since the epoch. */
const WRITE_AGAIN = `new Promise((resolve) => {
  const now = () => performance.timeOrigin + performance.now();
  const email = () => document.querySelector('textarea[aria-label="Email"]')?.value ?? '';
  const again = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Again');
  const before = email();
  const seen = { clicked: now() };
  let runs = false;
  const observer = new MutationObserver(() => {
    if (!again()) runs = true;
    const isWritten = seen.letters === undefined && email() !== before && email().includes('\\n\\nY');
    const isDone = runs && again() !== undefined;
    if (!isWritten && !isDone) return;
    if (isDone) {
      observer.disconnect();
      seen.done = now();
    }
    // until the frame that shows it
    requestAnimationFrame(() => {
      seen.letters ??= now();
      if (isDone) resolve({ ...seen, shown: now() });
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  again().click();
})`;

/** In the same page: a request without anything around it. */
const RAW = (url: string, body: unknown) => `(async () => {
  const started = performance.now();
  const { body } = await fetch(${JSON.stringify(url)}, { method: 'POST', body: ${JSON.stringify(JSON.stringify(body))} });
  const reader = body.getReader();
  while (!(await reader.read()).done);
  return performance.now() - started;
})()`;

async function once(popup: PageDebugger, server: ScriptedServer, since: number) {
  const from = server.requests.length;
  const seen = (await popup.evaluate(WRITE_AGAIN)) as Seen;
  const [chat, second] = server.requests.slice(from).filter(isChat);
  if (!chat || second) throw new Error('The draft was not one answer.');
  const letters = chatExchange(ANSWER).pieces.findIndex(({ data }) => data.includes(FIRST_LETTERS));
  const sent = (piece: number) => since + (chat.sent.at(piece) ?? Number.NaN);
  return {
    total: seen.done - seen.clicked,
    first_letters: seen.letters - sent(letters),
    click_to_request: since + chat.at - seen.clicked,
    last_line_to_done: seen.done - sent(-1),
    frame: seen.shown - seen.done,
    body: chat.body,
  };
}

/** Drafts of the built extension in Chromium and bare requests of the same body by turns, to a server at recorded pace. */
export async function measureAddedDelay(pairs = 20): Promise<AddedDelay> {
  const pace = JSON.parse(await readFile(PACE, 'utf8')) as Recording;
  const session = await startPlainSession();
  try {
    const { server } = session;
    server.script = scriptedChat(() => atPaceOf(pace, chatExchange(ANSWER)));
    const since = performance.timeOrigin + performance.now() - server.now();
    const popup = await session.openPopup();
    await popup.until(
      `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Again')`,
      60_000,
    );
    const { body } = await once(popup, server, since);
    const raw = async () => (await popup.evaluate(RAW(`${server.url}/api/chat`, body))) as number;
    const drafts: (Awaited<ReturnType<typeof once>> & { raw: number })[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const before = pair % 2 === 0 ? await raw() : undefined;
      const draft = await once(popup, server, since);
      drafts.push({ ...draft, raw: before ?? (await raw()) });
    }
    const of = (value: (draft: (typeof drafts)[number]) => number) => spread(drafts.map(value));
    return {
      pairs,
      raw: of(({ raw: ms }) => ms),
      extension: of(({ total }) => total),
      added: of(({ total, raw: ms }) => total - ms),
      first_letters: of(({ first_letters }) => first_letters),
      click_to_request: of(({ click_to_request }) => click_to_request),
      last_line_to_done: of(({ last_line_to_done }) => last_line_to_done),
      frame: of(({ frame }) => frame),
    };
  } finally {
    await session.close();
  }
}
