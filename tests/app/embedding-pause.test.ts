import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { mayEmbed, noteRanking } from '../../lib/app/network/embedding-pause.ts';

const url = 'http://127.0.0.1:11434';
const failed = { by: 'lexical', failure: { code: 'stalled', detail: '' }, facts: [] } as const;

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_780_000_000_000 });
  await browser.storage.session.clear();
});
afterEach(() => vi.useRealTimers());

describe('a server whose embeddings came to nothing', () => {
  it('is left alone for ten minutes, then asked again', async () => {
    expect(await mayEmbed(url)).toBe(true);
    await noteRanking(url, { ...failed, facts: [] });
    expect(await mayEmbed(url)).toBe(false);
    vi.setSystemTime(Date.now() + 601_000);
    expect(await mayEmbed(url)).toBe(true);
  });

  it('says nothing of another server', async () => {
    await noteRanking(url, { ...failed, facts: [] });
    expect(await mayEmbed('http://gpu.example:11434')).toBe(true);
  });

  it.each([
    ['has embedded', { by: 'embedding' as const, model: 'all-minilm', facts: [] }],
    ['has no embedding model', { by: 'lexical' as const, facts: [] }],
    ['was not asked', undefined],
  ])('is not one that %s', async (_, ranking) => {
    await noteRanking(url, ranking);
    expect(await mayEmbed(url)).toBe(true);
  });
});
