import { describe, expect, it } from 'vitest';
import { type Address, EmailLanguage } from '../../lib/language/email-language.ts';
import { type ScaffoldLanguage, scaffoldOf } from '../../lib/language/scaffold.ts';
import { ANSWER_PARTS, type AnswerPart, answerSchema } from '../../lib/prompt/answer-schema.ts';
import { estimateTokens } from '../../lib/prompt/estimate-tokens.ts';
import { questionSchema, rewriteSchema } from '../../lib/prompt/rewrite-schema.ts';
import type { SpokenFact } from '../../lib/prompt/spoken-fact.ts';
import { systemPromptIn } from '../../lib/prompt/system-prompt-in-language.ts';
import { wordBut } from '../../lib/prompt/word-but.ts';
import { patternGrammar } from '../../scripts/model-server/pattern-grammar.ts';

const LANGUAGES = EmailLanguage.options.filter((language) => language !== 'en');
const CASES = LANGUAGES.flatMap((language) =>
  (['formal', 'informal'] as const).map((address): [ScaffoldLanguage, Address] => [language, address]),
);
const fact = (text: string, source: SpokenFact['source'] = 'post', isRetold = true): SpokenFact => ({
  text,
  original: text,
  isRetold,
  source,
});

describe('wordBut', () => {
  const pattern = new RegExp(`^${wordBut(['unser', 'wir', 'j'], false)}$`, 'u');
  it.each(['unsere', 'uns', 'wirklich', 'ü', 'je', "l'année", 'groß', 'e-mail'])('takes %j', (word) => {
    expect(word).toMatch(pattern);
  });
  it.each(['unser', 'wir', "j'ai", '', 'Haus', 'a b', '4'])('does not take %j', (word) => {
    expect(word).not.toMatch(pattern);
  });
  it('takes capitals where a language writes nouns so', () => {
    expect('Haus').toMatch(new RegExp(`^${wordBut(['wir'], true)}$`, 'u'));
  });
});

