import { ENGLISH, type Speech } from '../language/email-language.ts';
import type { LeadProfile } from '../lead/build-lead-profile.ts';
import type { Sender } from '../lead/sender.ts';
import type { ChatMessage } from '../model/engine.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';
import type { AnswerPart } from './answer-schema.ts';
import type { SpokenFact } from './spoken-fact.ts';
import { SYSTEM_PROMPT } from './system-prompt.ts';
import { inLanguage, systemPromptIn } from './system-prompt-in-language.ts';

export interface PromptParts {
  objective: string;
  sender: Sender;
  lead_profile: LeadProfile;
  style_profile: StyleProfile;
  /** What the email opens on. */
  fact: SpokenFact | undefined;
  /** What is asked for. */
  parts: readonly AnswerPart[];
  /** How the email speaks; English unless told. */
  speech?: Speech | undefined;
  /** What a second email, asked for with the first, opens on; its parts are asked for too. */
  second?: { fact: SpokenFact | undefined; parts: readonly string[] } | undefined;
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
  fact,
  parts,
  second,
  speech = ENGLISH,
}: PromptParts): ChatMessage[] {
  return [
    rules(speech),
    {
      role: 'user',
      content: [
        senderBlock(objective, sender),
        leadBlock(lead_profile, fact, second?.fact),
        styleBlock(style_profile),
        second ? secondReminder(fact, second, parts) : reminder(fact, parts),
        ...inLanguage(speech),
      ].join('\n'),
    },
  ];
}

/** What all first emails of a sender and goal begin with, word for word: all of it that a server can read beforehand. */
export const fixedMessages = ({
  objective,
  sender,
  speech,
}: {
  objective: string;
  sender: Sender;
  speech: Speech;
}): ChatMessage[] => [rules(speech), { role: 'user', content: `${senderBlock(objective, sender)}\n` }];

const rules = ({ language, address }: Speech): ChatMessage => ({
  role: 'system',
  content: language === 'en' ? SYSTEM_PROMPT : systemPromptIn(language, address),
});

const senderBlock = (objective: string, sender: Sender): string =>
  [
    'Now the real one.',
    '<data>',
    `SENDER: ${sender.company || sender.name}`,
    `OFFER: ${line(sender.offer)}`,
    `GOAL: ${line(objective) || 'a first talk'}`,
  ].join('\n');

/** Where a fact stands, as one would say it to the reader. */
const SOURCE: Record<SpokenFact['source'], string> = {
  post: 'from your post',
  shared: 'from a post you shared',
  news: 'news of your company',
  role: 'from your work',
  about: 'from your profile',
};

function leadBlock(lead: LeadProfile, fact: SpokenFact | undefined, second: SpokenFact | undefined): string {
  const rows = [
    `READER: ${lead.role || 'not known'}`,
    lead.skills.length > 0 && `READER KNOWS: ${lead.skills.join(', ')}`,
    lead.recent_roles.length > 0 && `READER BEFORE: ${lead.recent_roles.join('; ')}`,
    fact ? factLine('FACT', fact) : 'FACT: nothing is known',
    second !== undefined && factLine('SECOND FACT', second),
    '</data>',
  ];
  return rows.filter((row) => row !== false).join('\n');
}

const factLine = (name: string, { source, text }: SpokenFact): string =>
  `${name}, ${SOURCE[source]}: ${text}`;

const styleBlock = (style: StyleProfile): string =>
  `STYLE: ${[
    `formality ${style.formality}`,
    `directness ${style.directness}`,
    `warmth ${style.warmth}`,
    `proof: ${style.proof}`,
    `question: ${style.cta}`,
    style.energy,
    style.own && `about ${style.own.sentence_words} words a sentence`,
  ]
    .filter(Boolean)
    .join(
      ', ',
    )}. Write ${style.words.min} to ${style.words.max} words in all.${excerptLines(style.own?.excerpts ?? [])}`;

/** Sentences of the sender's other emails: nothing but their manner may come over. */
const excerptLines = (excerpts: readonly string[]): string =>
  excerpts.length === 0
    ? ''
    : `\n<manner>\n${excerpts.map((excerpt) => `- ${line(excerpt.replace(/[<>{}]/g, ' '))}`).join('\n')}\n</manner>\nThat is how SENDER writes to others: take over its manner only, none of its words or facts.`;

/** Once more, right before the answer: a small model otherwise hangs the sender's product on the reader. */
const reminder = (fact: SpokenFact | undefined, parts: readonly AnswerPart[]): string =>
  fact && parts.includes('opening')
    ? `Now the JSON. Its opening retells only this: ${fact.text}`
    : `Now the JSON of ${parts.join(', ')}.`;

const secondReminder = (
  fact: SpokenFact | undefined,
  second: { fact: SpokenFact | undefined; parts: readonly string[] },
  parts: readonly AnswerPart[],
): string =>
  [
    `Now the JSON of ${[...parts, ...second.parts].join(', ')}: a second way to write the email, and three different subjects.`,
    fact && parts.includes('opening') && `The opening retells only this: ${fact.text}`,
    second.fact && `The second_opening retells only this: ${second.fact.text}`,
  ]
    .filter(Boolean)
    .join('\n');

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
