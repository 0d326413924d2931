import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recording, type Replay, recording, replay } from '../model/replay-server.ts';

const answer = JSON.stringify({
  opening: 'You run four parcel hubs in the north of England.',
  offer: 'We make sensors, and the sensors tell which conveyors need work.',
  benefit:
    'That could help you keep all four hubs running in the weeks before the holidays, with fewer calls.',
  question: 'Would a pilot in one of your hubs be useful?',
  subject: 'four parcel hubs',
});
const chunk = (rest: object): string =>
  `${JSON.stringify({ model: 'm', created_at: '2026-01-01T00:00:00Z', ...rest })}\n`;
const chat: Recording = {
  status: 200,
  headers: { 'content-type': 'application/x-ndjson' },
  chunks: [
    [0, chunk({ message: { role: 'assistant', content: answer }, done: false })],
    [0, chunk({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' })],
  ],
  end: 'end',
};

let server: Replay;
beforeAll(async () => {
  server = await replay(recording('preload'), chat);
});
afterAll(() => server.close());

/** Runs the command as `npm run draft` does; gives its exit code, what it wrote and what it said. */
function run(args: string[], input: string): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ['scripts/draft.ts', ...args]);
  let [out, said] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

async function draft(args: string[], input: string) {
  const { out, ...rest } = await run(args, input);
  const lines: Record<string, unknown>[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { ...rest, lines };
}

const linesOf = (...values: object[]): string => values.map((value) => JSON.stringify(value)).join('\n');

describe('npm run draft', () => {
  it('writes a line for each line, in their order, whatever they hold', async () => {
    const lead = {
      id: 'a',
      user_json: {
        objective: 'a pilot',
        profile_data: { name: 'Helen Marsh', about: 'I run four parcel hubs in the north of England.' },
      },
      sender: { name: 'Maya', company: 'Corvane', offer: 'sensors for conveyors', address: 'Hull' },
    };
    const { code, lines } = await draft(
      ['--url', server.url, '--model', 'm'],
      `\uFEFF${JSON.stringify(lead)}\n\nno json\n`,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', '3']);
    expect(lines[0]).toMatchObject({
      subject: 'four parcel hubs',
      body: expect.stringMatching(/^Hi Helen,\n/),
      warnings: [],
      raw: expect.stringContaining(answer),
    });
    expect(Object.keys(lines[0] ?? {})).toEqual(
      expect.arrayContaining(['footer', 'findings', 'facts', 'stats']),
    );
    const { body, sources } = lines[0] as {
      body: string;
      sources: { start: number; end: number; on: object[] }[];
    };
    expect(sources.map(({ start, end, on }) => [body.slice(start, end), on])).toContainEqual([
      'You run four parcel hubs in the north of England.',
      [expect.objectContaining({ type: 'lead', field: 'about' })],
    ]);
    expect(lines[1]).toMatchObject({
      failed: 'unusable_input',
      detail: 'line 3: no JSON object',
      subject: '',
    });
  });

  it('writes what comes after an email, from one of its own lines', async () => {
    const lead = {
      user_json: {
        name: 'Helen Marsh',
        objective: 'a pilot',
        about: 'I run four parcel hubs in the north of England.',
      },
      sender: { name: 'Maya', company: 'Corvane', offer: 'sensors for conveyors', address: 'Hull' },
    };
    const servers = [await replay(recording('preload'), chat), await replay(recording('preload'), chat)];
    const [one, two] = servers.map(({ url }) => url);
    const first = await draft(['--url', `${one}`, '--model', 'm'], linesOf(lead));
    const task = { type: 'follow_up', number: 1 };
    const { lines } = await draft(
      ['--url', `${two}`, '--model', 'm'],
      linesOf(
        { ...lead, task, earlier: first.lines[0] },
        { ...lead, task },
        { ...lead, task: { type: 'dance' } },
      ),
    );
    await Promise.all(servers.map((each) => each.close()));
    expect(lines[0]).toMatchObject({
      subject: 'four parcel hubs',
      body: expect.stringContaining('This follows my email to you about four parcel hubs.'),
    });
    expect(lines.slice(1).map(({ failed, detail }) => [failed, detail])).toEqual([
      ['unusable_input', expect.stringContaining('needs "earlier"')],
      ['unusable_input', expect.stringContaining('task')],
    ]);
  });

  it('writes to nobody on the do-not-contact list, and sends the server nothing of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'list-'));
    const file = join(folder, 'list.txt');
    writeFileSync(file, 'brackenhall.example # asked\nno entry\nlinkedin.com/in/robin-fenwick\n');
    const before = server.requests.length;
    const { code, lines, said } = await draft(
      ['--url', server.url, '--do-not-contact', file],
      [
        { id: 1, user_json: { profile_data: { name: 'Helen', email: 'h@mail.brackenhall.example' } } },
        { id: 2, url: 'https://de.linkedin.com/in/Robin-Fenwick?x=1', user_json: { name: 'Robin' } },
        {
          id: 3,
          user_json: { profile_data: { name: 'Tom', profile_url: 'linkedin.com/in/robin-fenwick/' } },
        },
        { id: 4, user_json: { profile_data: { name: 'Ada', website: 'https://www.brackenhall.example' } } },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: 1, failed: 'do_not_contact', detail: 'brackenhall.example', subject: '', body: '' },
      { id: 2, failed: 'do_not_contact', detail: 'linkedin.com/in/robin-fenwick' },
      { id: 3, failed: 'do_not_contact' },
      { id: 4, failed: 'do_not_contact' },
    ]);
    expect(server.requests).toHaveLength(before);
    expect(said).toContain('line 2 is no address, domain or profile: no entry');
  });

  it('writes nothing at all where the list cannot be read', async () => {
    const { code, lines, said } = await draft(['--do-not-contact', 'no-such-file'], '{"user_json": {}}\n');
    expect([code, lines]).toEqual([2, []]);
    expect(said).toContain('--do-not-contact: the file cannot be read');
  });

  it('names the failure of a server that is off, line by line', async () => {
    const { code, lines } = await draft(['--url', 'http://127.0.0.1:9'], '{"id": 1, "user_json": null}\n');
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 1, failed: 'offline' }]);
  });

  it('answers whatever stands in the id, with the number of the line where it is null', async () => {
    const ids = ['null', 'true', '{"a":1}', '[2]', '1.5', '"x"', '""'];
    const { lines } = await draft(
      ['--url', 'http://127.0.0.1:9'],
      ids.map((id) => `{"id":${id},"user_json":{}}\n`).join(''),
    );
    expect(lines.map(({ id }) => id)).toEqual(['1', 'true', '{"a":1}', '[2]', 1.5, 'x', '']);
    expect(new Set(lines.map(({ failed }) => failed))).toEqual(new Set(['offline']));
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
