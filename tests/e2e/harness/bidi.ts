import type { Commands } from 'webdriver-bidi-protocol';
import { z } from 'zod';

/** A connection to a browser over WebDriver BiDi. */
export interface Bidi {
  send<Name extends keyof Commands>(
    method: Name,
    params: Commands[Name]['params'] & Record<string, unknown>,
  ): Promise<Commands[Name]['returnType']>;
  /** Value of an expression (a promise is awaited) in a browsing context, as JSON. */
  evaluate(context: string, expression: string): Promise<unknown>;
  close(): void;
}

const Reply = z.object({
  id: z.number().nullish(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

/** Opens a BiDi session of its own; certificates that nobody signed are taken. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  const opened = Promise.withResolvers<void>();
  socket.addEventListener('open', () => opened.resolve());
  socket.addEventListener('error', () => opened.reject(new Error(`Nothing listens at ${address}.`)));
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = Reply.parse(JSON.parse(String(data)));
    const asked = typeof id === 'number' ? pending.get(id) : undefined;
    if (typeof id === 'number') pending.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const asked of pending.values()) asked.reject(new Error('The browser has gone.'));
  });
  await opened.promise;

  const send: Bidi['send'] = (method, params) => {
    last += 1;
    const asked = Promise.withResolvers<unknown>();
    pending.set(last, asked);
    socket.send(JSON.stringify({ id: last, method, params }));
    // the protocol's own types are as good as its server
    return asked.promise as Promise<Commands[typeof method]['returnType']>;
  };
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    evaluate: async (context, expression) => {
      const answer = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined;
    },
    close: () => socket.close(),
  };
}
