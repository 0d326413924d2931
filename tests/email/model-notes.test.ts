import { describe, expect, it } from 'vitest';
import { plainEmail } from '../../lib/email/model-notes.ts';

describe('a model’s email as plain text', () => {
  it.each([
    [
      'bold and headings',
      '## Idea\n\nIt is **really** good and *small*.',
      'Idea\n\nIt is really good and small.',
    ],
    ['a note at the end', 'We check cranes.\n\n(Note: adjust the tone as needed.)', 'We check cranes.'],
    ['a note without brackets', 'We check cranes.\n\nNote: I kept this short.', 'We check cranes.'],
    [
      'an offer to change it',
      'We check cranes.\n\nLet me know if you want me to adjust it!',
      'We check cranes.',
    ],
    ['advice', 'We check cranes.\n\nFeel free to customize this email.', 'We check cranes.'],
    ['a count', 'We check cranes.\n\n**Word count:** 62', 'We check cranes.'],
    ['what it is', 'As an AI language model, I cannot verify this. We check cranes.', 'We check cranes.'],
    ['a rule across', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
  ])('has no %s', (_, text, left) => {
    expect(plainEmail(text)).toBe(left);
  });

  it.each([
    'Let me know if you want to see it.',
    'Note that line 4 stopped: twice.',
    '2 * 3 * 4 pallets, 5*7 boxes.',
    'The file line_4_stops shows it.',
    'Feel free to call.\n\nBest',
    '- fast\n- small',
  ])('leaves alone: %s', (text) => {
    expect(plainEmail(text)).toBe(text);
  });
});
