import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';
import { getSettings, saveSettings, watchSettings } from '../../lib/app/settings/settings-store.ts';
import { gapsOf } from '../../lib/app/settings/setup-gaps.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start from the defaults, of which the model is Mistral 7B in 4 bits', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.server.model).toBe('mistral:7b-instruct-v0.2-q4_K_M');
    expect(DEFAULT_SETTINGS.temperature).toBe(0.6);
  });

  it('come back as saved, and tell whoever watches', async () => {
    const seen: number[] = [];
    const stop = watchSettings(({ temperature }) => seen.push(temperature));
    await saveSettings({ ...DEFAULT_SETTINGS, temperature: 0.2 });
    stop();
    expect((await getSettings()).temperature).toBe(0.2);
    expect(seen).toEqual([0.2]);
  });

  it('fall back field by field where the stored ones do not parse', async () => {
    const server = { ...DEFAULT_SETTINGS.server, model: 'qwen:1b' };
    await browser.storage.local.set({ settings: { temperature: 'hot', server, sender: null, extra: 1 } });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, server });
  });

  it('of before servers spoke two dialects are an Ollama’s', async () => {
    const { dialect: _, ...server } = { ...DEFAULT_SETTINGS.server, url: 'http://10.0.0.5:11434' };
    await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, server } });
    expect((await getSettings()).server).toEqual({ ...server, dialect: 'ollama' });
  });

  it.each([null, 'x', 7, []])('survive %j in the store', async (stored) => {
    await browser.storage.local.set({ settings: stored });
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are not stored when they are not valid', async () => {
    await expect(saveSettings({ ...DEFAULT_SETTINGS, temperature: 9 })).rejects.toThrow();
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('gapsOf', () => {
  it('names what an email cannot do without, in the order of asking', () => {
    expect(gapsOf(DEFAULT_SETTINGS)).toEqual(['name', 'company', 'offer', 'address', 'objective']);
    const sender = { ...DEFAULT_SETTINGS.sender, name: 'M', company: 'C', offer: 'o', address: ' ' };
    const objectives = [{ id: 'a', name: 'A', text: 'a call' }];
    expect(gapsOf({ ...DEFAULT_SETTINGS, sender, objectives, objective_id: 'a' })).toEqual(['address']);
    expect(gapsOf({ ...DEFAULT_SETTINGS, sender, objectives, objective_id: 'gone' })).toEqual([
      'address',
      'objective',
    ]);
  });
});
