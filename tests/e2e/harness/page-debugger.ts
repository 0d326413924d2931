import { writeFile } from 'node:fs/promises';

/** A debugger on one page, by the raw protocol. Nothing attaches to the service worker, as Playwright would. */
export interface PageDebugger {
  url: string;
  /** A command of the DevTools protocol. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Value of an expression (a promise is awaited), as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Evaluates again and again until the value is truthy, and gives it. */
  until(expression: string, timeout?: number): Promise<unknown>;
  screenshot(file: string): Promise<void>;
  detach(): void;
  /** Closes the page. */
  close(): Promise<void>;
}

export interface PageTarget {
  id: string;
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function debugPage(target: PageTarget): Promise<PageDebugger> {
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  const pending = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  let last = 0;
  const opened = Promise.withResolvers<void>();
  socket.addEventListener('open', () => opened.resolve());
  socket.addEventListener('error', () => opened.reject(new Error(`Cannot attach to ${target.url}.`)));
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    const asked = reply.id === undefined ? undefined : pending.get(reply.id);
    if (reply.error) asked?.reject(new Error(reply.error.message));
    else asked?.resolve(reply.result ?? {});
  });
  socket.addEventListener('close', () => {
    for (const asked of pending.values()) asked.reject(new Error(`The page ${target.url} has gone.`));
  });
  await opened.promise;

  const send: PageDebugger['send'] = (method, params = {}) => {
    last += 1;
    const asked = Promise.withResolvers<Record<string, unknown>>();
    pending.set(last, asked);
    socket.send(JSON.stringify({ id: last, method, params }));
    return asked.promise;
  };
  const evaluate = async (expression: string): Promise<unknown> => {
    const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if ('exceptionDetails' in reply) throw new Error(JSON.stringify(reply.exceptionDetails));
    return (reply.result as { value?: unknown }).value;
  };
  return {
    url: target.url,
    send,
    evaluate,
    until: async (expression, timeout = 15_000) => {
      for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
        const value = await evaluate(expression);
        if (value) return value;
      }
      throw new Error(`Never true in ${target.url} within ${timeout} ms: ${expression}`);
    },
    screenshot: async (file) => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(String(data), 'base64'));
    },
    detach: () => socket.close(),
    close: () =>
      new Promise((gone) => {
        socket.addEventListener('close', () => gone());
        // its answer and the end of the line race each other
        socket.send(JSON.stringify({ id: 0, method: 'Page.close' }));
      }),
  };
}
