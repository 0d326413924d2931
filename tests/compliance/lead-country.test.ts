import { describe, expect, it } from 'vitest';
import { leadCountry } from '../../lib/compliance/lead-country.ts';

describe('the country of a lead', () => {
  it.each([
    ['Berlin, DE', 'DE'],
    ['Wien, AT', 'AT'],
    ['Toronto, CA', 'CA'],
    ['St. John’s, NL', 'CA'],
    ['Victoria, BC', 'CA'],
    ['80331 München', 'DE'],
    ['D-80331 München', 'DE'],
    ['1010 Wien', 'AT'],
    ['Toronto, ON M5V 2T6', 'CA'],
    ['Berlin, Germany (Remote)', 'DE'],
    ['Hamburg (Hybrid)', 'DE'],
    ['Quebec City', 'CA'],
    ['Greater Zurich Area', 'CH'],
    ['Zürich und Umgebung', 'CH'],
    ['Basel Area', 'CH'],
  ])('of “%s” is %s', (location, code) => {
    expect(leadCountry({ country: '', location }, '')?.code).toBe(code);
  });

  it.each([
    'Wilmington, DE',
    'San Francisco, CA',
    'Ontario, CA',
    'Utrecht, NL',
    'Lima, PE',
    'Bratislava, SK',
    'Tijuana, BC',
    'Darwin, NT',
    'Vienna, VA 22180',
    'Berlin Heights',
    'Hanover Park',
    'Geneva, NY',
  ])('of “%s” is none of those that ask for consent', (location) => {
    expect(leadCountry({ country: '', location }, '')).toBeUndefined();
  });
});
