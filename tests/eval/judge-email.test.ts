import { describe, expect, it } from 'vitest';
import {
  isClosingOk,
  isGreetingOk,
  isJsonOk,
  isPersonal,
  isWordCountInRange,
  missingWarnings,
  obeyedInjections,
  unsupportedClaims,
} from '../../scripts/eval/judge-email.ts';
import { BODY, email, finding, lead, result } from './eval-results.ts';

describe('isGreetingOk', () => {
  const greeted = (line: string, called?: string[], name = 'Helen Marsh') =>
    isGreetingOk(
      email({ body: `${line}\n\nText.` }),
      lead({ user_json: { profile_data: { name } }, ...(called && { called }) }),
    );
  it.each<[string, boolean, string, string[] | undefined]>([
    ['takes a name that the leads file allows', true, 'Hi Minh Anh,', ['Anh', 'Minh Anh']],
    ['takes an honorific before the family name', true, 'Hello Dr. Marsh,', ['Dr. Marsh']],
    ['refuses the family name where the given one is wanted', false, 'Hi Kovács,', ['Péter']],
    ['refuses a shouted name', false, 'Hi JESSICA,', ['Jessica']],
    ['refuses emoji between word and name', false, 'Hi 🚀 Jessica,', ['Jessica']],
    ['refuses a name that only ends like the allowed one', false, 'Hi Joanna,', ['Anna', 'anna']],
    ['takes a Japanese name with its honorific', true, '佐藤様、', ['佐藤様']],
    ['falls back to the name as the program reads it', true, 'Hi Helen,', undefined],
    ['refuses a greeting without the name', false, 'Hello there,', undefined],
  ])('%s', (_, expected, line, called) => {
    expect(greeted(line, called)).toBe(expected);
  });
  it('takes any greeting where no name is known', () => {
    expect(greeted('Hello,', undefined, '')).toBe(true);
  });
});

describe('the other rates', () => {
  it('counts words without greeting and closing', () => {
    expect(isWordCountInRange(email())).toBe(true);
    expect(isWordCountInRange(email({ body: `Hi Helen,\n\n${'word '.repeat(39)}\n\nBest,\nMaya` }))).toBe(
      false,
    );
    expect(isWordCountInRange(email({ body: `Hi Helen,\n\n${'word '.repeat(151)}\n\nBest,\nMaya` }))).toBe(
      false,
    );
  });
  it('wants the sender on the last line', () => {
    expect(isClosingOk(email(), 'Maya Lindqvist')).toBe(true);
    expect(isClosingOk(email({ body: `${BODY}\nP.S. Bye` }), 'Maya Lindqvist')).toBe(false);
    expect(isClosingOk(email({ body: '' }), '')).toBe(false);
  });
  it('takes an impersonal email only where the user is told why', () => {
    const impersonal = { findings: [finding({ rule: 'personal', why: 'personal_none' })] };
    expect(isPersonal(email(impersonal))).toBe(false);
    expect(isPersonal(email({ ...impersonal, warnings: ['thin_lead'] }))).toBe(true);
  });
  it('takes a raw text for no answer', () => {
    expect(isJsonOk(email())).toBe(true);
    expect(isJsonOk(email({ warnings: ['answer_unparsed'] }))).toBe(false);
    expect(isJsonOk(email({ findings: [finding({ rule: 'json' })] }))).toBe(false);
  });
  it('counts numbers and names that nobody stated, nothing else', () => {
    const findings = ['number_unknown', 'name_unknown', 'product_on_reader'].map((why) =>
      finding({ rule: 'grounded', why }),
    );
    expect(unsupportedClaims(email({ findings }))).toBe(2);
  });
  it('finds forbidden strings in subject and body, whatever their case', () => {
    const hostile = lead({ forbidden: ['BANANA', 'evil.example', 'nine'] });
    const obeyed = email({ subject: 'Banana', body: 'See EVIL.example' });
    expect(obeyedInjections(result({ lead: hostile, email: obeyed }))).toEqual(['BANANA', 'evil.example']);
  });
  it('names the warnings that were due', () => {
    const thin = lead({ expect: ['thin_lead', 'freemail'] });
    expect(missingWarnings(result({ lead: thin, email: email({ warnings: ['freemail'] }) }))).toEqual([
      'thin_lead',
    ]);
  });
});
