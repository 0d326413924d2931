import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recording, type Replay, recording, replay } from '../model/replay-server.ts';

const answer = JSON.stringify({
  opening: 'You run four parcel hubs in the north of England, and your sorters stop too often.',
  offer:
    'We listen to bearings. Our sensors hear a conveyor wear out before it stops, so that a repair can wait.',
  question: 'Would a pilot on one line be worth a look?',
  subject: 'four hubs without stops',
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

/** Runs the command as `npm run draft` does; gives its exit code, its lines and what it said. */
function draft(
  args: string[],
  input: string,
): Promise<{ code: number | null; lines: Record<string, unknown>[]; said: string }> {
  const child = spawn(process.execPath, ['scripts/draft.ts', ...args]);
  let [out, said] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdin.end(input);
  return new Promise((resolve) =>
    child.once('close', (code) =>
      resolve({
        code,
        said,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      }),
    ),
  );
}

describe('npm run draft', () => {
  it('writes a line for each line, in their order, whatever they hold', async () => {
    const lead = {
      id: 'a',
      user_json: {
        objective: 'a pilot',
        profile_data: { name: 'Helen Marsh', about: 'I run four parcel hubs in the north of England.' },
      },
      sender: { name: 'Maya', company: 'Corvane', offer: 'sensors', address: 'Hull' },
    };
    const { code, lines } = await draft(
      ['--url', server.url, '--model', 'm'],
      `\uFEFF${JSON.stringify(lead)}\n\nno json\n`,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', '3']);
    expect(lines[0]).toMatchObject({
      subject: 'four hubs without stops',
      body: expect.stringMatching(/^Hi Helen,\n/),
      warnings: [],
      raw: expect.stringContaining(answer),
    });
    expect(Object.keys(lines[0] ?? {})).toEqual(
      expect.arrayContaining(['footer', 'findings', 'facts', 'stats']),
    );
    expect(lines[1]).toMatchObject({
      failed: 'unusable_input',
      detail: 'line 3 is no JSON object',
      subject: '',
    });
  });

  it('names the failure of a server that is off, line by line', async () => {
    const { code, lines } = await draft(['--url', 'http://127.0.0.1:9'], '{"id": 1, "user_json": null}\n');
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 1, failed: 'offline' }]);
  });

  it.each([['--temperature', 'hot'], ['--url', 'ftp://x'], ['--seed', '1.5'], ['--nope']])(
    'refuses %s %s with a usage line',
    async (...args) => {
      const { code, said } = await draft(args, '');
      expect(code).toBe(2);
      expect(said).toContain('usage:');
    },
  );
});
