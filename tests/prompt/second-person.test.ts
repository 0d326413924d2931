import { describe, expect, it } from 'vitest';
import { toSecondPerson } from '../../lib/prompt/second-person.ts';

describe('toSecondPerson', () => {
  it.each([
    ['We moved our portal to two regions.', 'You moved your portal to two regions.'],
    ['I run four hubs. I am proud of my team.', 'You run four hubs. You are proud of your team.'],
    ["I'm hiring, and we've moved.", 'You are hiring, and you have moved.'],
    ['The plan we wrote in March worked.', 'The plan you wrote in March worked.'],
    ['Ask me about the US market.', 'Ask you about the US market.'],
    ['Industry 4.0 in Malmö', 'Industry 4.0 in Malmö'],
    ['I was tired, but I still am here.', 'You were tired, but you still are here.'],
    ['I joined in 2019 and was promoted twice.', 'You joined in 2019 and were promoted twice.'],
    ['I run two mills and am proud of them.', 'You run two mills and are proud of them.'],
    ['I built a press that failed and was replaced.', 'You built a press that failed and was replaced.'],
    ["I wasn't there. Was I wrong?", "You weren't there. Were you wrong?"],
    [
      'The forest belongs to none of us, the plan is mine.',
      'The forest belongs to none of you, the plan is yours.',
    ],
    [
      'I taught myself to weld; my team and I do it ourselves.',
      'You taught yourself to weld; your team and you do it yourselves.',
    ],
    ['i think i know why', 'You think you know why'],
    ['🚀 We opened a depot', '🚀 You opened a depot'],
    ["Last year I'd never seen a kiln.", "Last year you'd never seen a kiln."],
    ['Since Monday I run the night shift.', 'Since Monday you run the night shift.'],
    ['WE LOST 3 ENGINEERS AND I STILL DO NOT KNOW WHY', 'YOU LOST 3 ENGINEERS AND YOU STILL DO NOT KNOW WHY'],
  ])('turns %j to the reader', (text, expected) => {
    expect(toSecondPerson(text)).toBe(expected);
  });

  it.each([
    ['Our Phase I trial ended.', 'Your Phase I trial ended.'],
    ['We enrolled patients in phase I and phase II.', 'You enrolled patients in phase I and phase II.'],
    [
      'The bridge survived World War I without a scratch.',
      'The bridge survived World War I without a scratch.',
    ],
    ['Our I/O cards are old.', 'Your I/O cards are old.'],
    ['A Type I error cost us a week.', 'A Type I error cost you a week.'],
    ['The charter of Henry I was signed here.', 'The charter of Henry I was signed here.'],
    ['We use the small press, i.e. the old one.', 'You use the small press, i.e. the old one.'],
    ['We test it on an iPhone and on I-95.', 'You test it on an iPhone and on I-95.'],
    ['We sell to the US and the US sells to us.', 'You sell to the US and the US sells to you.'],
    ['We closed a copper mine near my home.', 'You closed a copper mine near your home.'],
    ['Visit my-shop.example or the My Health app.', 'Visit my-shop.example or the My Health app.'],
    ['The store opens at 9 am and I like it.', 'The store opens at 9 am and you like it.'],
    ['I. Outlook', 'I. Outlook'],
    ['The part I like best is the kiln.', 'The part you like best is the kiln.'],
  ])('leaves what is no first person in %j', (text, expected) => {
    expect(toSecondPerson(text)).toBe(expected);
  });

  it.each([
    ['Oakford Inc. hired 40 people. we helped.', 'Oakford Inc. hired 40 people. You helped.'],
    ['At Oakford Inc. I hired 40 people.', 'At Oakford Inc. you hired 40 people.'],
    ['We met at 5 p.m. and at Dr. marsh we left.', 'You met at 5 p.m. and at Dr. marsh you left.'],
    ['we left. iPhone sales fell.', 'You left. iPhone sales fell.'],
  ])('writes a capital only on a word it replaced at the start of a sentence: %j', (text, expected) => {
    expect(toSecondPerson(text)).toBe(expected);
  });

  it.each([
    ["My boss said 'I quit' and we laughed.", "Your boss said 'I quit' and you laughed."],
    ['My boss said "I quit", so I stayed.', 'Your boss said "I quit", so you stayed.'],
    ["The drivers' room and my team's desk are ours.", "The drivers' room and your team's desk are yours."],
    ['“We moved our portal.”', '“You moved your portal.”'],
  ])('leaves what somebody else is quoted with in %j', (text, expected) => {
    expect(toSecondPerson(text)).toBe(expected);
  });

  it.each([
    'Wir haben drei Werke.',
    'We zijn verhuisd naar een nieuwe hal.',
    'Me gusta la nueva planta y me alegra verla.',
    'Ich bin am Montag in Frankfurt am Main.',
  ])('leaves %j, which is not English', (text) => {
    expect(toSecondPerson(text)).toBe(text);
  });
});
