import { useCallback, useEffect, useRef, useState } from 'react';
import type { ServerChoice } from '../doctor/doctor-messages.ts';
import type { ServerState } from '../messages/protocol.ts';
import { askServer } from './ask-server.ts';

export type ServerCheck =
  | { type: 'unknown' }
  | { type: 'running' }
  | { type: 'answered'; state: ServerState; ms: number };

/** Asks the server how it is, whenever address, dialect or model change and on demand. */
export function useServer(server: ServerChoice | undefined): {
  check: ServerCheck;
  checkAgain: () => void;
} {
  const [check, setCheck] = useState<ServerCheck>({ type: 'unknown' });
  const latest = useRef(0);
  const url = server?.url;
  const dialect = server?.dialect;
  const model = server?.model;
  const checkAgain = useCallback(() => {
    if (url === undefined || dialect === undefined || model === undefined) return;
    latest.current += 1;
    const mine = latest.current;
    const started = performance.now();
    setCheck({ type: 'running' });
    void askServer({ url, dialect, model }).then((state) => {
      // an older answer must not overwrite a newer question
      if (mine === latest.current) setCheck({ type: 'answered', state, ms: performance.now() - started });
    });
  }, [url, dialect, model]);
  useEffect(checkAgain, [checkAgain]);
  return { check, checkAgain };
}
