import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLeadText } from '../../lib/lead-files/read-lead-file.ts';
import { withName } from '../../lib/lead-files/to-found-lead.ts';

const found = (text: string) => {
  const reading = readLeadText(text);
  if (reading.type === 'problem') throw new Error(reading.problem);
  const [lead] = reading.leads;
  if (!lead) throw new Error('none');
  return lead;
};
const fixture = (name: string) =>
  found(readFileSync(join(import.meta.dirname, '../fixtures/lead-files', name), 'utf8'));
const roles = (name: string) =>
  fixture(name).lead.profile_data.career_history.map((role) => [
    role.title,
    role.company,
    role.start,
    role.end,
  ]);

describe('a profile copied off a page', () => {
  it.each([
    [
      'profile-en.txt',
      [
        ['Plant Manager', 'Holloway Mills', 'Mar 2020', ''],
        ['Shift Lead', 'Norbury Grain', '2015', 'Feb 2020'],
      ],
    ],
    [
      'profile-de.txt',
      [
        ['Leiter Instandhaltung', 'Nüßlein Kranbau', 'Jan. 2021', ''],
        ['Schichtleiter', 'Nüßlein Kranbau', 'Feb. 2018', 'Dez. 2020'],
        ['Monteur', 'Hafenwerk Ost', '2012', '2018'],
      ],
    ],
    [
      'profile-ja.txt',
      [
        ['製造部長', '架空精機株式会社', '2019年4月', ''],
        ['主任', '見本工業', '2012年4月', '2019年3月'],
      ],
    ],
  ])('%s has its roles', (name, expected) => {
    expect(roles(name)).toEqual(expected);
  });

  it('has headline, about, education and skills, and nobody else', () => {
    const { lead } = fixture('profile-en.txt');
    expect(lead.profile_data).toMatchObject({
      headline: 'Plant Manager at Holloway Mills | Flour, bearings, people',
      location: 'Leeds, England, United Kingdom',
      about: 'I run two flour mills.\nI would rather fix a bearing than sit in a meeting.',
      education: [{ school: 'Ashdale College', degree: 'BEng, Mechanical Engineering' }],
      skills: ['Milling', 'Lean'],
      recent_activity: [],
    });
    expect(lead.profile_data.career_history[0]?.description).toMatch(/^We grind ninety/);
    for (const name of ['profile-en.txt', 'profile-de.txt'])
      expect(JSON.stringify(fixture(name))).not.toMatch(/Pelham|Winstone|Fremdmann/);
  });

  it('takes no role for current that does not say so', () => {
    const { profile_data } = found('Ada Frost\nExperience\nMiller\nOld Mill\n2011\n').lead;
    expect(profile_data.career_history).toHaveLength(1);
    expect([profile_data.current_title, profile_data.current_company]).toEqual(['', '']);
  });

  it.each([
    ['a menu', 'Skip to main content\nHome\nRoland Viewer\nExperience\nMiller\nOld Mill\n2011 - 2012'],
    ['figures', '500+ connections\nAbout\nI mill.'],
  ])('with %s above the name asks for it', (_, text) => {
    expect(found(text).lead.profile_data.name).toBe('');
  });

  it('with its address is the lead of that page', () => {
    const text = 'Ada Frost\nMiller\nuk.linkedin.com/in/ada-invented?x=1\nAbout\nI mill.';
    expect(found(text).lead.url).toBe('https://www.linkedin.com/in/ada-invented');
  });
});

describe('any other text', () => {
  it('is all about a lead whose name the user gives', () => {
    const prose = fixture('prose.txt');
    expect(prose.lead).toMatchObject({
      profile_data: { name: '' },
      provenance: { about: { source: 'text', confidence: 0.3 } },
      missing: { name: 'absent' },
    });
    expect(prose.lead.profile_data.about).toContain('eleven times in March');
    const { lead } = withName(prose, 'Ada Frost');
    expect([lead.profile_data.name, lead.provenance.name?.source, lead.missing.name]).toEqual([
      'Ada Frost',
      'user',
      undefined,
    ]);
  });

  it.each([
    ['Ada Frost\nruns the mill at the harbour.', 'Ada Frost'],
    ['The mill at the harbour stopped.\nAgain.', undefined],
    ['Dear Ada Frost\nthank you', undefined],
  ])('offers a first line that can be a name: %j', (text, guess) => {
    expect(found(text).name_guess).toBe(guess);
  });
});

it.each([
  ['spaces', `Ada${' '.repeat(200_000)}x`],
  ['colons', 'Name: '.repeat(50_000)],
  ['roles', `Ada Frost\nExperience\n${'Miller\nOld Mill · Full-time\n2011 - 2012\n'.repeat(3000)}`],
])('a text of nothing but %s is read within two seconds', (_, text) => {
  const before = performance.now();
  found(text);
  expect(performance.now() - before).toBeLessThan(2000);
});
