import { describe, expect, it } from 'vitest';
import { codes } from './situation-of.ts';

describe('leadSituation knows a competitor', () => {
  const offer = 'a scheduling assistant for hospital wards that fills a shift within the hour';
  it.each([
    [{ about: 'We build a scheduling assistant for clinics.' }, { offer }],
    [{ headline: 'Founder of Brackenhall', about: 'Brackenhall is a scheduling assistant.' }, { offer }],
    [{ about: 'We make wireless vibration sensors.' }, {}],
    [{}, { offer: 'parcel sorting that is cheaper than Brackenhall' }],
    [{}, { offer: 'an alternative to Oakford and Brackenhall' }],
    [{ about: 'Wir entwickeln Schwingungssensoren.' }, { offer: 'Schwingungssensoren für Lager' }],
  ])('%j', (profile, sender) => {
    expect(codes(profile, sender)).toContain('competitor');
  });

  it.each([
    [
      {
        headline: 'Head of the Scheduling Assistant team',
        about: 'We use a scheduling assistant every day.',
      },
      { offer },
    ],
    [{ about: 'We build machines with vibration sensors inside.' }, {}],
    [
      { about: 'We make batteries for e-bikes.' },
      { offer: "batteries that store a factory's cheap night power" },
    ],
    [{}, { proof: ['Brackenhall saved 38 % with our sensors.'] }],
    [{ current_company: 'Corvane', about: 'We make vibration sensors.' }, {}],
  ])('and not %j', (profile, sender) => {
    expect(codes(profile, sender)).not.toContain('competitor');
  });
});

describe('leadSituation knows a rival by what it says of itself', () => {
  const offer = { offer: 'payroll software: drivers scan a tachograph card and the payroll is done' };
  it.each([
    ['about', { about: 'Lohnfix turns tachograph cards of drivers into finished payroll.' }],
    ['headline', { headline: 'CEO, Lohnfix – payroll from tachograph cards for drivers' }],
  ])('in the %s', (_, profile) => {
    expect(codes({ ...profile, current_company: 'Lohnfix' }, offer)).toContain('competitor');
  });

  it.each([
    [
      'a customer who suffers from it',
      { about: 'At Lohnfix our drivers lose tachograph cards and payroll is late.' },
    ],
    ['another trade', { about: 'Lohnfix turns old pallets into garden furniture for drivers.' }],
  ])('and not in %s', (_, profile) => {
    expect(codes({ ...profile, current_company: 'Lohnfix' }, offer)).not.toContain('competitor');
  });
});
