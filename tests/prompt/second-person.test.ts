import { expect, it } from 'vitest';
import { toSecondPerson } from '../../lib/prompt/second-person.ts';

it.each([
  ['We moved our portal to two regions.', 'You moved your portal to two regions.'],
  ['I run four hubs. I am proud of my team.', 'You run four hubs. You are proud of your team.'],
  ["I'm hiring, and we've moved.", 'You are hiring, and you have moved.'],
  ['The plan we wrote in March worked.', 'The plan you wrote in March worked.'],
  ['Ask me about the US market.', 'Ask you about the US market.'],
  ['Industry 4.0 in Malmö', 'Industry 4.0 in Malmö'],
  ['Wir haben drei Werke.', 'Wir haben drei Werke.'],
])('turns %j to the reader', (text, expected) => {
  expect(toSecondPerson(text)).toBe(expected);
});
