import { EmailLanguage } from '../../language/email-language.ts';
import { chooseExcerpts } from './excerpts.ts';
import { ownLines } from './mail/own-text.ts';
import { withoutRepeatedEndings } from './mail/repeated-endings.ts';
import { measureEmail, voiceLanguage } from './measure-email.ts';
import { mergeLanguage } from './merge-voices.ts';
import type { VoiceProfile } from './voice-profile.ts';

/** An email of the sender's. */
export interface Sample {
  /** Plain text, quotations and signature still in it. */
  body: string;
  /** Names and addresses of all whom it concerns; none of them may get into an excerpt. */
  people: readonly string[];
}

/**
 * How somebody writes, from emails of theirs, newest first. Only what they wrote themselves counts; emails too short, too
 * long or in another language than the seven are left out. `undefined` where none is left.
 */
export function learnVoice(samples: readonly Sample[]): VoiceProfile | undefined {
  const bodies = withoutRepeatedEndings(samples.map(({ body }) => ownLines(body).join('\n')));
  const likely = commonest(bodies.map(voiceLanguage).filter((language) => language !== ''));
  const measured = bodies.flatMap((body) => measureEmail(body, likely ?? '') ?? []);
  if (measured.length === 0) return undefined;
  const people = samples.flatMap((sample) => sample.people);
  const languages: VoiceProfile['languages'] = {};
  for (const language of EmailLanguage.options) {
    const emails = measured.filter((email) => email.language === language);
    if (emails.length === 0) continue;
    const voices = emails.map(({ voice }) => ({ ...voice, excerpts: [] }));
    languages[language] = { ...mergeLanguage(voices), excerpts: chooseExcerpts(emails, people) };
  }
  return { version: 1, languages };
}

function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
