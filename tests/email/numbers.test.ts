import { describe, expect, it } from 'vitest';
import { numbersIn, numbersOf } from '../../lib/email/numbers.ts';

const values = (text: string) => numbersOf(text).map(({ values: [value] }) => value);

describe('numbersOf', () => {
  it.each([
    ['twenty-five trucks', ['25']],
    ['twenty-one trucks', ['21']],
    ['two hundred and fifty staff', ['250']],
    ['a hundred beds', ['100']],
    ['three hundred thousand parcels', ['300000']],
    ['1.2 million parcels', ['1200000']],
    ['1,200,000 parcels', ['1200000']],
    ['€2m a year', ['2000000']],
    ['12k rows', ['12000']],
    ['$3bn', ['3000000000']],
    ['45 % less', ['45%']],
    ['45 per cent less', ['45%']],
    ['five per cent less', ['5%']],
    ['cut by a third', ['1/3']],
    ['a third of the stops', ['1/3']],
    ['a third party', []],
    ['the third attempt', []],
    ['once a quarter', []],
    ['a quarter of the fleet', ['1/4']],
    ['three quarters of it', ['3/4']],
    ['a tenfold rise', ['10x']],
    ['10x faster', ['10x']],
    ['a 10-fold rise', ['10x']],
    ['twice as fast', ['2x']],
    ['billions of rows', ['1000000000']],
    ['lines 3 and 4', ['3', '4']],
    ['ten, twenty or thirty', ['10', '20', '30']],
    ['one of them, at zone-one level', []],
    ['version 4.2', ['4.2']],
    ['five 3-day courses', ['5', '3']],
  ])('reads the numbers of “%s”', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('locates a number with its per cent sign', () => {
    const [number] = numbersOf('We cut stops by forty-five per cent.');
    expect(number).toEqual({ text: 'forty-five per cent', index: 16, values: ['45%'] });
  });

  it('knows a figure told in another way', () => {
    expect(numbersIn('Costs fell by 50 %')).toContain('0.5');
    expect(numbersIn('Costs fell by 25 %')).toContain('1/4');
    expect(numbersIn('1 200 Pakete', 'de')).toContain('1200');
    expect(numbersIn('acht Millionen Pakete', 'any')).toContain('8000000');
  });
});
