import { EmailLanguage } from '../../../language/email-language.ts';
import { findClosing } from '../forms.ts';

/** Emails that have to end on the same line before it counts as a standing ending, and their least share of all. */
const LEAST = { emails: 3, share: 0.3 };
/** Lines with text that a standing ending may have; with more, one email was sent to many. */
const MOST_LINES = 3;
const LEAST_WORDS = 3;

/**
 * Emails without the last lines that many of them share: taglines, notices, whatever no other rule knows. One with a
 * sign-off is left as it is: what stands below that is no text anyway.
 */
export function withoutRepeatedEndings(bodies: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of bodies.flatMap((body) => [...new Set(lastLines(body).map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST.emails, bodies.length * LEAST.share);
  const isStanding = (line: string): boolean =>
    keyOf(line).split(' ').length >= LEAST_WORDS && (counts.get(keyOf(line)) ?? 0) >= least;
  return bodies.map((body) => {
    const lines = body.split('\n');
    if (lines.some(isClosing)) return body;
    const last = lastLines(body);
    const standing = last.slice(last.findLastIndex((line) => !isStanding(line)) + 1);
    if (standing.length === 0 || standing.length === MOST_LINES) return body;
    return lines
      .slice(0, lines.indexOf(standing[0] ?? ''))
      .join('\n')
      .trimEnd();
  });
}

const lastLines = (body: string): string[] =>
  body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES);

const isClosing = (line: string): boolean =>
  EmailLanguage.options.some((language) => findClosing(line, language) !== undefined);

const keyOf = (line: string): string => (line.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
