import { describe, expect, test } from 'vitest';
import { findCompose, pickCompose } from '../../lib/gmail/find-compose.ts';
import type { Situation } from '../fixtures/gmail/gmail-page.ts';
import { bodyOf, pageOf } from './page-of.ts';

const found = (situation: Situation) =>
  findCompose(pageOf(situation)).map(({ kind, subject }) => [kind, subject]);

describe('findCompose', () => {
  test.each([
    ['inbox', []],
    ['signature', [['new', '']]],
    ['fullScreen', [['new', '']]],
    ['popOut', [['new', '']]],
    ['japanese', [['new', '']]],
    ['minimised', []],
    ['openAndMinimised', [['new', '']]],
    ['reply', [['reply', 'Re: Pilot line']]],
    ['replySignature', [['reply', 'Pilot line']]],
    [
      'two',
      [
        ['new', 'To the first'],
        ['new', 'To the second'],
      ],
    ],
  ] satisfies [Situation, string[][]][])('%s', (situation, boxes) => {
    expect(found(situation)).toEqual(boxes);
  });

  test('takes no box inside another', () => {
    const body = bodyOf('<div g_editable="true" role="textbox" contenteditable="true">quoted</div>');
    expect(findCompose(body.ownerDocument).map((box) => box.body)).toEqual([body]);
  });

  test('knows a box whose root has another class by the fields of a mail', () => {
    const body = bodyOf('');
    const root = body.closest('.M9');
    root?.classList.replace('M9', 'renamed');
    expect(findCompose(body.ownerDocument)[0]?.root).toBe(root);
  });

  test('takes no editor without the fields of a mail, such as a chat', () => {
    const body = bodyOf('');
    body.ownerDocument.body.append(body.cloneNode(true));
    expect(findCompose(body.ownerDocument)).toHaveLength(1);
  });

  test('calls a box with quoted mail a reply, though its subject is on show', () => {
    expect(findCompose(bodyOf('<div class="gmail_quote">x</div>').ownerDocument)[0]?.kind).toBe('reply');
  });
});

describe('pickCompose', () => {
  const boxes = findCompose(pageOf('two'));
  const [first, second] = boxes;

  test('takes the focused box before the one focused last', () => {
    expect(pickCompose(boxes, second?.subjectField ?? null, first?.root)).toBe(second);
  });
  test('takes the one focused last when the focus is elsewhere', () => {
    expect(pickCompose(boxes, null, second?.root)).toBe(second);
  });
  test('takes the only one', () => {
    expect(pickCompose(boxes.slice(1), null, undefined)).toBe(second);
  });
  test('takes none of two', () => {
    expect(pickCompose(boxes, null, undefined)).toBeUndefined();
  });
});
