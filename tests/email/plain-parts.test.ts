import { describe, expect, it } from 'vitest';
import { type PlainContext, plainOffer, proofSentence } from '../../lib/email/plain-parts.ts';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

function context(offer: string, proof: string[] = [], language: EmailLanguage = 'en'): PlainContext {
  return {
    profile: { current_company: 'Brackenhall' },
    sender: normalizeSender({ name: 'Maya Lind', company: 'Corvane', offer, proof }),
    objective: '',
    fact: undefined,
    speech: { language, address: 'formal' },
  };
}

describe('the offer in plain words', () => {
  it.each([
    ['vibration sensors for conveyors', 'We offer vibration sensors for conveyors.'],
    ['Vibration sensors for conveyors.', 'We offer vibration sensors for conveyors.'],
    ['help hospitals cut waiting lists', 'We help hospitals cut waiting lists.'],
    ['Helping teams plan shifts', 'We help teams plan shifts.'],
    ['to help teams plan shifts', 'We help teams plan shifts.'],
    ['Helps teams plan shifts', 'We help teams plan shifts.'],
    ['provides bookkeeping for clubs', 'We provide bookkeeping for clubs.'],
    ['design parts for your machines', 'We offer design parts for your machines.'],
    ['design the packaging of your soap', 'We design the packaging of your soap.'],
    ['Translating manuals into nine languages', 'We translate manuals into nine languages.'],
    ['Corvane makes sensors for ports', 'Corvane makes sensors for ports.'],
    ['Corvane’s sensors hear a bearing wear', 'Corvane’s sensors hear a bearing wear.'],
    ['Corvane sensors for ports', 'We offer Corvane sensors for ports.'],
    ['A platform that plans shifts', 'We offer a platform that plans shifts.'],
    ['The leading planner for ports', 'We offer the leading planner for ports.'],
    ['Software for ports', 'We offer software for ports.'],
    ['We’re a planner for ports', 'We’re a planner for ports.'],
    ['Our sensors hear a bearing wear', 'Our sensors hear a bearing wear.'],
    ['I coach sales teams', 'I coach sales teams.'],
    ['iPhone repair on site', 'We offer iPhone repair on site.'],
    ['SAP consulting', 'We offer SAP consulting.'],
    ['Kubernetes cost audits', 'Our offer: Kubernetes cost audits.'],
    ['McKinsey-style audits', 'We offer McKinsey-style audits.'],
    ['24/7 support for ports', 'We offer 24/7 support for ports.'],
    ['Training for forklift drivers!', 'We offer training for forklift drivers.'],
    ['sensors for ports, see https://corvane.example/x', 'We offer sensors for ports.'],
    ['Tired of downtime? We make sensors for ports.', 'We make sensors for ports.'],
    ['sensors for ports; installed in a day', 'We offer sensors for ports; installed in a day.'],
    ['- sensors for ports\n- training for crews', 'We offer sensors for ports and training for crews.'],
    ['With our planner, shifts fill themselves', 'With our planner, shifts fill themselves.'],
    ['', ''],
    ['—', ''],
  ])('“%s”', (offer, expected) => {
    expect(plainOffer(context(offer))).toBe(expected);
  });

  it('never says more than two sentences', () => {
    const offer = 'We make sensors for ports. They hear a bearing wear. They call you. You plan a repair.';
    expect(plainOffer(context(offer))).toBe('We make sensors for ports. They hear a bearing wear.');
  });

  it('quotes one in another language', () => {
    expect(plainOffer(context('sensors that hear the wear of a bearing', [], 'de'))).toBe(
      'Unser Angebot: "sensors that hear the wear of a bearing".',
    );
  });
});

describe('the proof', () => {
  it.each([
    ['A parcel hub cut stops by 38 %.', 'A parcel hub cut stops by 38 %.'],
    ['A parcel hub cut stops by 38 %', 'A parcel hub cut stops by 38 %.'],
    ['38 % fewer stops at a parcel hub', 'For example: 38 % fewer stops at a parcel hub.'],
    ['3x faster go-live, Pemberly Dental', 'For example: 3x faster go-live, Pemberly Dental.'],
    ['A hub cut stops by 38 % (https://corvane.example/hub).', 'A hub cut stops by 38 %.'],
    ['A hub cut stops by 38 %: www.corvane.example/hub', 'A hub cut stops by 38 %.'],
    ['Want 38 % fewer stops? A hub has them.', 'A hub has them.'],
    ['Did you know that hubs stop?', ''],
    ['A hub cut stops by 38 %! It took a week!', 'A hub cut stops by 38 %! It took a week.'],
    [`A hub ${'and another '.repeat(20)}cut stops.`, ''],
    ['One. Two. Three. Four.', 'One. Two.'],
  ])('“%s”', (proof, expected) => {
    expect(proofSentence(context('sensors', [proof]))).toBe(expected);
  });

  it('is another where the first cannot be told', () => {
    expect(proofSentence(context('sensors', ['Why wait?', 'A hub cut stops by 38 %.']))).toBe(
      'A hub cut stops by 38 %.',
    );
  });
});
