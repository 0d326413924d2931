import type { Draft } from '../../lib/draft/draft.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';

/** A draft before anything has happened to it, for a lead of whom nothing is known. */
export const emptyDraft = (key: string): Draft => ({
  key,
  lead: {
    page: { site: 'linkedin', layout: 'sdui' },
    url: '',
    profile_data: emptyProfile(),
    provenance: {},
    missing: {},
  },
  user_json: { objective: '', profile_data: emptyProfile() },
  to: '',
  style: '',
  status: 'idle',
  versions: [],
  updated_at: 0,
});