describe.each(CASES)('the scaffold in %s, %s', (language, address) => {
  const { examples } = scaffoldOf(language);
  const schemaOf = (of: (typeof examples)['formal'][number]) =>
    answerSchema({
      fact: fact(of.fact, of.source),
      sender: { company: of.sender, offer: of.offer },
      objective: of.goal,
      speech: { language, address },
    });

  it('takes every part of its examples', () => {
    for (const example of examples[address])
      for (const part of ANSWER_PARTS)
        expect(example.answer[part]).toMatch(
          new RegExp(schemaOf(example).properties[part]?.pattern ?? '', 'u'),
        );
  });

  it('can be read by the converter of a server', () => {
    for (const example of examples[address])
      for (const { pattern } of Object.values(schemaOf(example).properties))
        expect(patternGrammar(pattern, (body) => `(${body})`)).not.toBe('');
    for (const { pattern } of Object.values(
      answerSchema({
        fact: undefined,
        sender: { company: 'Corvane & Co (NL)', offer: 'sensors [v2] for 4,300 conveyors' },
        objective: '',
        speech: { language, address },
      }).properties,
    )) {
      expect(patternGrammar(pattern, (body) => `(${body})`)).not.toBe('');
      expect(pattern).not.toMatch(/\\(?![[\]])|\(\?/);
    }
  });

  it('leaves room for a lead within the budget', () => {
    expect(estimateTokens(systemPromptIn(language, address))).toBeLessThan(800);
  });
});

describe('an answer in German', () => {
  const pattern = (
    part: AnswerPart,
    over: { offer?: string; goal?: string; fact?: SpokenFact | undefined } = {},
  ) => {
    const { properties } = answerSchema({
      fact: 'fact' in over ? over.fact : fact('In der neuen Kantine mit 1.200 Plätzen ist es laut.'),
      sender: { company: 'Corvane', offer: over.offer ?? 'Akustikplatten aus Beton für Büros' },
      objective: over.goal ?? 'ein Muster schicken',
      speech: { language: 'de', address: 'formal' },
    });
    return new RegExp(properties[part]?.pattern ?? '^no such part$', 'u');
  };

  it.each<[AnswerPart, string]>([
    ['opening', 'Sie haben geschrieben, dass es in der Kantine mit 1.200 Plätzen laut ist.'],
    ['offer', 'Wir bauen Akustikplatten aus Beton.'],
    ['benefit', 'Damit könnten Ihre Leute in Ruhe essen, auch mittags.'],
    ['question', 'Darf ich Ihnen ein Muster schicken?'],
    ['subject', 'neuen Kantine'],
  ])('takes a good %s: %j', (part, text) => {
    expect(text).toMatch(pattern(part));
  });

  it.each<[AnswerPart, string, string]>([
    ['opening', 'the lead’s "our"', 'Sie haben geschrieben, dass es in unserer Kantine laut ist.'],
    [
      'opening',
      'another number',
      'Sie haben geschrieben, dass es in der Kantine mit 1.300 Plätzen laut ist.',
    ],
    ['opening', 'English', 'You wrote that the canteen is loud.'],
    ['opening', 'the other form of address', 'Sie haben geschrieben, dass es in deiner Kantine laut ist.'],
    ['opening', 'a quotation', 'Sie haben geschrieben, dass es „sehr laut“ dort ist.'],
    ['offer', 'a number', 'Wir bauen 45 Akustikplatten aus Beton.'],
    ['question', 'two questions', 'Darf ich Ihnen ein Muster schicken? Wann?'],
    ['subject', 'shouting', 'Neue Kantine!'],
  ])('leaves no room in the %s for %s', (part, _, text) => {
    expect(text).not.toMatch(pattern(part));
  });

  it('asks for no opening where the fact is in another language', () => {
    expect(pattern('opening', { fact: fact('The canteen is loud.', 'post', false) }).source).toBe(
      '^no such part$',
    );
  });

  it('writes the figures of an English offer as German does', () => {
    const offer = 'a sensor for the 4,300 conveyors that run at 2.5 metres';
    expect('Wir bauen Sensoren für 4.300 Bänder.').toMatch(pattern('offer', { offer }));
    expect('Wir bauen Sensoren für 4,300 Bänder.').not.toMatch(pattern('offer', { offer }));
  });

  it('asks freely for a goal that no question can be made of', () => {
    expect('Wäre für Sie ein Blick auf die Platten spannend?').toMatch(
      pattern('question', { goal: 'Budget klären, dann sehen' }),
    );
  });
});

describe('a sentence in another manner', () => {
  const context = {
    told: 'In der neuen Kantine ist es laut. Akustikplatten aus Beton',
    objective: '',
    speech: { language: 'de' as const, address: 'formal' as const },
  };
  const text = 'Damit könnten Ihre Leute mittags wieder in Ruhe essen und mit 40 Kollegen reden.';
  const patternOf = (kind: 'statement' | 'question', said: string) => {
    const { pattern } =
      rewriteSchema(new Map([['s1', { kind, text: said }]]), 'shorter', context).properties.s1 ?? {};
    expect(patternGrammar(pattern ?? '', (body) => `(${body})`)).not.toBe('');
    return new RegExp(pattern ?? '^$', 'u');
  };

  it('keeps its beginning and its names, in German with nouns', () => {
    expect('Damit könnten Ihre Leute mit 40 Kollegen reden.').toMatch(patternOf('statement', text));
  });
  it.each([
    'Damit könnten deine Leute mittags wieder reden.',
    'Damit könnten Ihre Leute mit 50 Kollegen reden.',
    'That could help your people to talk.',
  ])('leaves no room for %j', (written) => expect(written).not.toMatch(patternOf('statement', text)));
  it('asks one more question in its language', () => {
    const pattern = new RegExp(questionSchema(context).properties.question?.pattern ?? '^$', 'u');
    expect('Wäre es für Sie interessant, die Platten zu hören?').toMatch(pattern);
    expect('Hätten Sie Interesse an Platten für die Kantine?').toMatch(pattern);
    expect('How do you handle the Kantine?').not.toMatch(pattern);
  });
});
