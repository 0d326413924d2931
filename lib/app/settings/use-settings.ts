import { useCallback, useEffect, useState } from 'react';
import type { Settings } from './settings.ts';
import { getSettings, saveSettings, watchSettings } from './settings-store.ts';

/** The settings as stored, `undefined` until they are read; `save` shows them at once and rejects if they are not valid. */
export function useSettings(): {
  settings: Settings | undefined;
  save: (settings: Settings) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void getSettings().then(setSettings);
  }, []);
  const save = useCallback(async (next: Settings) => {
    setSettings(next);
    await saveSettings(next);
  }, []);
  useEffect(
    () =>
      watchSettings((next) =>
        setSettings((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next)),
      ),
    [],
  );
  return { settings, save };
}
