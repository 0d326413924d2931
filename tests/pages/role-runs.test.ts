import { describe, expect, test } from 'vitest';
import { companyOf, rolesFromLines } from '../../lib/pages/text/role-runs.ts';

const roles = (...texts: string[]) =>
  rolesFromLines(texts.map((text) => ({ text, link: null, long: text.startsWith('>') }))).map(
    ({ title, company, start, end, current }) => `${title} @ ${company}: ${start}–${current ? 'now' : end}`,
  );

describe('one role', () => {
  test.each([
    [
      'with its employment type',
      ['Buyer', 'Nordkai · Full-time', 'Jan 2020 - Present · 5 yrs', 'Malmö'],
      'Buyer @ Nordkai: Jan 2020–now',
    ],
    [
      'without employer',
      ['Host of the Harbour Talks', '2012 - 2013'],
      'Host of the Harbour Talks @ : 2012–2013',
    ],
    [
      'in Turkish',
      ['Satın Alma Müdürü', 'Kuzey Lojistik · Tam zamanlı', 'Oca 2018 - Halen · 7 yıl'],
      'Satın Alma Müdürü @ Kuzey Lojistik: Oca 2018–now',
    ],
    [
      'in Japanese',
      ['購買部長', '北海搬送 · 正社員', '2018年4月 - 現在 · 7年'],
      '購買部長 @ 北海搬送: 2018年4月–now',
    ],
    [
      'in a language of no table',
      ['Innkjøpssjef', 'Nordkai · Heltid', 'jan. 2018 – d.d. · 7 år'],
      'Innkjøpssjef @ Nordkai: jan. 2018–now',
    ],
  ])('%s', (_, lines, expected) => {
    expect(roles(...lines)).toEqual([expected]);
  });
});

describe('several roles under one employer', () => {
  test.each([
    [
      'headed by type and total',
      [
        'Nordkai',
        'Full-time · 6 yrs',
        'Director',
        'Mar 2022 - Present · 3 yrs',
        'Malmö',
        '>Two plants.',
        'Manager',
        'Permanent',
        'Jan 2019 – Mar 2022',
      ],
    ],
    [
      'headed by total and place',
      [
        'Nordkai',
        '6 yrs 1 mo',
        'Malmö and nearby',
        'Director',
        'Mar 2022 - Present',
        'Manager',
        'Jan 2019 - Mar 2022 · 3 yrs',
      ],
    ],
    [
      'in Polish',
      [
        'Nordkai',
        'Pełny etat · 6 lat',
        'Director',
        'Mar 2022 – obecnie · 3 lata',
        'Manager',
        'Jan 2019 – Mar 2022 · 3 lata 2 mies.',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(roles(...lines)).toEqual([
      'Director @ Nordkai: Mar 2022–now',
      'Manager @ Nordkai: Jan 2019–Mar 2022',
    ]);
  });

  test('a description belongs to the role it follows', () => {
    const lines = [
      'Nordkai',
      '6 yrs',
      'Director',
      'Mar 2022 - Present',
      '>Two plants.',
      'Manager',
      '2019 - 2022',
    ];
    const read = rolesFromLines(lines.map((text) => ({ text, link: null, long: text.startsWith('>') })));
    expect(read.map((role) => role.description)).toEqual(['>Two plants.', '']);
  });
});

describe('a role whose dates are not where they usually are', () => {
  test.each([
    ['without dates', ['Advisor', 'Bar AS'], ['Advisor @ Bar AS: –']],
    [
      'without dates, with type and place',
      ['Advisor', 'Bar AS · Freelance', 'Oslo'],
      ['Advisor @ Bar AS: –'],
    ],
    [
      'with the dates first',
      ['Jan 2020 - Present · 5 yrs', 'Buyer', 'Nordkai · Full-time', 'Malmö'],
      ['Buyer @ Nordkai: Jan 2020–now'],
    ],
    [
      'two with the dates first',
      ['2022 - 2024', 'Director', 'Nordkai', '2019 - 2022', 'Manager', 'Bar AS'],
      ['Director @ Nordkai: 2022–2024', 'Manager @ Bar AS: 2019–2022'],
    ],
    ['of a group that has not loaded its roles', ['Nordkai', 'Full-time · 6 yrs'], []],
    ['of a hint', ['Add a role', 'Tell others what you do.'], []],
  ])('%s', (_, lines, expected) => {
    expect(roles(...lines)).toEqual(expected);
  });
});

test('a card without a date has no role', () => {
  expect(roles('Something new', 'that nobody has parsed yet')).toEqual([]);
});

test.each([
  ['Nordkai · Vollzeit', 'Nordkai'],
  ['Nordkai', 'Nordkai'],
  ['Müller · Söhne · Teilzeit', 'Müller · Söhne'],
  ['Full-time', ''],
  ['Full-time · 5 yrs 6 mos', ''],
  ['4 Jahre 10 Monate', ''],
])('the employer in "%s" is "%s"', (line, company) => {
  expect(companyOf(line)).toBe(company);
});
