/** How many emails are asked for at a time, and what the server has shown so far. */
export interface Width {
  /** Emails that the server lately had in work at once. */
  slots: number;
  /** Most that it had in work at once since `left` was set anew. */
  peak: number;
  /** Ends until `slots` falls to `peak`: others may have taken what was free. */
  left: number;
  /** No email has come to its end: how many the server can write at once is still being found out. */
  isNew: boolean;
  /** In flight at most. */
  most: number;
  /** No wider than `most` before so many further ends, after the server was busy. */
  rest: number;
}

/** Ends after which a server that was busy is asked for more again: others may have left it. */
const REST = 40;

/** Over one connection, with HTTP/2, which browsers speak with TLS alone; more no server of a team was told to write at once. */
const MOST_WITH_TLS = 16;
/** Browsers open six connections to a host, and HTTP/1.1 needs one for each answer; the sixth is left to the popup. */
const MOST_WITHOUT = 5;

/** Emails that may be in flight at once with a server at this address. */
export const mostAtOnce = (url: string): number =>
  new URL(url).protocol === 'https:' ? MOST_WITH_TLS : MOST_WITHOUT;

export const firstWidth = (most: number): Width => ({
  slots: 1,
  peak: 1,
  left: 0,
  isNew: true,
  most,
  rest: 0,
});

/** Asked for before anything is known: more than most servers have slots for, and few enough to wait for each other once. */
const FIRST = 4;

/**
 * Emails to be in flight now: as many as the server works on at once, and one that waits at its door. If that one is begun
 * at once there was a further slot, and the next may come; if not, it fills the slot that comes free without delay. Until
 * the first has ended it is twice as many, so that eight slots are found while one email is written.
 */
export const inFlight = ({ slots, isNew, most }: Width): number =>
  Math.min(most, isNew ? Math.max(FIRST, 2 * slots) : slots + 1);

/** After it showed that the server had so many in work at once. */
export const afterSeen = (width: Width, atOnce: number): Width => ({
  ...width,
  slots: Math.max(width.slots, atOnce),
  peak: Math.max(width.peak, atOnce),
});

/** After an email came to its end; `most` is what the connection allows. */
export function afterEnd(width: Width, most: number): Width {
  const rest = Math.max(0, width.rest - 1);
  const next = { ...width, isNew: false, rest, most: rest > 0 ? width.most : most, left: width.left - 1 };
  if (next.left > 0) return next;
  const slots = next.peak;
  return { ...next, slots, peak: 1, left: 2 * (slots + 1) };
}

/** After the server would not take one beside `others`: no more than those for a while. */
export const afterBusy = (width: Width, others: number): Width => ({
  ...width,
  most: Math.max(1, others),
  rest: REST,
});
