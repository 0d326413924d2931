import { browser } from 'wxt/browser';

/** The one rule this extension ever sets. */
const RULE_ID = 1;

/**
 * Removes the Origin header from this extension's own requests to the configured server, so that a stock Ollama, whose
 * allowed origins know no extension, answers. Bound to our id as the initiator and to the exact scheme, host and port:
 * a web page still gets Ollama's 403. Session rules end with the browser, so it is set before each use.
 */
export async function setOriginRule(serverUrl: string): Promise<void> {
  const { origin } = new URL(serverUrl);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE_ID],
    addRules: [
      {
        id: RULE_ID,
        condition: {
          initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
          // "|" anchors the start, "^" is a separator: :1143 must not match :11434
          urlFilter: `|${origin}^`,
          resourceTypes: ['xmlhttprequest'],
        },
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
      },
    ],
  });
}
