import { describe, expect, it } from 'vitest';
import { applyRemoval } from '../../lib/email/removal.ts';
import { linkRemoval } from '../../lib/email/remove-link.ts';
import { openerRemoval } from '../../lib/email/remove-opener.ts';
import { LINK } from '../../lib/email/rules/links.ts';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { ruleWordsOf } from '../../lib/language/rule-words.ts';

const withoutOpener = (text: string, language: EmailLanguage) => {
  const [match] = text.matchAll(ruleWordsOf(language).openers);
  if (!match) throw new Error(`No opening in ${text}`);
  const removal = openerRemoval(text, match.index, match.index + match[0].length, language);
  return removal && applyRemoval(text, removal);
};
const withoutLink = (text: string) => {
  const [match] = text.matchAll(LINK);
  if (!match) throw new Error(`No link in ${text}`);
  const removal = linkRemoval(text, match.index, match.index + match[0].length);
  return removal && applyRemoval(text, removal);
};

describe('openerRemoval', () => {
  it.each<[EmailLanguage, string, string | undefined]>([
    ['en', 'I hope this email finds you well.\n\nWe check cranes.', 'We check cranes.'],
    ['en', 'Cranes stop. I hope you are doing well. We check.', 'Cranes stop. We check.'],
    ['en', 'My name is Maya Lindqvist from Corvane. We check cranes.', 'We check cranes.'],
    ['en', 'My name is Maya and I sell crane checks.', undefined],
    ['en', 'I came across your profile on LinkedIn.\n\nWe check.', 'We check.'],
    ['en', 'I hope you are well, I saw that your cranes stop.', 'I saw that your cranes stop.'],
    ['en', 'I wanted to reach out because your cranes stop at night.', 'Your cranes stop at night.'],
    ['en', 'I wanted to reach out because night stops cost 14 hours.', undefined],
    ['en', 'I was impressed by your talk on the 18 cranes of Hull.', undefined],
    ['en', 'I hope your team recovered from the two sorter stops.', undefined],
    ['en', 'I hope you are well, you are busy these days.', undefined],
    ['de', 'Ich hoffe, es geht Ihnen gut.\n\nWir prüfen Kräne.', 'Wir prüfen Kräne.'],
    ['de', 'Mein Name ist Maya Lindqvist. Wir prüfen Kräne.', 'Wir prüfen Kräne.'],
    ['de', 'Ich melde mich bei Ihnen, weil Ihre Kräne nachts stehen.', undefined],
    ['fr', "J'espère que vous allez bien. Nous vérifions.", 'Nous vérifions.'],
    ['es', 'Espero que este correo le encuentre bien. Medimos grúas.', 'Medimos grúas.'],
    ['pt', 'Espero que esteja bem. Medimos guindastes.', 'Medimos guindastes.'],
    ['it', 'Spero che stia bene. Controlliamo gru.', 'Controlliamo gru.'],
    ['nl', 'Ik hoop dat alles goed gaat. Wij meten kranen.', 'Wij meten kranen.'],
  ])('in %s makes of %j %j', (language, text, left) => {
    expect(withoutOpener(text, language)).toBe(left);
  });
});

describe('linkRemoval', () => {
  it.each([
    ['We check [crane brakes](https://corvane.example/b) daily.', 'We check crane brakes daily.'],
    ['We check cranes every day, see https://corvane.example/b.', 'We check cranes every day.'],
    [
      'We check cranes daily (see https://corvane.example/b) and log it.',
      'We check cranes daily and log it.',
    ],
    ['We check cranes. Learn more at https://corvane.example/b. Daily.', 'We check cranes. Daily.'],
    ['We check.\n\nHere is a demo: https://corvane.example/b\n\nWorth it?', 'We check.\n\nWorth it?'],
    ['Could you pick a time at https://corvane.example/b?', undefined],
  ])('makes of %j %j', (text, left) => {
    expect(withoutLink(text)).toBe(left);
  });
});
