import { dropInstructions } from '../../lead/untrusted-text.ts';
import type { RuleInput } from './rule.ts';

/** What is known of the reader, as text. */
export const knownOfReader = ({ profile, lead_profile }: RuleInput): string =>
  [
    profile.name,
    profile.headline,
    profile.location,
    profile.current_company,
    profile.current_title,
    dropInstructions(profile.about),
    // also what is no fact to open with, as a vacancy
    ...profile.recent_activity
      .filter(({ kind }) => kind === 'authored')
      .map(({ text }) => dropInstructions(text)),
    ...profile.skills,
    ...profile.career_history.flatMap((role) => [
      role.title,
      role.company,
      role.start,
      role.end,
      dropInstructions(role.description),
    ]),
    ...profile.education.flatMap(({ school, degree }) => [school, degree]),
    ...lead_profile.facts.map(({ text }) => text),
  ].join(' \n ');

/** What the user says of themselves and their offer. */
export const knownOfSender = ({ sender }: RuleInput): string =>
  [sender.name, sender.title, sender.company, sender.offer, ...sender.proof.map(({ text }) => text)].join(
    ' \n ',
  );

/** A sentence that begins with the reader, and one that begins with the sender. */
export const isOnReader = (sentence: string): boolean =>
  /^(?:you|your|i (?:read|saw|see|noticed|heard|understand|gather) (?:that )?)\b/i.test(sentence);
export const isOnSender = (sentence: string): boolean => /^(we|our|i|my)\b/i.test(sentence);
