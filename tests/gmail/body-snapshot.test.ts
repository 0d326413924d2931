import { describe, expect, test } from 'vitest';
import { holdsDraft, isOurs, restoreBody, snapshotOf } from '../../lib/gmail/body-snapshot.ts';
import { BODIES, SIGNATURE } from '../fixtures/gmail/compose-bodies.ts';
import { bodyOf } from './page-of.ts';

const LINES = ['Hi,', '', 'yes.'];
const DRAFT = '<div>Hi,</div><div><br></div><div>yes.</div>';

function changed(before: string, now: string) {
  const body = bodyOf(before);
  const snapshot = snapshotOf(body);
  body.innerHTML = now;
  return { body, snapshot };
}

describe('holdsDraft', () => {
  test.each([
    ['accepts the draft above the signature', BODIES.signature, DRAFT + BODIES.signature, true],
    ['accepts the draft above typed text', BODIES.typed, `${DRAFT}<div><br></div>${BODIES.typed}`, true],
    ['accepts a signature that came late', BODIES.empty, DRAFT + BODIES.signature, true],
    ['accepts what the user typed above meanwhile', BODIES.empty, `<div>PS</div>${DRAFT}`, true],
    ['refuses a last line joined with typed text', 'Dear', '<div>Hi,</div><div><br></div>yes.Dear', false],
    ['refuses a lost line', BODIES.empty, '<div>Hi,</div><div>yes.</div>', false],
    ['refuses a doubled blank line', BODIES.empty, DRAFT.replace('<br>', '<br><br>'), false],
    ['refuses a lost signature', BODIES.signature, DRAFT, false],
    [
      'refuses a changed signature',
      BODIES.signature,
      DRAFT + BODIES.signature.replace('_blank', '_top'),
      false,
    ],
    [
      'refuses text put inside the signature',
      SIGNATURE,
      SIGNATURE.replace('<div>Nora', `${DRAFT}<div>Nora`),
      false,
    ],
    ['refuses a lost word of the user', BODIES.typed, DRAFT + BODIES.typed.replace('typed ', ''), false],
    ['refuses a page that put nothing in', BODIES.typed, BODIES.typed, false],
  ])('%s', (_, before, now, holds) => {
    const { body, snapshot } = changed(before, now);
    expect(holdsDraft(body, LINES, snapshot)).toBe(holds);
  });

  test('refuses a box that has left the page', () => {
    const { body, snapshot } = changed('', DRAFT);
    body.remove();
    expect(holdsDraft(body, LINES, snapshot)).toBe(false);
  });
});

describe('restoreBody', () => {
  test('puts back the very nodes', () => {
    const body = bodyOf(BODIES.typed);
    const signature = body.querySelector('.gmail_signature');
    const snapshot = snapshotOf(body);
    body.prepend('x');
    restoreBody(body, snapshot);
    expect(body.innerHTML).toBe(snapshot.html);
    expect(body.querySelector('.gmail_signature')).toBe(signature);
  });

  test('puts back copies of nodes that were changed', () => {
    const { body, snapshot } = changed(SIGNATURE, SIGNATURE);
    snapshot.nodes[0]?.appendChild(body.ownerDocument.createElement('hr'));
    body.replaceChildren();
    restoreBody(body, snapshot);
    expect(body.innerHTML).toBe(SIGNATURE);
  });
});

test.each([
  ['what was there and parts of the draft', `<div>yes.</div>${BODIES.typed}`, true],
  ['new words of the user', `<div>and more</div>${BODIES.typed}`, false],
])('isOurs tells %s', (_, now, ours) => {
  const { body, snapshot } = changed(BODIES.typed, now);
  expect(isOurs(body, LINES, snapshot)).toBe(ours);
});
