import { describe, expect, it } from 'vitest';
import {
  afterRestart,
  EMPTY_QUEUE,
  type Queue,
  type QueueEvent,
  reduceQueue,
} from '../../lib/queue/queue.ts';

const item = (key: string) => ({ key, name: key, company: 'Mill' });
const queueOf = (...events: QueueEvent[]): Queue => events.reduce(reduceQueue, EMPTY_QUEUE);
const states = ({ items }: Queue) => items.map(({ key, state }) => `${key} ${state}`);

describe('the queue', () => {
  it('takes each lead once, and counts one that has its email as done', () => {
    const queue = queueOf(
      { type: 'added', items: [item('ann'), { ...item('bob'), subject: 'stops', score: 9 }, item('ann')] },
      { type: 'began', key: 'ann' },
      { type: 'added', items: [item('ann'), item('cid')] },
    );
    expect(states(queue)).toEqual(['ann writing', 'bob done', 'cid waiting']);
  });

  it('keeps of a lead only what is true now', () => {
    const failed = queueOf(
      { type: 'added', items: [item('ann')] },
      { type: 'failed', key: 'ann', failure: { code: 'crashed', detail: '' } },
    );
    expect(failed.items[0]).toMatchObject({ state: 'failed', failure: { code: 'crashed' } });
    const again = reduceQueue(failed, { type: 'retried', key: 'ann' });
    expect(again.items[0]).toEqual({ ...item('ann'), state: 'waiting' });
    expect(reduceQueue(again, { type: 'began', key: 'ann' }).items[0]?.state).toBe('writing');
    const writing = reduceQueue(again, { type: 'began', key: 'ann' });
    expect(reduceQueue(writing, { type: 'retried', key: 'ann' })).toEqual(writing);
    const done = reduceQueue(again, { type: 'wrote', key: 'ann', subject: 'stops', score: 9 });
    expect(done.items[0]).toEqual({ ...item('ann'), state: 'done', subject: 'stops', score: 9 });
  });

  it('forgets why it paused when it goes on', () => {
    const reason = { code: 'offline' as const, detail: 'fetch failed' };
    const paused = queueOf({ type: 'paused', reason });
    expect(paused.reason).toEqual(reason);
    expect(reduceQueue(paused, { type: 'started', objective_id: 'call' })).toEqual({
      items: [],
      state: 'running',
      objective_id: 'call',
    });
    expect(reduceQueue(paused, { type: 'paused' }).reason).toBeUndefined();
  });

  it('does not drop what is being written', () => {
    const queue = queueOf(
      { type: 'added', items: [item('ann'), item('bob')] },
      { type: 'began', key: 'ann' },
      { type: 'removed', keys: ['ann', 'bob', 'nobody'] },
    );
    expect(states(queue)).toEqual(['ann writing']);
  });

  it('has everything that was being written waiting after a restart', () => {
    const queue = queueOf(
      { type: 'added', items: [item('ann'), item('bob')] },
      { type: 'began', key: 'ann' },
      { type: 'wrote', key: 'bob', subject: 'stops', score: 9 },
    );
    expect(states(afterRestart(queue))).toEqual(['ann waiting', 'bob done']);
  });
});
