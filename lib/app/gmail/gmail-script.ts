import { browser } from 'wxt/browser';
import { InsertOutcome } from '../../gmail/insert-outcome.ts';
import { askGmail, type InsertRequest } from './gmail-messages.ts';

const SCRIPT = '/content-scripts/gmail.js' as const;
/** A page whose script lives answers in milliseconds; a frozen one never does. */
const PING_MS = 2_000;
/** Longer than the page itself may wait for a box and its signature. */
const INSERT_MS = 28_000;

/** `undefined` where there is no answer: no script there, the page went away, or it took too long. */
async function answerOf<T>(asked: Promise<T>, what: string, ms: number): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), ms);
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    console.info(`Gmail tab: no answer to ${what}.`, error);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Puts the script into a tab, where an older one falls silent. False for tabs that refuse: discarded, crashed, slow. */
export async function injectScript(tabId: number): Promise<boolean> {
  const injection = browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  return (await answerOf(injection, 'injection', PING_MS)) !== undefined;
}

const hasScript = async (tabId: number): Promise<boolean> =>
  (await answerOf(askGmail('pingGmail', undefined, tabId), 'ping', PING_MS)) === 'ready';

/** Whether a script answers in the tab, after putting one there if need be (a page from before the installation). */
async function ensureScript(tabId: number): Promise<boolean> {
  return (await hasScript(tabId)) || ((await injectScript(tabId)) && (await hasScript(tabId)));
}

/** Asks the tab to insert; `undefined` where it cannot be reached. */
export async function insertInTab(tabId: number, request: InsertRequest): Promise<InsertOutcome | undefined> {
  if (!(await ensureScript(tabId))) return undefined;
  const answer = await answerOf(askGmail('insertIntoCompose', request, tabId), 'insert', INSERT_MS);
  return InsertOutcome.safeParse(answer).data;
}
