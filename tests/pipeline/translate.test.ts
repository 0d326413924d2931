import { describe, expect, it } from 'vitest';
import type { WrittenDraft } from '../../lib/draft/draft.ts';
import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import type { Earlier } from '../../lib/pipeline/generate-request.ts';
import { answering, fakeEngine } from './fake-engine.ts';

const post = 'Two unplanned sorter stops on line 4 last week. Nobody saw them coming.';
const user_json = {
  objective: 'a pilot on one line',
  profile_data: {
    name: 'Dr. Helen Marsh',
    current_company: 'Brackenhall',
    recent_activity: [{ kind: 'authored', text: post }],
  },
};
const sender = normalizeSender({
  name: 'Maya Lindqvist',
  company: 'Corvane',
  offer: 'vibration sensors for conveyors',
  proof: [{ text: 'A hub in Malmö cut stops by 38 %.', kind: 'figure' }],
  address: '4 Quay St, Hull',
});
const body = [
  'Hi Dr. Marsh,',
  'You wrote: "Two unplanned sorter stops on line 4 last week."',
  'We offer vibration sensors for conveyors. A hub in Malmö cut stops by 38 %.',
  'Would a pilot be useful?',
  'Best,\nMaya Lindqvist',
].join('\n\n');
const earlier: Earlier = {
  subject: 'line 4',
  body,
  facts: [{ id: 'a', field: 'recent_activity', text: post }],
  exchanges: [],
};
const german = {
  s1: 'Wir bieten Schwingungssensoren für Förderbänder an.',
  s2: 'Ein Paketzentrum in Malmö hatte damit 38 % weniger Stillstände.',
  s3: 'Wäre ein Test für Sie interessant?',
  subject: 'Linie 4',
};

async function translate(language: 'de' | 'en' | 'fr', answer: object, from = earlier) {
  const engine = fakeEngine(() => answering(JSON.stringify(answer)));
  const events: PipelineEvent[] = [];
  const request = { user_json, sender, task: { type: 'translate' as const, language }, earlier: from };
  for await (const event of generateEmail(request, engine, new AbortController().signal)) events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error(`ended with ${JSON.stringify(last)}`);
  return { written: last.written, request: engine.requests[0] };
}

/** Rules broken; this email is too short in any language. */
const brokenOf = ({ findings }: WrittenDraft): string[] =>
  findings.filter(({ severity }) => severity === 'hard').map(({ rule }) => rule);

describe('an email in another language', () => {
  it('has its frame and footer by code, its sentences by the model, and quotes in the words that were said', async () => {
    const { written } = await translate('de', german);
    expect(written.body).toBe(
      [
        'Guten Tag Dr. Helen Marsh,',
        'Sie haben geschrieben: „Two unplanned sorter stops on line 4 last week.“',
        `${german.s1} ${german.s2}`,
        german.s3,
        'Beste Grüße\nMaya Lindqvist',
      ].join('\n\n'),
    );
    expect(written).toMatchObject({
      subject: 'Linie 4',
      speech: { language: 'de' },
      task: { type: 'translate', language: 'de' },
    });
    expect(written.footer).toContain('Wenn Sie nichts mehr von mir hören möchten');
    expect(written.warnings).toContain('language_unchecked');
    expect(brokenOf(written)).toEqual(['length']);
  });

  it('asks for no quotation, and lets no number in that was not there', async () => {
    const { request } = await translate('de', german);
    expect(request?.messages.at(-1)?.content).not.toContain('Two unplanned');
    const properties = request?.schema?.properties as Record<string, { pattern: string }>;
    const s2 = new RegExp(properties.s2?.pattern ?? 'none', 'u');
    expect(german.s2).toMatch(s2);
    expect(german.s2.replace('38', '83')).not.toMatch(s2);
    expect('Would a pilot help').not.toMatch(new RegExp(properties.s3?.pattern ?? '', 'u'));
  });

  it('keeps what the user wrote around it, and says what was not translated', async () => {
    const mine = body
      .replace('Hi Dr. Marsh,\n\n', 'We cut the stops on line 4 for good.\n\n')
      .replace(
        'Best,\nMaya Lindqvist',
        'Best,\nMaya Lindqvist\nCorvane\n\nP.S. Our "quiet line" runs in Hull.\n',
      );
    const answer = { s1: 'Auf Linie 4 steht nichts mehr still.', s5: 'Unsere leise Linie läuft in Hull.' };
    const { written } = await translate('de', answer, { ...earlier, body: mine });
    expect(written.body).toMatch(/^Auf Linie 4 steht nichts mehr still\.\n\nSie haben geschrieben/);
    expect(written.body).toContain('We offer vibration sensors for conveyors.');
    expect(written.body).toMatch(
      /Beste Grüße\nMaya Lindqvist\n\nP\.S\. |Beste Grüße\nMaya Lindqvist\n\nUnsere leise/,
    );
    expect(written.body).not.toContain('Best,');
    expect(written.warnings).toContain('partly_translated');
  });

  it('marks a number that the model changed all the same, in words too', async () => {
    const { written } = await translate('de', {
      ...german,
      s2: 'Ein Zentrum hatte vierzig Stillstände weniger.',
    });
    expect(written.findings.map(({ why, params }) => [why, params[0]])).toContainEqual([
      'number_unknown',
      'vierzig',
    ]);
  });

  it('goes back into English without being told that a German fact proves nothing', async () => {
    const from = {
      ...earlier,
      body: (await translate('de', german)).written.body,
      speech: { language: 'de', address: 'formal' } as const,
    };
    const { written } = await translate(
      'en',
      {
        s1: 'We offer vibration sensors for conveyors.',
        s2: 'A hub in Malmö had 38 % fewer stops.',
        s3: 'Would a test be of interest to you?',
        subject: 'line 4',
      },
      from,
    );
    expect(written.body).toMatch(/^Hi Dr\. Marsh,\n\nYou wrote: "Two/);
    expect(written.speech).toBeUndefined();
    expect(brokenOf(written)).toEqual(['length']);
  });
});
