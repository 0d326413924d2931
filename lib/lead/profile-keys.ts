import { ProfileField } from './user-json.ts';

/** Names under which exports and older scripts carry a field; keys folded as by `foldKey`. */
const ALIASES: Record<string, ProfileField> = {
  fullname: 'name',
  title: 'current_title',
  jobtitle: 'current_title',
  position: 'current_title',
  role: 'current_title',
  currentposition: 'current_title',
  company: 'current_company',
  companyname: 'current_company',
  organization: 'current_company',
  organisation: 'current_company',
  employer: 'current_company',
  summary: 'about',
  bio: 'about',
  experience: 'career_history',
  experiences: 'career_history',
  positions: 'career_history',
  workhistory: 'career_history',
  activity: 'recent_activity',
  activities: 'recent_activity',
  posts: 'recent_activity',
  recentposts: 'recent_activity',
  companynews: 'company_updates',
  companyupdate: 'company_updates',
  emailaddress: 'email',
  mbtitype: 'mbti',
  personality: 'mbti',
  lang: 'language',
};

const foldKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');
const CANONICAL = new Map(ProfileField.options.map((field) => [foldKey(field), field]));

/** The field that a key such as `careerHistory`, `Career-History` or `company` means. */
export const profileFieldOf = (key: string): ProfileField | undefined =>
  CANONICAL.get(foldKey(key)) ?? ALIASES[foldKey(key)];
