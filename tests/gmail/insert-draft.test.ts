import { describe, expect, it } from 'vitest';
import { draftLines } from '../../lib/gmail/draft-html.ts';
import { type Compose, findCompose } from '../../lib/gmail/find-compose.ts';
import type { GmailDraft } from '../../lib/gmail/gmail-draft.ts';
import { insertDraft } from '../../lib/gmail/insert-draft.ts';
import { BODIES, SIGNATURE } from '../fixtures/gmail/compose-bodies.ts';
import { bodyOf } from './page-of.ts';

const FOOTER = 'Brightbelt, 1 Canal Row, Leeds';
const draft = (body: string, footer = FOOTER): GmailDraft => ({ to: '', subject: 'two stops', body, footer });
const LONG = draft('Hi Ivo,\n\nYour sorter had two stops.\n\nIs that so?\n\nBest,\nNora');
const without = (line: string) => draft(LONG.body.replace(`${line}\n\n`, ''));

/** A box of a browser that types nothing, so that the text is built node by node. */
function boxOf(html: string): Compose {
  const { ownerDocument: document } = bodyOf(html);
  Object.assign(document, { execCommand: () => false });
  const [compose] = findCompose(document);
  if (!compose) throw new Error('There is no box.');
  return compose;
}
const textOf = ({ body }: Compose): string[] => [...body.children].map((line) => line.textContent ?? '');
const atOnce = async () => undefined;

describe('a draft inserted again', () => {
  it.each<[string, GmailDraft]>([
    ['without its greeting', without('Hi Ivo,')],
    ['without its first paragraph', without('Your sorter had two stops.')],
    ['without its question', without('Is that so?')],
    ['without its footer', draft(LONG.body, '')],
    ['with nothing but its footer', draft('')],
    ['with one line more', draft(`${LONG.body}\nBrightbelt`)],
    ['with a line more at its end', draft(LONG.body, `${FOOTER}\nReply "no" and I stop.`)],
  ])('%s takes the place of the old one', async (_, next) => {
    const box = boxOf(SIGNATURE);
    await insertDraft(box, LONG, atOnce);
    expect(await insertDraft(box, next, atOnce, { earlier: LONG })).toMatchObject({ type: 'inserted' });
    expect(textOf(box).slice(0, -2)).toEqual(draftLines(next));
    expect(box.body.innerHTML.endsWith(SIGNATURE)).toBe(true);
  });

  it('as it is changes nothing, whether or not it is known to be there', async () => {
    const box = boxOf(SIGNATURE);
    await insertDraft(box, LONG, atOnce);
    const before = box.body.innerHTML;
    for (const again of [{}, { earlier: LONG }, { earlier: LONG, above: true }])
      expect(await insertDraft(box, LONG, atOnce, again)).toMatchObject({ type: 'inserted' });
    expect(box.body.innerHTML).toBe(before);
  });

  it('is put above where that was asked for, even if its lines stand in the changed text', async () => {
    const box = boxOf('');
    await insertDraft(box, LONG, atOnce);
    box.body.lastElementChild?.append(', and more');
    const next = draft('Hi Ivo,\n\nYour sorter had two stops.', '');
    await insertDraft(box, next, atOnce, { earlier: LONG, above: true });
    expect(textOf(box).filter((line) => line === 'Hi Ivo,')).toHaveLength(2);
  });

  it('shortened is not called inserted where the page puts the longer one back', async () => {
    const box = boxOf(SIGNATURE);
    await insertDraft(box, LONG, atOnce);
    const before = box.body.innerHTML;
    const rewrite = async () => {
      box.body.innerHTML = before;
    };
    const next = without('Hi Ivo,');
    expect(await insertDraft(box, next, rewrite, { earlier: LONG })).toMatchObject({ type: 'not_kept' });
  });
});

it.each([BODIES.empty, BODIES.signature, BODIES.typed])(
  'an empty draft is not inserted into %s',
  async (html) => {
    const box = boxOf(html);
    const before = box.body.innerHTML;
    expect(await insertDraft(box, draft(' \n ', ''), atOnce)).toEqual({ type: 'nothing' });
    expect(box.body.innerHTML).toBe(before);
    expect(box.subjectField?.value).toBe('');
  },
);

describe('what the page does not keep', () => {
  it.each<[string, string, boolean]>([
    ['is taken back', SIGNATURE, true],
    [
      'is left where the user wrote meanwhile',
      `<div>Hi Ivo,</div><div>my own words</div>${SIGNATURE}`,
      false,
    ],
  ])('%s, and the outcome says so', async (_, rewritten, restored) => {
    const box = boxOf(SIGNATURE);
    const rewrite = async () => {
      box.body.innerHTML = rewritten;
    };
    expect(await insertDraft(box, LONG, rewrite)).toEqual({ type: 'not_kept', restored });
    expect(box.body.innerHTML).toBe(rewritten);
    expect(box.subjectField?.value).toBe(restored ? '' : 'two stops');
  });

  it('is not called restored where the box has gone', async () => {
    const box = boxOf(SIGNATURE);
    const leave = async () => box.root.remove();
    expect(await insertDraft(box, LONG, leave)).toEqual({ type: 'not_kept', restored: false });
  });
});
