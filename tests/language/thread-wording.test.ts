import { describe, expect, it } from 'vitest';
import { PLACEHOLDER } from '../../lib/email/placeholders.ts';
import { followUpThread, replyThread } from '../../lib/email/thread.ts';
import { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import { ruleWordsOf } from '../../lib/language/rule-words.ts';

const speeches = EmailLanguage.options.flatMap((language) =>
  Address.options.map((address) => ({ language, address })),
);

describe.each(speeches)('what surrounds a following email in $language, $address', (speech) => {
  const followUps = ([1, 2, 3] as const).map((number) => followUpThread(number, 'Linie 4?', speech));
  const reply = replyThread('Linie 4?', ['Was kostet das?'], speech);

  it('names the email that it follows, three times differently', () => {
    for (const { before } of followUps) expect(before).toMatch(/Linie 4\?/);
    expect(new Set(followUps.map(({ before }) => before)).size).toBe(3);
  });

  it('ends the last one and only that', () => {
    expect(followUps.map(({ after }) => after !== '')).toEqual([false, false, true]);
  });

  it('leaves a gap that the rules mark behind a question', () => {
    expect(reply.open).toContain('Was kostet das?');
    expect(reply.open.match(PLACEHOLDER)).toHaveLength(1);
  });

  it('keeps to its form of address', () => {
    const { slips } = ruleWordsOf(speech.language);
    const said = [...followUps, reply]
      .map(({ before, open, after }) => `${before} ${open} ${after}`)
      .join(' ');
    if (speech.language !== 'en') expect(said.match(slips[speech.address])).toBeNull();
  });
});
