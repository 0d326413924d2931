import { useCallback, useEffect, useRef, useState } from 'react';

export type SaveStatus = 'idle' | 'saved' | 'not_saved';

/** How long "saved" stays, in ms; "not saved" stays until it is. */
const SAY_FOR_MS = 2000;

/** Follows the latest save of one field; an older one that ends later says nothing. */
export function useSaveStatus(): [SaveStatus, (saving: Promise<void>) => void] {
  const [status, setStatus] = useState<SaveStatus>('idle');
  const latest = useRef<Promise<void>>(undefined);
  const follow = useCallback((saving: Promise<void>) => {
    latest.current = saving;
    const say = (outcome: SaveStatus) => () => {
      if (latest.current === saving) setStatus(outcome);
    };
    saving.then(say('saved'), say('not_saved'));
  }, []);
  useEffect(() => {
    if (status !== 'saved') return;
    const timer = setTimeout(() => setStatus('idle'), SAY_FOR_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, follow];
}
