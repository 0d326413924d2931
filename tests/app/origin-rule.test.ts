import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';
import { saveSettings } from '../../lib/app/settings/settings-store.ts';

type Rule = Browser.declarativeNetRequest.Rule;

const OLD = 'http://127.0.0.1:11434';
const NEW = 'http://127.0.0.1:1143';

/** The browser's session rules; as in Chromium, an id that is taken is an error. */
let rules: Rule[];
beforeEach(() => {
  fakeBrowser.reset();
  rules = [];
  Object.assign(browser, {
    declarativeNetRequest: {
      getSessionRules: async () => [...rules],
      updateSessionRules: async ({ removeRuleIds = [], addRules = [] }: Update) => {
        const kept = rules.filter(({ id }) => !removeRuleIds.includes(id));
        for (const { id } of addRules)
          if (kept.some((rule) => rule.id === id))
            throw new Error(`Rule with id ${id} does not have a unique ID.`);
        rules = [...kept, ...addRules];
      },
    },
  });
});
interface Update {
  removeRuleIds?: number[];
  addRules?: Rule[];
}

async function startWorker() {
  vi.resetModules();
  return {
    ...(await import('../../lib/app/network/origin-rule.ts')),
    ...(await import('../../lib/app/network/open-engine.ts')),
    ...(await import('../../lib/app/network/heartbeat.ts')),
  };
}

const saveUrl = (url: string) =>
  saveSettings({ ...DEFAULT_SETTINGS, server: { ...DEFAULT_SETTINGS.server, url } });
/** As Chromium reads a filter: "|" is the start, "^" anything that is no letter, digit or one of "_-.%", or the end. */
const matches = (filter: string, url: string): boolean => {
  const literal = filter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(literal.replace(/^\\\|/, '^').replaceAll('\\^', '(?:[^\\w.%-]|$)')).test(url);
};

const filters = () => rules.map(({ condition }) => condition.urlFilter);

/** Work with a server that lasts until it is ended. */
function work(whileAlive: (work: () => Promise<void>) => Promise<void>) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const over = whileAlive(() => promise);
  return async () => {
    resolve();
    await over;
  };
}

describe('the origin rules', () => {
  it('are bound to this extension and to exactly one scheme, host and port', async () => {
    const { setOriginRule } = await startWorker();
    await setOriginRule(`${OLD}/some/path`);
    expect(rules).toMatchObject([
      {
        condition: {
          urlFilter: `|${OLD}/`,
          initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
          resourceTypes: ['xmlhttprequest'],
        },
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
      },
    ]);
  });

  it.each<[string, string, boolean]>([
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/api/chat', true],
    ['http://127.0.0.1:1143', 'http://127.0.0.1:11434/api/chat', false],
    ['http://localhost', 'http://localhost/api/chat', true],
    ['http://localhost:80/', 'http://localhost/api/chat', true],
    ['http://localhost', 'http://localhost:8080/api/chat', false],
    ['http://localhost', 'http://localhost.example/api/chat', false],
    ['http://localhost', 'https://localhost/api/chat', false],
    ['https://ollama.example', 'https://ollama.example/api/chat', true],
    ['https://ollama.example', 'https://ollama.example:8443/api/chat', false],
    ['http://[::1]', 'http://[::1]:3000/api/chat', false],
  ])('for %s, %s: %s', async (server, url, isMeant) => {
    await (await startWorker()).setOriginRule(server);
    expect(matches(filters()[0] ?? '', url)).toBe(isMeant);
  });

  it('leave a server alone when another is tried, even at the same moment', async () => {
    const { setOriginRule } = await startWorker();
    await Promise.all([setOriginRule(OLD), setOriginRule(NEW), setOriginRule(OLD)]);
    expect(filters()).toEqual([`|${OLD}/`, `|${NEW}/`]);
  });

  it('are found again by a worker that starts anew, and set again after the browser did', async () => {
    await (await startWorker()).setOriginRule(OLD);
    await (await startWorker()).setOriginRule(NEW);
    expect(filters()).toEqual([`|${OLD}/`, `|${NEW}/`]);
    rules = [];
    await (await startWorker()).setOriginRule(NEW);
    expect(filters()).toEqual([`|${NEW}/`]);
  });

  it('go for a server that the saved settings no longer name', async () => {
    const { setOriginRule, keepOriginRulesTidy } = await startWorker();
    keepOriginRulesTidy();
    await setOriginRule(OLD);
    await setOriginRule(NEW);
    await saveUrl(NEW);
    await vi.waitFor(() => expect(filters()).toEqual([`|${NEW}/`]));
  });

  it('stay while a draft runs, and go when it is over', async () => {
    const { setOriginRule, tidyOriginRules, whileAlive } = await startWorker();
    const end = work(whileAlive);
    await setOriginRule(OLD);
    await saveUrl(NEW);
    tidyOriginRules();
    await setOriginRule(NEW);
    expect(filters()).toEqual([`|${OLD}/`, `|${NEW}/`]);
    await end();
    await vi.waitFor(() => expect(filters()).toEqual([`|${NEW}/`]));
  });

  it('stay for a draft that began while the others were about to go', async () => {
    const { setOriginRule, tidyOriginRules, whileAlive } = await startWorker();
    await saveUrl(NEW);
    await setOriginRule(OLD);
    tidyOriginRules();
    const end = work(whileAlive);
    await setOriginRule(OLD);
    expect(filters()).toEqual([`|${OLD}/`]);
    await end();
    await vi.waitFor(() => expect(filters()).toEqual([]));
  });

  it('go with the work that needed them, where that was begun with an address no longer in the settings', async () => {
    const { openEngine, keepOriginRulesTidy, whileAlive } = await startWorker();
    keepOriginRulesTidy();
    await saveUrl(NEW);
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
    const during = await whileAlive(async () => {
      await openEngine({ ...DEFAULT_SETTINGS.server, url: OLD });
      return filters();
    });
    expect(during).toEqual([`|${OLD}/`]);
    await vi.waitFor(() => expect(filters()).toEqual([]));
  });

  it('go that a worker left behind which died', async () => {
    await (await startWorker()).setOriginRule(OLD);
    await saveUrl(NEW);
    (await startWorker()).keepOriginRulesTidy();
    await vi.waitFor(() => expect(filters()).toEqual([]));
  });

  it('can be set after one could not', async () => {
    const { setOriginRule } = await startWorker();
    vi.spyOn(browser.declarativeNetRequest, 'getSessionRules').mockRejectedValueOnce(new Error('busy'));
    vi.spyOn(console, 'error').mockReturnValue();
    await expect(setOriginRule(OLD)).rejects.toThrow('busy');
    await setOriginRule(OLD);
    expect(filters()).toEqual([`|${OLD}/`]);
  });
});
