import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../model/failure.ts';
import type { KeptVoice } from '../../style/voice/kept-voice.ts';
import { getVoice, saveVoice, watchVoice } from './voice-store.ts';

/**
 * What is kept of the voice, shown as it is saved; `undefined` until it is read, so that nothing is saved over what nobody
 * has seen yet, and why it could not be.
 */
export function useVoice(): {
  voice: KeptVoice | undefined;
  failure: Failure | undefined;
  save: (voice: KeptVoice) => Promise<void>;
} {
  const [voice, setVoice] = useState<KeptVoice>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    getVoice().then(setVoice, (error: unknown) => {
      console.error('The voice could not be read.', error);
      setFailure({ code: 'storage', detail: String(error) });
    });
    return watchVoice(setVoice);
  }, []);
  const save = useCallback(async (next: KeptVoice) => {
    setVoice(next);
    await saveVoice(next);
  }, []);
  return { voice, failure, save };
}
