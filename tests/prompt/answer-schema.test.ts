import { describe, expect, it } from 'vitest';
import { ANSWER_PARTS, type AnswerPart, answerSchema } from '../../lib/prompt/answer-schema.ts';
import type { SpokenFact } from '../../lib/prompt/spoken-fact.ts';
import { SYSTEM_PROMPT } from '../../lib/prompt/system-prompt.ts';

const fact = (text: string, source: SpokenFact['source'] = 'post', isRetold = true): SpokenFact => ({
  text,
  original: text,
  isRetold,
  source,
});
const line4 = {
  fact: fact('Your planners lost six hours each time the sorters on line 4 stopped in Leeds.'),
  sender: { company: 'Corvane', offer: 'vibration sensors that hear a bearing wear out' },
  objective: 'a pilot on one line',
};
const patternOf = (part: AnswerPart, context = line4) =>
  new RegExp(answerSchema(context).properties[part]?.pattern ?? 'no such part', 'u');

describe('answerSchema', () => {
  it('takes every part of the worked examples', () => {
    const examples = [...SYSTEM_PROMPT.matchAll(/<data>\n([\s\S]*?)<\/data>\n(\{.*\})$/gm)].slice(-2);
    expect(examples).toHaveLength(2);
    for (const [, data = '', answer = ''] of examples) {
      const row = (name: string) => new RegExp(`^${name}[^:]*: (.*)$`, 'm').exec(data)?.[1] ?? '';
      const context = {
        fact: fact(row('FACT'), data.includes('news of your company') ? 'news' : 'post'),
        sender: { company: row('SENDER'), offer: row('OFFER') },
        objective: row('GOAL'),
      };
      for (const part of ANSWER_PARTS) expect(JSON.parse(answer)[part]).toMatch(patternOf(part, context));
    }
  });

  it.each<[AnswerPart, string]>([
    ['opening', 'You wrote that your planners lost six hours on line 4.'],
    ['opening', 'Your planners were stopped in Leeds each time, and lost six hours.'],
    ['offer', 'We provide sensors that hear when a bearing wears out.'],
    ['question', 'Would a pilot on one line be useful?'],
    ['question', 'Are you open to a pilot on one line with the sensors?'],
    ['subject', 'sorters on line 4'],
  ])('lets a true %s be written: %j', (part, text) => {
    expect(text).toMatch(patternOf(part));
  });

  it.each<[AnswerPart, string, string]>([
    ['opening', 'the third person', 'The COO lost six hours on line 4 in Leeds.'],
    ['opening', 'what the fact does not say', 'You wrote that your planners lost confidence on line 4.'],
    ['opening', 'another number', 'You wrote that your planners lost 7 hours on line 4.'],
    ['opening', 'another name', 'You wrote that your planners lost six hours in York.'],
    ['opening', 'links and gaps', 'You wrote that https://x.example stopped {first_name} on line 4.'],
    ['opening', 'an end in mid-sentence', 'You wrote that your planners lost six hours on the.'],
    ['offer', 'a promise', 'We guarantee that a bearing wears out less.'],
    ['offer', 'a noun for a verb', 'We sensors hear that a bearing wears out.'],
    ['benefit', 'a claim', 'You will save a day each week with it.'],
    ['benefit', 'the sender’s own', 'That could help you keep our line in order.'],
    ['question', 'two questions', 'Would a pilot on one line be useful? Would it?'],
    ['question', 'another request', 'Could you send me a sample of your sorters?'],
    ['subject', 'a reply that is none', 'Re: sorters on line 4'],
    ['subject', 'words that do not stand together', 'planners on line 4'],
    ['subject', 'an end in mid-thought', 'sorters on line'],
    ['subject', 'shouting', 'sorters stopped!'],
  ])('leaves no room in the %s for %s', (part, _, text) => {
    expect(text).not.toMatch(patternOf(part));
  });

  it.each([
    ['nothing is known', undefined],
    ['the fact is in another language', fact('In der Kantine ist es laut.', 'post', false)],
  ])('asks for no opening where %s', (_, known) => {
    const { required, properties } = answerSchema({ ...line4, fact: known });
    expect(required).toEqual(['offer', 'benefit', 'question', 'subject']);
    expect(properties.opening).toBeUndefined();
  });

  it.each<[string, string, boolean]>([
    ['a clause', 'You wrote that two sorters stopped on line 4.', true],
    ['a clause', 'You wrote about two sorters stopped on line 4.', false],
    ['a headline', 'You wrote about two sorters on line 4.', true],
    ['a headline', 'You wrote that two sorters on line 4.', false],
  ])('follows %s with the right word: %j is %j', (kind, text, isTaken) => {
    const known = kind === 'a clause' ? 'Two sorters stopped on line 4.' : 'Two sorters on line 4.';
    expect(patternOf('opening', { ...line4, fact: fact(known) }).test(text)).toBe(isTaken);
  });

  it('takes the offer’s own verbs, and marks in names and objectives as they stand', () => {
    const bakery = {
      ...line4,
      sender: { company: 'Rest & Brood (NL)', offer: 'a brewery that buys unsold bread' },
      objective: 'send a sample box (6 x 0.33)',
    };
    expect('We buy unsold bread for a brewery.').toMatch(patternOf('offer', bakery));
    expect('Could I send you a sample box (6 x 0.33)?').toMatch(patternOf('question', bakery));
    expect('Could I send you a sample box (6 x 0a33)?').not.toMatch(patternOf('question', bakery));
  });
});
