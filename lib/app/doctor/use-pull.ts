import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PullView } from '../../../components/shared/doctor-view.ts';
import { PULL_PORT, type PullRequest, PullState, type ServerChoice } from './doctor-messages.ts';

/** The worker's pull of the model asked for, followed; it goes on when the page closes. */
export function usePull(server: ServerChoice | undefined): {
  pull: PullView;
  startPull: () => void;
  stopPull: () => void;
} {
  const [pull, setPull] = useState<PullView>({ type: 'idle' });
  const post = useRef<(type: PullRequest['type']) => void>(undefined);
  const url = server?.url;
  const dialect = server?.dialect;
  const model = server?.model;
  useEffect(() => {
    setPull({ type: 'idle' });
    if (url === undefined || dialect === undefined || model === undefined) return;
    let port: ReturnType<typeof browser.runtime.connect> | undefined;
    let isPulling = false;
    const connect = () => {
      const opened = browser.runtime.connect({ name: PULL_PORT });
      opened.onMessage.addListener((raw: unknown) => {
        const state = PullState.parse(raw);
        isPulling = state.type === 'pulling';
        setPull(state);
      });
      opened.onDisconnect.addListener(() => {
        port = undefined;
        // a worker that died at work is asked again, and the server goes on where it was; one that rests is let sleep
        if (isPulling) send('start');
      });
      return opened;
    };
    const send = (type: PullRequest['type']) => {
      port ??= connect();
      port.postMessage({ type, server: { url, dialect, model } } satisfies PullRequest);
    };
    post.current = send;
    send('follow');
    return () => port?.disconnect();
  }, [url, dialect, model]);
  return {
    pull,
    startPull: useCallback(() => post.current?.('start'), []),
    stopPull: useCallback(() => post.current?.('stop'), []),
  };
}
