import { describe, expect, it } from 'vitest';
import { buildFooter, type FooterSite } from '../../lib/email/footer.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';

const sender = normalizeSender({
  name: 'Maya Lindqvist',
  title: 'Founder',
  company: 'Corvane',
  address: '4 Quay Street\nHull HU1 2XY',
});
const OPT_OUT = 'If you would rather not hear from me again, reply "no" and I will not write again.';
const SOURCE = 'I found your details on your public LinkedIn profile.';
const footer = (profile: Partial<ProfileData>, site?: FooterSite) =>
  buildFooter(sender, { profile: { ...emptyProfile(), ...profile }, site });

describe('the footer', () => {
  it('has who writes, their postal address and how to opt out', () => {
    expect(buildFooter(sender).split('\n')).toEqual([
      'Maya Lindqvist, Founder, Corvane',
      '4 Quay Street, Hull HU1 2XY',
      OPT_OUT,
    ]);
  });

  it("has the sender's own opt-out line instead, where there is one", () => {
    expect(
      buildFooter({ ...sender, opt_out: 'Say no.' })
        .split('\n')
        .at(-1),
    ).toBe('Say no.');
  });

  it.each<[Partial<ProfileData>]>([
    [{ country: 'Germany' }],
    [{ location: 'Porto, Portugal' }],
    [{ country: 'Norway' }],
    [{ email: 'anna@kornblume.at' }],
  ])('tells a lead of the EEA with %j where their details are from', (profile) => {
    expect(footer(profile, 'linkedin').split('\n')[2]).toBe(SOURCE);
    expect(footer(profile, 'linkedin').split('\n')[3]).toBe(OPT_OUT);
  });

  it.each<[Partial<ProfileData>, FooterSite | undefined]>([
    [{ country: 'Germany' }, undefined],
    [{ country: 'Germany' }, 'pasted'],
    [{ country: 'Germany' }, 'hubspot'],
    [{ country: 'United States' }, 'linkedin'],
    [{}, 'linkedin'],
  ])('says nothing of it to %j read at %s', (profile, site) => {
    expect(footer(profile, site)).toBe(buildFooter(sender));
  });
});
