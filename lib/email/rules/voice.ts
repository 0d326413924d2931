import { mixedAddress } from './address.ts';
import {
  bodyText,
  each,
  escapeRegex,
  languageOf,
  type Mark,
  markOf,
  type Rule,
  type RuleInput,
  whole,
  words,
} from './rule.ts';
import { strangePronouns, thirdPerson } from './third-person.ts';
import { outsideQuotes, unquoted } from './unquoted.ts';

export const voice: Rule = {
  id: 'voice',
  severity: 'hard',
  check: (input) => [
    ...thirdPerson(input),
    ...(languageOf(input) === 'en' ? englishVoice(input) : mixedAddress(input)),
  ],
};

const englishVoice = (input: RuleInput): Mark[] => [
  ...outsideQuotes(input.body, asLead(input)),
  ...strangePronouns(input),
  ...(/\byou(r|rs)?\b/i.test(bodyText(input.body).text) ? [] : [whole(input, 'body', 'voice_no_you')]),
];

const ROLE = '(?:vp|ceo|cto|cfo|coo|cio|head|director|manager|chief|lead|president|founder|owner)';
/** "As the Operations Director of X, I …", "I'm the head of …", "we at X", "here at X". */
const SELF =
  /\bas (?:an?|the|your) ([^,.!?\n]{2,80}), (?:i|we|my|our)\b|\b(?:i am|i['’]m) (?:an?|the|your) ([^,.!?\n]{2,80})/gi;

/** The sender speaking in the lead's place: under their title, or for their company. */
function asLead(input: RuleInput): Mark[] {
  const { current_title, current_company } = input.profile;
  const ofLead = weighty(`${current_title} ${current_company}`);
  const ofSender = weighty(`${input.sender.title} ${input.sender.company}`);
  const { text, start } = bodyText(input.body);
  const selves = [...text.matchAll(SELF)].filter(([, as = '', is = '']) => {
    const said = [...weighty(as || is)];
    const isTheirs = said.filter((word) => ofLead.has(word)).length >= Math.min(2, ofLead.size);
    return isTheirs && said.some((word) => ofLead.has(word) && !ofSender.has(word));
  });
  return [
    ...each(input, 'body', new RegExp(`\\bas your (?:new |current )?${ROLE}\\b`, 'gi'), 'voice_as_lead'),
    ...selves.map((match) => markOf('body', start + match.index, match[0], 'voice_as_lead')),
    ...(current_company && current_company !== input.sender.company
      ? forCompany(input, current_company)
      : []),
  ];
}

function forCompany(input: RuleInput, company: string): Mark[] {
  const name = escapeRegex(company);
  const pattern = new RegExp(
    `\\b(?:(?:we|here|us|our (?:team|work|people)) at ${name}|at ${name},? (?:we|our|i)\\b(?! (?:saw|read|noticed|heard|could|can|would|may|might)))`,
    'gi',
  );
  return each({ ...input, body: unquoted(input.body) }, 'body', pattern, 'voice_as_lead');
}

const weighty = (text: string): Set<string> =>
  new Set(
    words(text.toLowerCase()).filter(
      (word) => word.length > 1 && !/^(?:of|the|and|for|at|an?|in|on|to)$/.test(word),
    ),
  );
