import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leadSituation } from '../../lib/lead/lead-situation.ts';
import { normalizeProfile } from '../../lib/lead/normalize-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { codes } from './situation/situation-of.ts';

describe('leadSituation knows a colleague', () => {
  it.each([
    { current_company: 'Corvane' },
    { current_company: 'CORVANE GmbH & Co. KG' },
    { current_company: '', headline: 'Engineer bei Corvane | Speaker' },
    { career_history: [{ title: 'Board member', company: 'Corvane Group', end: '' }] },
    { email: 'erik@corvane.example' },
  ])('%j', (profile) => {
    expect(codes(profile)).toContain('colleague');
  });

  it.each([
    { current_company: 'Corvane Bakery' },
    { career_history: [{ title: 'Intern', company: 'Corvane', end: '2015' }] },
    { email: 'erik@brackenhall.example' },
  ])('and not %j', (profile) => {
    expect(codes(profile)).not.toContain('colleague');
  });
});

describe('leadSituation knows a private address', () => {
  it.each([
    'a.b@gmail.com',
    'A@GMX.de',
    'a@web.de',
    'a@orange.fr',
    'a@hotmail.es',
    'a@yahoo.com.br',
    'a@libero.it',
    'a@ziggo.nl',
  ])('%s', (email) => {
    expect(codes({ email })).toContain('freemail');
  });

  it.each(['', 'a@brackenhall.example', 'a@mail.brackenhall.example', 'a@gmail.brackenhall.example'])(
    'and not %j',
    (email) => {
      expect(codes({ email })).not.toContain('freemail');
    },
  );
});

describe('leadSituation knows who is between jobs', () => {
  const ended = {
    current_company: '',
    current_title: '',
    career_history: [{ title: 'CTO', company: 'Ax', start: '2017', end: '2026-08' }],
  };
  it.each([
    'Supply chain leader, open to new roles',
    'Actively seeking a new marketing position',
    'Ingenieur | auf der Suche nach einer neuen Herausforderung',
    "Comptable à la recherche d'un nouveau poste",
    'Contable en búsqueda activa de empleo',
    'Analista em busca de recolocação',
    'Responsabile acquisti in cerca di nuove opportunità',
    'Inkoper op zoek naar een nieuwe uitdaging',
    '#OpenToWork',
  ])('by the headline: %s', (headline) => {
    expect(codes({ headline })).toContain('between_jobs');
  });

  it('by roles that have all ended, or a headline that looks back', () => {
    expect(codes(ended)).toContain('between_jobs');
    expect(codes({ ...ended, career_history: [], headline: 'Ex-CTO of Ax' })).toContain('between_jobs');
  });

  it.each([
    { headline: 'Recruiter seeking engineers' },
    { headline: 'Founder at Brackenhall | ex-Oakford' },
    { headline: 'Looking for better ways to move parcels' },
    { headline: 'Wir suchen Verstärkung' },
    { career_history: [{ title: 'CTO', company: 'Ax', end: '2019' }] },
    { current_company: '', current_title: '' },
  ])('and not %j', (profile) => {
    expect(codes(profile)).not.toContain('between_jobs');
  });
});

it('says that a lead of whom only name, title and company are known is thin', () => {
  expect(codes({ about: '' })).toEqual(['thin_lead']);
  expect(codes({})).toEqual([]);
});

describe('leadSituation takes a lead who only likes', () => {
  const likes = { recent_activity: [{ kind: 'liked', text: 'What a fine summer party at the harbour.' }] };
  const role = { title: 'COO', company: 'Brackenhall', start: '2021', end: '' };
  it.each([
    ['an about', { about: 'I look after four parcel hubs.' }],
    ['a short about', { about: 'I run hubs.' }],
    ['a role described', { about: '', career_history: [{ ...role, description: 'Uptime of sorters.' }] }],
    [
      'a role before',
      { about: '', career_history: [role, { title: 'Planner', company: 'Oakford', end: '2020' }] },
    ],
  ])('for known by %s', (_, profile) => {
    expect(codes({ ...likes, ...profile })).not.toContain('thin_lead');
  });

  it('for thin where nothing else is known', () => {
    expect(codes({ ...likes, about: '', career_history: [role] })).toContain('thin_lead');
  });
});

it.each(
  readFileSync('tests/fixtures/leads/leads.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string; expect?: string[]; user_json: unknown; sender: unknown } => JSON.parse(line))
    .map((lead) => [lead.id, lead] as const),
)('finds in %s what its line expects, and nothing else that would alarm', (_, lead) => {
  const found = leadSituation(normalizeProfile(lead.user_json).user_json, normalizeSender(lead.sender)).map(
    ({ code }) => code,
  );
  expect(found.filter((code) => code !== 'thin_lead')).toEqual(
    (lead.expect ?? []).filter((code) => code !== 'thin_lead'),
  );
  expect(found).toEqual(expect.arrayContaining(lead.expect ?? []));
});
