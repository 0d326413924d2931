/** When an answer was in work, in ms of any clock. */
interface Span {
  key: string;
  since: number;
  until: number;
}

/**
 * Tells from when letters come how many answers a server had in work at once. It reads a prompt before it writes a letter,
 * and says nothing of when it began; but the shortest time that anybody waited for letters was reading alone.
 */
export function watchWork(clock: () => number) {
  let read_ms = Number.POSITIVE_INFINITY;
  const asked = new Map<string, number>();
  let spans: Span[] = [];
  return {
    asked: (key: string): void => void asked.set(key, clock()),
    /** Letters of an answer begin to come: how many were in work when the server began with it. */
    letters(key: string): number {
      const now = clock();
      const at = asked.get(key);
      // of a second request for the same email nobody knows when it was asked
      asked.delete(key);
      if (at !== undefined) read_ms = Math.min(read_ms, now - at);
      const since = at === undefined ? now : now - read_ms;
      spans = [
        ...spans.filter(({ until }) => until > now - read_ms),
        { key, since, until: Number.POSITIVE_INFINITY },
      ];
      // prompts differ: one that was read in half the time followed an answer, and did not stand beside it
      const margin = (now - since) / 2;
      return spans.filter((span) => span.since <= since && span.until > since + margin).length;
    },
    over(key: string): void {
      asked.delete(key);
      for (const span of spans) if (span.key === key) span.until = Math.min(span.until, clock());
    },
  };
}
