import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { ServerToken } from '../../model/server-address.ts';

/** By exact origin, so that a token never goes to another port, scheme or host than it was entered for. */
const Tokens = z.record(z.string(), z.string()).catch({});

// apart from the settings, which are shown, passed about and may be exported
const item = storage.defineItem<unknown>('local:serverTokens', { fallback: {} });
let writing: Promise<void> = Promise.resolve();

const originOf = (url: string): string => new URL(url).origin;

/** The token kept for the server at this address, if any. */
export async function serverToken(url: string): Promise<string | undefined> {
  return Tokens.parse(await item.getValue())[originOf(url)];
}

/** Keeps a token for the server at this address; `''` removes it. Rejects where no header can carry it. */
export function keepServerToken(url: string, token: string): Promise<void> {
  const done = writing.then(async () => {
    const { [originOf(url)]: _, ...others } = Tokens.parse(await item.getValue());
    await item.setValue(token ? { ...others, [originOf(url)]: ServerToken.parse(token) } : others);
  });
  writing = done.catch(() => undefined); // whoever asked is told; the next one has its turn all the same
  return done;
}

/** Calls back with each later change, from whatever page; returns the way to stop. */
export const watchServerTokens = (onChange: () => void): (() => void) => item.watch(onChange);

/** Keeps what is stored, the tokens above all, from content scripts, where the browser can (Chromium; not Firefox 140). */
export async function keepStorageFromPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
