import { browser } from 'wxt/browser';

/** A match pattern for one origin; ports are not part of patterns. */
const patternOf = (serverUrl: string): string => {
  const { protocol, hostname } = new URL(serverUrl);
  return `${protocol}//${hostname}/*`;
};

export const hasServerPermission = (serverUrl: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(serverUrl)] });

/** Asks the user for that one host; only from a click. */
export const requestServerPermission = (serverUrl: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(serverUrl)] });
