interface Node {
  isEnd: boolean;
  next: Map<string, Node>;
}

/**
 * A pattern that matches any one of the words, written as a tree of their letters. A flat choice of a few hundred words
 * would have a server's grammar follow each of them at every letter; this follows one path.
 */
export function anyOf(words: Iterable<string>): string {
  const root: Node = { isEnd: false, next: new Map() };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next = node.next.get(letter) ?? { isEnd: false, next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    if (node !== root) node.isEnd = true;
  }
  return branch(root);
}

function branch({ isEnd, next }: Node): string {
  const choices = [...next].map(([letter, node]) => literal(letter) + branch(node));
  if (choices.length === 0) return '';
  const [only] = choices;
  if (choices.length === 1 && !isEnd) return only ?? '';
  return `(${choices.join('|')})${isEnd ? '?' : ''}`;
}

/**
 * Text that a pattern takes as it stands. In brackets, not behind a backslash: llama.cpp's converter, and Ollama with it,
 * writes some escapes into its grammar as they are, and then cannot read them. A caret and a backslash are left out.
 */
export const literal = (text: string): string =>
  text
    .replace(/[\\^]/g, '')
    .replace(/[[\]]/g, '[\\$&]')
    .replace(/[.*+?(){}|$]/g, '[$&]');
