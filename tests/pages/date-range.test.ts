import { describe, expect, test } from 'vitest';
import { parseDateRange } from '../../lib/pages/text/date-range.ts';

describe('reads a range that has ended', () => {
  test.each([
    ['Jul 2019 - Mar 2021 · 1 yr 9 mos', 'Jul 2019', 'Mar 2021'],
    ['Jul 2019 to Mar 2021', 'Jul 2019', 'Mar 2021'],
    ['2015 – 2019 · 4 yrs', '2015', '2019'],
    ['2015-2019', '2015', '2019'],
    ['Juli 2019–Sept. 2021 · 2 Jahre 3 Monate', 'Juli 2019', 'Sept. 2021'],
    ['févr. 2005 - août 2015 · 10 ans 7 mois', 'févr. 2005', 'août 2015'],
    ['févr. 2005 à août 2015', 'févr. 2005', 'août 2015'],
    ['ene. de 2012 - mar. de 2018 · 6 años 3 meses', 'ene. de 2012', 'mar. de 2018'],
    ['fev de 2018 - out de 2020 · 2 anos 9 meses', 'fev de 2018', 'out de 2020'],
    ['gen 2018 - lug 2020 · 2 anni 7 mesi', 'gen 2018', 'lug 2020'],
    ['mrt. 2018 - mei 2020 · 2 jaar 3 maanden', 'mrt. 2018', 'mei 2020'],
    ['jan. 2018 – maj 2020 · 2 år 5 mån', 'jan. 2018', 'maj 2020'],
    ['sty 2018 – paź 2020 · 2 lata 10 mies.', 'sty 2018', 'paź 2020'],
    ['Oca 2018 - Ağu 2020 · 2 yıl 8 ay', 'Oca 2018', 'Ağu 2020'],
    ['2018年4月 - 2020年3月 · 2年', '2018年4月', '2020年3月'],
    ['2018年4月 – 2020年3月 · 2 年', '2018年4月', '2020年3月'],
    ['Aug 3, 2018 - Sep 1, 2020', 'Aug 3, 2018', 'Sep 1, 2020'],
    ['04/2018 - 05/2020', '04/2018', '05/2020'],
    ['лип. 2019 – бер. 2021 · 1 р. 9 міс.', 'лип. 2019', 'бер. 2021'],
  ])('%s', (text, start, end) => {
    expect(parseDateRange(text)).toEqual({ start, end, current: false });
  });
});

describe('reads a range that goes on', () => {
  test.each([
    ['Jul 2019 - Present · 6 yrs', 'Jul 2019'],
    ['Okt. 2019–Heute · 6 Jahre 5 Monate', 'Okt. 2019'],
    ['juil. 2019 - aujourd’hui · 6 ans', 'juil. 2019'],
    ['juil. 2019 - Aujourd\u0027hui', 'juil. 2019'],
    ['jul. 2019 - actualidad · 6 años', 'jul. 2019'],
    ['jul de 2019 - o momento · 6 anos', 'jul de 2019'],
    ['lug 2019 - Presente · 6 anni', 'lug 2019'],
    ['jul. 2019 - heden · 6 jaar', 'jul. 2019'],
    ['juli 2019 – nu · 6 år', 'juli 2019'],
    ['lip 2019 – obecnie · 6 lat', 'lip 2019'],
    ['Tem 2019 - Halen · 6 yıl', 'Tem 2019'],
    ['2019年7月 - 現在 · 6年', '2019年7月'],
    ['2019年7月 - 至今 · 6 年', '2019年7月'],
    ['2019年7月至今', '2019年7月'],
    ['jan. 2020 – nutid · 3 år', 'jan. 2020'],
    ['лип. 2019 – нині · 6 р.', 'лип. 2019'],
  ])('%s', (text, start) => {
    expect(parseDateRange(text)).toEqual({ start, end: '', current: true });
  });
});

test('takes one date alone as a start', () => {
  expect(parseDateRange('2019 · 1 yr')).toEqual({ start: '2019', end: '', current: false });
});

describe('leaves alone what only looks like one', () => {
  test.each([
    'Senior Buyer - 2019 Programme',
    'Full-time · 4 yrs 10 mos',
    'Class of 2019',
    'Vision 2030',
    'Issued Aug 2021',
    'Bakery 2019 - Present Ltd',
    '2019 Nordkai GmbH',
    'Gothenburg, Sweden · Hybrid',
    '4 yrs 10 mos',
    '',
  ])('%s', (text) => {
    expect(parseDateRange(text)).toBeUndefined();
  });
});
