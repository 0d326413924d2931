import { describe, expect, it } from 'vitest';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { EngineError } from '../../lib/model/failure.ts';
import { answering, fakeEngine, STATS } from './fake-engine.ts';
import { parts, run, user_json } from './written-lead.ts';

describe('generateEmail', () => {
  it('goes from loading to a finished email', async () => {
    const events = await run(fakeEngine(() => answering(JSON.stringify(parts))));
    expect(events.flatMap((event) => (event.type === 'status' ? event.phase : []))).toEqual([
      'loading',
      'thinking',
      'writing',
      'checking',
    ]);
    const last = events.at(-1);
    if (last?.type !== 'done') throw new Error(`ended with ${JSON.stringify(last)}`);
    expect(last.written.body).toBe(
      `Hello Helen,\n\n${parts.opening}\n\n${parts.offer} ${parts.benefit}\n\n${parts.question}\n\nBest regards,\nMaya Lindqvist`,
    );
    expect(last.written).toMatchObject({
      subject: parts.subject,
      exchanges: [{ raw: JSON.stringify(parts), model: 'fake:1b' }],
      stats: STATS,
      warnings: [],
    });
    expect(last.written.findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
    expect(last.written.facts[0]?.text).toContain('sorter stops');
  });

  it.each(['', '{}', '{"subject":"","opening":" ","offer":"","question":""}', 'null', '42'])(
    'takes %j for no email',
    async (answer) => {
      const events = await run(fakeEngine(() => answering(answer)));
      expect(events.at(-1)).toMatchObject({
        type: 'failed',
        failure: { code: 'empty_answer' },
        exchanges: [{ raw: answer }],
      });
    },
  );

  it('shows the email growing as prose, never shrinking', async () => {
    const tokens = (await run(fakeEngine(() => answering(JSON.stringify(parts))))).filter(
      (event) => event.type === 'token',
    );
    expect(tokens.length).toBeGreaterThan(10);
    for (const [index, token] of tokens.entries()) {
      expect(token.body).not.toMatch(/[{}"]/);
      if (index > 0)
        expect(token.body.length).toBeGreaterThanOrEqual((tokens[index - 1]?.body.length ?? 0) - 1);
    }
  });

  it('tells the model neither the name nor the personality of the lead', async () => {
    const engine = fakeEngine(() => answering(JSON.stringify(parts)));
    await run(engine);
    const sent = JSON.stringify(engine.requests[0]?.messages);
    expect(sent).not.toMatch(/Helen|Marsh|ISTJ|MBTI/);
    expect(sent).toContain('sorter stops');
  });

  it('keeps the prefix of two leads and two styles the same up to what differs', async () => {
    const engine = fakeEngine(() => answering(JSON.stringify(parts)));
    await run(engine);
    await run(engine, { mbti: 'ENFP' });
    await run(engine, {
      user_json: { ...user_json, profile_data: { name: 'Ilse Brandt', about: 'I run the dock in Kiel.' } },
    });
    const [first = '', style = '', lead = ''] = engine.requests.map(({ messages }) =>
      messages.map(({ content }) => content).join('\n'),
    );
    expect(commonPrefix(first, style)).toContain('sorter stops');
    expect(commonPrefix(first, lead)).toContain('GOAL: a pilot on one line');
  });

  it.each<[string, string, string]>([
    ['chatter around JSON', `Here you go: ${JSON.stringify(parts)}`, 'answer_repaired'],
    ['no JSON at all', 'I would rather not.', 'answer_unparsed'],
  ])('finishes with a warning after %s', async (_, raw, warning) => {
    const last = (await run(fakeEngine(() => answering(raw)))).at(-1);
    expect(last).toMatchObject({
      type: 'done',
      written: { exchanges: [{ raw }], warnings: expect.arrayContaining([warning]) },
    });
  });

  it('says when too little is known, or of whom it writes', async () => {
    const last = (
      await run(
        fakeEngine(() => answering(JSON.stringify(parts))),
        { user_json: { profile_data: { name: 'A B' } }, sender: normalizeSender({}) },
      )
    ).at(-1);
    expect(last).toMatchObject({
      written: {
        warnings: expect.arrayContaining([
          'thin_lead',
          'objective_missing',
          'sender_incomplete',
          'footer_incomplete',
        ]),
      },
    });
  });

  it('says each thing about the situation of the lead once', async () => {
    const last = (
      await run(
        fakeEngine(() => answering(JSON.stringify(parts))),
        {
          user_json: { profile_data: { name: 'A B', email: 'a@gmail.com', headline: 'Open to work' } },
          sender: normalizeSender({}),
        },
      )
    ).at(-1);
    const warnings = last?.type === 'done' ? last.written.warnings : [];
    expect(warnings).toEqual(expect.arrayContaining(['freemail', 'between_jobs', 'thin_lead']));
    expect(new Set(warnings).size).toBe(warnings.length);
  });

  it.each<['cancelled' | 'crashed']>([['cancelled'], ['crashed']])(
    'hands over what was sent and had arrived when %s',
    async (code) => {
      const engine = fakeEngine(async function* () {
        yield { type: 'text', text: '{"opening": "You' };
        throw new EngineError(code, '');
      });
      expect((await run(engine)).at(-1)).toMatchObject({
        type: 'failed',
        failure: { code },
        exchanges: [
          {
            raw: '{"opening": "You',
            messages: engine.requests[0]?.messages,
            options: { num_ctx: expect.any(Number) },
          },
        ],
      });
    },
  );

  it('fails as truncated with what had arrived, instead of parsing half an answer', async () => {
    const last = (await run(fakeEngine(() => answering('{"opening": "You wr', 'length')))).at(-1);
    expect(last).toMatchObject({
      type: 'failed',
      failure: { code: 'truncated' },
      exchanges: [{ raw: '{"opening": "You wr' }],
    });
  });

  it('hands on the failure of the engine', async () => {
    const engine = {
      ...fakeEngine(() => answering('')),
      preload: async () => Promise.reject(new EngineError('out_of_memory', 'needs 6 GB')),
    };
    expect((await run(engine)).at(-1)).toEqual({
      type: 'failed',
      failure: { code: 'out_of_memory', detail: 'needs 6 GB' },
      exchanges: [],
    });
  });

  it('fails where an answer just ends', async () => {
    const engine = fakeEngine(async function* () {
      yield { type: 'text', text: '{' };
    });
    expect((await run(engine)).at(-1)).toMatchObject({ type: 'failed', failure: { code: 'protocol' } });
  });

  it('never throws, whatever the lead is', async () => {
    for (const input of [null, 7, [], 'x', { profile_data: [] }, { profile_data: { recent_activity: [{}] } }])
      expect(
        (
          await run(
            fakeEngine(() => answering(JSON.stringify(parts))),
            { user_json: input },
          )
        ).at(-1)?.type,
      ).toBe('done');
  });
});

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
