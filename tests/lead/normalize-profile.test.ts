import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeProfile } from '../../lib/lead/normalize-profile.ts';
import { UserJson } from '../../lib/lead/user-json.ts';

const profileOf = (profile_data: unknown) =>
  normalizeProfile({ objective: 'a call', profile_data }).user_json.profile_data;

describe('normalizeProfile', () => {
  it('keeps a whole user_json as it is and reports nothing', () => {
    const given = {
      objective: 'a call',
      profile_data: {
        name: 'Ilse Brandt',
        headline: 'COO',
        location: 'Kiel',
        country: 'DE',
        language: 'de',
        mbti: 'ENTJ',
        email: 'i@brandt.example',
        about: 'Line one.\n\nLine two.',
        current_company: 'Norddeich Werft',
        current_title: 'COO',
        career_history: [
          { title: 'COO', company: 'Norddeich Werft', start: '2020', end: '', description: '' },
        ],
        education: [{ school: 'TU Hamburg', degree: 'Dipl.-Ing.' }],
        skills: ['Welding'],
        recent_activity: [{ kind: 'liked', text: 'New dock', age: '2w', url: '' }],
        company_updates: [{ text: 'Dock 3 opened', date: '2026-05', url: '' }],
      },
    };
    const { user_json, repairs, unknown } = normalizeProfile(given);
    expect(user_json).toEqual(given);
    expect(repairs).toEqual([]);
    expect(unknown).toEqual({});
  });

  it.each<[string, unknown, Record<string, unknown>]>([
    ['fills a null profile', null, { name: '', skills: [] }],
    [
      'turns null fields into unknown ones',
      { name: null, skills: null, about: null },
      { name: '', skills: [], about: '' },
    ],
    ['takes a number for a text', { name: 'A B', current_company: 3 }, { current_company: '3' }],
    ['takes a text for a list of skills', { skills: 'Lean, SAP; Lean' }, { skills: ['Lean', 'SAP'] }],
    [
      'takes one role for a list of roles',
      { career_history: { title: 'CTO', company: 'Ax' } },
      { current_title: 'CTO', current_company: 'Ax' },
    ],
    [
      'reads "Title at Company" as a role',
      { career_history: ['CTO at Ax'] },
      { current_title: 'CTO', current_company: 'Ax' },
    ],
    [
      'finds keys in another case',
      { Name: 'A B', careerHistory: [{ Title: 'CTO', Company: 'Ax' }] },
      { name: 'A B', current_title: 'CTO' },
    ],
    [
      'knows usual aliases',
      { full_name: 'A B', job_title: 'CTO', company: 'Ax' },
      { name: 'A B', current_title: 'CTO', current_company: 'Ax' },
    ],
    [
      'prefers the exact name to an alias',
      { company: 'Old', current_company: 'New' },
      { current_company: 'New' },
    ],
    [
      'takes the role from the headline',
      { headline: 'CTO at Ax | Speaker' },
      { current_title: 'CTO', current_company: 'Ax' },
    ],
    [
      'takes no ended role for the current one',
      { career_history: [{ title: 'CTO', company: 'Ax', end: '2019' }] },
      { current_title: '', current_company: '' },
    ],
    [
      'takes "Present" for no end',
      { career_history: [{ title: 'CTO', company: 'Ax', end: 'Present' }] },
      { current_title: 'CTO' },
    ],
    ['drops a type that is none of the 16', { mbti: 'ABCD' }, { mbti: '' }],
    ['reads a type in any case with its suffix', { mbti: 'infp-t' }, { mbti: 'INFP' }],
    ['takes the name out of an object', { name: { full: 'A B' } }, { name: 'A B' }],
    ['removes invisible characters', { name: 'A\u200B \u202EB\u{E0041}' }, { name: 'A B' }],
    [
      'counts a bare activity text as authored',
      { recent_activity: ['We moved'] },
      { recent_activity: [{ kind: 'authored', text: 'We moved', age: '', url: '' }] },
    ],
    [
      'never takes an unknown kind for the own voice',
      { recent_activity: [{ kind: 'celebrated', text: 'x' }] },
      { recent_activity: [{ kind: 'reposted', text: 'x', age: '', url: '' }] },
    ],
  ])('%s', (_, profile, expected) => {
    expect(profileOf(profile)).toMatchObject(expected);
  });

  it.each<[unknown, string, string]>([
    [{ name: 12345 }, '', 'dropped'],
    [{ name: '---' }, '', 'dropped'],
    [{ first_name: 'Helen', last_name: 'Marsh' }, 'Helen Marsh', 'renamed'],
    [{ firstName: 'Helen', lastName: 'Marsh' }, 'Helen Marsh', 'renamed'],
    [{ name: '', 'Last Name': 'Marsh', 'First Name': 'Helen' }, 'Helen Marsh', 'renamed'],
    [{ name: 7, first_name: 'Helen' }, 'Helen', 'renamed'],
    [{ full_name: 'Helen Marsh' }, 'Helen Marsh', 'renamed'],
  ])('reads the name of %j as %j', (profile, name, why) => {
    const { user_json, repairs, unknown } = normalizeProfile({ objective: '', profile_data: profile });
    expect(user_json.profile_data.name).toBe(name);
    expect(repairs).toContainEqual({ path: 'name', why });
    expect(unknown).toEqual({});
  });

  it.each(['LinkedIn Member', 'linkedin member', 'LinkedIn-Mitglied', 'Membre de LinkedIn'])(
    'takes %j, which a page shows instead of a name, for none',
    (name) => {
      const { user_json, repairs } = normalizeProfile({ objective: '', profile_data: { name } });
      expect(user_json.profile_data.name).toBe('');
      expect(repairs).toEqual([{ path: 'name', why: 'dropped' }]);
    },
  );

  it('takes a list of one profile for the profile, and says so', () => {
    const { user_json, repairs } = normalizeProfile({
      objective: '',
      profile_data: [{ name: 'Helen Marsh' }],
    });
    expect(user_json.profile_data.name).toBe('Helen Marsh');
    expect(repairs).toEqual([{ path: 'profile_data', why: 'wrong_type' }]);
    const alone = normalizeProfile([{ objective: '', profile_data: { name: 'Helen Marsh' } }]);
    expect(alone.user_json.profile_data.name).toBe('Helen Marsh');
    expect(alone.repairs).toEqual([{ path: '', why: 'wrong_type' }]);
  });

  it('never takes one of several people for the lead', () => {
    const two = [{ name: 'Helen Marsh' }, { name: 'Tom Ashdown' }];
    expect(profileOf(two).name).toBe('');
    expect(normalizeProfile(two).user_json.profile_data.name).toBe('');
  });

  it('prefers the whole name to its parts', () => {
    expect(profileOf({ name: 'Helen Marsh', first_name: 'Leni' }).name).toBe('Helen Marsh');
    expect(profileOf({ name: { first: 'Helen', last: 'Marsh' } }).name).toBe('Helen Marsh');
  });

  it('drops skills that are none, and says so', () => {
    const { user_json, repairs } = normalizeProfile({
      objective: '',
      profile_data: { skills: ['3', '…', '-', '99+', '🚀', 'R', 'C++', '5S', '焊接'] },
    });
    expect(user_json.profile_data.skills).toEqual(['R', 'C++', '5S', '焊接']);
    expect(repairs).toContainEqual({ path: 'skills[0]', why: 'dropped' });
  });

  it('takes a profile without its wrapper and says so', () => {
    const { user_json, repairs } = normalizeProfile({ objective: 'a call', name: 'A B' });
    expect(user_json.objective).toBe('a call');
    expect(user_json.profile_data.name).toBe('A B');
    expect(repairs).toContainEqual({ path: 'profile_data', why: 'missing' });
  });

  it('keeps unknown keys aside', () => {
    expect(normalizeProfile({ profile_data: { shoe_size: 44 }, trace: 1 }).unknown).toEqual({
      shoe_size: 44,
      trace: 1,
    });
  });

  it('reports each repair with its path', () => {
    const { repairs } = normalizeProfile({
      objective: '',
      profile_data: { skills: null, career_history: [7, { title: null, company: 'Ax' }] },
    });
    expect(repairs).toEqual(
      expect.arrayContaining([
        { path: 'skills', why: 'null' },
        { path: 'career_history[0]', why: 'dropped' },
      ]),
    );
  });

  it('takes an object that is no text for no kind', () => {
    const kind = { toString: 1, valueOf: 2 };
    expect(profileOf({ recent_activity: [{ text: 'x', kind }] }).recent_activity).toMatchObject([
      { kind: 'reposted' },
    ]);
  });

  it('makes anything a valid user_json without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        UserJson.parse(normalizeProfile(input).user_json);
        UserJson.parse(
          normalizeProfile({
            objective: input,
            profile_data: { name: input, skills: input, career_history: [input], recent_activity: input },
          }).user_json,
        );
      }),
    );
  });
});
