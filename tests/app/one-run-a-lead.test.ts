import { describe, expect, it, vi } from 'vitest';
import { type Asked, deskWithServer } from './desk-with-server.ts';

const ANSWER = {
  opening: 'You wrote that forecasts are promises.',
  offer: 'We make sensors that see sorter stops coming.',
  question: 'Would a talk about sorter stops be useful?',
  subject: 'sorter stops',
};
/** Requests to write an email, without those that mend one. */
const emails = (asked: readonly Asked[]) => asked.filter(({ messages }) => messages.length === 2).length;
const LEAD = { name: 'Ilse Verhoef', current_title: 'Head of Operations', current_company: 'Torrent Mills' };

let number = 0;
const lead = () => {
  number += 1;
  return deskWithServer(`name:one run ${number}|`, LEAD, [ANSWER]);
};

describe('the runs of one lead', () => {
  it('are one, however often it is asked for at once', async () => {
    const { desk, asked, start } = await lead();
    await Promise.all([start(), start(), start({ task: { type: 'other_fact' } })]);
    await vi.waitUntil(() => desk.draft.status === 'done', 5000);
    expect(emails(asked)).toBe(1);
    expect(desk.draft.versions).toHaveLength(1);
  });

  it.each(['done', 'failed'] as const)(
    'follow each other from the moment the last is told to be %s',
    async (end) => {
      const { desk, asked, start, stop } = await lead();
      let ends = 0;
      const again = Promise.withResolvers<void>();
      desk.listeners.add((_, { type }) => {
        if (type === 'status' && end === 'failed' && ends === 0) stop();
        if (type !== end) return;
        ends += 1;
        // a click as soon as it shows, while it is still being written to the disk
        if (ends === 1) void start().then(again.resolve, again.reject);
      });
      await start();
      await again.promise;
      await vi.waitUntil(
        () => desk.draft.status === 'done' && desk.draft.versions.length === (end === 'done' ? 2 : 1),
        5000,
      );
      expect(emails(asked)).toBe(end === 'done' ? 2 : 1);
    },
  );

  it('can be stopped each on its own', async () => {
    const { desk, asked, start, stop } = await lead();
    const codes: string[] = [];
    desk.listeners.add((_, event) => {
      if (event.type === 'failed') codes.push(event.failure.code);
      if (event.type === 'status') stop();
    });
    for (let run = 0; run < 3; run++) {
      await start();
      await vi.waitUntil(() => codes.length > run, 5000);
    }
    expect(codes).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(asked).toEqual([]);
  });
});
