import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AnswerError } from './answer-error.ts';
import { sendFailure, sendJson, sendText } from './answers.ts';
import { chat } from './chat-handler.ts';
import { readChatRequest } from './chat-request.ts';
import { type ModelCard, readModelCard, type ServedModel } from './model-card.ts';
import { ModelShelf } from './model-shelf.ts';
import { listed, running, shown } from './model-views.ts';
import { allowedOrigins, guard } from './origin-guard.ts';
import { readBody } from './request-body.ts';
import { chatV1, listedV1, readV1Request, sendV1Failure } from './v1-handler.ts';

export interface ModelServerOptions {
  /** 0 or absent: any free one. */
  port?: number;
  models: readonly ServedModel[];
  /** Requests that may wait for the slot; Ollama's own default is 512. */
  maxQueue?: number;
  /** In the form of OLLAMA_ORIGINS, which is the default. */
  origins?: string;
}

export interface ModelServer {
  url: string;
  /** Breaks off what is in work, frees the memory and the port. */
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, signal: AbortSignal) => Promise<void>;

const NOT_HERE =
  /^\/(api\/(pull|push|create|copy|delete|embed|embeddings|generate|blobs\/.*|me|signout)|v1\/(completions|embeddings|responses))$/;

function routes(options: ModelServerOptions, shelf: ModelShelf): Record<string, Record<string, Handler>> {
  const cards = async () => {
    const found = await Promise.all(options.models.map(readModelCard));
    return found.filter((card) => card !== undefined);
  };
  const find = async (name: string): Promise<ModelCard> => {
    const wanted = name.includes(':') ? name : `${name}:latest`;
    const model = options.models.find((served) => served.name.toLowerCase() === wanted.toLowerCase());
    const card = model && (await readModelCard(model));
    if (!card) throw new AnswerError(404, `model '${name}' not found`);
    return card;
  };
  const version: Handler = async (_, response) => sendJson(response, { version: '0.0.0' });
  const alive: Handler = async (_, response) => sendText(response, 'Ollama is running');
  return {
    '/': { GET: alive, HEAD: alive },
    '/api/version': { GET: version, HEAD: version },
    '/api/tags': { GET: async (_, response) => sendJson(response, { models: (await cards()).map(listed) }) },
    '/api/ps': {
      GET: async (_, response) => sendJson(response, { models: running(await cards(), shelf.current) }),
    },
    '/api/show': {
      POST: async (request, response) => {
        const body = await readBody(request);
        const name = typeof body.model === 'string' && body.model ? body.model : body.name;
        if (typeof name !== 'string' || name === '') throw new AnswerError(400, 'model is required');
        sendJson(response, shown(await find(name)));
      },
    },
    '/v1/models': { GET: async (_, response) => sendJson(response, listedV1(await cards())) },
    '/v1/chat/completions': {
      POST: async (request, response, signal) => {
        try {
          const wanted = readV1Request(await readBody(request));
          await chatV1(wanted, await find(wanted.model), shelf, response, signal);
        } catch (error) {
          sendV1Failure(response, error);
        }
      },
    },
    '/api/chat': {
      POST: async (request, response, signal) => {
        const wanted = readChatRequest(await readBody(request));
        if (wanted.model === '') throw new AnswerError(400, 'model is required');
        await chat(wanted, await find(wanted.model), shelf, response, signal);
      },
    },
  };
}

/** Aborted when the client goes away before it has its whole answer, or when the server closes. */
function clientSignal(response: ServerResponse, closing: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('the client has gone'));
  });
  return AbortSignal.any([gone.signal, closing]);
}

/**
 * Starts a server on 127.0.0.1 that speaks Ollama's API over llama.cpp on the CPU. Models whose weights are not on this
 * disk are "not found" until they are; what the server cannot do answers 501.
 * @throws Error when the port is taken
 */
export async function startModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const shelf = new ModelShelf(options.maxQueue ?? 512);
  const table = routes(options, shelf);
  const origins = allowedOrigins(options.origins);
  const closing = new AbortController();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const route = table[path];
    if (guard(request, response, origins, route && Object.keys(route).join(', '))) return;
    const handler = route?.[request.method ?? ''];
    if (handler) return handler(request, response, clientSignal(response, closing.signal));
    if (route) sendText(response, '405 method not allowed', 405);
    else if (NOT_HERE.test(path))
      sendJson(response, { error: `this model server does not do ${path}; a real Ollama does` }, 501);
    else sendText(response, '404 page not found', 404);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => sendFailure(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      closing.abort(new Error('the model server is closing'));
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await shelf.close();
    },
  };
}
