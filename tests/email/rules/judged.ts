import { checkEmail } from '../../../lib/email/check-email.ts';
import type { RuleInput } from '../../../lib/email/rules/rule.ts';
import { buildLeadProfile } from '../../../lib/lead/build-lead-profile.ts';
import { emptyProfile } from '../../../lib/lead/empty-profile.ts';
import { normalizeSender } from '../../../lib/lead/normalize-sender.ts';
import type { Sender } from '../../../lib/lead/sender.ts';
import type { ProfileData } from '../../../lib/lead/user-json.ts';

const SENDER = {
  name: 'Maya Lindqvist',
  title: 'Founder',
  company: 'Corvane',
  offer: 'vibration sensors for conveyors',
  address: '4 Quay St, Hull',
  proof: ['A parcel hub cut unplanned stops by 38 %.'],
};
const OPENING =
  'You wrote that line 4 had two unplanned sorter stops last week, and that each one cost your planners hours.';
const OFFER =
  'We make vibration sensors that hear a bearing wear before a conveyor stops. A parcel hub cut unplanned stops by 38 %.';
const QUESTION = 'Would a short look at your sorter data be worth it?';

export interface Judged {
  /** Put behind the offer. */
  says?: string;
  opening?: string;
  offer?: string;
  question?: string;
  subject?: string;
  greets?: string;
  objective?: string;
  profile?: Partial<ProfileData>;
  sender?: Partial<Omit<Sender, 'proof'>>;
  /** A second proof point. */
  proof?: string;
  thread?: RuleInput['thread'];
  speech?: RuleInput['speech'];
}

/** The findings on an email that is good but for what is put into it, as "code text" with the text that is marked. */
export function judged(change: Judged): { hard: string[]; soft: string[]; score: number } {
  const profile: ProfileData = {
    ...emptyProfile(),
    name: 'Helen Marsh',
    current_company: 'Brackenhall Logistics',
    current_title: 'Operations Director',
    recent_activity: [
      {
        kind: 'authored',
        text: 'Two unplanned sorter stops on line 4 last week. Our planners lost 6 hours each time.',
        age: '1w',
        url: '',
      },
    ],
    ...change.profile,
  };
  const proof = [...SENDER.proof, ...(change.proof ? [change.proof] : [])];
  const sender = normalizeSender({ ...SENDER, ...change.sender, proof });
  const { opening = OPENING, offer = OFFER, question = QUESTION, says = '' } = change;
  const body = [
    change.greets ?? `Hi ${profile.name.split(' ')[0]},`,
    opening,
    [offer, says].filter(Boolean).join(' '),
    question,
    `Best,\n${sender.name}`,
  ].join('\n\n');
  const objective = change.objective ?? 'a pilot on one line';
  const subject = change.subject ?? 'sorter stops on line 4';
  const { findings, score } = checkEmail({
    subject,
    body,
    footer: '',
    objective,
    profile,
    sender,
    lead_profile: buildLeadProfile({ objective, profile_data: profile }, sender.offer),
    thread: change.thread,
    speech: change.speech,
  });
  const of = (severity: 'hard' | 'soft') =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ why, field, start, end }) => `${why} ${{ subject, body }[field].slice(start, end)}`);
  return { hard: of('hard'), soft: of('soft'), score };
}
