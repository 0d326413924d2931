import { expect, it } from 'vitest';
import { parsePersonName } from '../../lib/lead/person-name.ts';

it.each<[string, string, string]>([
  // shown, given, family
  ['Helen Marsh', 'Helen', 'Marsh'],
  ['Dr. Aisha Rahman', 'Aisha', 'Rahman'],
  ['Prof. Dr. Jürgen Groß', 'Jürgen', 'Groß'],
  ['Mr. Tom Ashdown', 'Tom', 'Ashdown'],
  ['José Ángel Núñez', 'José', 'Núñez'],
  ['🚀 Lena Fox 🦊', 'Lena', 'Fox'],
  ['Priya Nair, MBA, PMP', 'Priya', 'Nair'],
  ['Priya Nair PhD', 'Priya', 'Nair'],
  ['Sam Okafor (he/him)', 'Sam', 'Okafor'],
  ['Robert "Bob" Tillman', 'Robert', 'Tillman'],
  ['HELEN MARSH', 'Helen', 'Marsh'],
  ['helen marsh', 'Helen', 'Marsh'],
  ["MÁIRE O'BRIEN", 'Máire', "O'Brien"],
  ['Ronald McKay', 'Ronald', 'McKay'],
  ['Marsh, Helen', 'Helen', 'Marsh'],
  ['Anna van der Berg', 'Anna', 'van der Berg'],
  ['DUPONT Marie', 'Marie', 'Dupont'],
  ['TANAKA Hiroshi', 'Hiroshi', 'Tanaka'],
  ['Nguyễn Thị Minh Khai', 'Nguyễn Thị Minh Khai', 'Nguyễn'],
  ['王小明', '王小明', ''],
  ['田中 宏', '田中 宏', ''],
  ['Cher', 'Cher', ''],
  ['Kim Larsen', 'Kim', 'Larsen'],
  ['Tom Ashdown | Head of Ops | Hiring', 'Tom', 'Ashdown'],
  ['Ian MA', 'Ian', 'MA'],
  ['Ian Marlow MA', 'Ian', 'Marlow'],
  ['Rev Green', 'Rev Green', ''],
  ['Mr. Green', 'Mr. Green', ''],
  ['La Toya Fenwick', 'La Toya', 'Fenwick'],
  ['De Shawn Fenwick', 'De Shawn', 'Fenwick'],
  ['von Eschbach', 'von Eschbach', ''],
  ['Abd al-Rahman Haddad', 'Abd al-Rahman', 'Haddad'],
  ['Abd al Rahman Haddad', 'Abd al Rahman', 'Haddad'],
  ['Abu Bakr Saleh', 'Abu Bakr', 'Saleh'],
  ['Abdul Karim', 'Abdul Karim', ''],
  ['محمد الحداد', 'محمد الحداد', ''],
  ['Петрова Анна', 'Петрова Анна', ''],
  ['Dr. Dr. h.c. Max Birkner', 'Max', 'Birkner'],
  ['Prof. Dr.-Ing. Katharina Birkner', 'Katharina', 'Birkner'],
  ['Dr. rer. nat. Ute Birkner', 'Ute', 'Birkner'],
  ['Dr.med. Ute Birkner', 'Ute', 'Birkner'],
  ['J. R. Fenwick', 'J. R. Fenwick', 'Fenwick'],
  ['J.R. Fenwick', 'J.R. Fenwick', 'Fenwick'],
  ['J.R.', 'J.R.', ''],
  ['Anna K.', 'Anna', ''],
  ['JO FENWICK', 'Jo', 'Fenwick'],
  ['Jean-Luc Fenwick', 'Jean-Luc', 'Fenwick'],
  ['Sam Okafor he/him', 'Sam', 'Okafor'],
  ['Sam Okafor – She/Her/Hers', 'Sam', 'Okafor'],
  ['Tom Ashdown #OpenToWork', 'Tom', 'Ashdown'],
  ['Tom Ashdown | Hiring!', 'Tom', 'Ashdown'],
  ['Marsh, Helen, PhD', 'Helen', 'Marsh'],
  ['LI Wei', 'Wei', 'Li'],
  ['Szabó Anna', 'Szabó Anna', 'Szabó'],
  ['Md Rahim Uddin', 'Md Rahim Uddin', 'Uddin'],
  ['Xiaolan Wu 吴晓兰', 'Xiaolan', 'Wu'],
  ['Mary Ann Fenwick', 'Mary', 'Fenwick'],
  ['', '', ''],
  ['🚀', '', ''],
])('takes %j apart', (shown, given, family) => {
  const name = parsePersonName(shown);
  expect([name.given, name.family]).toEqual([given, family]);
});

it.each([
  ['Kovács János', 'Budapest, Hungary', 'Kovács János'],
  ['Zhang Wei', 'Shanghai, China', 'Zhang Wei'],
  ['Zhang Wei', 'Toronto, Canada', 'Zhang Wei'],
  ['Lee Marlow', 'Toronto, Canada', 'Lee'],
])('does not cut %j from %j at the first blank where the family comes first', (shown, location, given) => {
  expect(parsePersonName(shown, location).given).toBe(given);
});

it('keeps earned titles and drops courtesy', () => {
  expect(parsePersonName('Dr Aisha Rahman').honorific).toBe('Dr.');
  expect(parsePersonName('Professor Ian Muir').honorific).toBe('Prof.');
  expect(parsePersonName('Mrs. Tilda Roe').honorific).toBe('');
});
