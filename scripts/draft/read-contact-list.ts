import { readFileSync } from 'node:fs';
import { type ContactList, parseContactList } from '../../lib/compliance/parse-contact-list.ts';

/** The do-not-contact list of a file; throws with a sentence on why it cannot be read. An unread list forbids nobody. */
export function readContactList(path: string): ContactList {
  try {
    return parseContactList(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`--do-not-contact: the file cannot be read: ${why}`, { cause: error });
  }
}
