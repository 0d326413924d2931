import type { ProfileData } from './user-json.ts';

/** A profile of which nothing is known. Apart from the schema, so that the page script carries no zod. */
export const emptyProfile = (): ProfileData => ({
  name: '',
  headline: '',
  location: '',
  country: '',
  language: '',
  mbti: '',
  email: '',
  about: '',
  current_company: '',
  current_title: '',
  career_history: [],
  education: [],
  skills: [],
  recent_activity: [],
  company_updates: [],
});
