import { columns, percent, seconds } from '../eval/table.ts';
import type { AddedDelay } from './added-delay.ts';
import type { PromptCache } from './prompt-cache.ts';
import type { QueueThroughput } from './queue-throughput.ts';
import type { ReadSpeed } from './read-speed.ts';
import type { Spread } from './spread.ts';

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

export function readingTable(speeds: readonly ReadSpeed[]): string {
  const rows = speeds.map(({ fixture, factor, size, first_ms }) => {
    const one = speeds.find((other) => other.fixture === fixture && other.factor === 1);
    return [
      fixture,
      `${factor} ×`,
      String(size.elements),
      `${(size.characters / 1e6).toFixed(1)} MB`,
      ms(first_ms),
      one ? `${(first_ms / one.first_ms).toFixed(1)} ×` : '',
    ];
  });
  return columns([['page', 'size', 'elements', 'HTML', 'first reading', 'to 1 ×'], ...rows]);
}

/** A row of medians with the goal, and whether it is reached. */
const row = (
  what: string,
  { median, p90 }: Spread,
  show: (value: number) => string,
  goal?: number,
): string[] => [
  what,
  show(median),
  show(p90),
  goal === undefined ? '' : `≤ ${show(goal)}`,
  goal === undefined ? '' : median <= goal ? 'yes' : 'NO',
];
const HEAD = ['median', 'nine in ten', 'goal', 'reached'];

export const delayTable = (delay: AddedDelay): string =>
  columns([
    [`${delay.pairs} pairs, recorded pace`, ...HEAD],
    row('a bare request', delay.raw, ms),
    row('a draft, click to email', delay.extension, ms),
    row('added', delay.added, ms, 30),
    row('of it before the request', delay.click_to_request, ms),
    row('of it after the last line', delay.last_line_to_done, ms),
    row('then until the next frame', delay.frame, ms),
    row('first letters: sent to seen', delay.first_letters, ms, 50),
  ]);

/** Of a plain loop of the same requests. */
const QUEUE_GOAL = 0.97;

export const queueTable = (runs: readonly QueueThroughput[]): string =>
  columns([
    ['queue', 'slots', 'plain loop', 'queue', 'throughput', 'goal', 'reached'],
    ...runs.map(({ leads, slots, raw_ms, queue_ms, ratio }) => [
      `${leads} leads`,
      String(slots),
      `${seconds(raw_ms)} s`,
      `${seconds(queue_ms)} s`,
      percent(ratio),
      `≥ ${percent(QUEUE_GOAL)}`,
      ratio >= QUEUE_GOAL ? 'yes' : 'NO',
    ]),
  ]);

export const cacheTable = (cache: PromptCache): string =>
  columns([
    [`${cache.model}, prompt of ${cache.tokens} tokens, ${cache.rounds} rounds`, ...HEAD],
    row('cold', cache.cold, ms),
    row('second lead', cache.second_lead, ms),
    row('same lead again', cache.same_lead, ms),
    row('second lead, of cold', cache.second_share, percent, 0.6),
    row('same lead again, of cold', cache.same_share, percent, 0.15),
    row('second lead, saved', cache.second_saved, ms),
    row('same lead again, saved', cache.same_saved, ms),
  ]);
