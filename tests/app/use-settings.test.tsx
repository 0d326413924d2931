// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, Settings } from '../../lib/app/settings/settings.ts';
import { getSettings, saveSettings, watchSettings } from '../../lib/app/settings/settings-store.ts';
import { useSettings } from '../../lib/app/settings/use-settings.ts';

vi.mock('../../lib/app/settings/settings-store.ts');

/** The browser telling of a change of the store, which it does whenever it likes. */
let tell: (settings: Settings) => void;
beforeEach(() => {
  vi.mocked(getSettings).mockResolvedValue(DEFAULT_SETTINGS);
  vi.mocked(saveSettings).mockResolvedValue();
  vi.mocked(watchSettings).mockImplementation((onChange) => {
    tell = (settings) => onChange(Settings.parse(settings)); // the store's order of keys is the schema's
    return () => undefined;
  });
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

async function open() {
  const { result } = renderHook(useSettings);
  await waitFor(() => expect(result.current.settings).toBeDefined());
  const shown = () => {
    if (!result.current.settings) throw new Error('There are no settings.');
    return result.current.settings;
  };
  return {
    shown,
    /** Another field than before, on top of what is shown. */
    change: (part: Partial<Settings>) => act(() => result.current.save({ ...shown(), ...part })),
  };
}

it('a change is kept that is made after the next one and before the browser has told of the first', async () => {
  const { shown, change } = await open();
  await change({ temperature: 0.1 });
  const first = shown();
  await change({ greedy: true });
  const second = shown();
  act(() => tell(first));
  await change({ seed: 7 });
  act(() => tell(second));
  expect(shown()).toMatchObject({ temperature: 0.1, greedy: true, seed: 7 });
});

it('a change made elsewhere is shown, also one that was made here before', async () => {
  const { shown, change } = await open();
  await change({ temperature: 0.1 });
  const own = shown();
  act(() => tell(own));
  act(() => tell({ ...own, seed: 3 }));
  expect(shown().seed).toBe(3);
  act(() => tell(own));
  expect(shown().seed).toBeNull();
});

it('a change that was not stored is waited for no longer', async () => {
  const { shown, change } = await open();
  vi.mocked(saveSettings).mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(change({ temperature: 0.1 })).rejects.toThrow('full');
  act(() => tell(DEFAULT_SETTINGS));
  act(() => tell({ ...DEFAULT_SETTINGS, temperature: 0.1 }));
  expect(shown().temperature).toBe(0.1);
});
