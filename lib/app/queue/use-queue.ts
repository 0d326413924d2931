import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { EMPTY_QUEUE, Queue } from '../../queue/queue.ts';
import { QUEUE_PORT } from './queue-messages.ts';

/** The worker's queue, followed; a worker that went to sleep is asked again. */
export function useQueue(): Queue {
  const [queue, setQueue] = useState(EMPTY_QUEUE);
  useEffect(() => {
    let port: ReturnType<typeof browser.runtime.connect> | undefined;
    const connect = () => {
      const opened = browser.runtime.connect({ name: QUEUE_PORT });
      port = opened;
      opened.onMessage.addListener((raw: unknown) => setQueue(Queue.parse(raw)));
      opened.onDisconnect.addListener(() => {
        port = undefined;
        reconnect();
      });
    };
    // nobody looks at a hidden page, and asking would keep the worker awake
    const reconnect = () => {
      if (!port && document.visibilityState === 'visible') connect();
    };
    connect();
    document.addEventListener('visibilitychange', reconnect);
    return () => {
      document.removeEventListener('visibilitychange', reconnect);
      port?.disconnect();
    };
  }, []);
  return queue;
}
