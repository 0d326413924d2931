import type { Lead } from '../../lib/lead/lead.ts';
import { emptyProfile } from '../../lib/lead/user-json.ts';

/** Invented, like everybody in these fixtures. */
export const lead: Lead = {
  page: { site: 'linkedin', layout: 'sdui' },
  url: 'https://www.linkedin.com/in/helen-marsh-invented',
  profile_data: {
    ...emptyProfile(),
    name: 'Helen Marsh',
    headline: 'Operations Director · keeping parcels moving',
    location: 'Leeds, England',
    country: 'GB',
    mbti: 'ISTJ',
    email: 'helen.marsh@brackenhall.example',
    about: 'Twenty years on warehouse floors. I care about calm shifts and boring mornings.',
    current_company: 'Brackenhall Logistics',
    current_title: 'Operations Director',
    career_history: [
      {
        title: 'Operations Director',
        company: 'Brackenhall Logistics',
        start: 'Mar 2021',
        end: '',
        description: '',
      },
      { title: 'Site Manager', company: 'Tarn & Holt Parcels', start: '2015', end: '2021', description: '' },
    ],
    skills: ['Conveyor maintenance', 'Lean', 'Shift planning'],
    recent_activity: [
      {
        kind: 'authored',
        text: 'Two unplanned sorter stops on line 4 last week. Our planners lost six hours each time.',
        age: '1w',
        url: '',
      },
      { kind: 'liked', text: 'Predicting bearing wear from sound', age: '3w', url: '' },
    ],
  },
  provenance: {
    name: { source: 'page:topcard+json_ld', confidence: 0.98 },
    headline: { source: 'page:topcard', confidence: 0.95 },
    location: { source: 'page:topcard', confidence: 0.9 },
    current_company: { source: 'json_ld', confidence: 0.97 },
    current_title: { source: 'page:experience≠page:topcard', confidence: 0.5 },
    career_history: { source: 'page:experience', confidence: 0.85 },
    email: { source: 'user', confidence: 1 },
    recent_activity: { source: 'page:activity', confidence: 0.8 },
  },
  missing: { education: 'not_loaded', company_updates: 'absent', language: 'absent' },
};

export const thinLead: Lead = {
  page: { site: 'linkedin', layout: 'public' },
  url: 'https://www.linkedin.com/in/ivo-brandt-invented',
  profile_data: {
    ...emptyProfile(),
    name: 'Ivo Brandt',
    current_company: 'Ostermoor Textil',
    current_title: 'Einkauf',
  },
  provenance: { name: { source: 'json_ld', confidence: 0.95 } },
  missing: {
    about: 'absent',
    skills: 'not_loaded',
    recent_activity: 'drifted',
    career_history: 'not_loaded',
  },
};
