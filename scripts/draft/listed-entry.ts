import { type ContactEntry, contactEntry } from '../../lib/compliance/contact-entry.ts';
import { type Contact, doNotContact } from '../../lib/compliance/do-not-contact.ts';

/** Not the lead's: who sends, what was written before, and what names others. */
const OF_OTHERS =
  /^(sender|task|earlier|objective|recent_?activity|activit(y|ies)|posts?|comments?|company_?updates?|updates|people_?also_?viewed|similar_?profiles|recommendations?|connections?|mutual\w*)$/i;
/** Prose, in which anybody may be named: it counts only where it is an address or a link and nothing else. */
const PROSE = /^(about|summary|bio|notes?|description|headline|facts|sources?)$/i;
const DEEPEST = 10;
/** On these everybody has a page: their host says nothing of where somebody works. */
const PLATFORM =
  /(?:^|\.)(linkedin\.com|twitter\.com|x\.com|facebook\.com|xing\.com|github\.com|hubspot\.com|force\.com)$/i;

/**
 * The entry of the list that the lead of an input line matches, by their address, profile or company's domain, under
 * whatever key these stand. An address that the lead's own record has is rather theirs than not: a refusal names the
 * entry, so that a wrong one can be seen and taken off the list, but an email sent cannot be called back.
 */
export function listedEntry(list: readonly ContactEntry[], line: object): ContactEntry | undefined {
  for (const text of leadTexts(line)) {
    const contact = contactOf(text);
    const entry = contact && doNotContact(list, contact);
    if (entry) return entry;
  }
  return undefined;
}

/** One text read as an entry of such a list would be, so that both are compared in one form. */
function contactOf(text: string): Contact | undefined {
  const address = /^(?:mailto:)?([^@\s?]+)(?:@|%40)([^@\s?]+)(?:\?\S*)?$/i.exec(text);
  const link = text
    .replace(/^\/\//, '')
    .replace(/^((?:https?:\/\/)?[^/?#@\s:]+):\d+(?=$|[/?#])/i, '$1')
    .replace(/^\/?(?=in\/[^/\s]+\/?$)/, 'linkedin.com/');
  const entry = contactEntry(address ? `${address[1]}@${address[2]}` : link);
  if (!entry) return undefined;
  if (entry.kind === 'address') return { to: entry.value };
  const host = entry.value.replace(/[/:].*$/, '');
  return { to: '', profile_url: entry.value, company_domain: PLATFORM.test(host) ? '' : host };
}

/** Every text of the line that can be on the lead, whole and in its parts, as deep as a caller may nest it. */
function leadTexts(value: unknown, key = '', depth = 0): string[] {
  if (typeof value === 'string') return PROSE.test(key) ? [value] : [value, ...value.split(/[\s,;|]+/)];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value)
    .filter(([name]) => !OF_OTHERS.test(name))
    .flatMap(([name, inner]) => [
      ...(name.includes('@') ? [name] : []),
      ...leadTexts(inner, Array.isArray(value) ? key : name, depth + 1),
    ]);
}
