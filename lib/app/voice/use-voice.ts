import { useCallback, useEffect, useState } from 'react';
import { type KeptVoice, NO_VOICE } from '../../style/voice/kept-voice.ts';
import { getVoice, saveVoice, watchVoice } from './voice-store.ts';

/** What is kept of the voice, shown as it is saved; empty until it is read. */
export function useVoice(): { voice: KeptVoice; save: (voice: KeptVoice) => Promise<void> } {
  const [voice, setVoice] = useState(NO_VOICE);
  useEffect(() => {
    getVoice().then(setVoice, (error: unknown) => console.error('The voice could not be read.', error));
    return watchVoice(setVoice);
  }, []);
  const save = useCallback(async (next: KeptVoice) => {
    setVoice(next);
    await saveVoice(next);
  }, []);
  return { voice, save };
}
