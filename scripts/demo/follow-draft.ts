import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { PageDebugger } from '../../tests/e2e/harness/page-debugger.ts';

/** What the open popup shows. */
const Shown = z.object({
  lead: z.string(),
  subject: z.string(),
  body: z.string(),
  isDone: z.boolean(),
  alert: z.string(),
});

const LOOK = `(() => {
  const text = (selector) => document.querySelector(selector)?.innerText ?? '';
  const fields = [...document.querySelectorAll('textarea')].map((field) => field.value);
  return {
    lead: text('header'),
    subject: fields.at(0) ?? '',
    body: fields.at(-1) ?? '',
    isDone: [...document.querySelectorAll('.bar button')].some((button) => button.getAttribute('aria-keyshortcuts') === 'Control+R'),
    alert: text('[role=alert]'),
  };
})()`;

interface Watcher {
  /** Longest wait for the finished draft, ms. */
  timeout: number;
  onLead: (lines: string) => void;
  /** Called with each piece of the body as it appears. */
  onText: (text: string) => void;
  onFirst: () => Promise<void>;
}

/** Watches the popup until the draft is done; times are ms since the epoch. Throws what the popup says went wrong. */
export async function followDraft(
  popup: PageDebugger,
  watcher: Watcher,
): Promise<{ first: number; done: number }> {
  let first: number | undefined;
  let printed = '';
  let isLeadShown = false;
  for (const end = Date.now() + watcher.timeout; Date.now() < end; await pause(50)) {
    const shown = Shown.parse(await popup.evaluate(LOOK));
    if (shown.alert) throw new Error(`The popup says: ${shown.alert.replaceAll('\n', ' ')}`);
    if (!isLeadShown && shown.lead.includes('\n')) {
      watcher.onLead(shown.lead);
      isLeadShown = true;
    }
    if (shown.body.startsWith(printed)) watcher.onText(shown.body.slice(printed.length));
    else watcher.onText(`\n${shown.body}`);
    printed = shown.body;
    if (first === undefined && shown.body) {
      first = Date.now();
      await watcher.onFirst();
    }
    if (shown.isDone && first !== undefined) {
      watcher.onText(`\n\n(subject: ${shown.subject})`);
      return { first, done: Date.now() };
    }
  }
  throw new Error(`No draft within ${watcher.timeout / 1000} s.`);
}
