import { describe, expect, it } from 'vitest';
import { fillSlots, sentenceSlots } from '../../lib/email/sentence-slots.ts';

const proof = [{ text: 'A hub in Malmö cut stops by 38 %', kind: 'figure' as const }];
const body = [
  'Hi Helen,',
  'You wrote: "Two stops. Nobody saw them coming."',
  'We offer sensors for conveyors. A hub in Malmö cut stops by 38 %. That could save you a night.',
  'Would a pilot be useful?',
  'Best,\nMaya',
].join('\n\n');
const slots = sentenceSlots(body, { proof });

describe('sentenceSlots', () => {
  it('finds what stands between greeting and closing, with its place', () => {
    for (const { text, start, end } of slots) expect(body.slice(start, end)).toBe(text);
    expect(slots.map(({ kind }) => kind)).toEqual(['fixed', 'statement', 'fixed', 'statement', 'question']);
  });
  it('keeps a quotation of two sentences whole', () => {
    expect(slots[0]?.text).toBe('You wrote: "Two stops. Nobody saw them coming."');
  });
  it('knows a proof point that is given as an example', () => {
    const [only] = sentenceSlots('Hi,\n\nFor example: a hub in Malmö cut stops by 38 %.\n\nBest,\nMaya', {
      proof,
    });
    expect(only?.kind).toBe('fixed');
  });
  it('is empty where there is nothing but a frame', () => {
    expect(sentenceSlots('Hi Helen,\n\nBest,\nMaya', { proof: [] })).toEqual([]);
  });
});

describe('fillSlots', () => {
  const at = (index: number) => {
    const slot = slots[index];
    if (!slot) throw new Error(`no slot ${index}`);
    return slot;
  };
  it('puts other words in the place of sentences, whatever their length, and touches nothing else', () => {
    const filled = fillSlots(
      body,
      new Map([
        [at(1), 'We sell sensors.'],
        [at(4), 'Shall we start with a pilot on line 4?'],
      ]),
    );
    expect(filled).toBe(
      body
        .replace('We offer sensors for conveyors.', 'We sell sensors.')
        .replace('Would a pilot be useful?', 'Shall we start with a pilot on line 4?'),
    );
  });
  it('drops a sentence, and a paragraph that has nothing left', () => {
    expect(fillSlots(body, new Map([[at(3), '']]))).toBe(body.replace(' That could save you a night.', ''));
    expect(fillSlots(body, new Map([[at(4), '']]))).toBe(body.replace('Would a pilot be useful?\n\n', ''));
  });
});
