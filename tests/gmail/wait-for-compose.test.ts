import { expect, test } from 'vitest';
import { waitForCompose } from '../../lib/gmail/wait-for-compose.ts';
import { BODIES } from '../fixtures/gmail/compose-bodies.ts';
import { bodyOf, pageOf } from './page-of.ts';

const PATIENCE = { appear: 1000, settle: 1000, quiet: 300, step: 100 };

/** Time that passes only as it is waited for; `at` runs what the page does at a moment (ms). */
function clock(at: Record<number, () => void>) {
  let now = 0;
  return {
    now: () => now,
    pause: async (ms: number) => {
      now += ms;
      at[now]?.();
    },
  };
}

test('waits until a late signature has come to rest', async () => {
  const body = bodyOf('<br>');
  const time = clock({ 200: () => body.replaceChildren('-- Nora') });
  const compose = await waitForCompose(body.ownerDocument, time.pause, PATIENCE);
  expect(compose?.body.textContent).toBe('-- Nora');
  expect(time.now()).toBe(500);
});

test('waits for the box', async () => {
  const body = bodyOf(BODIES.signature);
  const root = body.closest('.M9') as Element;
  const { document } = body.ownerDocument.defaultView as Window;
  root.remove();
  const time = clock({ 700: () => document.body.append(root) });
  expect((await waitForCompose(document, time.pause, PATIENCE))?.body).toBe(body);
});

test('takes a restless box as it is, in the end', async () => {
  const body = bodyOf('');
  const time = clock({});
  const restless = async (ms: number) => {
    await time.pause(ms);
    body.append('.');
  };
  expect((await waitForCompose(body.ownerDocument, restless, PATIENCE))?.body).toBe(body);
  expect(time.now()).toBe(2000);
});

test('gives up where no box comes', async () => {
  const time = clock({});
  expect(await waitForCompose(pageOf('inbox'), time.pause, PATIENCE)).toBeUndefined();
  expect(time.now()).toBe(1000);
});
