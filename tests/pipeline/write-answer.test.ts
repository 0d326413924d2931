import { describe, expect, it } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Chunk } from '../../lib/model/engine.ts';
import { writeAnswer } from '../../lib/pipeline/write-answer.ts';
import { answering, fakeEngine, STATS } from './fake-engine.ts';

/** What comes of an answer: the texts told on the way, and its end. */
async function written(answer: () => AsyncGenerator<Chunk>) {
  const told: string[] = [];
  const signal = new AbortController().signal;
  const request = { messages: [], options: chatOptions({ num_predict: 300 }), signal };
  const answers = writeAnswer(fakeEngine(answer), request, (raw) => {
    told.push(raw);
    return undefined;
  });
  for (;;) {
    const { done, value } = await answers.next();
    if (done) return { told, end: value };
  }
}

describe('writeAnswer', () => {
  it('gives all that came so far, and the server’s own figures at the end', async () => {
    const { told, end } = await written(() => answering('{"subject":"stops"}'));
    expect(told.at(-1)).toBe('{"subject":"stops"}');
    expect(end).toEqual({ stats: STATS, isGuided: true });
  });

  it('takes an answer that was cut at its limit for no whole one', async () => {
    await expect(written(() => answering('{"subject":"st', 'length'))).rejects.toMatchObject({
      code: 'truncated',
      message: expect.stringContaining('300 tokens'),
    });
  });

  it('ends an answer that runs on beyond its tokens, of a server that counts none', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Chunk> {
      for (; asked < 100_000; asked++) yield { type: 'text', text: 'word ' };
    }
    await expect(written(endless)).rejects.toMatchObject({ code: 'truncated' });
    expect(asked).toBeLessThan(700);
  });

  it('ends an answer that runs on in white space, and lets a model breathe', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Chunk> {
      yield { type: 'text', text: '{"subject":' };
      for (; asked < 100_000; asked++) yield { type: 'text', text: ' \n' };
    }
    await expect(written(endless)).rejects.toMatchObject({ code: 'truncated' });
    expect(asked).toBeLessThan(200);
    const { end } = await written(() => answering(`{"subject":${' '.repeat(150)}"stops"}`));
    expect(end.isGuided).toBe(true);
  });

  it('takes an answer without an end for a broken one', async () => {
    async function* endless(): AsyncGenerator<Chunk> {
      yield { type: 'text', text: '{"subject":"stops"}' };
    }
    await expect(written(endless)).rejects.toMatchObject({ code: 'protocol' });
  });
});
