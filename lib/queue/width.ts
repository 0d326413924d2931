/** How one email went: what tells whether it waited for others. Times in ms. */
export interface Pace {
  /** From asking to the end. */
  wall_ms: number;
  /** What the server says that it worked on it; 0 where it does not tell. */
  work_ms: number;
  /** Of all that the model wrote for it. */
  characters: number;
}

/** How many emails are asked for at a time, and what has been learned of the server so far. */
export interface Width {
  /** To be in flight now. */
  now: number;
  /** Shares of their time that emails of this width have waited; the first ones were begun at another. */
  waits: readonly number[];
  /** Ends that still belong to the width before. */
  skip: number;
  /** No wider is tried before this many further emails. */
  rest: number;
  /** Milliseconds a character at the narrower width, for servers that do not tell what they worked. */
  pace: number;
}

/** More at a time no GPU of a team has slots for, as far as anybody told; each also holds a prompt in memory. */
const MOST = 16;
/** On a server with half the slots an email waits half its time, with slots enough hardly at all. */
const TOO_LONG = 0.3;
/** After so many emails a server that would not go wider is tried again: others may have left it. */
const REST = 40;

export const FIRST_WIDTH: Width = { now: 1, waits: [], skip: 0, rest: 0, pace: 0 };

/**
 * After an email came: looks how long it waited for others, doubles the width while that is little, and goes back where
 * it is long. How long emails are does not matter, for each is compared with its own work.
 */
export function afterEmail(width: Width, email: Pace): Width {
  const rest = Math.max(0, width.rest - 1);
  if (width.skip > 0) return { ...width, rest, skip: width.skip - 1 };
  const waits = [...width.waits, waitOf(width, email)];
  const pace = width.now === 1 ? paceOf(email) : width.pace;
  if (waits.length < Math.max(1, width.now / 2)) return { ...width, waits, rest, pace };
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  if (width.now > 1 && mean > TOO_LONG) return to(width.now / 2, REST, pace, width.now);
  if (rest > 0 || width.now >= MOST) return { ...width, waits: [], rest, pace };
  return to(width.now * 2, 0, pace, width.now);
}

/** After the server was busy: half as many, and no more for a while. */
export const afterBusy = ({ now, pace }: Width): Width =>
  to(Math.max(1, Math.floor(now / 2)), REST, pace, now);

const to = (now: number, rest: number, pace: number, skip: number): Width => ({
  now,
  waits: [],
  skip,
  rest,
  pace,
});

/** The share of its time that an email waited. Nobody waits alone, whatever the time went by with. */
function waitOf({ now, pace }: Width, email: Pace): number {
  if (now === 1) return 0;
  const { wall_ms, work_ms } = email;
  const needed = work_ms > 0 ? work_ms : pace * Math.max(email.characters, 1);
  return Math.max(0, 1 - needed / Math.max(wall_ms, 1));
}

const paceOf = ({ wall_ms, characters }: Pace): number => wall_ms / Math.max(characters, 1);
