import { describe, expect, it } from 'vitest';
import { EngineError } from '../../lib/model/failure.ts';
import { answering, fakeEngine } from './fake-engine.ts';
import { parts, run } from './written-lead.ts';

describe('generateEmail mends', () => {
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
});
