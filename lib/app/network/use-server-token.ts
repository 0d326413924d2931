import { useCallback, useEffect, useState } from 'react';
import { keepServerToken, serverToken, watchServerTokens } from './server-tokens.ts';

/** Whether a token is kept for the server at this address, and the way to keep or remove one. */
export function useServerToken(
  url: string | undefined,
  fail: (error: unknown) => void,
): { hasToken: boolean; saveToken: (token: string) => Promise<void> } {
  const [hasToken, setHasToken] = useState(false);
  useEffect(() => {
    if (url === undefined) return;
    let isCurrent = true;
    const look = () =>
      void serverToken(url).then((token) => isCurrent && setHasToken(token !== undefined), fail);
    look();
    const leave = watchServerTokens(look);
    return () => {
      isCurrent = false;
      leave();
    };
  }, [url, fail]);
  const saveToken = useCallback(
    async (token: string) => {
      if (url !== undefined) await keepServerToken(url, token);
    },
    [url],
  );
  return { hasToken, saveToken };
}
