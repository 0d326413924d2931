import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, startProcess } from './child-process.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MODEL_SERVERS = join(ROOT, 'deploy/fleet/model-servers.conf');
/** Debian puts it where users' paths do not go. */
const NGINX = process.env.NGINX_BIN ?? '/usr/sbin/nginx';

export interface RunningServer {
  url: string;
  /** Ends it as a crash or a power cut does, without a word. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A real model server as a program of its own. Each gets one core where that can be said: two that share all cores slow
 * each other twentyfold.
 */
export async function startModelProcess(model: string, index: number): Promise<RunningServer> {
  const program = [process.execPath, 'scripts/model-server/cli.ts', '--model', model, '--port', '0'];
  const core = String(index % availableParallelism());
  const [command = '', ...args] =
    process.platform === 'linux' ? ['taskset', '-c', core, ...program] : program;
  const child = startProcess(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data) => {
      said += String(data);
      const found = /listening on (\S+)\n/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The model server ended with ${code}: ${said}`)));
  });
  return {
    url,
    close: () => endProcess(child),
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A port of this machine that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** One line of the proxy's log. */
export interface LogLine {
  user: string;
  request: string;
  status: number;
  /** The servers asked, in their order. */
  servers: string[];
}

export interface Fleet {
  url: string;
  log(): Promise<LogLine[]>;
  close(): Promise<void>;
}

/**
 * nginx with the configuration of deploy/fleet before these servers, in a folder of its own.
 * @param tokens the name behind each token
 */
export async function startFleet(urls: readonly string[], tokens: Record<string, string>): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), 'fleet-'));
  // nginx started by root works as somebody else
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'model-servers'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${name};`,
  );
  const files = {
    'nginx.conf': `worker_processes 2; pid nginx.pid; error_log error.log warn;
      events {} http { ${temporary.join(' ')} include ${MODEL_SERVERS}; }`,
    'model-servers/listen.conf': `listen 127.0.0.1:${port}; access_log model-servers.log model_servers;`,
    'model-servers/servers.conf': urls
      .map((url) => `server ${new URL(url).host} max_fails=1 fail_timeout=10s;`)
      .join('\n'),
    'model-servers/tokens.conf': Object.entries(tokens)
      .map(([token, name]) => `"~^Bearer ${token}$" ${name};`)
      .join('\n'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const args = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr', '-g', 'daemon off;'];
  const child = startProcess(NGINX, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`nginx ended with ${code}.`)));
  });
  failed.catch(() => undefined); // at the end of the test nobody waits for it any more
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([failed, answering(url)]);
  return {
    url,
    async log() {
      const text = await readFile(join(folder, 'model-servers.log'), 'utf8');
      return text.trim().split('\n').map(toLine);
    },
    async close() {
      await endProcess(child);
      await rm(folder, { recursive: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function toLine(line: string): LogLine {
  const [, user = '', request = '', status, servers = ''] =
    /^\S+ (\S*) "([^"]*)" (\d+) (.*?) [\d-]+(?:, [\d-]+)* [\d.,\s-]+$/.exec(line) ?? [];
  return { user, request, status: Number(status), servers: servers.split(', ') };
}
