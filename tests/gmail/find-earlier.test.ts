import { describe, expect, test } from 'vitest';
import { findEarlier, isChanged } from '../../lib/gmail/find-earlier.ts';
import { BODIES, SIGNATURE } from '../fixtures/gmail/compose-bodies.ts';
import { bodyOf } from './page-of.ts';

const LINES = [
  'Hi Ivo,',
  '',
  'Your sorter had two stops last week, and each cost your planners a night.',
  '',
  'Would a pilot on one line be worth a look?',
  '',
  'Brightbelt, 1 Canal Row, Leeds',
];
const html = (lines: readonly string[]) => lines.map((line) => `<div>${line || '<br>'}</div>`).join('');
const OURS = html(LINES);
const japanese = ['先週、仕分け機が二回止まったとお書きでした。夜勤の皆さまにご負担だったかと存じます。'];

describe('the text inserted earlier', () => {
  test.each<[string, string, 'untouched' | 'changed' | 'none']>([
    ['stands alone', OURS, 'untouched'],
    ['stands above a signature and typed text', OURS + BODIES.typed, 'untouched'],
    ['stands under what the user typed since', `<div>PS first</div>${OURS}`, 'untouched'],
    ['has one word less', OURS.replace('two ', ''), 'changed'],
    ['has a line between its lines', OURS.replace('<div>Would', '<div>And yet:</div><div>Would'), 'changed'],
    [
      'has every paragraph rewritten in part',
      OURS.replace('Your', 'So your').replace('Would', 'Might').replace('Leeds', 'York'),
      'changed',
    ],
    ['has lost its first half', html(LINES.slice(4)), 'changed'],
    ['is gone', BODIES.typed, 'none'],
    ['is gone, and the box empty', BODIES.empty, 'none'],
    ['is only quoted', `<div class="gmail_quote"><blockquote>${OURS}</blockquote></div>`, 'none'],
    ['is only like the greeting of another', '<div>Hi Ivo,</div><div>lunch on Friday?</div>', 'none'],
    [
      'is only like the signature',
      SIGNATURE.replace('</div>', 'Brightbelt, 1 Canal Row, Leeds</div>'),
      'none',
    ],
  ])('%s', (_, body, expected) => {
    const box = bodyOf(body);
    const found = findEarlier(box, LINES) ? 'untouched' : isChanged(box, LINES) ? 'changed' : 'none';
    expect(found).toBe(expected);
  });

  test('is known again without spaces between its words', () => {
    expect(isChanged(bodyOf(`<div>${japanese.join('').replace('二回', '三回')}</div>`), japanese)).toBe(true);
  });
});
