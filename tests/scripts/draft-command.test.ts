import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Recording, replay } from '../model/replay-server.ts';
import { draft, run } from './run-draft.ts';

describe('npm run draft as a command', () => {
  it('names the failure of a server that is off, line by line', async () => {
    const { code, lines } = await draft(['--url', 'http://127.0.0.1:9'], '{"id": 1, "user_json": null}\n');
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 1, failed: 'offline' }]);
  });

  it('writes nothing but its lines, whatever the server says', async () => {
    const html = (status: number): Recording => ({
      status,
      headers: { 'content-type': 'text/html' },
      chunks: [[0, '<html>\u001b[2Jnot here</html>\nand more\n']],
      end: 'end',
    });
    for (const bad of [html(502), html(500), html(200)]) {
      const strange = await replay(bad);
      const { code, lines, said } = await draft(['--url', strange.url], '{"id": 1}\n{"id": 2}\n');
      await strange.close();
      expect(lines.map(({ id }) => id)).toEqual([1, 2]);
      expect(lines.every(({ failed }) => failed === (bad.status === 502 ? 'offline' : 'protocol'))).toBe(
        true,
      );
      expect([code, said]).toEqual([0, '']);
    }
  });

  it.each([
    ['--temperature', '--temperature', 'hot'],
    ['--temperature', '--temperature', ''],
    ['--temperature', '--temperature', '2.5'],
    ['--language', '--language', 'pl'],
    ['--address', '--address', 'du'],
    ['--url', '--url', 'ftp://x'],
    ['--url', '--url', ''],
    ['--seed', '--seed', '1.5'],
    ['--seed', '--seed', ''],
    ['--seed', '--seed', '0x10'],
    ['--seed', '--seed'],
    ['--model', '--model', ''],
    ['--nope', '--nope'],
    ['leads.jsonl', 'leads.jsonl'],
  ])('names the bad %s in one sentence and the usage: %j %j', async (named, ...args) => {
    const { code, said } = await draft(args, '');
    expect(code).toBe(2);
    expect(said).toContain(named);
    expect(said.trimEnd().split('\n')).toHaveLength(2);
    expect(said).toContain('usage:');
    expect(said).not.toMatch(/[{}]|Too small|Invalid/);
  });

  it('says what its exit codes mean', async () => {
    const { code, out } = await run(['--help'], '');
    expect(code).toBe(0);
    expect(out).toMatch(/exit codes\n\s+0 .+\n\s+1 .+\n\s+2 .+\n\s+130 /);
  });

  it('ends without a word when its reader has read enough', async () => {
    const child = spawn(process.execPath, ['scripts/draft.ts', '--url', 'http://127.0.0.1:9']);
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    // the input stays open: the command has to end by itself
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": 1}\n{"id": 2}\n');
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.write('{"id": 3}\n'.repeat(50));
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, said]).toEqual([0, '']);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full, and fails', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['scripts/draft.ts', '--url', 'http://127.0.0.1:9'], {
      stdio: ['pipe', full, 'pipe'],
    });
    closeSync(full);
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
    });
    child.stdin?.end('{"id": 1}\n');
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(1);
    expect(said).toMatch(/^the output could not be written: .*ENOSPC.*\n$/);
  });
});
