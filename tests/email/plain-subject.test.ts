import { describe, expect, it } from 'vitest';
import { replacePlainly } from '../../lib/email/plain-repair.ts';
import { plainSubject } from '../../lib/email/plain-subject.ts';
import { EmailLanguage } from '../../lib/language/email-language.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const context = (current_company: string, company = 'Corvane') => ({
  profile: { current_company },
  sender: normalizeSender({ name: 'Maya Lindqvist', company, offer: 'sensors' }),
  objective: 'a pilot',
  fact: undefined,
});

describe('plainSubject', () => {
  it.each([
    ['names the two firms', 'Brackenhall', 'Corvane', 'Brackenhall and Corvane'],
    [
      'leaves legal forms out',
      'Brackenhall Logistics GmbH & Co. KG',
      'Corvane Ltd.',
      'Brackenhall Logistics and Corvane',
    ],
    ['leaves slogans out', 'Brackenhall | we move parcels!', 'Corvane (UK)', 'Brackenhall and Corvane'],
    ['asks where a firm is missing', '', 'Corvane', 'A short question'],
    ['asks where both are one', 'Corvane', 'corvane', 'A short question'],
    [
      'asks where the names are long',
      'The Amalgamated Conveyor Works of Upper Brackenhall',
      'Corvane',
      'A short question',
    ],
  ])('%s', (_, theirs, ours, subject) => {
    expect(plainSubject(context(theirs, ours))).toBe(subject);
  });

  it.each(EmailLanguage.options)('is short in %s', (language) => {
    const speech = { language, address: 'formal' as const };
    for (const company of ['Brackenhall', '', 'Amalgamated Conveyor Works Brackenhall']) {
      const subject = plainSubject({ ...context(company), speech });
      expect(subject).toMatch(/^\S+( \S+){1,4}$/);
      expect(subject.length).toBeLessThanOrEqual(35);
    }
  });

  it('stands in for a subject that is broken, and for no other', () => {
    const parts = {
      type: 'parts' as const,
      opening: 'a',
      offer: 'b',
      benefit: '',
      question: 'c?',
      subject: 'FREE!!!',
    };
    expect(replacePlainly(parts, ['subject'], context('Brackenhall'))).toEqual({
      ...parts,
      subject: 'Brackenhall and Corvane',
    });
    expect(replacePlainly(parts, ['offer'], context('Brackenhall')).subject).toBe('FREE!!!');
  });
});
