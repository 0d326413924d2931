import { leadSituation } from '../../../lib/lead/lead-situation.ts';
import { normalizeProfile } from '../../../lib/lead/normalize-profile.ts';
import { normalizeSender } from '../../../lib/lead/normalize-sender.ts';

const SENDER = {
  name: 'Maya Lindqvist',
  company: 'Corvane AB',
  offer: 'vibration sensors that hear a bearing wear out weeks before a machine stops',
};
const LEAD = {
  name: 'Helen Marsh',
  current_company: 'Brackenhall',
  current_title: 'COO',
  about: 'I look after four parcel hubs in the north.',
};
export const signals = (profile_data: object, sender: object = {}) =>
  leadSituation(
    normalizeProfile({ objective: 'a call', profile_data: { ...LEAD, ...profile_data } }).user_json,
    normalizeSender({ ...SENDER, ...sender }),
  );
export const codes = (profile_data: object, sender: object = {}) =>
  signals(profile_data, sender).map(({ code }) => code);
export const posted = (text: string, more: object = {}) => ({
  recent_activity: [{ kind: 'authored', text, ...more }],
});
export const news = (text: string) => ({ company_updates: [{ text }] });
