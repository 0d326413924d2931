/** How many emails are asked for at a time, and what has been learned of the server so far. Times in ms. */
export interface Width {
  /** To be in flight now. */
  now: number;
  /** Emails a second at a width that was measured. */
  rates: ReadonlyMap<number, number>;
  /** No wider is tried before this many further emails. */
  rest: number;
  /** When the emails of the measurement under way were done. */
  ends: readonly number[];
}

/** More at a time no GPU of a team has slots for, as far as anybody told; each also holds a prompt in memory. */
const MOST = 16;
/** So much faster the double width must be: less is chance, and each email waits longer for its own end. */
const GAIN = 1.2;
/** After so many emails a server that would not go wider is tried again: others may have left it. */
const REST = 40;

export const FIRST_WIDTH: Width = { now: 1, rates: new Map(), rest: 0, ends: [] };

/** Emails needed to tell a rate: the first ends of a new width were still begun at the old one. */
const needed = (width: number): number => 2 * width + 1;

/**
 * After an email came at `at`: measures, tries the double width, and keeps it where the server is really faster by it.
 * A server with one slot lets a second request wait, so that its rate stays and the width goes back to 1.
 */
export function afterEmail(width: Width, at: number): Width {
  const ends = [...width.ends, at];
  const rest = Math.max(0, width.rest - 1);
  if (ends.length < needed(width.now)) return { ...width, ends, rest };
  const rates = new Map(width.rates).set(width.now, rateOf(ends.slice(width.now)));
  const narrower = width.now / 2;
  const isWorth = (rates.get(width.now) ?? 0) >= GAIN * (rates.get(narrower) ?? 0);
  if (width.now > 1 && !isWorth) return { now: narrower, rates, rest: REST, ends: [] };
  const isWider = rest === 0 && width.now < MOST;
  return { now: isWider ? width.now * 2 : width.now, rates, rest, ends: [] };
}

/** After the server was busy, or the emails of others came in between: half as many, and no more for a while. */
export const afterBusy = ({ now, rates }: Width): Width => ({
  now: Math.max(1, Math.floor(now / 2)),
  rates,
  rest: REST,
  ends: [],
});

/** A clock that has not moved on counts as 1 ms. */
const rateOf = (ends: readonly number[]): number =>
  ((ends.length - 1) * 1000) / Math.max((ends.at(-1) ?? 0) - (ends[0] ?? 0), 1);
