import { describe, expect, it } from 'vitest';
import { closing, greeting } from '../../../lib/email/greeting.ts';
import { mbtiToStyleProfile } from '../../../lib/style/mbti-to-style-profile.ts';
import { applyVoice } from '../../../lib/style/voice/apply-voice.ts';
import { englishVoice } from './invented-voice.ts';

const styled = (over: Parameters<typeof englishVoice>[0] = {}, mbti = '') =>
  applyVoice(mbtiToStyleProfile(mbti), englishVoice(over), 'en');
const greet = (name: string, over: Parameters<typeof englishVoice>[0]) =>
  greeting({ name, location: '', country: '' }, styled(over));

describe('applyVoice', () => {
  it('leaves the style as it is without a voice, or without one in the language of the email', () => {
    const style = mbtiToStyleProfile('ISTJ');
    expect(applyVoice(style, undefined, 'en')).toBe(style);
    expect(applyVoice(style, englishVoice({}), 'de')).toBe(style);
  });

  it('keeps what the type says of warmth and proof, and takes formality and length from the sender', () => {
    const style = styled({ formality: 0.1, email_words: 80 }, 'ISTJ');
    expect(style).toMatchObject({
      block: 'ST',
      warmth: 'low',
      formality: 'low',
      words: { min: 68, max: 92 },
    });
  });

  it.each([
    [20, { min: 50, max: 65 }],
    [400, { min: 100, max: 130 }],
  ])('keeps emails of %i words within the bounds of a first email', (email_words, words) => {
    expect(styled({ email_words }).words).toEqual(words);
  });

  it.each([
    ['Helen Marsh', 'Hey {name},', 'Hey Helen,'],
    ['Helen Marsh', 'Hey {name}!', 'Hey Helen!'],
    ['Helen Marsh', 'Dear {name},', 'Dear Helen,'],
    ['Helen Marsh', 'Hello,', 'Hello Helen,'],
    ['Dr. Helen Marsh', 'Hey {name},', 'Hi Dr. Marsh,'],
    ['Dr. Helen Marsh', 'Dear {name},', 'Dear Dr. Marsh,'],
    ['', 'Hey {name},', 'Hello,'],
    ['Helen Marsh', 'Good morning {name},', 'Hi Helen,'],
    ['Helen Marsh', 'Ahoy {name},', 'Hi Helen,'],
  ])('greets %j, where the sender writes %j, with %j', (name, form, greeted) => {
    expect(greet(name, { greetings: [{ form, count: 4 }] })).toBe(greeted);
  });

  it('makes no habit of what stands in half of the emails', () => {
    const halves = { samples: 4, greetings: [{ form: 'Hey {name},', count: 2 }] };
    expect(greet('Helen Marsh', halves)).toBe('Hi Helen,');
  });

  it.each([
    ['Cheers,', 'Cheers,\nMaya Lindqvist'],
    ['Thanks!', 'Thanks,\nMaya Lindqvist'],
    ['Viele Grüße', 'Viele Grüße\nMaya Lindqvist'],
  ])('closes with %j as %j', (form, closed) => {
    expect(closing('Maya Lindqvist', styled({ closings: [{ form, count: 4 }] }))).toBe(closed);
  });
});
