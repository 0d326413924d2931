import { describe, expect, it } from 'vitest';
import { COMMON, countryCodeOf, countryName, countryOf } from '../../lib/lead/country.ts';

describe('the country of a location', () => {
  it.each(Object.entries(COMMON))('%s has the name that the platform gives it: %s', (code, name) => {
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(code)).toBe(name);
    expect(countryName(code)).toBe(name);
    expect(countryCodeOf(`Somewhere, ${name}`)).toBe(code);
  });

  it.each([
    ['Malmö, Skåne län, Sverige', 'sv', 'Sweden'],
    ['Paris, Île-de-France, France', 'fr', 'France'],
    ['Reykjavík, Iceland', 'en', 'Iceland'],
    ['Leeds, England', 'en', 'United Kingdom'],
    ['Tbilisi, Georgia', 'en', ''],
    ['Greater Berlin Area', 'en', ''],
  ])('of %s is %3$s', (location, language, country) => {
    expect(countryOf(location, language)).toBe(country);
  });
});
