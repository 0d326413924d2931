import { describe, expect, it } from 'vitest';
import { correctedLead } from '../../lib/lead/corrections.ts';
import type { Lead } from '../../lib/lead/lead.ts';
import { emptyProfile } from '../../lib/lead/user-json.ts';

const lead: Lead = {
  page: { site: 'linkedin', layout: 'sdui' },
  url: 'https://www.linkedin.com/in/helen-marsh',
  profile_data: {
    ...emptyProfile(),
    name: 'Helen Marsh',
    location: 'Malmö, Sweden',
    country: 'Sweden',
    skills: ['cranes'],
  },
  provenance: { name: { source: 'page:topcard', confidence: 0.9 } },
  missing: { email: 'not_loaded', about: 'absent' },
};

describe('a lead with the user’s corrections', () => {
  it('is the page’s own without any', () => {
    expect(correctedLead(lead)).toBe(lead);
    expect(correctedLead(lead, {})).toBe(lead);
  });

  it('has the user’s value, by the user, and the page’s lead is untouched', () => {
    const before = structuredClone(lead);
    const { profile_data, provenance, missing } = correctedLead(lead, {
      email: 'h@marsh.example',
      skills: [],
    });
    expect(profile_data).toEqual({ ...lead.profile_data, email: 'h@marsh.example', skills: [] });
    expect(provenance).toEqual({ ...lead.provenance, email: { source: 'user', confidence: 1 } });
    expect(missing).toEqual({ about: 'absent', skills: 'absent' });
    expect(lead).toEqual(before);
  });

  it('moves to the country of a corrected place, unless that was corrected too', () => {
    expect(correctedLead(lead, { location: 'Berlin, Germany' }).profile_data.country).toBe('Germany');
    expect(correctedLead(lead, { location: 'Somewhere' }).profile_data.country).toBe('');
    expect(correctedLead(lead, { location: 'Berlin', country: 'DE' }).profile_data.country).toBe('DE');
  });
});
