import { browser } from 'wxt/browser';
import { getSettings, watchSettings } from '../settings/settings-store.ts';
import { isInFlight, onceIdle } from './heartbeat.ts';

/** One change after the other: each looks at what the one before left. */
let changes: Promise<void> = Promise.resolve();
const nothing = (): void => undefined;
const inTurn = (change: () => Promise<void>): Promise<void> => {
  const done = changes.then(change);
  // whoever asked for a change is told that it failed; the next one has its turn all the same
  changes = done.then(nothing, nothing);
  return done;
};

/**
 * Removes the Origin header from this extension's own requests to one server, so that a stock Ollama, whose allowed
 * origins know no extension, answers. Bound to our id as the initiator and to the exact scheme, host and port: a web
 * page still gets Ollama's 403. Each server has a rule of its own, so that trying an address leaves a draft on another
 * alone. Session rules end with the browser, so it is set before each use.
 */
export const setOriginRule = (serverUrl: string): Promise<void> =>
  inTurn(async () => {
    const urlFilter = filterFor(serverUrl);
    const rules = await browser.declarativeNetRequest.getSessionRules();
    if (rules.some(({ condition }) => condition.urlFilter === urlFilter)) return;
    await browser.declarativeNetRequest.updateSessionRules({
      addRules: [
        {
          id: Math.max(0, ...rules.map(({ id }) => id)) + 1,
          condition: {
            initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
            urlFilter,
            resourceTypes: ['xmlhttprequest'],
          },
          action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
        },
      ],
    });
  });

/** Whether the rule for a server is in force. */
export async function hasOriginRule(serverUrl: string): Promise<boolean> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  return rules.some(({ condition }) => condition.urlFilter === filterFor(serverUrl));
}

/**
 * Removes the rules of all servers but the one in the settings, as soon as no draft runs and no server is being asked. Who
 * tried another address, or asked the old one while it was being changed, leaves a rule behind.
 */
export const tidyOriginRules = (): void => onceIdle(tidy);

/** Tidies when the worker starts, whose forerunner may have died on the way, and whenever the settings are saved. */
export function keepOriginRulesTidy(): void {
  tidyOriginRules();
  watchSettings(tidyOriginRules);
}

function tidy(): void {
  inTurn(async () => {
    // work begun while this waited its turn may be on any of them
    if (isInFlight()) return tidyOriginRules();
    const kept = filterFor((await getSettings()).server.url);
    const rules = await browser.declarativeNetRequest.getSessionRules();
    const others = rules.filter(({ condition }) => condition.urlFilter !== kept);
    if (others.length > 0)
      await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: others.map(({ id }) => id) });
  }).catch((error: unknown) => console.error('Old origin rules could not be removed.', error));
}

/**
 * "|" anchors the start. An origin is without its scheme's own port and a URL has a path, so the slash closes the port:
 * neither does :1143 match :11434, nor an address without a port any other port of its host.
 */
const filterFor = (serverUrl: string): string => `|${new URL(serverUrl).origin}/`;
