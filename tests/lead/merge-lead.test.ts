import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import type { Lead, Missing } from '../../lib/lead/lead.ts';
import { mergeLead } from '../../lib/lead/merge-lead.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';

const lead = (data: Partial<ProfileData>, over: Partial<Lead> = {}): Lead => ({
  page: { site: 'linkedin', layout: 'sdui' },
  url: 'https://www.linkedin.com/in/ada-invented',
  profile_data: { ...emptyProfile(), ...data },
  provenance: {},
  missing: {},
  ...over,
});
const role = (title: string, over: Partial<ProfileData['career_history'][number]> = {}) => ({
  title,
  company: 'Frost Mills',
  start: '2019',
  end: '',
  description: '',
  ...over,
});
const post = (text: string, age: string) => ({ kind: 'authored' as const, text, age, url: '' });

const ROLES = [role('Director'), role('Manager'), role('Dyer'), role('Trainee')];
const SKILLS = ['Looms', 'Dyes', 'Rotas'];
const before = lead(
  { name: 'Ada Frost', about: 'I run two mills.', skills: SKILLS, career_history: ROLES },
  {
    provenance: {
      about: { source: 'page:about', confidence: 0.9 },
      skills: { source: 'page:skills', confidence: 0.8 },
    },
  },
);
const KEPT = before.provenance;

describe('a field that comes back empty', () => {
  it.each<Missing | undefined>(['not_loaded', 'drifted', 'absent', undefined])(
    'as %s keeps its value, with its provenance',
    (why) => {
      const missing = why ? { about: why, skills: why } : {};
      const merged = mergeLead(before, lead({ name: 'Ada Frost' }, { missing }));
      expect(merged.profile_data).toEqual(before.profile_data);
      expect(merged.provenance).toEqual(KEPT);
      expect(merged.missing).toEqual({});
    },
  );

  it('keeps its value on a page of another layout', () => {
    const signedOut = lead(
      { name: 'Ada Frost' },
      { page: { site: 'linkedin', layout: 'public' }, missing: { skills: 'absent' } },
    );
    const merged = mergeLead(before, signedOut);
    expect(merged.profile_data.skills).toEqual(SKILLS);
    expect(merged.page.layout).toBe('public');
  });

  it('keeps the reason where nothing was known before either', () => {
    const merged = mergeLead(before, lead({}, { missing: { education: 'not_loaded' } }));
    expect(merged.missing).toEqual({ education: 'not_loaded' });
  });
});

describe('a list', () => {
  it.each<[string, Partial<ProfileData>, Partial<ProfileData>]>([
    [
      'of which a half-rendered card has two',
      { career_history: ROLES.slice(0, 2) },
      { career_history: ROLES },
    ],
    ['that has lost its first', { skills: SKILLS.slice(1) }, { skills: SKILLS }],
    ['in another order', { skills: SKILLS.toReversed() }, { skills: SKILLS.toReversed() }],
    ['that has grown', { skills: [...SKILLS, 'Nets'] }, { skills: [...SKILLS, 'Nets'] }],
    ['that says something else', { skills: ['Looms', 'Nets'] }, { skills: ['Looms', 'Nets'] }],
    [
      'whose role has ended',
      { career_history: [role('Director', { end: '2024' }), ...ROLES.slice(1)] },
      { career_history: [role('Director', { end: '2024' }), ...ROLES.slice(1)] },
    ],
    [
      'whose two roles have not loaded their descriptions',
      { career_history: [role('director'), role(' Manager ')] },
      { career_history: ROLES },
    ],
  ])('%s', (_, fresh, expected) => {
    expect(mergeLead(before, lead({ ...fresh })).profile_data).toMatchObject(expected);
  });

  it('that is shorter keeps the provenance of the longer', () => {
    const provenance = { skills: { source: 'hidden', confidence: 1 } };
    expect(mergeLead(before, lead({ skills: ['Looms'] }, { provenance })).provenance.skills).toEqual(
      KEPT.skills,
    );
  });

  it('of roles keeps the descriptions that a shorter rendering folds away', () => {
    const told = lead({ career_history: [role('Director', { description: 'Two plants.' }), role('Dyer')] });
    const folded = lead({ career_history: [role('Director')] });
    expect(mergeLead(told, folded).profile_data).toEqual(told.profile_data);
  });

  it('of posts has the newer ages of the same posts', () => {
    const old = lead({ recent_activity: [post('A loom stopped.', '3w'), post('Hiring.', '1mo')] });
    const fresh = lead({ recent_activity: [post('A loom stopped.', '4w'), post('Hiring.', '2mo')] });
    expect(mergeLead(old, fresh).profile_data).toEqual(fresh.profile_data);
    const fewer = lead({ recent_activity: [post('Hiring.', '2mo')] });
    expect(mergeLead(old, fewer).profile_data).toEqual(old.profile_data);
  });
});

it('a value that differs is taken new, with its provenance', () => {
  const provenance = { about: { source: 'hidden', confidence: 1 } };
  const merged = mergeLead(
    before,
    lead({ name: 'Ada Frost-Hale', about: 'I run three mills.' }, { provenance }),
  );
  expect(merged.profile_data).toMatchObject({ name: 'Ada Frost-Hale', about: 'I run three mills.' });
  expect(merged.provenance).toEqual({ ...KEPT, ...provenance });
});

describe('fields that belong together', () => {
  const old = lead({
    current_title: 'Director',
    current_company: 'Frost Mills',
    location: 'Leeds',
    country: 'United Kingdom',
    career_history: [role('Director')],
  });
  it.each<[string, Partial<ProfileData>, Partial<ProfileData>]>([
    ['stay where nothing is said of them', {}, old.profile_data],
    [
      'stay where one is said again',
      { current_title: 'Director', country: 'United Kingdom' },
      { current_title: 'Director', current_company: 'Frost Mills', location: 'Leeds' },
    ],
    [
      'stay where a page that has not loaded the roles writes the company otherwise',
      { current_company: 'FROST MILLS Ltd.' },
      { current_title: 'Director', current_company: 'FROST MILLS Ltd.' },
    ],
    [
      'are not mixed where one has changed',
      { current_title: 'Founder', location: 'Somewhere new' },
      { current_title: 'Founder', current_company: '', location: 'Somewhere new', country: '' },
    ],
    [
      'go where every role has ended',
      { career_history: [role('Director', { end: '2024' })] },
      { current_title: '', current_company: '', location: 'Leeds' },
    ],
  ])('%s', (_, fresh, expected) => {
    expect(mergeLead(old, lead({ ...fresh })).profile_data).toMatchObject(expected);
  });
});
