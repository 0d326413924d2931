import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { ask, chatOnce, SMALL } from './served.ts';

const run = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, '..', 'cli.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

describe('the command line', () => {
  it('says where it listens, serves weights under another name, and ends cleanly on SIGTERM in the middle of a chat', async () => {
    const child = run('--model', `mistral:7b=${SMALL}`, '--port', '0');
    const errors = textOf(child.stderr);
    const exited = once(child, 'exit');
    if (!child.stdout) throw new Error('no stdout');
    const [first] = (await once(createInterface(child.stdout), 'line')) as [string];
    const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(first)?.[1] ?? '';
    const line = await chatOnce(url, ask('Hi'), { model: 'mistral:7b' });
    expect(line.message.content).not.toBe('');
    const cut = chatOnce(url, ask('Hi'), {
      model: 'mistral:7b',
      format: { type: 'string', minLength: 1900 },
      options: { num_predict: 900 },
    }).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(await cut).toBe('cut');
    expect(await errors).toBe('');
  });

  it.each([
    ['weights that nobody knows', ['--model', 'nope:1b'], 'No weights are known for nope:1b'],
    ['a port that is none', ['--port', 'x'], 'x is no port number'],
    ['an unknown option', ['--colour'], '--colour'],
  ])('refuses %s', async (_, args, message) => {
    const child = run(...args);
    const errors = textOf(child.stderr);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(await errors).toContain(message);
  });
});
