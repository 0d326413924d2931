import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

const LOCAL = ['localhost', '127.0.0.1', '0.0.0.0'];
const DEFAULT_ORIGINS = [
  ...LOCAL.flatMap((host) => ['http', 'https'].flatMap((s) => [`${s}://${host}`, `${s}://${host}:*`])),
  'app://*',
  'file://*',
  'tauri://*',
  'vscode-webview://*',
  'vscode-file://*',
];

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
PRIVATE.addAddress('0.0.0.0', 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

function matches(pattern: string, origin: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === origin;
  return origin.length >= before.length + after.length && origin.startsWith(before) && origin.endsWith(after);
}

/** The origins let in: OLLAMA_ORIGINS (comma-separated, no blanks, one `*` each) before Ollama's own list. */
export const allowedOrigins = (setting = process.env.OLLAMA_ORIGINS): string[] => [
  ...(setting ? setting.split(',') : []),
  ...DEFAULT_ORIGINS,
];

/** Whether a request with this Origin header (or none) gets past Ollama's guard. */
export function isOriginAllowed(
  origin: string | undefined,
  host: string | undefined,
  allowed: string[],
): boolean {
  if (!origin) return true;
  if (host && (origin === `http://${host}` || origin === `https://${host}`)) return true;
  return allowed.some((pattern) => matches(pattern, origin));
}

/** Whether a server that is bound to loopback answers under this Host header: against DNS rebinding. */
export function isHostAllowed(header: string | undefined): boolean {
  const host = (header ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  const family = isIP(host);
  if (family) {
    const own = Object.values(networkInterfaces()).some((list) =>
      list?.some(({ address }) => address === host),
    );
    return own || PRIVATE.check(host, family === 4 ? 'ipv4' : 'ipv6');
  }
  if (host === '' || host === 'localhost' || host === hostname().toLowerCase()) return true;
  return /\.(localhost|local|internal)$/.test(host);
}

const PREFLIGHT_HEADERS =
  'Authorization,Content-Type,User-Agent,Accept,X-Requested-With,Openai-Beta,X-Stainless-Arch,X-Stainless-Async,X-Stainless-Custom-Poll-Interval,X-Stainless-Helper-Method,X-Stainless-Lang,X-Stainless-Os,X-Stainless-Package-Version,X-Stainless-Poll-Helper,X-Stainless-Retry-Count,X-Stainless-Runtime,X-Stainless-Runtime-Version,X-Stainless-Timeout';

const refuse = (response: ServerResponse, headers: Record<string, string> = {}) =>
  response.writeHead(403, { ...headers, 'content-length': '0' }).end();

/**
 * Ollama's Origin and Host checks and its CORS headers. True where the request has been answered here: refused (403,
 * no body) or an allowed preflight (204).
 * @param methods of the path asked for: an OPTIONS answer names them in `allow`
 */
export function guard(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: string[],
  methods: string | undefined,
): boolean {
  const { origin, host } = request.headers;
  const preflight = request.method === 'OPTIONS';
  const allow: Record<string, string> = preflight && methods ? { allow: methods } : {};
  if (!isOriginAllowed(origin, host, allowed)) {
    refuse(response, allow);
    return true;
  }
  if (origin) {
    const all = allowed.includes('*');
    response.setHeader('access-control-allow-origin', all ? '*' : origin);
    if (!all) response.setHeader('vary', 'Origin');
    if (preflight) {
      response
        .writeHead(204, {
          ...allow,
          'access-control-allow-headers': PREFLIGHT_HEADERS,
          'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS',
          'access-control-max-age': '43200',
        })
        .end();
      return true;
    }
  }
  if (isHostAllowed(host)) return false;
  refuse(response);
  return true;
}
