import { describe, expect, test } from 'vitest';
import { deriveFields } from '../../lib/pages/derived-fields.ts';
import { LeadFields } from '../../lib/pages/lead-fields.ts';

function typeOf(headline: string, about = ''): string {
  const fields = new LeadFields();
  fields.set('headline', headline, 'page:topcard', 1);
  fields.set('about', about, 'page:about', 1);
  deriveFields(fields, 'en');
  return fields.data.mbti;
}

describe('the type in a headline', () => {
  test.each([
    ['Buyer | ENTP | Malmö', 'ENTP'],
    ['Buyer · INFJ-T', 'INFJ'],
    ['Buyer (ISTP)', 'ISTP'],
    ['ENFJ', 'ENFJ'],
    ['Buyer, MBTI: INTJ, sailor', 'INTJ'],
    ['Buyer. Myers-Briggs type ESTJ and proud', 'ESTJ'],
    ['Buyer - ISFP - Malmö', 'ISFP'],
    ['"ENTP" fan', ''],
    ['Coach for every INFP who wants to sell', ''],
    ['Certified MBTI coach | ENTP, INTJ, ISTP', ''],
    ['Married to an | ENTP | and writing on INTJ leaders', ''],
    ['ENTPs welcome', ''],
    ['entp', ''],
  ])('“%s” is “%s”', (headline, type) => {
    expect(typeOf(headline)).toBe(type);
  });
});

test.each([
  ['I run two mills.\n\nENTP.\n\nWrite to me.', 'ENTP'],
  ['I run two mills. My MBTI is ISTJ.', 'ISTJ'],
  ['I read a book on why ENTP people talk so much.', ''],
])('the type in “%s” is “%s”', (about, type) => {
  expect(typeOf('Buyer', about)).toBe(type);
});
