import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedExchange, wordVectors } from './embed-exchange.ts';
import { type Exchange, jsonExchange, play } from './exchange.ts';
import { allowedOrigins, guard } from './origin-guard.ts';

/** A request as it came in; times in milliseconds after the server's start. */
export interface ScriptedRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Parsed where it is JSON, else the text. */
  body: unknown;
  at: number;
  /** When each piece of the answer went out. */
  sent: number[];
  /** When the client went away before its answer was whole. */
  disconnectedAt?: number;
}

/** What to answer; undefined: what a healthy server says. */
export type Script = (request: ScriptedRequest) => Exchange | undefined | Promise<Exchange | undefined>;

export interface ScriptedServer {
  url: string;
  /** May be exchanged at any time. */
  script: Script;
  /** All that came in, preflights and refused ones too, oldest first. */
  requests: ScriptedRequest[];
  /** The clock of `requests`. */
  now: () => number;
  close: () => Promise<void>;
}

interface ScriptedServerOptions {
  port?: number;
  /** Model names that the healthy answers tell of. */
  models?: string[];
  /** Names of embedding models that it has besides; their vectors are `wordVectors`. */
  embedders?: string[];
  /** Ollama's Origin and Host checks; on by default. */
  guarded?: boolean;
  /** In the form of OLLAMA_ORIGINS. */
  origins?: string;
}

const details = {
  parent_model: '',
  format: 'gguf',
  family: 'llama',
  families: ['llama'],
  parameter_size: '134.52M',
  quantization_level: 'Q4_1',
};

function healthy({ path, body }: ScriptedRequest, chatters: string[], embedders: string[]): Exchange {
  const models = [...chatters, ...embedders];
  const asked = body as { model?: string; input?: string | string[] } | null;
  const name = asked?.model ?? '';
  const entries = models.map((name) => ({
    name,
    model: name,
    modified_at: '2026-01-01T00:00:00Z',
    size: 98_362_432,
    digest: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
    details: embedders.includes(name) ? { ...details, family: 'bert', families: ['bert'] } : details,
  }));
  switch (path) {
    case '/':
      return {
        ...jsonExchange(''),
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        pieces: [{ waitMs: 0, data: 'Ollama is running' }],
      };
    case '/api/version':
      return jsonExchange({ version: '0.0.0' });
    case '/api/tags':
      return jsonExchange({ models: entries });
    case '/api/ps':
      return jsonExchange({ models: [] });
    case '/api/show': {
      if (!models.includes(name)) return jsonExchange({ error: `model '${name}' not found` }, 404);
      const model_info = { 'general.architecture': 'llama', 'llama.context_length': 8192 };
      return jsonExchange({
        template: '',
        parameters: '',
        details,
        model_info,
        capabilities: [embedders.includes(name) ? 'embedding' : 'completion'],
      });
    }
    case '/api/embed':
      return embedders.includes(name)
        ? embedExchange(name, wordVectors([asked?.input ?? []].flat()))
        : jsonExchange({ error: 'this model does not support embeddings' }, 400);
    default:
      return jsonExchange({ error: `no script for ${path}` }, 501);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Starts a server on 127.0.0.1 that does what its script says and notes what it is asked: for tests of how a client
 * bears a server's faults. Without a script it is healthy and has no chat.
 */
export async function startScriptedServer(
  script: Script = () => undefined,
  options: ScriptedServerOptions = {},
): Promise<ScriptedServer> {
  const { models = ['smollm2:135m', 'qwen2.5-coder:1.5b'], embedders = [], guarded = true } = options;
  const origins = allowedOrigins(options.origins);
  const started = performance.now();
  const now = () => performance.now() - started;
  const requests: ScriptedRequest[] = [];

  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', headers } = incoming;
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
    const request: ScriptedRequest = { method, path, headers, body: undefined, at: now(), sent: [] };
    requests.push(request);
    const gone = new AbortController();
    let over = false;
    response.once('close', () => {
      if (!over) request.disconnectedAt = now();
      gone.abort();
    });
    request.body = await bodyOf(incoming);
    over = guarded && guard(incoming, response, origins, 'POST');
    if (over) return;
    const exchange = (await server.script(request)) ?? healthy(request, models, embedders);
    await play(exchange, response, gone.signal, () => request.sent.push(now()));
    // What the script itself ended or reset is no leaving of the client's.
    over = exchange.ending !== 'silence';
  };
  const http = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      // Waiting was broken off since the client has gone; all else is the script's own fault and must show.
      if (!(error instanceof Error && error.name === 'AbortError')) response.destroy(error as Error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const server: ScriptedServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    script,
    requests,
    now,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
