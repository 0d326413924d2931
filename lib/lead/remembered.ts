/**
 * A pure function of a text that is asked for the same texts again and again, with its last results kept.
 * @param most results kept; the oldest goes first
 */
export function remembered<Result extends string | number>(
  work: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}
