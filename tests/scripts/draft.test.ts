import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, stream } from '../model/openai/sse-file.ts';
import { type Recording, type Replay, recording, replay } from '../model/replay-server.ts';
import { draft } from './run-draft.ts';

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

const linesOf = (...values: object[]): string => values.map((value) => JSON.stringify(value)).join('\n');

describe('what npm run draft answers', () => {
  it('asks a server of the other dialect, with the token of the environment, and waits while it is busy', async () => {
    const events = [{ delta: { content: answer } }, { delta: {}, finish_reason: 'stop' }];
    const text = events.map((choice) => `data: ${JSON.stringify({ choices: [choice] })}\n\n`).join('');
    const busy = json({ error: { message: 'Too many requests' } }, 429);
    const team = await replay(busy, stream(text));
    const lead = {
      objective: 'a pilot',
      profile_data: { name: 'Helen Marsh', about: 'I run four parcel hubs.' },
    };
    const args = ['--url', `${team.url}/v1`, '--dialect', 'openai', '--model', 'm'];
    const { lines } = await draft(
      args,
      linesOf({ user_json: lead, sender: { name: 'Maya', offer: 'sensors' } }),
      {
        MODEL_SERVER_TOKEN: 'team-token-0123456789',
      },
    );
    expect(lines[0]?.failed).toBeUndefined();
    expect(lines[0]?.raw).toContain('four parcel hubs');
    expect(new Set(team.credentials)).toEqual(new Set(['Bearer team-token-0123456789']));
    expect(new Set(team.requests.map(({ path }) => path))).toContain('/v1/chat/completions');
    await team.close();
  });

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

  it('answers whatever stands in the id, with the number of the line where it is null', async () => {
    const ids = ['null', 'true', '{"a":1}', '[2]', '1.5', '"x"', '""'];
    const { lines } = await draft(
      ['--url', 'http://127.0.0.1:9'],
      ids.map((id) => `{"id":${id},"user_json":{}}\n`).join(''),
    );
    expect(lines.map(({ id }) => id)).toEqual(['1', 'true', '{"a":1}', '[2]', 1.5, 'x', '']);
    expect(new Set(lines.map(({ failed }) => failed))).toEqual(new Set(['offline']));
  });
});
