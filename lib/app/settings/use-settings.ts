import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../model/failure.ts';
import type { Settings } from './settings.ts';
import { getSettings, saveSettings, watchSettings } from './settings-store.ts';

/**
 * The settings as stored, `undefined` until they are read, and why they could not be; `save` shows them at once and
 * rejects if they are not valid.
 */
export function useSettings(): {
  settings: Settings | undefined;
  failure: Failure | undefined;
  save: (settings: Settings) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    getSettings().then(setSettings, (error: unknown) => {
      console.error('The settings could not be read.', error);
      setFailure({ code: 'storage', detail: String(error) });
    });
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
  return { settings, failure, save };
}
