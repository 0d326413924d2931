/** A word's letters one below the other; `isEnd` where a word ends. */
export interface LetterTree {
  isEnd: boolean;
  next: Map<string, LetterTree>;
}

/** The words as one tree of their letters; the root ends none. An empty word is left out. */
export function letterTree(words: Iterable<string>): LetterTree {
  const root: LetterTree = { isEnd: false, next: new Map() };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next = node.next.get(letter) ?? { isEnd: false, next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    if (node !== root) node.isEnd = true;
  }
  return root;
}
