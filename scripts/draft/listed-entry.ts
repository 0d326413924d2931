import type { ContactEntry } from '../../lib/compliance/contact-entry.ts';
import { type Contact, doNotContact } from '../../lib/compliance/do-not-contact.ts';

/** Not the lead's: who sends, what was written before, and what the lead or others say, in which anybody is named. */
const NOT_OF_LEAD =
  /^(sender|task|earlier|objective|id|about|summary|bio|notes?|recent_?activity|activit(y|ies)|posts?|company_?updates?|updates|description|headline|text|sources?|facts|lead)$/i;
const DEEPEST = 5;
const ADDRESS = /^(?:mailto:)?[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+(?:\?\S*)?$/i;
const NAMED_ADDRESS = /<[^\s@<>]+@[^\s@<>]+>/;
const URL_LIKE = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/iu;
/** On these everybody has a page: their host says nothing of where somebody works. */
const PLATFORM =
  /(?:^|\.)(linkedin\.com|twitter\.com|x\.com|facebook\.com|xing\.com|github\.com|hubspot\.com|force\.com)$/i;

/**
 * The entry of the list that the lead of an input line matches, by their address, profile or company's domain, under
 * whatever key these stand.
 */
export function listedEntry(list: readonly ContactEntry[], line: object): ContactEntry | undefined {
  for (const text of leadTexts(line)) {
    for (const contact of contactsOf(text)) {
      const entry = doNotContact(list, contact);
      if (entry) return entry;
    }
  }
  return undefined;
}

function contactsOf(text: string): Contact[] {
  if (ADDRESS.test(text) || NAMED_ADDRESS.test(text)) return [{ to: text.replace(/^mailto:|\?.*$/gi, '') }];
  if (/[\s,;]/.test(text))
    return text.split(/[\s,;]+/).flatMap((part) => (ADDRESS.test(part) ? [{ to: part }] : []));
  if (!URL_LIKE.test(text)) return [];
  const host = text.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '');
  return [{ to: '', profile_url: text, ...(!PLATFORM.test(host) && { company_domain: host }) }];
}

/** Every text of the line that can be on the lead, as deep as a caller may nest it. */
function leadTexts(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_OF_LEAD.test(key))
    .flatMap(([, inner]) => leadTexts(inner, depth + 1));
}
