import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, learnFromFile } from '../../../../lib/style/voice/mail/learn-from-file.ts';
import { englishVoice } from '../invented-voice.ts';

const body =
  'Hey Tom,\n\nI thought I would ask whether this is worth a quick look for you and your team. Would that be of any use to you?\n\nCheers,\nAnna\n';
const message = `From: anna@corvane.example\nTo: t@ash.example\n\n${body}`;

describe('learnFromFile', () => {
  it.each<[string, string, string | number]>([
    [
      'an mbox',
      `From - Mon Nov  3 10:12:00 2025\n${message}\nFrom - Mon Nov  3 10:12:00 2025\n${message}`,
      2,
    ],
    ['one email', `MIME-Version: 1.0\n${message}`, 1],
    ['the text of one', body, 1],
    ['what npm run voice printed', JSON.stringify(englishVoice({})), 4],
    [
      'an mbox without an email of any length',
      'From - Mon Nov  3 10:12:00 2025\nFrom: a@b.example\n\nwill do\n',
      'too_little',
    ],
    ['a line', 'hello', 'too_little'],
    ['other JSON', '{"a": 1}', 'unreadable'],
    ['torn JSON', '{"version": 1,', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['bytes', 'PK\u0003\u0004\0\0', 'unreadable'],
  ])('of %s', async (_, content, expected) => {
    const result = await learnFromFile(new Blob([content]));
    expect(result.type === 'learned' ? result.voice.languages.en?.samples : result.type).toBe(expected);
  });

  it('does not begin with a file that is too large', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'size', { value: LARGEST_FILE + 1 });
    expect(await learnFromFile(file)).toEqual({ type: 'too_large' });
  });
});
