import { describe, expect, it } from 'vitest';
import { replyKind } from '../../lib/email/reply-kind.ts';
import { ownAnswer } from '../../lib/pipeline/prepare-reply.ts';

describe('what they wrote themselves', () => {
  it.each([
    ['Sí.\n\nEl lun, 3 nov 2025 a las 10:12, Tom <tom@b.example> escribió:\n> no', 'Sí.'],
    ['Yes.\n\nOn Mon, Nov 3, 2025 at 10:12 AM Tom Brack\n<tom@b.example> wrote:\n> no', 'Yes.'],
    ['Sí.\n\nDe: Tom\nEnviado: lunes\nPara: Ana\nAsunto: x\n\nno', 'Sí.'],
    ['Sì.\n\nDa: Tom\nInviato: lunedì\nA: Ana\nOggetto: x\n\nno', 'Sì.'],
    ['Ja.\n\nVan: Tom\nVerzonden: maandag\nAan: Ana\nOnderwerp: x\n\nnee', 'Ja.'],
    ['We stop in April\n\nBest regards\nTom Brack\nBrackenhall', 'We stop in April'],
    ['Wir stehen im April still.\n\nViele Grüße, Tom\nLeiter Technik', 'Wir stehen im April still.'],
    ['Thanks\nTuesday works.', 'Thanks\nTuesday works.'],
    ['Hi Maya,\n\nThanks\nTuesday works for me', 'Hi Maya,\n\nThanks\nTuesday works for me'],
    ['No news.\n\nBest,\nTom\n\nOr call me on Tuesday.', 'No news.\n\nBest,\nTom\n\nOr call me on Tuesday.'],
    ['<p>Yes.</p><blockquote>stop</blockquote>', 'Yes.'],
    ['<ul><li>One?</li><li>Two?</li></ul>', '- One?\n- Two?'],
    ['Costs < 5 and > 3?', 'Costs < 5 and > 3?'],
  ])('of %j is %j', (answer, own) => {
    expect(ownAnswer(answer)).toBe(own);
  });

  it('is a no in HTML, too', () => {
    expect(replyKind(ownAnswer('<p>Hi Maya,</p><p>no.</p><p>Tom</p>')).kind).toBe('refusal');
  });
});
