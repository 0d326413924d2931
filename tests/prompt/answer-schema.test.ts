import { describe, expect, it } from 'vitest';
import { ANSWER_SCHEMA } from '../../lib/prompt/answer-schema.ts';
import { SYSTEM_PROMPT } from '../../lib/prompt/system-prompt.ts';

const patterns = Object.entries(ANSWER_SCHEMA.properties as Record<string, { pattern: string }>);
const patternOf = (part: string) =>
  new RegExp(patterns.find(([name]) => name === part)?.[1].pattern ?? 'no such part', 'u');

describe('the answer schema', () => {
  it('takes every part of the worked examples', () => {
    const examples = SYSTEM_PROMPT.match(/^\{"opening": "[^…].*\}$/gm) ?? [];
    expect(examples).toHaveLength(2);
    for (const example of examples)
      for (const [part, text] of Object.entries(JSON.parse(example))) expect(text).toMatch(patternOf(part));
  });

  it.each([
    ['opening', 'The COO of Brackenhall Logistics runs four parcel hubs in the north.'],
    ['opening', 'You run four parcel hubs in the north, see https://x.example?a=b and {first_name} there.'],
    ['opening', 'You said "stop" about the four parcel hubs in the north of England.'],
    ['question', 'Would it help? Could we talk next week about it all, perhaps?'],
    ['question', 'Would a talk about sorters be worth it.'],
    ['subject', 'Re: stops on the sorter line'],
    ['subject', 'sorter stops on line 4!'],
  ])('leaves no room for a bad %s: %j', (part, text) => {
    expect(text).not.toMatch(patternOf(part));
  });
});
