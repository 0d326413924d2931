import { describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/draft/draft.ts';
import type { DraftEvent } from '../../lib/draft/draft-event.ts';
import { reduceDraft, textOf } from '../../lib/draft/reduce-draft.ts';
import { emptyProfile } from '../../lib/lead/user-json.ts';
import { chatOptions } from '../../lib/model/defaults.ts';
import { STATS } from '../pipeline/fake-engine.ts';
import { emptyDraft } from './empty-draft.ts';

const empty = emptyDraft('name:a|b');
const done = (subject: string): DraftEvent => ({
  type: 'done',
  written: {
    subject,
    body: 'b',
    footer: 'f',
    facts: [],
    findings: [],
    warnings: [],
    score: 9,
    user_json: { objective: '', profile_data: emptyProfile() },
    exchanges: [],
    stats: STATS,
  },
});
const play = (...events: DraftEvent[]) =>
  events.reduce((draft, event, at) => reduceDraft(draft, event, at + 1), empty);

describe('reduceDraft', () => {
  it('gathers a running draft and drops the partial text when it is done', () => {
    const running = play(
      { type: 'started' },
      { type: 'status', phase: 'writing' },
      { type: 'token', subject: 's', body: 'half' },
    );
    expect(running).toMatchObject({
      status: 'running',
      phase: 'writing',
      started_at: 1,
      partial: { body: 'half' },
    });
    const finished = reduceDraft(running, done('s'), 9);
    expect(finished).toMatchObject({ status: 'done', current: 1 });
    expect(finished.partial).toBeUndefined();
  });

  it('adds a version and keeps the edits of the older one', () => {
    const draft = play(
      done('one'),
      { type: 'edited', version: 1, subject: 'mine', body: 'my body' },
      { type: 'started' },
      done('two'),
    );
    expect(draft.versions.map(textOf)).toEqual([
      { subject: 'mine', body: 'my body' },
      { subject: 'two', body: 'b' },
    ]);
    expect(draft.versions[0]?.subject).toBe('one');
    expect(draft.current).toBe(2);
    expect(reduceDraft(draft, { type: 'selected', version: 1 }, 9).current).toBe(1);
  });

  it.each<[DraftEvent, string]>([
    [{ type: 'failed', failure: { code: 'crashed', detail: '' }, exchanges: [] }, 'failed'],
    [{ type: 'failed', failure: { code: 'cancelled', detail: '' }, exchanges: [] }, 'cancelled'],
    [{ type: 'interrupted' }, 'interrupted'],
  ])('keeps versions and partial text after %j', (event, status) => {
    const draft = play(
      done('one'),
      { type: 'started' },
      { type: 'token', subject: 's', body: 'half' },
      event,
    );
    expect(draft).toMatchObject({ status, partial: { body: 'half' }, current: 1 });
    expect(draft.versions).toHaveLength(1);
  });

  it('keeps what a broken attempt had written until the next one has words of its own', () => {
    const again = play(
      { type: 'started' },
      { type: 'token', subject: 's', body: 'half' },
      { type: 'interrupted' },
      { type: 'started' },
    );
    expect(again).toMatchObject({ status: 'running', partial: { body: 'half' } });
    const offline = { code: 'offline', detail: '' } as const;
    const failed = reduceDraft(again, { type: 'failed', failure: offline, exchanges: [] }, 9);
    expect(failed).toMatchObject({ status: 'failed', partial: { body: 'half' } });
    expect(reduceDraft(again, { type: 'token', subject: '', body: 'new' }, 9).partial?.body).toBe('new');
  });

  it('keeps the most that any broken attempt had written', () => {
    const failure = { code: 'crashed', detail: '' } as const;
    const broken = play(
      { type: 'started' },
      { type: 'token', subject: 's', body: 'nearly the whole email' },
      { type: 'failed', failure, exchanges: [] },
      { type: 'started' },
      { type: 'token', subject: 't', body: 'nearly' },
      { type: 'interrupted' },
    );
    expect(broken).toMatchObject({ partial: { subject: 's', body: 'nearly the whole email' } });
    expect(broken.broken).toBeUndefined();
    const third = reduceDraft(
      reduceDraft(broken, { type: 'started' }, 7),
      {
        type: 'token',
        subject: 'u',
        body: 'nearly the whole email, and more',
      },
      8,
    );
    expect(reduceDraft(third, { type: 'interrupted' }, 9).partial?.subject).toBe('u');
    expect(third.broken?.subject).toBe('s');
  });

  it.each(['crashed', 'cancelled'] as const)('keeps what was sent and answered after %s', (code) => {
    const exchanges = [
      {
        model: 'm',
        options: chatOptions({ num_predict: 9 }),
        messages: [{ role: 'user' as const, content: 'q' }],
        raw: '{"half',
      },
    ];
    const draft = play({ type: 'started' }, { type: 'failed', failure: { code, detail: '' }, exchanges });
    expect(draft.exchanges).toEqual(exchanges);
    expect(reduceDraft(draft, { type: 'started' }, 9).exchanges).toBeUndefined();
  });

  it('remembers what was put into Gmail last, whatever came to nothing since', () => {
    const text = (body: string) => ({ to: '', subject: 's', body, footer: 'f' });
    const draft = play(
      { type: 'inserted', outcome: { type: 'inserted', undo: true, subject: true }, draft: text('one') },
      { type: 'inserted', outcome: { type: 'changed', box: 7 }, draft: text('two') },
    );
    expect(draft).toMatchObject({ in_gmail: text('one'), outcome: { type: 'changed', box: 7 } });
  });

  it.each<[string, DraftEvent, boolean]>([
    ['another version is shown', { type: 'selected', version: 1 }, false],
    ['the version shown is chosen again', { type: 'selected', version: 2 }, true],
    ['a version that is not there is chosen', { type: 'selected', version: 7 }, true],
    ['the recipient changes', { type: 'addressed', to: 'c@mill.example' }, false],
    ['the style of the next one is chosen', { type: 'styled', style: 'neutral' }, true],
    [
      'the language of the next one is chosen',
      { type: 'speech_chosen', speech: { language: 'de', address: 'informal' } },
      true,
    ],
    ['the fact of the next one is chosen', { type: 'fact_chosen', fact: 'f' }, true],
  ])('says how the insertion ended when %s: %j, %s', (_, event, says) => {
    const text = { to: '', subject: 's', body: 'two', footer: 'f' };
    const outcome = { type: 'inserted', undo: true, subject: true } as const;
    const draft = play(done('one'), done('two'), { type: 'inserted', outcome, draft: text }, event);
    expect(draft.outcome).toEqual(says ? outcome : undefined);
    expect(draft.in_gmail).toEqual(text);
  });

  describe('when the page is read anew', () => {
    const read = (email: string, missing: Draft['lead']['missing'] = {}): DraftEvent => ({
      type: 'read',
      lead: {
        ...empty.lead,
        profile_data: { ...emptyProfile(), email, about: missing.about ? '' : 'mills' },
        missing,
      },
    });

    it('keeps what the page has not loaded this time, in the lead and in what the model is told', () => {
      const draft = play(read('a@mill.example'), read('', { about: 'not_loaded', email: 'not_loaded' }));
      expect(draft.lead.profile_data).toMatchObject({ about: 'mills', email: 'a@mill.example' });
      expect(draft.user_json.profile_data).toEqual(draft.lead.profile_data);
      expect(draft.to).toBe('a@mill.example');
    });

    it.each(['', 'b@mill.example'])('leaves the address that the user made “%s”', (to) => {
      const draft = play(read('a@mill.example'), { type: 'addressed', to }, read('a@mill.example'));
      expect(draft.to).toBe(to);
    });

    it('leaves a version what it was written from', () => {
      const draft = play(done('one'), read('a@mill.example'));
      expect(draft.versions[0]?.user_json.profile_data).toEqual(emptyProfile());
    });
  });

  it('ignores a choice of a version that is not there', () => {
    expect(play(done('one'), { type: 'selected', version: 7 }).current).toBe(1);
  });

  const read = (over: Partial<typeof empty.lead.profile_data>): DraftEvent => ({
    type: 'read',
    lead: { ...empty.lead, profile_data: { ...emptyProfile(), name: 'Helen Marsh', ...over } },
  });

  it('writes from a correction, whatever the page says later, until it is taken back', () => {
    const draft = play(
      read({ current_title: 'Planner', email: 'old@x.example' }),
      { type: 'corrected', corrections: { current_title: 'Head of Planning' } },
      { type: 'corrected', corrections: { email: 'new@x.example' } },
      read({ current_title: 'Planner', current_company: 'Corvane' }),
    );
    expect(draft.user_json.profile_data).toMatchObject({
      current_title: 'Head of Planning',
      current_company: 'Corvane',
      email: 'new@x.example',
    });
    expect(draft.to).toBe('new@x.example');
    expect(draft.lead.profile_data.current_title).toBe('Planner');
    const restored = reduceDraft(draft, { type: 'restored', field: 'current_title' }, 9);
    expect(restored.user_json.profile_data.current_title).toBe('Planner');
    expect(restored.corrections).toEqual({ email: 'new@x.example' });
    expect(reduceDraft(restored, { type: 'restored', field: 'email' }, 9)).not.toHaveProperty('corrections');
  });

  it('keeps a removed field removed', () => {
    const draft = play(
      read({ about: 'x y z' }),
      { type: 'corrected', corrections: { about: '' } },
      read({ about: 'x y z' }),
    );
    expect(draft.user_json.profile_data.about).toBe('');
  });
});
