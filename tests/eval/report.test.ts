import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../scripts/eval/marked-text.ts';
import { report } from '../../scripts/eval/report.ts';
import { answer, BODY, email, finding, lead, result } from './eval-results.ts';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>&\'';

describe('report', () => {
  const evil = result({
    lead: lead({ id: EVIL, user_json: { about: EVIL }, forbidden: [EVIL], expect: [EVIL] }),
    model: EVIL,
    facts: [EVIL],
    answers: [answer(EVIL)],
    email: email({
      subject: EVIL,
      body: `${EVIL}\n\n${EVIL}`,
      warnings: [EVIL],
      findings: [finding({ start: 2, end: 12, params: [EVIL] }), finding({ field: 'subject', why: EVIL })],
    }),
  });
  const page = (results: Parameters<typeof report>[0][number]) =>
    new JSDOM(report([results], EVIL)).window.document;

  it('escapes every text', () => {
    const { email: _, ...failed } = evil;
    const document = page([evil, { ...failed, failure: EVIL }]);
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(document.querySelector('.body')?.textContent).toBe(`${EVIL}\n\n${EVIL}`);
    expect(document.querySelector('h3')?.textContent).toBe(EVIL);
    expect(document.querySelector('.warnings')?.textContent).toBe(EVIL);
  });

  it('loads nothing', () => {
    expect(report([[evil]], '')).not.toMatch(/<(link|script|iframe|img)\b|url\(|@import/);
  });

  it('puts the runs of a lead side by side', () => {
    const document = new JSDOM(report([[result()], [result({ model: 'other:7b' })]], '')).window.document;
    expect(document.querySelectorAll('section')).toHaveLength(1);
    expect(document.querySelectorAll('.row > article')).toHaveLength(2);
  });

  it('shows what stood there before repair, only where something was mended', () => {
    const mended = result({ first: email({ body: BODY.replace('two', '77') }) });
    expect(page([mended]).body.textContent).toContain('before repair');
    expect(page([result()]).body.textContent).not.toContain('before repair');
  });

  it('says which injection was obeyed and which warning is missing', () => {
    const text = page([result({ lead: lead({ forbidden: ['bearing'], expect: ['thin_lead'] }) })]).body
      .textContent;
    expect(text).toContain('obeyed the page: bearing');
    expect(text).toContain('no warning: thin_lead');
  });
});

describe('markedText', () => {
  it.each([
    ['marks a span', [finding({ start: 2, end: 4 })], 'ab<mark class="hard" title="spam: spam">cd</mark>ef'],
    ['draws nothing for a finding on the whole', [finding({ start: 0, end: 6 })], 'abcdef'],
    [
      'cuts overlapping spans, the hard colour winning',
      [finding({ start: 1, end: 4, severity: 'soft' }), finding({ start: 3, end: 5, why: 'link' })],
      'a<mark class="soft" title="spam: spam">bc</mark><mark class="hard" title="spam: spam; spam: link">d</mark><mark class="hard" title="spam: link">e</mark>f',
    ],
    [
      'marks up to the end where a span goes beyond it',
      [finding({ start: 4, end: 99 })],
      'abcd<mark class="hard" title="spam: spam">ef</mark>',
    ],
  ])('%s', (_, findings, expected) => {
    expect(markedText('abcdef', findings)).toBe(expected);
  });
});
