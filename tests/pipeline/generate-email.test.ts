import { describe, expect, it } from 'vitest';
import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { EngineError } from '../../lib/model/failure.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import { answering, fakeEngine, STATS } from './fake-engine.ts';

const parts = {
  opening: 'You wrote about two unplanned sorter stops on line 4.',
  offer:
    'We make vibration sensors for conveyors, and the sensors show which conveyors need work before they stop.',
  benefit:
    'That could give your planners a warning days before line 4 stops again, and more time for the next shift.',
  question: 'Would a pilot on one line be useful?',
  subject: 'sorter stops on line 4',
};
const user_json = {
  objective: 'a pilot on one line',
  profile_data: {
    name: 'Helen Marsh',
    current_title: 'Operations Director',
    current_company: 'Brackenhall',
    mbti: 'ISTJ',
    recent_activity: [
      { kind: 'authored', text: 'Two unplanned sorter stops on line 4. Planners lost a night.' },
    ],
  },
};
const sender = normalizeSender({
  name: 'Maya Lindqvist',
  company: 'Corvane',
  offer: 'vibration sensors for conveyors',
  address: '4 Quay St, Hull',
});
const never = new AbortController().signal;

async function run(engine: Engine, over: object = {}, signal = never): Promise<PipelineEvent[]> {
  const events: PipelineEvent[] = [];
  for await (const event of generateEmail({ user_json, sender, ...over }, engine, signal)) events.push(event);
  return events;
}

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

  it('has only the part that broke a rule written anew, and takes the better email', async () => {
    const invented = {
      ...parts,
      offer: 'We make vibration sensors for conveyors, and the sensors cut stops by 61 % at Norddeich.',
    };
    const answers = [JSON.stringify(invented), JSON.stringify({ offer: parts.offer, question: 'ignored?' })];
    const engine = fakeEngine(() => answering(answers.shift() ?? ''));
    const events = await run(engine);
    expect(events.flatMap((event) => (event.type === 'status' ? event.phase : []))).toContain('repairing');
    expect(events.at(-1)).toMatchObject({
      type: 'done',
      written: { body: expect.stringContaining(parts.offer), stats: { output_tokens: 180 } },
    });
    expect(events.at(-1)).toMatchObject({ written: { body: expect.stringContaining(parts.question) } });
    const [first, second] = engine.requests;
    expect(events.at(-1)).toMatchObject({
      written: { exchanges: [{ messages: first?.messages }, { messages: second?.messages }] },
    });
    expect(second?.schema).toMatchObject({ required: ['offer'] });
    expect(second?.messages.slice(0, 2)).toEqual(first?.messages);
    expect(second?.messages.at(-1)?.content).toMatch(
      /offer: nobody stated the number "61 %": leave it out; nobody mentioned "Norddeich"/,
    );
  });

  it.each<[string, string]>([
    [
      'is worse',
      JSON.stringify({
        offer:
          'We cut stops by 77 % and 88 % at Oakford and Penhale, guaranteed, so that a repair can wait for the weekend.',
      }),
    ],
    ['is no JSON', 'sorry'],
  ])('says it in the user’s own words where the second try %s', async (_, second) => {
    const invented = { ...parts, offer: 'We make vibration sensors for conveyors that cut stops by 61 %.' };
    const answers = [JSON.stringify(invented), second];
    const last = (await run(fakeEngine(() => answering(answers.shift() ?? '')))).at(-1);
    if (last?.type !== 'done') throw new Error(`ended with ${JSON.stringify(last)}`);
    expect(last.written.body).toContain('We offer vibration sensors for conveyors. That could');
    expect(last.written.body).not.toMatch(/61|77|88/);
    expect(last.written.warnings).toContain('plain_words');
    expect(last.written.findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
  });

  it('leaves the first answer as it is, marked, where mending is not wanted', async () => {
    const engine = fakeEngine(() =>
      answering(JSON.stringify({ ...parts, question: 'Would 61 % of line 4 be useful?' })),
    );
    expect((await run(engine, { mend: false })).at(-1)).toMatchObject({
      written: {
        body: expect.stringContaining('61 %'),
        findings: expect.arrayContaining([expect.objectContaining({ why: 'number_unknown' })]),
        warnings: [],
      },
    });
    expect(engine.requests).toHaveLength(1);
  });

  it('keeps the first email where the server dies over the second try, and all that is known of that', async () => {
    let calls = 0;
    const engine = fakeEngine(async function* () {
      calls += 1;
      if (calls > 1) {
        yield { type: 'text', text: '{"question": "Wou' };
        throw new EngineError('crashed', 'out of luck');
      }
      yield* answering(JSON.stringify({ ...parts, question: 'Would 61 % of line 4 be useful?' }));
    });
    expect((await run(engine)).at(-1)).toMatchObject({
      type: 'done',
      written: {
        body: expect.stringContaining('Would a pilot on one line be useful?'),
        warnings: ['repair_failed', 'plain_words'],
        exchanges: [
          { messages: engine.requests[0]?.messages },
          {
            messages: engine.requests[1]?.messages,
            raw: '{"question": "Wou',
            failure: { code: 'crashed', detail: 'out of luck' },
          },
        ],
      },
    });
  });

  it.each<[string, string, 'stop' | 'length', string]>([
    ['holds no part asked for', '{"subject": "other"}', 'stop', 'protocol'],
    ['is cut at its limit', '{"question": "Would it be wor', 'length', 'truncated'],
  ])('counts a second try that %s as failed', async (_, second, reason, code) => {
    const flawed = JSON.stringify({ ...parts, question: 'Would 61 % of line 4 be useful?' });
    let calls = 0;
    const engine = fakeEngine(() => {
      calls += 1;
      return calls === 1 ? answering(flawed) : answering(second, reason);
    });
    expect((await run(engine)).at(-1)).toMatchObject({
      type: 'done',
      written: {
        body: expect.stringContaining('Would a pilot on one line be useful?'),
        warnings: ['repair_failed', 'plain_words'],
        exchanges: [{ raw: flawed }, { raw: second, failure: { code } }],
      },
    });
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
