import type { LeadProfile } from '../lead/build-lead-profile.ts';
import type { RankedFact } from '../lead/lead-facts.ts';
import type { Sender } from '../lead/sender.ts';
import type { ChatMessage } from '../model/engine.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';
import { toSecondPerson } from './second-person.ts';
import { SYSTEM_PROMPT } from './system-prompt.ts';

export interface PromptParts {
  objective: string;
  sender: Sender;
  lead_profile: LeadProfile;
  style_profile: StyleProfile;
}

/**
 * The messages for one draft. What is the same for all leads comes first (rules, then sender and goal), the lead's
 * context block next, the style block last: the longest common prefix is what a server's cache saves.
 */
export function buildMessages({
  objective,
  sender,
  lead_profile,
  style_profile,
}: PromptParts): ChatMessage[] {
  return [
    { role: 'system', content: SYSTEM_PROMPT },
    {
      role: 'user',
      content: [
        senderBlock(objective, sender),
        leadBlock(lead_profile),
        styleBlock(style_profile),
        reminder(lead_profile),
      ].join('\n'),
    },
  ];
}

const senderBlock = (objective: string, sender: Sender): string =>
  [
    'Now the real one.',
    '<data>',
    `SENDER: ${sender.company || sender.name}`,
    `OFFER: ${line(sender.offer)}`,
    `PROOF: ${line(sender.proof.map(({ text }) => text).join(' ')) || 'none'}`,
    `GOAL: ${line(objective) || 'a first talk'}`,
  ].join('\n');

/** Where a fact stands, as one would say it to the reader. */
const SOURCE = {
  post: 'from your post',
  shared: 'from a post you shared or liked',
  news: 'news of your company',
  role: 'from your work',
  about: 'from your profile',
} as const;

function sourceOf({ id, field }: RankedFact): keyof typeof SOURCE {
  if (field === 'recent_activity') return id.startsWith('recent_activity.authored') ? 'post' : 'shared';
  if (field === 'company_updates') return 'news';
  return field === 'about' || field === 'headline' ? 'about' : 'role';
}

function leadBlock(lead: LeadProfile): string {
  const fact = lead.facts[0];
  const rows = [
    `READER: ${lead.role || 'not known'}`,
    lead.skills.length > 0 && `READER KNOWS: ${lead.skills.join(', ')}`,
    lead.recent_roles.length > 0 && `READER BEFORE: ${lead.recent_roles.join('; ')}`,
    `FACT, ${fact ? SOURCE[sourceOf(fact)] : 'all that is known'}: ${fact ? toSecondPerson(fact.text) : `You work as ${lead.role || 'we do not know what'}`}`,
    '</data>',
  ];
  return rows.filter((row) => row !== false).join('\n');
}

const styleBlock = (style: StyleProfile): string =>
  `STYLE: ${[
    `formality ${style.formality}`,
    `directness ${style.directness}`,
    `warmth ${style.warmth}`,
    `proof: ${style.proof}`,
    `question: ${style.cta}`,
    style.energy,
  ]
    .filter(Boolean)
    .join(', ')}. Write ${style.words.min} to ${style.words.max} words in all.`;

/** Once more, right before the answer: a small model otherwise hangs the sender's product on the reader. */
const reminder = ({ facts: [fact] }: LeadProfile): string =>
  fact ? `Now the JSON. Its opening retells only this: ${toSecondPerson(fact.text)}` : 'Now the JSON.';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
