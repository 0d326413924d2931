import { ruleWordsOf } from '../../language/rule-words.ts';
import { HOST_ENDINGS } from '../../lead/host-endings.ts';
import { linkRemoval } from '../remove-link.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { each, escapeRegex, languageOf, type Rule, type RuleInput } from './rule.ts';

const HOST = `(?:[\\p{L}\\p{N}-]+\\.)+(?:${HOST_ENDINGS})`;
export const LINK = new RegExp(
  [
    '\\b(?:https?|ftp):\\/\\/\\S+|\\bwww\\.\\S+|\\b(?:mailto|tel):\\S+',
    '\\[[^\\]\\n]+\\]\\([^)\\s]+\\)',
    // spelled out to get past a filter
    '\\b[\\p{L}\\p{N}-]+ dot (?:com|net|org|io|co|de|eu|uk|ai)\\b',
    `[\\p{L}\\p{N}._%+-]+@${HOST}(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}@.])${HOST}(?:\\/[^\\s)\\]"']*|(?![\\p{L}\\p{N}@-]|\\.\\p{L}))`,
  ].join('|'),
  'gu',
);

/** No link, address or attachment. A firm that is named like one ("Booking.com") is a name. */
export const links: Rule = {
  id: 'links',
  severity: 'hard',
  check: (input) =>
    (['subject', 'body'] as const).flatMap((field) => [
      ...each(input, field, LINK, 'link')
        .filter(({ params: [link = ''] = [] }) => !isName(link, input))
        .map((mark) => ({ ...mark, ...(field === 'body' && linkRemoval(input.body, mark.start, mark.end)) })),
      ...each(input, field, ruleWordsOf(languageOf(input)).attachments, 'link'),
    ]),
};

function isName(link: string, input: RuleInput): boolean {
  const host = link.toLowerCase().replace(/[.,]+$/, '');
  if (/[/@:\]]/.test(host)) return false;
  const { sender } = input;
  // of the sender's own texts it is a customer's name, but for the sender's own site
  const own = sender.company.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isOwnSite = own !== '' && host.split('.')[0] === own;
  const known = [knownOfReader(input), sender.company, isOwnSite ? '' : knownOfSender(input)].join(' \n ');
  return new RegExp(`(?<![\\p{L}\\p{N}./@])${escapeRegex(host)}(?![/\\p{L}\\p{N}])`, 'iu').test(known);
}
