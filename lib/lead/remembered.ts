/**
 * A pure function of a text that is asked for the same texts again and again, with its last results kept.
 * @param most results kept; the oldest goes first
 */
export function remembered(work: (text: string) => string, most: number): (text: string) => string {
  const known = new Map<string, string>();
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
