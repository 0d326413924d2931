import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMbox } from '../../../../lib/style/voice/mail/split-mbox.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
async function* chunksOf(all: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
async function split(text: string | Uint8Array, size = 7): Promise<string[]> {
  const found: string[] = [];
  for await (const message of splitMbox(chunksOf(typeof text === 'string' ? bytes(text) : text, size)))
    found.push(new TextDecoder().decode(message));
  return found;
}
const FROM = 'From anna@corvane.example Mon Nov  3 10:12:00 2025\n';

describe('splitMbox', () => {
  it('gives each message without its "From " line', async () => {
    expect(await split(`${FROM}A: 1\n\none\n\n${FROM}A: 2\n\ntwo\n`)).toEqual([
      'A: 1\n\none\n\n',
      'A: 2\n\ntwo\n',
    ]);
  });

  it.each([
    ['Gmail', 'From 1846@xxx Mon Nov 03 10:12:00 +0000 2025\r\n'],
    ['Thunderbird', 'From - Mon Nov  3 10:12:00 2025\r\n'],
  ])('knows the line of %s, with CRLF', async (_, from) => {
    expect(await split(`${from}A: 1\r\n\r\none\r\n\r\n${from}A: 2\r\n\r\ntwo`)).toEqual([
      'A: 1\r\n\r\none\r\n\r\n',
      'A: 2\r\n\r\ntwo',
    ]);
  });

  it('takes a quoting mark off ">From ", one at a time, and none off other lines', async () => {
    expect(await split(`${FROM}A: 1\n\n>From there\n>>From here\n> Fro\n>\n`)).toEqual([
      'A: 1\n\nFrom there\n>From here\n> Fro\n>\n',
    ]);
  });

  it('does not split at a sentence that begins with "From "', async () => {
    expect(await split(`${FROM}A: 1\n\nFrom 2024 on\n\nFrom here\none\n${FROM}`)).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['no mbox', 'Dear Helen,\nsee you soon'],
  ])('finds none in %s', async (_, text) => {
    expect(await split(text)).toEqual([]);
  });

  it('keeps little of a message without end, and goes on behind it', async () => {
    const huge = bytes(`${FROM}A: 1\n\n${'x'.repeat(3_000_000)}\n\n${FROM}A: 2\n\ntwo\n`);
    const [first = '', second] = await split(huge, 65_536);
    expect(first.length).toBeLessThan(700_000);
    expect(second).toBe('A: 2\n\ntwo\n');
  });

  it('gives the same whatever the chunks', async () => {
    const all = bytes(`${FROM}A: 1\n\n>From x\n\n${FROM}A: 2\n\n\u00fc\n`);
    const whole = await split(all, all.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: all.length }), async (size) => {
        expect(await split(all, size)).toEqual(whole);
      }),
    );
  });

  it('ends on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        await split(new Uint8Array([...bytes(FROM), ...noise]));
      }),
    );
  });
});
