import { expect, it } from 'vitest';
import { isForgotten, keepAlive } from '../../lib/model/ollama/keep-alive.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { options, serve, server } from './served-engine.ts';

it.each<[string, string | number, boolean]>([
  ['10m', '10m', false],
  ['300', 300, false],
  ['-1', -1, false],
  ['0', 0, true],
  ['0s', '0s', true],
  ['0m0s', '0m0s', true],
  ['0.5h', '0.5h', false],
  ['10s', '10s', false],
])('of %s Ollama gets %s', (kept, sent, isGone) => {
  expect([keepAlive(kept), isForgotten(kept)]).toEqual([sent, isGone]);
});

it('loads a model ahead even where it is to go as soon as it has written: for no time would be to unload it', async () => {
  await serve('preload');
  const asked = { url: server?.url ?? '', model: 'm' };
  await ollamaEngine({ ...asked, keep_alive: '0' }).preload(options);
  await ollamaEngine({ ...asked, keep_alive: '0s' }).preload(options);
  await ollamaEngine({ ...asked, keep_alive: '5m' }).preload(options);
  expect(server?.requests.map(({ body }) => (body as { keep_alive: unknown }).keep_alive)).toEqual([
    '1m',
    '1m',
    '5m',
  ]);
});
