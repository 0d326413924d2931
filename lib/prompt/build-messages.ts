import type { LeadProfile } from '../lead/build-lead-profile.ts';
import type { Sender } from '../lead/sender.ts';
import type { ChatMessage } from '../model/engine.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';
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
      content: [senderBlock(objective, sender), leadBlock(lead_profile), styleBlock(style_profile)].join(
        '\n',
      ),
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

function leadBlock(lead: LeadProfile): string {
  const fact = lead.facts[0];
  const rows = [
    `READER: ${lead.role || 'not known'}`,
    lead.skills.length > 0 && `READER KNOWS: ${lead.skills.join(', ')}`,
    lead.recent_roles.length > 0 && `READER BEFORE: ${lead.recent_roles.join('; ')}`,
    `FACT: ${fact ? `"${fact.text.replaceAll('"', '”')}"` : `the reader works as ${lead.role || 'we do not know what'}`}`,
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

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
