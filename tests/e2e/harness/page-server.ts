import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What a handler gives back; plain HTML is the same with status 200. */
export interface Page {
  status?: number;
  headers?: Record<string, string>;
  body: string;
}
export type PageSource = string | Page | ((url: URL) => string | Page | Promise<string | Page>);

export interface PageServer {
  port: number;
  /** Every request that came in, as full URLs under the real host name, oldest first. */
  log: string[];
  /**
   * Serves `source` at `https://host/path`. A path that ends in `*` answers for all that begins so; an exact path
   * goes before it, a later registration before an earlier one.
   */
  serve(host: string, path: string, source: PageSource): void;
  close(): Promise<void>;
}

interface Route {
  host: string;
  path: string;
  source: PageSource;
}

const routeFor = (routes: Route[], { hostname, pathname }: URL): Route | undefined =>
  routes.findLast(({ host, path }) => host === hostname && path === pathname) ??
  routes.findLast(
    ({ host, path }) => host === hostname && path.endsWith('*') && pathname.startsWith(path.slice(0, -1)),
  );

const NO_ICON: Page = { status: 204, body: '' };

async function answer(routes: Route[], url: URL): Promise<Page> {
  const source = routeFor(routes, url)?.source ?? (url.pathname === '/favicon.ico' ? NO_ICON : undefined);
  if (source === undefined) return { status: 404, body: 'nothing here' };
  const page = typeof source === 'function' ? await source(url) : source;
  return typeof page === 'string' ? { body: page } : page;
}

/** The certificate is made anew for every run and lives only in memory; nothing has to be installed or renewed. */
const certificate = () =>
  generate([{ name: 'commonName', value: 'fixtures.invalid' }], { keyType: 'ec', algorithm: 'sha256' });

/** A local HTTPS server that plays every host a test maps onto it (`chromiumFlags`). */
export async function startPageServer(): Promise<PageServer> {
  const routes: Route[] = [];
  const log: string[] = [];
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    log.push(url.href);
    answer(routes, url).then(
      ({ status = 200, headers = {}, body }) =>
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    serve: (host, path, source) => {
      routes.push({ host, path, source });
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
