import { expect, test } from 'vitest';
import { placeOf } from '../../../lib/pages/salesforce/address.ts';

test.each([
  [['Storgatan 4', '961 38 Boden', 'Sweden'], 'Boden', 'Sweden'],
  [['Werkstraße 12', '01219 Dresden', 'Deutschland'], 'Dresden', 'Deutschland'],
  [
    ['1 Market St', 'Suite 300', 'San Francisco, CA 94105', 'United States'],
    'San Francisco, CA',
    'United States',
  ],
  [['1 Market St', 'San Francisco, CA 94105-1234'], 'San Francisco, CA', ''],
  [['10 High Street', 'Norwich NR2 1AB', 'United Kingdom'], 'Norwich', 'United Kingdom'],
  [['5 King St', 'Toronto, ON M5V 2T6', 'Canada'], 'Toronto, ON', 'Canada'],
  [['Keizersgracht 1', '1015 CS Amsterdam', 'Nederland'], 'Amsterdam', 'Nederland'],
  [['ul. Prosta 1', '00-850 Warszawa', 'Polska'], 'Warszawa', 'Polska'],
  [['Lyon', 'France'], 'Lyon', 'France'],
  [['France'], '', 'France'],
  [['Storgatan 4', 'Sweden'], '', 'Sweden'],
  [['Storgatan 4'], '', ''],
  [[], '', ''],
] as const)('%j is in “%s”, “%s”', (lines, city, country) => {
  expect(placeOf(lines, 'en')).toEqual({ city, state: '', country });
});
