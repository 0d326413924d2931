import { EngineError } from './failure.ts';
import { hideInStream } from './hide-in-stream.ts';

/** A server and the bearer token it wants, if any. */
export interface ServerAccess {
  /** Address with scheme and port, such as `http://127.0.0.1:11434`. */
  url: string;
  token?: string | undefined;
}

/** Statuses of a redirect, as Node shows one that is not followed; browsers show 0. */
const REDIRECTS = [301, 302, 303, 307, 308];

/** What of a head is read. */
const KEPT = new Set(['content-type', 'retry-after']);

/**
 * A fetch for one server. The token goes to that exact origin only, so no redirect is followed, and what the server
 * says is rid of it, so that it stands in no failure's detail and no draft.
 *
 * Rejects with `EngineError`: `offline` where there is no connection, `protocol` where the server sends us elsewhere,
 * `internal` at an address of another origin; with the signal's reason where it was aborted.
 */
export const serverFetch =
  ({ url, token }: ServerAccess): typeof fetch =>
  async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    if (asked.origin !== new URL(url).origin)
      throw new EngineError('internal', `${asked.origin} is not the server's address.`);
    const headers = new Headers(init?.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(input, { ...init, headers, redirect: 'manual' }).catch((error: unknown) => {
      // of fetch itself only a network error is a TypeError
      if (error instanceof TypeError) throw new EngineError('offline', error.message, { cause: error });
      throw error;
    });
    if (response.type === 'opaqueredirect' || REDIRECTS.includes(response.status)) {
      await response.body?.cancel();
      throw new EngineError('protocol', 'The server sends us to another address; enter that one instead.');
    }
    if (!token || !response.body) return response;
    const { status, statusText } = response;
    // the length and the coding of the body are no longer those of the head
    const kept = [...response.headers].filter(([name]) => KEPT.has(name));
    return new Response(hideInStream(response.body, token), {
      status,
      statusText,
      headers: Object.fromEntries(kept),
    });
  };
