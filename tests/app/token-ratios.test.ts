import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { learnTokenRatio, tokenRatio } from '../../lib/app/network/token-ratios.ts';

beforeEach(() => browser.storage.local.clear());

describe('the ratio of counted to estimated tokens', () => {
  it('is kept for each model', async () => {
    await learnTokenRatio('mistral', 1000, 980);
    await learnTokenRatio('qwen', 1000, 850);
    expect([await tokenRatio('mistral'), await tokenRatio('qwen'), await tokenRatio('other')]).toEqual([
      0.98,
      0.85,
      undefined,
    ]);
  });

  it('loses none of two answers at once', async () => {
    await Promise.all([learnTokenRatio('mistral', 1000, 980), learnTokenRatio('qwen', 1000, 850)]);
    expect([await tokenRatio('mistral'), await tokenRatio('qwen')]).toEqual([0.98, 0.85]);
  });

  it('forgets the model used longest ago', async () => {
    for (let at = 0; at < 25; at += 1) await learnTokenRatio(`model ${at}`, 1000, 900);
    expect(await tokenRatio('model 0')).toBeUndefined();
    expect(await tokenRatio('model 24')).toBe(0.9);
  });

  it.each(['no object', { mistral: 'x' }, { mistral: -3 }])(
    'starts anew from what cannot be read: %j',
    async (stored) => {
      await browser.storage.local.set({ tokenRatios: stored });
      expect(await tokenRatio('mistral')).toBeUndefined();
      await learnTokenRatio('mistral', 1000, 980);
      expect(await tokenRatio('mistral')).toBe(0.98);
    },
  );

  it('is no reason to break off where the disk takes nothing', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await learnTokenRatio('mistral', 1000, 980);
    expect(said).toHaveBeenCalledOnce();
  });
});
