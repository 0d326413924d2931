import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../lib/model/failure.ts';
import { readResults } from '../../scripts/eval/read-results.ts';
import { runEvaluation } from '../../scripts/eval/run-evaluation.ts';
import { answering, fakeEngine } from '../pipeline/fake-engine.ts';
import { parts } from '../pipeline/written-lead.ts';
import { lead } from './eval-results.ts';

const sender = {
  name: 'Maya Lindqvist',
  company: 'Corvane',
  offer: 'vibration sensors for conveyors',
  address: '4 Quay St, Hull',
};
const leadOf = (id: string, text: string) =>
  lead({
    id,
    sender,
    user_json: {
      objective: 'a pilot on one line',
      profile_data: { name: 'Helen Marsh', recent_activity: [{ kind: 'authored', text }] },
    },
  });
const leads = [
  leadOf('one', 'Two unplanned sorter stops on line 4. Planners lost a night.'),
  leadOf('two', 'Two unplanned sorter stops on line 4 again. Planners lost a night.'),
];
const good = () => fakeEngine(() => answering(JSON.stringify(parts)));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (engine: ReturnType<typeof fakeEngine>, over: object = {}) =>
  runEvaluation(
    { leads, seeds: [1], folder, onProgress: () => undefined, ...over },
    engine,
    new AbortController().signal,
  );

describe('runEvaluation', () => {
  it('writes a result for every lead and seed that can be read back', async () => {
    const results = await run(good(), { seeds: [1, 2] });
    expect(results.map(({ lead: { id }, seed }) => `${id} ${seed}`)).toEqual([
      'one 1',
      'two 1',
      'one 2',
      'two 2',
    ]);
    expect(await readResults(folder)).toEqual(results);
  });

  it('asks nothing again that was answered', async () => {
    const before = await run(good());
    const engine = good();
    expect(await run(engine)).toEqual(before);
    expect(engine.requests).toHaveLength(0);
  });

  it('goes on where it was stopped', async () => {
    let asked = 0;
    const dying = fakeEngine(() => {
      asked += 1;
      if (asked > 1) throw new EngineError('offline', 'gone');
      return answering(JSON.stringify(parts));
    });
    await expect(run(dying)).rejects.toThrow('offline');
    const engine = good();
    expect(await run(engine)).toHaveLength(2);
    expect(engine.requests).toHaveLength(1);
  });

  it.each([
    ['another temperature', { temperature: 0.1 }],
    ['another seed', { seeds: [7] }],
    [
      'a lead of other content under the same id',
      { leads: [leadOf('one', 'Sorter stops on line 9 today.')] },
    ],
  ])('asks anew for %s', async (_, over) => {
    await run(good());
    const engine = good();
    await run(engine, over);
    expect(engine.requests.length).toBeGreaterThan(0);
  });

  it('makes only the request again whose line was cut by a kill', async () => {
    await run(good());
    const file = join(folder, 'answers.jsonl');
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -40));
    const engine = good();
    await run(engine);
    expect(engine.requests).toHaveLength(1);
    const again = good();
    await run(again);
    expect(again.requests).toHaveLength(0);
  });

  it('takes a line of nonsense for no answer', async () => {
    await run(good());
    await appendFile(join(folder, 'answers.jsonl'), 'null\n{"key": 1}\n');
    const engine = good();
    await run(engine);
    expect(engine.requests).toHaveLength(0);
  });

  it('keeps what the first answer alone would have given', async () => {
    const engine = fakeEngine((request) =>
      answering(
        JSON.stringify(
          request.messages.length > 2
            ? { opening: parts.opening }
            : { ...parts, opening: 'You wrote about 77 unplanned sorter stops on line 4.' },
        ),
      ),
    );
    const [result] = await run(engine, { leads: leads.slice(0, 1) });
    expect(result?.first?.body).toContain('77');
    expect(result?.first?.findings.some(({ why }) => why === 'number_unknown')).toBe(true);
    expect(result?.email?.body).not.toContain('77');
    expect(result?.answers).toHaveLength(2);
  });

  it('notes a failure that concerns one lead, and goes on', async () => {
    let asked = 0;
    const engine = fakeEngine(() => {
      asked += 1;
      return answering(JSON.stringify(parts), asked === 1 ? 'length' : 'stop');
    });
    const results = await run(engine);
    expect(results.map(({ failure }) => failure?.split(':')[0])).toEqual(['truncated', undefined]);
  });
});
