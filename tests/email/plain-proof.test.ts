import { describe, expect, it } from 'vitest';
import { proofSentence } from '../../lib/email/plain-parts.ts';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const context = (offer: string, proof: string[] = [], language: EmailLanguage = 'en') => ({
  profile: { current_company: 'Brackenhall' },
  sender: normalizeSender({ name: 'Maya Lind', company: 'Corvane', offer, proof }),
  objective: '',
  fact: undefined,
  speech: { language, address: 'formal' as const },
});

describe('an English proof as people type it', () => {
  it.each([
    ['A hub cut stops by 38 %', 'A hub cut stops by 38 %.'],
    ['We cut stops by 38 %', 'We cut stops by 38 %.'],
    ['I trained 200 nurses', 'I trained 200 nurses.'],
    ['Cut stops by 38 % at a hub', 'For example: cut stops by 38 % at a hub.'],
    ['Saved a hub 38 %', 'For example: saved a hub 38 %.'],
    ['Trusted by 40 ports', 'For example: trusted by 40 ports.'],
    ['Used by 40 ports', 'For example: used by 40 ports.'],
    ['40 ports use it', 'For example: 40 ports use it.'],
    ['40+ ports', 'For example: 40+ ports.'],
    ['ISO 27001 certified', 'For example: ISO 27001 certified.'],
    ['Founded in 1998', 'For example: founded in 1998.'],
    ['Winner of the 2024 Port Award', 'For example: Winner of the 2024 Port Award.'],
    ['Customers: Pemberly Dental, Orrin Freight', 'Among our customers: Pemberly Dental, Orrin Freight.'],
    ['Pemberly Dental', 'For example: Pemberly Dental.'],
    [
      '"Best planner ever" - J. Orrin, Orrin Freight',
      'For example: "Best planner ever" - J. Orrin, Orrin Freight.',
    ],
    ['4.8 stars on G2', 'For example: 4.8 stars on G2.'],
    ['our customers save 38 %', 'Our customers save 38 %.'],
    ['we save 38 %', 'We save 38 %.'],
    ['our planner runs in 40 ports.', 'Our planner runs in 40 ports.'],
    ['see https://corvane.example/case', ''],
    ['https://corvane.example/case', ''],
    ['Case study: https://corvane.example/case', ''],
    ['Case: a hub saved 38 %', 'For example: a hub saved 38 %.'],
    ['A hub saved 38 %; details: corvane.example/hub', 'For example: A hub saved 38 %.'],
    [
      'reduced no-shows at Pemberly Dental from 12% to 4%',
      'For example: reduced no-shows at Pemberly Dental from 12% to 4%.',
    ],
    [
      'Reduced no-shows at Pemberly Dental from 12% to 4%',
      'For example: reduced no-shows at Pemberly Dental from 12% to 4%.',
    ],
    [
      'helped Orrin Freight hire 12 drivers in a month',
      'For example: helped Orrin Freight hire 12 drivers in a month.',
    ],
    ['Helping 40 ports', 'For example: Helping 40 ports.'],
    ['200 clients', 'For example: 200 clients.'],
    ['over 200 clients', 'For example: over 200 clients.'],
    ['a hub that cut stops by 38 %', 'For example: a hub that cut stops by 38 %.'],
    ['- a hub cut stops\n- a port saved 20 %', 'For example: a hub cut stops.'],
    ['Orrin Freight hired 12 drivers in a month', 'For example: Orrin Freight hired 12 drivers in a month.'],
    ['e.g. a hub saved 38 %', 'For example: a hub saved 38 %.'],
    ['For example, a hub saved 38 %', 'For example: a hub saved 38 %.'],
    ['Example: Orrin Freight hired 12 drivers', 'For example: Orrin Freight hired 12 drivers.'],
    ['Ein Hafen spart mit der Lösung 38 %', ''],
    [
      'Reduced no-shows at Pemberly Dental from 12% to 4%.',
      'For example: reduced no-shows at Pemberly Dental from 12% to 4%.',
    ],
    ['United Ports cut stops by 38 %', 'United Ports cut stops by 38 %.'],
    ['Advanced Ports cut stops by 38 %', 'Advanced Ports cut stops by 38 %.'],
    ['Fred Lang hired 12 drivers', 'For example: Fred Lang hired 12 drivers.'],
    ['"Best planner ever." J. Orrin', 'For example: "Best planner ever." J. Orrin.'],
    ['38 % fewer stops', 'For example: 38 % fewer stops.'],
    ['Booking.com saved 38 %', 'For example: Booking.com saved 38 %.'],
    ['Write to maya@corvane.example', ''],
    ['Helped Orrin Freight hire 12 drivers', 'For example: helped Orrin Freight hire 12 drivers.'],
    [
      'Dr. Lang cut stops by 38 %. It took approx. 2 weeks.',
      'Dr. Lang cut stops by 38 %. It took approx. 2 weeks.',
    ],
    ['Used by Pemberly Dental', 'For example: used by Pemberly Dental.'],
  ])('“%s”', (proof, expected) => {
    expect(proofSentence(context('sensors', [proof]))).toBe(expected);
  });
});
