// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useChecked } from '../../lib/app/popup/use-checked.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { version } from '../gallery/invented-draft.ts';

const sender = normalizeSender({ name: 'Maya Lindqvist', company: 'Corvane', offer: 'bearing sensors' });
const check = (...args: Parameters<typeof version>) =>
  renderHook(() => useChecked(sender)).result.current.check(version(...args));
const whys = ({ findings }: ReturnType<typeof check>) => findings.map(({ why }) => why);

describe('useChecked', () => {
  it('leaves a text that is as written with what was found when it was written', () => {
    const written = version();
    expect(check()).toEqual({ findings: [], score: written.score });
    const edit = { subject: written.subject, body: written.body };
    expect(check({ edit })).toEqual({ findings: [], score: written.score });
  });

  it('checks an edited text on the facts of its version', () => {
    const { user_json, body, subject } = version();
    const edit = { subject, body: body.replace('line 4', 'line 7 at Oakford') };
    expect(whys(check({ edit }))).toEqual(expect.arrayContaining(['number_unknown', 'name_unknown']));
    const about = 'I look after line 7 at Oakford.';
    const known = { ...user_json, profile_data: { ...user_json.profile_data, about } };
    const params = check({ edit, user_json: known }).findings.flatMap((finding) => finding.params);
    expect(params).not.toContain('7');
    expect(params).not.toContain('Oakford');
  });

  it('still finds the words of another email that an edit left', () => {
    const { body, subject } = version();
    const leak = 'before the tide turns at noon';
    const left = body.replace('Best', `We load before the tide turns at noon.\n\nBest`);
    const start = left.indexOf(leak);
    const found = {
      rule: 'grounded',
      severity: 'hard' as const,
      field: 'body' as const,
      start,
      end: start + leak.length,
      why: 'excerpt_leak' as const,
      params: [leak],
    };
    const edit = { subject: `${subject} now`, body: left };
    expect(whys(check({ body: left, findings: [found], edit }))).toContain('excerpt_leak');
    const mended = { subject, body: left.replace(leak, 'early') };
    expect(whys(check({ body: left, findings: [found], edit: mended }))).not.toContain('excerpt_leak');
  });

  it('says of an edited text what it stands on, by the settings and the facts of its version', () => {
    const { sources } = renderHook(() => useChecked(sender)).result.current;
    const edit = { subject: 's', body: 'Hi Helen,\n\nOur bearing sensors are quiet.\n\nBest,\nMaya' };
    expect(sources(version({ edit })).map(({ on }) => on.map(({ type }) => type))).toEqual([
      ['frame'],
      ['offer'],
      ['frame'],
      ['frame'],
    ]);
  });
});
