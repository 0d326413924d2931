import { describe, expect, it } from 'vitest';
import { diversity, median } from '../../scripts/eval/diversity.ts';
import { modelWordShare } from '../../scripts/eval/own-words.ts';

const framed = (text: string) => `Hi Helen,\n\n${text}\n\nBest,\nMaya`;

describe('modelWordShare', () => {
  it.each<[string, number, string, string[]]>([
    [
      'is 1 where every word came from the model',
      1,
      'You run four hubs.',
      ['{"opening": "You run four hubs."}'],
    ],
    ['is 0 for a template', 0, 'You run four hubs.', ['{"opening": "Something else entirely"}']],
    [
      'counts the words of a template around the model’s',
      4 / 9,
      'I write because you run four hubs here now.',
      ['You run four hubs, and more.'],
    ],
    [
      'takes parts from the repair round too',
      1,
      'You run four hubs.\n\nWe hear bearings wear.',
      ['You run four hubs.', 'We hear bearings wear.'],
    ],
    ['reads escapes in the answer', 1, 'You run Malmö hubs.', ['{"opening": "You run\\nMalm\\u00f6 hubs."}']],
    ['is 0 for an empty body', 0, '', ['You run four hubs.']],
  ])('%s', (_, share, text, answers) => {
    expect(modelWordShare(framed(text), answers)).toBeCloseTo(share, 5);
  });
});

describe('diversity', () => {
  it('is 0 for the same email to all, whatever the greeting', () => {
    expect(
      diversity(['Hi A,\n\nwe sell good bread\n\nBest,\nM', 'Hi B,\n\nwe sell good bread\n\nBest,\nM']),
    ).toBe(0);
  });
  it('is 1 where no three words are shared', () => {
    expect(diversity([framed('we sell good bread'), framed('you run four hubs')])).toBe(1);
  });
  it('is the share of trigrams that differ', () => {
    expect(diversity([framed('we sell good bread'), framed('we sell good beer')])).toBeCloseTo(2 / 3);
  });
  it('is not known of a single email', () => {
    expect(diversity([framed('we sell good bread')])).toBeUndefined();
  });
});

it.each([
  [[], 0],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
