import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSegments } from '../../components/popup/text-segments.ts';

const hard = (start: number, end: number) => ({ start, end, severity: 'hard' as const });
const soft = (start: number, end: number) => ({ start, end, severity: 'soft' as const });

describe('textSegments', () => {
  it('cuts the text at the edges of a finding', () => {
    expect(textSegments('one two three', [hard(4, 7)])).toEqual([
      { text: 'one ', start: 0 },
      { text: 'two', start: 4, severity: 'hard' },
      { text: ' three', start: 7 },
    ]);
  });

  it('shows the gravest of findings that overlap', () => {
    const parts = textSegments('abcdef', [soft(0, 4), hard(2, 5)]);
    expect(parts.map(({ text, severity }) => [text, severity])).toEqual([
      ['ab', 'soft'],
      ['cd', 'hard'],
      ['e', 'hard'],
      ['f', undefined],
    ]);
  });

  it('underlines nothing for a finding on the whole text, or outside it', () => {
    expect(textSegments('abc', [hard(0, 3), hard(2, 9), hard(-1, 2), hard(1, 1)])).toEqual([
      { text: 'abc', start: 0 },
    ]);
  });

  it('never loses or adds a letter', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) }),
    );
    fc.assert(
      fc.property(fc.string(), spans, (text, found) => {
        const parts = textSegments(
          text,
          found.map(({ start, end }) => soft(start, end)),
        );
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
