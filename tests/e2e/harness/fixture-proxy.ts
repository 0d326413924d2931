import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface FixtureProxy {
  port: number;
  close(): Promise<void>;
}

/**
 * An HTTP proxy that leads the hosts, under their real names, to the local page server, and refuses every other one: what
 * `--host-resolver-rules` does in Chromium, for a browser that can map names but no ports.
 */
export async function startFixtureProxy(hosts: readonly string[], pagePort: number): Promise<FixtureProxy> {
  const server = createServer((_, response) => response.writeHead(502).end());
  const sockets = new Set<{ destroy(): void }>();
  server.on('connect', ({ url = '' }, client) => {
    if (!hosts.includes(url.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 502 No Such Host\r\n\r\n');
      return;
    }
    const page = connect(pagePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      page.pipe(client).pipe(page);
    });
    for (const [one, other] of [
      [client, page],
      [page, client],
    ] as const) {
      sockets.add(one);
      // one end going takes the other along; why it went is the browser's own affair
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
