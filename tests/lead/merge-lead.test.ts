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
const before = lead(
  { name: 'Ada Frost', about: 'I run two mills.', skills: ['Looms', 'Dyes'] },
  {
    provenance: {
      about: { source: 'page:about', confidence: 0.9 },
      skills: { source: 'page:skills', confidence: 0.8 },
    },
  },
);

describe('mergeLead', () => {
  it.each<[Missing, string]>([
    ['not_loaded', 'I run two mills.'],
    ['drifted', 'I run two mills.'],
    ['absent', ''],
  ])('where the new reading calls a field %s, it is “%s”', (why, about) => {
    const merged = mergeLead(
      before,
      lead({ name: 'Ada Frost' }, { missing: { about: why, skills: 'absent' } }),
    );
    expect(merged.profile_data).toMatchObject({ name: 'Ada Frost', about, skills: [] });
    expect(merged.provenance.about).toEqual(about ? before.provenance.about : undefined);
    expect(merged.missing).toEqual(about ? { skills: 'absent' } : { about: why, skills: 'absent' });
  });

  it('takes what the new reading says, with its provenance', () => {
    const provenance = { skills: { source: 'hidden', confidence: 1 } };
    const merged = mergeLead(before, lead({ name: 'Ada Frost-Hale', skills: ['Looms'] }, { provenance }));
    expect(merged.profile_data).toMatchObject({ name: 'Ada Frost-Hale', skills: ['Looms'] });
    expect(merged.provenance).toEqual(provenance);
  });

  it('keeps the reason where nothing was known before either', () => {
    const merged = mergeLead(before, lead({}, { missing: { education: 'not_loaded' } }));
    expect(merged.missing).toEqual({ education: 'not_loaded' });
  });
});
