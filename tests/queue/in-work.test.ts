import { expect, it } from 'vitest';
import { watchWork } from '../../lib/queue/in-work.ts';

/** Answers by when they were asked for, had letters and were over, in ms; gives what was seen at each first letter. */
function seen(...answers: [asked: number, letters: number, over: number][]): number[] {
  let now = 0;
  const work = watchWork(() => now);
  const counts: number[] = [];
  const events = answers.flatMap(([asked, letters, over], index) => [
    { at: asked, happens: () => work.asked(`${index}`) },
    { at: letters, happens: () => counts.push(work.letters(`${index}`)) },
    { at: over, happens: () => work.over(`${index}`) },
  ]);
  for (const { at, happens } of events.sort((a, b) => a.at - b.at)) {
    now = at;
    happens();
  }
  return counts;
}

it('tells answers that stand beside each other from those that follow', () => {
  expect(seen([0, 100, 400], [0, 100, 400])).toEqual([1, 2]);
  expect(seen([0, 100, 400], [0, 500, 800], [400, 900, 1200])).toEqual([1, 1, 1]);
});

it('counts one whose letters had ended while the other was still read', () => {
  // read from 300 to 900, beside the first, which was over at 800
  expect(seen([0, 600, 800], [300, 900, 1100])).toEqual([1, 2]);
});

it('takes no shorter prompt behind an answer for one beside it', () => {
  expect(seen([0, 400, 1000], [0, 1300, 1900])).toEqual([1, 1]);
});

it('knows of a second request for the same email only from its letters on', () => {
  let now = 0;
  const work = watchWork(() => now);
  work.asked('a');
  now = 100;
  expect(work.letters('a')).toBe(1);
  now = 200;
  work.over('a');
  now = 900;
  expect(work.letters('a')).toBe(1);
});
