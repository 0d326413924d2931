import { describe, expect, it } from 'vitest';
import type { Earlier } from '../../lib/pipeline/generate-request.ts';
import { asked, body, contentOf, earlier, hub, patternOf, runTask, sender } from './run-task.ts';

describe('a tweak', () => {
  it('asks for the sentences alone, behind what the server has read already', async () => {
    const { requests } = await runTask({ type: 'tweak', tweak: 'warmer' }, { s1: 'x' });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.messages.slice(0, 3)).toEqual([
      ...asked,
      { role: 'assistant', content: '{"opening":"…"}' },
    ]);
    expect(contentOf(requests[0])).not.toContain('Malmö');
    expect(requests[0]?.schema?.required).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('puts what came in the place of the old sentences and leaves the rest', async () => {
    const s1 = 'Thank you for writing about two unplanned sorter stops on line 4.';
    const s4 = 'Would you be open to a pilot on one line?';
    const { written } = await runTask({ type: 'tweak', tweak: 'warmer' }, { s1, s4 });
    expect(written.body).toBe(
      body
        .replace('You wrote about two unplanned sorter stops on line 4 last week.', s1)
        .replace('Would a pilot on one line be useful?', s4),
    );
    expect(written).toMatchObject({ subject: 'sorter stops', task: { type: 'tweak', tweak: 'warmer' } });
  });

  it('works on the text as the user left it', async () => {
    const edited = { ...earlier, body: body.replace('Hi Helen,', 'Dear Helen,').replace(' last week', '') };
    const { requests, written } = await runTask(
      { type: 'tweak', tweak: 'bolder' },
      { s4: 'Shall we start with a pilot on one line?' },
      edited,
    );
    expect(contentOf(requests[0])).toContain('"s1":"You wrote about two unplanned sorter stops on line 4."');
    expect(written.body).toMatch(/^Dear Helen,/);
    expect(written.body).toContain('Shall we start with a pilot on one line?');
  });

  it.each([
    ['an unknown number', { s1: 'You wrote about 17 unplanned sorter stops on line 4 last week.' }],
    ['an unknown name', { s1: 'You wrote about unplanned sorter stops at Velmora last week.' }],
    ['another order', { s1: 'Your line stopped two sorters last week, unplanned.' }],
    ['no grammar', { s2: 'We offer the of sensors that hear a bearing.' }],
  ])('keeps a sentence that would come out with %s, and says so', async (_, answer) => {
    const { written } = await runTask({ type: 'tweak', tweak: 'shorter' }, answer);
    expect(written.body).not.toContain(Object.values(answer)[0]);
    const warmer = await runTask({ type: 'tweak', tweak: 'warmer' }, answer);
    expect(warmer.written.body).toBe(body);
    expect(warmer.written.warnings).toContain('tweak_unchanged');
  });

  it('makes it shorter, by what argues first', async () => {
    const { written } = await runTask({ type: 'tweak', tweak: 'shorter' }, {});
    expect(written.body).not.toContain('With it, you could');
    expect(written.body).toContain('Malmö');
    expect(written.warnings).not.toContain('tweak_unchanged');
  });

  it('has no hedge in a bold sentence, and no other words than the email and what is known', async () => {
    const { requests } = await runTask({ type: 'tweak', tweak: 'bolder' }, {});
    const s3 = patternOf(requests[0], 's3');
    expect('With it, you plan the work of a week before the conveyor stops.').toMatch(s3);
    expect('With it, you could plan the work of a week before the conveyor stops.').not.toMatch(s3);
    expect('With it, you plan the quarterly audit.').not.toMatch(s3);
  });

  it('adds a question behind the opening', async () => {
    const question = 'How do you handle sorter stops today?';
    const { written, requests } = await runTask({ type: 'tweak', tweak: 'question' }, { question });
    expect(question).toMatch(patternOf(requests[0], 'question'));
    expect(written.body).toContain(`last week. ${question}\n\n`);
  });
});

describe('a tweak of what follows an email', () => {
  it('is judged by the rules of what it is, on what the lead answered', async () => {
    const reply: Earlier = {
      ...earlier,
      body: 'Hi Helen,\n\nThank you for your answer. You have a shutdown in April at Velmora.\n\nCould we start with a pilot on one line?\n\nBest,\nMaya Lindqvist',
      facts: [{ id: 'answer#0', field: 'answer', text: 'We have a shutdown in April at Velmora.' }],
      follows: 'reply',
    };
    const { written } = await runTask(
      { type: 'tweak', tweak: 'bolder' },
      { s3: 'Shall we start with a pilot on one line?' },
      reply,
    );
    expect(written.body).toContain('Shall we start');
    expect(written.findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
    expect(written.follows).toBe('reply');
  });
});

describe('another fact', () => {
  it('opens on the best one that no email has opened on', async () => {
    const { written } = await runTask({ type: 'other_fact' }, 'no JSON');
    expect(written.facts.map(({ text }) => text)).toEqual([hub]);
  });
});

describe('two angles', () => {
  const answer = {
    opening: 'You wrote about two unplanned sorter stops on line 4 last week.',
    offer: 'We offer vibration sensors that hear a bearing wear out weeks before a conveyor stops.',
    benefit: 'That could give your planners a warning days before line 4 stops.',
    question: 'Would a pilot on one line be useful?',
    subject: 'sorter stops',
    second_opening: 'Your company opens a fifth parcel hub near Goole in the spring.',
    second_benefit: 'That could give the fifth hub a first spring without a stop.',
    second_subject: 'parcel hub',
    third_subject: 'vibration sensors',
  };
  it('come from one request, each with a fact and a proof of its own, and three subjects', async () => {
    const { written, second, requests } = await runTask({ type: 'angles' }, answer, undefined);
    expect(requests).toHaveLength(1);
    expect(contentOf(requests[0])).toContain('SECOND FACT');
    expect(written.body).toContain(answer.opening);
    expect(second?.body).toContain(answer.second_opening);
    expect(second?.facts.map(({ text }) => text)).toEqual([hub]);
    expect(second?.subject).toBe('parcel hub');
    const told = [written, second].map((one) => sender.proof.filter(({ text }) => one?.body.includes(text)));
    expect(told[0]).not.toEqual(told[1]);
    for (const one of [written, second])
      expect(one?.subjects).toEqual(['sorter stops', 'parcel hub', 'vibration sensors']);
  });
  it('are one where the model gave only one', async () => {
    const { second } = await runTask({ type: 'angles' }, 'no JSON', undefined);
    expect(second).toBeUndefined();
  });
});
