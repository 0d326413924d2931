import { describe, expect, it } from 'vitest';
import { countryNotes } from '../../lib/compliance/country-notes.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';

const codes = (profile: Partial<ProfileData>, to = '') =>
  countryNotes({ ...emptyProfile(), ...profile }, to).map(({ code }) => code);

describe('the notes on a country', () => {
  it.each<[Partial<ProfileData>, string, string[]]>([
    [{ country: 'Germany' }, '', ['consent_de']],
    [{ country: 'de' }, '', ['consent_de']],
    [{ country: 'Deutschland' }, '', ['consent_de']],
    [{ location: 'Leipzig, Sachsen, Deutschland' }, '', ['consent_de']],
    [{ location: 'Graz, Austria' }, '', ['consent_at']],
    [{ location: 'Montréal, Québec, Canada' }, '', ['consent_ca']],
    [{ location: 'San Francisco, CA' }, '', []],
    [{ location: 'Wilmington, DE' }, '', []],
    [{ country: 'France' }, '', []],
    [{}, 'anna@kornblume.example', []],
  ])('of %j with “%s” are %j', (profile, to, expected) => {
    expect(codes(profile, to)).toEqual(expected);
  });

  it.each([
    ['Greater Munich Metropolitan Area', ['consent_de']],
    ['Greater Hamburg Area', ['consent_de']],
    ['Frankfurt Rhine-Main Metropolitan Area', ['consent_de']],
    ['Köln und Umgebung', ['consent_de']],
    ['Großraum Stuttgart', ['consent_de']],
    ['Berlin', ['consent_de']],
    ['Berlin Metropolitan Area', ['consent_de']],
    ['Greater Vienna', ['consent_at']],
    ['Linz, Oberösterreich', ['consent_at']],
    ['Toronto, ON', ['consent_ca']],
    ['Toronto, Ontario', ['consent_ca']],
    ['Perth, ON', ['consent_ca']],
    ['Montréal, QC', ['consent_ca']],
    ['Greater Vancouver Metropolitan Area', ['consent_ca']],
    ['Région de Québec', ['consent_ca']],
    ['Vancouver, British Columbia, Canada', ['consent_ca']],
    ['Ontario, California, United States', []],
    ['Ontario, California', []],
    ['Vienna, VA', []],
    ['Hamburg, NY', []],
    ['Berlin, CT', []],
    ['Frankfort, KY', []],
    ['London Area, United Kingdom', []],
    ['Greater Zurich Area', []],
    ['Essendon, Victoria', []],
    ['Hammersmith', []],
  ])('of a lead in “%s” are %j', (location, expected) => {
    expect(codes({ location })).toEqual(expected);
  });

  it.each([
    'Sole-trader',
    'Sole trader',
    'Owner-operator, Reed Plumbing',
    'Independent consultant',
    'Freelance',
  ])('see a Briton alone in “%s”', (headline) => {
    expect(codes({ country: 'United Kingdom', headline })).toEqual(['sole_trader_uk']);
  });

  it.each([
    ['anna@kornblume.de', ['consent_de']],
    ['anna@kornblume.at', ['consent_at']],
    ['anna@kornblume.ca', ['consent_ca']],
    ['anna@kornblume.co.uk', []],
    ['anna@web.de', ['consent_de', 'freemail']],
    ['anna@gmail.com', ['freemail']],
  ])('of the address %s, where no country is known, are %j', (to, expected) => {
    expect(codes({}, to)).toEqual(expected);
  });

  it('hold a known country for better evidence than the address', () => {
    expect(codes({ country: 'Spain' }, 'anna@kornblume.de')).toEqual([]);
    expect(countryNotes({ ...emptyProfile(), location: 'Graz, Austria' }, 'a@b.de')).toEqual([
      { code: 'consent_at', evidence: 'Graz, Austria', field: 'location' },
    ]);
  });

  it.each<[Partial<ProfileData>, string, string[]]>([
    [{ headline: 'Freelance Bookkeeper' }, '', ['sole_trader_uk']],
    [{ current_company: 'Self-employed' }, '', ['sole_trader_uk']],
    [{ current_company: 'Self Employed' }, '', ['sole_trader_uk']],
    [{ headline: 'Self\u2011employed plumber' }, '', ['sole_trader_uk']],
    [{ headline: 'Owner/Operator' }, '', ['sole_trader_uk']],
    [{ current_company: 'Sole proprietorship' }, '', ['sole_trader_uk']],
    [{}, 'tom@blueyonder.co.uk', ['sole_trader_uk', 'freemail']],
    [{}, 'tom@yahoo.ca', ['sole_trader_uk', 'freemail']],
    [{ about: 'I once hired freelancers.' }, '', []],
    [{}, 'tom@btinternet.com', ['sole_trader_uk', 'freemail']],
    [{ headline: 'Operations Director' }, 'tom@brackenhall.example', []],
  ])('of a Briton with %j at “%s” are %j', (profile, to, expected) => {
    expect(codes({ location: 'Leeds, England, United Kingdom', ...profile }, to)).toEqual(expected);
    expect(codes({ location: 'Leeds, UK', ...profile }, to)).toEqual(expected);
  });

  it('do not count a role that has ended', () => {
    const role = { title: 'Freelancer', company: 'Self-employed', start: '2015', description: '' };
    const briton = { country: 'United Kingdom' };
    expect(codes({ ...briton, career_history: [{ ...role, end: '2019' }] })).toEqual([]);
    expect(codes({ ...briton, career_history: [{ ...role, end: '' }] })).toEqual(['sole_trader_uk']);
  });

  it('know nothing of sole traders elsewhere', () => {
    expect(codes({ country: 'Ireland', headline: 'Freelance Bookkeeper' })).toEqual([]);
  });
});
