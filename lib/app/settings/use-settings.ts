import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../model/failure.ts';
import { Settings } from './settings.ts';
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
  // What was saved here and the browser has not told of yet. Shown again, it would take back what was changed since.
  const untold = useRef<string[]>([]);
  const save = useCallback(async (next: Settings) => {
    setSettings(next);
    const own = JSON.stringify(Settings.parse(next));
    untold.current.push(own);
    try {
      await saveSettings(next);
    } catch (error) {
      untold.current = untold.current.filter((each) => each !== own);
      throw error;
    }
  }, []);
  useEffect(
    () =>
      watchSettings((next) => {
        const at = untold.current.indexOf(JSON.stringify(next));
        if (at >= 0) untold.current.splice(0, at + 1);
        else setSettings(next);
      }),
    [],
  );
  return { settings, failure, save };
}
